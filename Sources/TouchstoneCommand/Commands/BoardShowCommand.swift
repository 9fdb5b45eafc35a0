internal import Leaderboards
internal import Reporting
internal import Touchstone

enum BoardShowCommand: Command {
  static let usage = Usage(
    "board show", summary: "Shows a board: its tracks, states and cautions.",
    operands: "BOARD", count: 1...1, options: [.boardFormat, .output])

  static func run(_ session: Session) async throws -> ExitStatus {
    let archive = try session.archive()
    let board = try archive.board(archive.id(named: session.arguments.operands[0]))
    return try session.print(
      text: BoardReport.show(board, language: session.language(), width: session.width),
      json: BoardReport.showJSON(board), csv: BoardReport.showCSV(board))
  }
}
