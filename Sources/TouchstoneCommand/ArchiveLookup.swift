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
  /// The id of the board that the user names by id or by one of its names.
  func id(named name: String) throws -> String {
    let boards = try boards()
    let key = nameKey(name)
    let board =
      boards.first { $0.id == name } ?? boards.first { $0.names.map(nameKey).contains(key) }
    if let board { return board.id }
    let near = suggestion(for: name.lowercased(), among: boards.map(\.id))
    throw CommandError(
      "unknown board '\(name)'"
        + (near.map { "; did you mean '\($0)'?" }
          ?? "; the archive holds \(boards.map(\.id).joined(separator: ", "))"))
  }
}
