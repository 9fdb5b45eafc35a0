internal import Leaderboards
internal import Reporting
internal import Touchstone

enum BoardStandingCommand: Command {
  static let usage = Usage(
    "board standing", summary: "Prints the rows of one state, in order of place.",
    operands: "BOARD", count: 1...1,
    options: [.at, .track, .metric, .filter, .boardFormat, .output],
    notes: ["Places are computed from the printed scores; the printed rank stands beside."])

  static func run(_ session: Session) async throws -> ExitStatus {
    let arguments = session.arguments
    let archive = try session.archive()
    let (board, names) = try await archive.boardWithNames(arguments.operands[0])
    let track = try board.track(asked: arguments.value(.track), on: arguments.day(.at))
    let snapshot = try board.state(of: track, on: arguments.day(.at))
    let metric = try board.metric(asked: arguments.value(.metric), of: track, in: snapshot)
    let filter = try Filter(
      arguments.all(.filter), board: board, track: track, regions: names.regions)
    let rows =
      try archive.standings(of: [snapshot], catalog: names)[snapshot.id]
      ?? []
    let table = PlacedSnapshot(
      board: board, snapshot: snapshot, metric: metric.id, filter: filter,
      rows: snapshot.placed(rows, metric: metric, filter: filter))
    if let doubt = board.doubt(about: snapshot, on: arguments.day(.at)) { session.note(doubt) }
    return try session.print(
      text: StandingReport.text(table, language: session.language()),
      json: StandingReport.json(table), csv: StandingReport.csv(table))
  }
}
