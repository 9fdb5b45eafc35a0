internal import Leaderboards
internal import Reporting
internal import Touchstone

enum BoardStandingCommand: Command {
  static let usage = Usage(
    "board standing", summary: "Prints the rows of one state, in order of place.",
    operands: "BOARD", count: 1...1, options: [.at, .track, .metric, .boardFormat, .output],
    notes: ["Places are computed from the printed scores; the printed rank stands beside."])

  static func run(_ session: Session) async throws -> ExitStatus {
    let arguments = session.arguments
    let archive = try session.archive()
    let board = try archive.board(archive.id(named: arguments.operands[0]))
    let track = try board.track(asked: arguments.value(.track), on: arguments.day(.at))
    let snapshot = try board.state(of: track, on: arguments.day(.at))
    let metric = try board.metric(asked: arguments.value(.metric), of: track, in: snapshot)
    let rows = try archive.standings(of: [snapshot], catalog: archive.catalog())[snapshot.id] ?? []
    let placed = Ranking.places(
      of: rows, metric: metric.id, higherIsBetter: metric.higherIsBetter)
    let names = Set(placed.map(\.row))
    let table = PlacedSnapshot(
      board: board, snapshot: snapshot, metric: metric.id,
      rows: placed.map { .init(place: $0.place, standing: $0.row) }
        + rows.filter { !names.contains($0) }.map { .init(place: nil, standing: $0) })
    if let doubt = board.doubt(about: snapshot, on: arguments.day(.at)) { session.note(doubt) }
    return try session.print(
      text: StandingReport.text(table, language: session.language()),
      json: StandingReport.json(table), csv: StandingReport.csv(table))
  }
}

extension Leaderboard {
  fileprivate func track(asked name: String?, on day: Day?) throws(CommandError) -> Track {
    guard let name else {
      let last = snapshots.map(\.validFrom).max() ?? Day(number: 0)
      guard let track = headline(on: day ?? last).flatMap({ track($0.track) }) ?? tracks.first
      else { throw CommandError("board \(id) has no track") }
      return track
    }
    let key = nameKey(name)
    guard let track = track(name) ?? tracks.first(where: { $0.names.map(nameKey).contains(key) })
    else { throw unknown("track", name, among: tracks.map(\.id)) }
    return track
  }

  /// The last state that had begun on `day`, or the last one of all.
  fileprivate func state(of track: Track, on day: Day?) throws(CommandError) -> Snapshot {
    let states = snapshots.filter { $0.track == track.id && !$0.isDraft }
      .sorted { $0.validFrom < $1.validFrom }
    if let state = states.last(where: { state in day.map { state.validFrom <= $0 } ?? true }) {
      return state
    }
    throw CommandError(
      "board \(id), track \(track.id): no state "
        + (day.map { "on or before \($0)" } ?? "is archived")
        + (states.first.map { "; the first is of \($0.validFrom)" } ?? ""))
  }

  /// Why no verdict of `day` would rest on a state.
  fileprivate func doubt(about state: Snapshot, on day: Day?) -> String? {
    guard let day else { return nil }
    if let end = state.validTo, end <= day {
      return "this state was replaced on \(end); that of \(day) is not archived"
    }
    let age = day - state.validFrom
    return age > freshnessDays
      ? "this state is \(age) days older than \(day): too old to judge by" : nil
  }

  fileprivate func metric(
    asked name: String?, of track: Track, in snapshot: Snapshot
  ) throws(CommandError) -> Metric {
    let metrics = snapshot.metrics.compactMap { track.metric($0) }
    guard let name else {
      guard let metric = metrics.first else {
        throw CommandError("board \(id), track \(track.id): the state has no scores")
      }
      return metric
    }
    let key = nameKey(name)
    guard
      let metric = metrics.first(where: { $0.id == name })
        ?? metrics.first(where: { $0.names.map(nameKey).contains(key) })
    else { throw unknown("metric", name, among: metrics.map(\.id)) }
    return metric
  }

  private func unknown(_ kind: String, _ name: String, among ids: [String]) -> CommandError {
    CommandError(
      "board \(id): unknown \(kind) '\(name)'"
        + (suggestion(for: name, among: ids).map { "; did you mean '\($0)'?" }
          ?? "; there are \(ids.joined(separator: ", "))"))
  }
}
