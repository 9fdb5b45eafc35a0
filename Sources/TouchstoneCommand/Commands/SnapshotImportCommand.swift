internal import Leaderboards
internal import Touchstone

enum SnapshotImportCommand: Command {
  static let usage = Usage(
    "snapshot import", summary: "Puts the states of a long table into the archive.",
    operands: "BOARD TABLE.csv", count: 2...2)

  static func run(_ session: Session) async throws -> ExitStatus {
    let archive = try session.archive()
    let board = try archive.id(named: session.arguments.operands[0])
    let files = try archive.importTable(session.arguments.operands[1], board: board)
    var output = Output()
    for file in files { try output.write("\(board)/\(file.path)\n") }
    return .success
  }
}
