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
    if let day = arguments.day(.at), day - snapshot.validFrom > board.freshnessDays {
      session.note(
        "this state is \(day - snapshot.validFrom) days older than \(day); "
          + "no verdict of that day would rest on it")
    }
    return try session.print(
      text: StandingReport.text(table, language: session.language()),
      json: StandingReport.json(table), csv: StandingReport.csv(table))
  }
}

extension Session {
  /// The archive of the workspace.
  func archive() throws -> ArchiveReader {
    try ArchiveReader(directory: workspace().leaderboards)
  }

  /// Prints one result in the format that `--format` asks for.
  fileprivate func print(
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
