import Leaderboards
import Testing
import Touchstone

/// The archive holds every figure of the captured long tables, and no other.
@Suite(
  .enabled(
    if: Workspace.tables != nil,
    "SKIPPED: no captured tables at TOUCHSTONE_SHARED or ../shared; nothing was compared"))
struct AgreementTests {
  @Test(arguments: Workspace.boards)
  func `each captured figure and rank stands in the archive as printed`(id: String) throws {
    let tables = try #require(Workspace.tables)
    let table = Workspace.table(of: id)
    let records = try CSV.records(Workspace.bytes("\(tables)/\(table).csv"), path: id)
    let archived = try archivedFigures(id)
    var found: Set<Figure> = []
    var missing: [[String]] = []
    let captured = records.dropFirst().map(\.fields).filter { isOfBoard($0, id) }
    for fields in captured {
      let day = Day(fields[4]) ?? Period(fields[4])?.last
      let agreeing = (archived[[day?.description ?? "", withoutMarks(fields[7])]] ?? []).filter {
        $0.agrees(with: fields)
      }
      if agreeing.isEmpty { missing.append(fields) }
      found.formUnion(agreeing)
    }
    let all = Set(archived.values.joined())
    let count = captured.count
    print("\(id): \(count - missing.count) of \(count) captured figures agree with the archive")
    #expect(missing.isEmpty, "\(missing.prefix(3))")
    #expect(found == all, "not captured: \(all.subtracting(found).prefix(3))")
  }

  @Test(arguments: Workspace.boards)
  func `importing the captured tables again gives the committed files`(id: String) throws {
    let tables = try #require(Workspace.tables)
    let files = try importLongTable(
      csv: Workspace.bytes("\(tables)/\(Workspace.table(of: id)).csv"), path: id,
      board: Workspace.bytes("\(Workspace.archive)/\(id)/board.json"), id: id)
    for file in files {
      let committed = try Workspace.bytes("\(Workspace.archive)/\(id)/\(file.path)")
      #expect(committed == Array(file.text.utf8), "\(file.path)")
    }
  }

  /// One captured table holds two boards of a family.
  private func isOfBoard(_ fields: [String], _ id: String) -> Bool {
    Workspace.table(of: id) != "superclue_family" || nameKey(fields[0]) == nameKey(id)
  }

  /// The archive shows a name without the badge that some rows carry.
  private func withoutMarks(_ name: String) -> String {
    name.hasSuffix("(new)") ? String(name.dropLast(5)) : name
  }

  /// By day and model.
  private func archivedFigures(_ id: String) throws -> [[String]: [Figure]] {
    let reader = try ArchiveReader(directory: Workspace.archive)
    let board = try reader.board(id)
    let standings = try reader.standings(of: board.snapshots, catalog: Catalog())
    var result: [[String]: [Figure]] = [:]
    for snapshot in board.snapshots {
      guard let track = board.track(snapshot.track) else { continue }
      for row in standings[snapshot.id] ?? [] {
        for metric in snapshot.metrics.compactMap({ track.metric($0) }) {
          // Only a board that tells ranks alone has a row without a figure.
          if row.scores[metric.id] == nil, !row.scores.isEmpty { continue }
          result[["\(snapshot.validFrom)", row.name], default: []].append(
            Figure(
              track: track.id, metric: metric.id, headings: track.names, columns: metric.names,
              model: row.name, group: row.group ?? "", day: snapshot.validFrom,
              score: row.scores[metric.id]?.text ?? "", rank: row.printedRank,
              interval: row.interval))
        }
      }
    }
    return result
  }

  private struct Figure: Hashable {
    var track: String
    var metric: String
    var headings: [String]
    var columns: [String]
    var model: String
    var group: String
    var day: Day
    var score: String
    var rank: Int?
    var interval: ClosedRange<Double>?

    func agrees(with fields: [String]) -> Bool {
      guard score == fields[10] else { return false }
      if let printed = Int(fields[6]), printed != rank { return false }
      if ["-", "🧝"].contains(fields[6]), rank != nil { return false }
      if let low = Score(fields[11]), low.value != interval?.lowerBound { return false }
      if let high = Score(fields[12]), high.value != interval?.upperBound { return false }
      if fields[1].hasPrefix("top-1 only: ") {
        return track == "category-leaders" && columns.contains(String(fields[1].dropFirst(12)))
      }
      return headings.contains(fields[1])
        && (columns.contains(fields[2]) || track.hasSuffix(fields[2].lowercased()))
    }
  }
}
