internal import Leaderboards
internal import Touchstone

extension Session {
  /// The archive of the workspace.
  func archive() throws -> ArchiveReader {
    try ArchiveReader(directory: workspace().leaderboards)
  }

  /// Prints one result in the format that `--format` asks for.
  func print(
    text: @autoclosure () -> String, json: @autoclosure () -> String,
    csv: @autoclosure () -> String
  ) throws -> ExitStatus {
    var output = Output(file: arguments.value(.output))
    switch arguments.value(.boardFormat) {
    case "json": try output.write(json())
    case "csv": try output.write(csv())
    default: try output.write(text())
    }
    try output.finish()
    return .success
  }
}

extension ArchiveReader {
  /// The board that the user names, and the names of vendors and models to read its rows with.
  ///
  /// The two are read side by side: each takes about as long as the other.
  func boardWithNames(_ name: String) async throws -> (board: Leaderboard, names: Catalog) {
    async let names = catalog(of: [])
    let board = try board(id(named: name))
    return (board, try await names)
  }

  /// The id of the board that the user names by id or by one of its names.
  func id(named name: String) throws -> String {
    if let id = try boardID(named: name) { return id }
    let ids = try boardIDs()
    let near = suggestion(for: name.lowercased(), among: ids)
    throw CommandError(
      "unknown board '\(name)'"
        + (near.map { "; did you mean '\($0)'?" }
          ?? "; the archive holds \(ids.joined(separator: ", "))"))
  }
}
