internal import FoundationEssentials
internal import Leaderboards
internal import Reporting
internal import Touchstone
internal import Verification

/// Puts the pages around the reports into the reports' folder.
struct SiteWriter {
  let folder: String
  let leaderboards: String
  let language: Language
  /// Where the site will be published, if that is known.
  let address: String?

  /// The folders that belong to the site; a report of such a name would be mixed up with them.
  static let ownFolders: Set<String> = ["vendors", "boards", "findings"]

  func write(_ reports: [SiteReport]) throws {
    let archive = try ArchiveReader(directory: leaderboards)
    let boards = try archive.boards()
    let catalog = try archive.catalog(of: boards)
    let site = Site(
      reports: reports, boards: try boards.map { try board($0, archive, catalog) },
      vendorNames: catalog.vendors.mapValues { $0.names.first ?? $0.id }, language: language,
      address: address, version: version)
    for name in SiteWriter.ownFolders {
      // What an earlier run left may be about claims that are gone.
      try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
      try makeFolder("\(folder)/\(name)")
    }
    try site.write { path, text throws(CommandError) in
      do {
        try writeFile(Array(text.utf8), at: "\(folder)/\(path)")
      } catch {
        throw CommandError("\(error)")
      }
    }
  }

  private func board(
    _ board: Leaderboard, _ archive: ArchiveReader, _ catalog: Catalog
  ) throws -> SiteBoard {
    let states = board.measured()
    let day = states.last?.0.validFrom
    let firsts = day.map { BoardFirsts.snapshots(of: board, on: $0) } ?? []
    let needed = Set(states.map(\.0) + firsts).sorted { $0.id < $1.id }
    let standings = try archive.standings(of: needed, catalog: catalog)
    let held = Archive(boards: [board], standings: standings)
    let regions = Set(standings.values.joined().compactMap(\.region))
    let isMixed = regions.contains("CN") && regions.count > 1
    let filters = [Filter()] + (isMixed ? [Filter(region: "CN")] : [])
    return SiteBoard(
      board: board,
      leaders: filters.map { filter in
        Leaders(
          board: board, filter: filter,
          title: board.title(of: states, filter: filter, standings: standings))
      }, baseRate: day.flatMap { BoardFirsts.rate(of: board, on: $0, in: held) }, day: day)
  }
}

func makeFolder(_ path: String) throws(CommandError) {
  do {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  } catch {
    throw CommandError("\(path): cannot be made")
  }
}
