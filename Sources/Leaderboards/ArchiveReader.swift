package import Touchstone

/// Reads the archive: one folder a board, and the catalog of names beside them.
package struct ArchiveReader: Sendable {
  let directory: String

  /// Opens the folder `Leaderboards` of a workspace.
  package init(directory: String) throws(ArchiveError) {
    guard Files.exists(directory) else { throw ArchiveError(directory, "does not exist") }
    self.directory = directory
  }

  /// All boards with their states, sorted by id; the rows stay on disk.
  package func boards() throws(ArchiveError) -> [Leaderboard] {
    var boards: [Leaderboard] = []
    for id in try boardFolders() { boards.append(try board(id)) }
    return boards
  }

  /// One board with its states; the rows stay on disk.
  package func board(_ id: String) throws(ArchiveError) -> Leaderboard {
    let description = try description(of: id)
    var board = description.leaderboard(id: id)
    let path = "\(id)/datapackage.json"
    guard Files.exists("\(directory)/\(path)") else { return board }
    var snapshots: [Snapshot] = []
    var seen: Set<SnapshotID> = []
    for resource in try DataPackage.resources(in: try read(path), path: path) {
      let snapshot = try resource.snapshot(board: id, package: path)
      guard seen.insert(snapshot.id).inserted else {
        throw ArchiveError(path, "two states of \(snapshot.track) on \(snapshot.validFrom)")
      }
      snapshots.append(snapshot)
    }
    board.snapshots = withValidity(snapshots, successors: description.successors)
    return board
  }

  /// The id of the board that `name` means: its id, or one of its names; nil if there is none.
  package func boardID(named name: String) throws(ArchiveError) -> String? {
    let folders = try boardFolders()
    if folders.contains(name) { return name }
    let key = nameKey(name)
    for id in folders where try names(of: id).names.contains(where: { nameKey($0) == key }) {
      return id
    }
    return nil
  }

  /// The ids of all boards, sorted.
  package func boardIDs() throws(ArchiveError) -> [String] { try boardFolders() }

  /// The names of vendors, models and boards; a board of the archive is known by its `board.json`.
  ///
  /// `boards` saves reading the files of boards that are known already; those that are not among
  /// them are left out.
  package func catalog(of boards: [Leaderboard]? = nil) throws(ArchiveError) -> Catalog {
    var boardNames: [String: [String]] = [:]
    // A board that leads with nothing, such as a collection of vendors' figures, is none that a
    // text could mean by its name.
    if let boards {
      for board in boards where !board.headlines.isEmpty { boardNames[board.id] = board.names }
    } else {
      for id in try boardFolders() {
        let board = try names(of: id)
        if !board.headlines.isEmpty { boardNames[id] = board.names }
      }
    }
    return try readCatalog(archivedBoards: boardNames) { path throws(ArchiveError) in
      Files.exists("\(directory)/\(path)") ? try read(path) : nil
    }
  }

  /// The rows of `snapshots`; a file that is not the recorded one is refused.
  package func standings(
    of snapshots: [Snapshot], catalog: Catalog
  ) throws(ArchiveError) -> [SnapshotID: [Standing]] {
    var result: [SnapshotID: [Standing]] = [:]
    var access: [String: [String: Openness]] = [:]
    var resolver = NameResolver(catalog: catalog)
    for snapshot in snapshots where result[snapshot.id] == nil {
      if access[snapshot.board] == nil {
        let description: BoardDescription.Access = try described(snapshot.board)
        access[snapshot.board] = description.access
      }
      let path = "\(snapshot.board)/\(snapshot.path)"
      let reader = StandingsReader(
        snapshot: snapshot, path: path, access: access[snapshot.board] ?? [:])
      result[snapshot.id] = try reader.standings(try read(path), resolver: &resolver)
    }
    return result
  }

  /// Adds the states of a captured long table to the folder of `board`; returns what it wrote there.
  package func importTable(
    _ table: String, board: String
  ) throws(ArchiveError) -> [ArchiveFile] {
    let files = try importLongTable(
      csv: try Files.read(table, shownAs: table), path: table,
      board: try read("\(board)/board.json"), id: board, archived: try archivedFiles(of: board))
    try write(files, board: board)
    return files
  }

  /// Adds the states that a captured page shows to the folder of `board`; a page that is refused
  /// leaves the archive as it was.
  package func importPage(
    _ page: CapturedPage, board: String
  ) throws(ArchiveError) -> PageImport {
    let archived = try archivedFiles(of: board)
    let result = try importCapturedPage(
      page, board: try read("\(board)/board.json"), id: board, archived: archived)
    let known = Set(archived)
    if !result.added.isEmpty {
      try write(result.files.filter { !known.contains($0) }, board: board)
    }
    return result
  }

  /// The list of files comes last: until then the archive is as it was.
  private func write(_ files: [ArchiveFile], board: String) throws(ArchiveError) {
    for file in files.dropFirst() + files.prefix(1) {
      try Files.write(file.text, to: "\(directory)/\(board)/\(file.path)")
    }
  }

  private func archivedFiles(of board: String) throws(ArchiveError) -> [ArchiveFile] {
    guard Files.exists("\(directory)/\(board)/datapackage.json") else { return [] }
    var files: [ArchiveFile] = []
    for path in try ["datapackage.json"] + self.board(board).snapshots.map(\.path) {
      let bytes = try read("\(board)/\(path)")
      files.append(ArchiveFile(path: path, text: String(decoding: bytes, as: UTF8.self)))
    }
    return files
  }

  private func boardFolders() throws(ArchiveError) -> [String] {
    try Files.folders(in: directory).filter { Files.exists("\(directory)/\($0)/board.json") }
  }

  private func names(of board: String) throws(ArchiveError) -> BoardDescription.Names {
    try described(board)
  }

  func description(of board: String) throws(ArchiveError) -> BoardDescription {
    try described(board)
  }

  /// What is asked for of a `board.json`.
  private func described<Part: Decodable>(_ board: String) throws(ArchiveError) -> Part {
    let path = "\(board)/board.json"
    guard Files.exists("\(directory)/\(path)") else {
      throw ArchiveError(board, "is no board of the archive")
    }
    return try decoded(try read(path), path: path)
  }

  func read(_ path: String) throws(ArchiveError) -> [UInt8] {
    try Files.read("\(directory)/\(path)", shownAs: path)
  }
}
