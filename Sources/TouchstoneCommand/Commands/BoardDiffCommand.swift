internal import Leaderboards
internal import Reporting
internal import Touchstone

enum BoardDiffCommand: Command {
  static let usage = Usage(
    "board diff", summary: "Compares a board on two days, row by row.",
    operands: "BOARD DATE DATE", count: 3...3,
    options: [.track, .metric, .filter, .boardFormat, .output],
    notes: ["A row that only changed its name is told as renamed, not as removed and added."])

  static func run(_ session: Session) async throws -> ExitStatus {
    let arguments = session.arguments
    let (first, second) = (try day(arguments.operands[1]), try day(arguments.operands[2]))
    let archive = try session.archive()
    let (board, names) = try await archive.boardWithNames(arguments.operands[0])
    let track = try board.track(asked: arguments.value(.track), on: min(first, second))
    let before = try board.state(of: track, on: min(first, second))
    let after = try board.state(of: track, on: max(first, second))
    let filter = try Filter(
      arguments.all(.filter), board: board, track: track, regions: names.regions)
    let standings = try archive.standings(
      of: [before, after], catalog: names)
    func placed(_ snapshot: Snapshot) throws -> PlacedSnapshot {
      let metric = try board.metric(asked: arguments.value(.metric), of: track, in: snapshot)
      return PlacedSnapshot(
        board: board, snapshot: snapshot, metric: metric.id, filter: filter,
        rows: snapshot.placed(standings[snapshot.id] ?? [], metric: metric, filter: filter))
    }
    for (state, day) in [(before, min(first, second)), (after, max(first, second))] {
      if let doubt = board.doubt(about: state, on: day) { session.note(doubt) }
    }
    let comparison = Comparison(
      before: try placed(before), after: try placed(after),
      renames: names.renames.filter { $0.board == board.id })
    return try session.print(
      text: DifferenceReport.text(comparison, language: session.language()),
      json: DifferenceReport.json(comparison), csv: DifferenceReport.csv(comparison))
  }

  private static func day(_ word: String) throws -> Day {
    guard let day = Day(word) else {
      throw CommandError("board diff: '\(word)' is not a date; write it as 2023-09-28")
    }
    return day
  }
}
