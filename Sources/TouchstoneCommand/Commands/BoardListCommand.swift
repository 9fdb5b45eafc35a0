internal import Leaderboards
internal import Reporting
internal import Touchstone

enum BoardListCommand: Command {
  static let usage = Usage(
    "board list", summary: "Lists the boards of the archive.", options: [.boardFormat, .output])

  static func run(_ session: Session) async throws -> ExitStatus {
    let boards = try session.archive().boards()
    return try session.print(
      text: BoardReport.list(boards, language: session.language()),
      json: BoardReport.listJSON(boards), csv: BoardReport.listCSV(boards))
  }
}
