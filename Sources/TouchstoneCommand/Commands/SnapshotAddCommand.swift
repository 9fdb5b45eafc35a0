internal import Documents
internal import Leaderboards
internal import Touchstone

enum SnapshotAddCommand: Command {
  static let usage = Usage(
    "snapshot add", summary: "Puts a captured page of a leaderboard into the archive.",
    operands: "BOARD FILE", count: 2...2, options: [.date, .edition, .citation] + Option.fetching,
    notes: [
      "FILE is a page (HTML, Markdown, text), its address, a WARC with that page alone,",
      "or a file of CSV, TSV, JSON or YAML.",
      "--date is required. What a table means, 'capture' in board.json says; a table",
      "that it does not explain is refused, and then nothing is written.",
    ])

  static func run(_ session: Session) async throws -> ExitStatus {
    let arguments = session.arguments
    guard let day = arguments.day(.date) else {
      throw CommandError("snapshot add: --date DATE is missing: the day of the state")
    }
    let archive = try session.archive()
    let board = try archive.id(named: arguments.operands[0])
    let file = arguments.operands[1]
    var opening = Opening(session)
    let page = CapturedPage(
      tables: try tables(from: try opening.pages(of: file).only()), path: file, day: day,
      edition: arguments.value(.edition), source: arguments.value(.citation))
    let result = try archive.importPage(page, board: board)
    for skipped in result.skipped { session.note("\(file): left out: \(skipped)") }
    for state in result.unchanged { session.note("unchanged: \(state)") }
    var output = Output()
    for state in result.added { try output.write("\(state)\n") }
    return .success
  }
}
