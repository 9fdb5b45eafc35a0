internal import Leaderboards
internal import Reporting
internal import Touchstone

enum BoardLeadersCommand: Command {
  static let usage = Usage(
    "board leaders", summary: "Tells who led a board, from when to when.",
    operands: "BOARD", count: 1...1,
    options: [.track, .metric, .filter, .boardFormat, .output],
    notes: [
      "Without --track the board's headline is followed. Without --filter the leaders",
      "among domestic models (region=CN) follow those among all, if any are listed.",
    ])

  static func run(_ session: Session) async throws -> ExitStatus {
    let arguments = session.arguments
    let archive = try session.archive()
    let (board, names) = try await archive.boardWithNames(arguments.operands[0])
    let asked = try arguments.value(.track).map { try board.track(asked: $0, on: nil) }
    let states = board.measured(
      track: asked?.id,
      metric: try arguments.value(.metric).map { try board.metricID(named: $0, of: asked) })
    guard !states.isEmpty else {
      throw try CommandError(
        "board \(board.id), track "
          + "\((asked ?? board.track(asked: nil, on: nil)).id): no state is archived")
    }
    let standings = try archive.standings(
      of: states.map(\.0), catalog: names)
    let filter = try Filter(
      arguments.all(.filter), board: board, track: asked, regions: names.regions)
    var filters = [filter]
    let regions = Set(standings.values.joined().compactMap(\.region))
    if filter.isEmpty, regions.contains("CN"), regions.count > 1 {
      filters.append(Filter(region: "CN"))
    }
    let lists = filters.map { filter in
      Leaders(
        board: board, filter: filter,
        title: board.title(of: states, filter: filter, standings: standings))
    }
    return try session.print(
      text: LeadersReport.text(lists, language: session.language()),
      json: LeadersReport.json(lists), csv: LeadersReport.csv(lists))
  }
}
