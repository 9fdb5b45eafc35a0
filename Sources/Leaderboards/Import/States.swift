internal import Touchstone

/// One state of one track while a board's files are made.
struct State {
  var track: BoardDescription.Track
  var day: Day
  var captured: Day
  var edition: String?
  var source: String
  var completeness: String
  var table = WideTable()
}

extension LongTable {
  /// The states that the table holds, each as the table shows it.
  func states(of board: BoardDescription, path: String) throws(ArchiveError) -> [State] {
    var copies: [StateKey: [(file: Substring, state: State)]] = [:]
    let boards = board.names + (board.capturedAs ?? [])
    for var row in rows {
      if board.passesOver?.contains(row.board) == true { continue }
      guard boards.contains(row.board) else {
        throw ArchiveError(
          path, line: row.line,
          "a row of \(row.board); expected \(boards.joined(separator: ", "))")
      }
      let destination = try board.destination(of: row, path: path)
      row.access = board.access(of: row, track: destination.track.id)
      let key = StateKey(track: destination.track.id, day: row.day)
      var found = copies.removeValue(forKey: key) ?? []
      let index = found.firstIndex { $0.file == row.file } ?? found.count
      if index == found.count { found.append((row.file, State(row, destination))) }
      guard found[index].state.edition == row.edition ?? destination.heading.edition else {
        throw ArchiveError(path, line: row.line, "two editions in one state")
      }
      try found[index].state.table.add(
        row, metric: destination.metric.id, group: destination.heading.group ?? "",
        role: board.role(of: row.model, rank: row.rank), path: path)
      copies[key] = found
    }
    var states: [State] = []
    for found in copies.values { states += try agreed(found, path: path) }
    return states
  }

  private struct StateKey: Hashable {
    var track: String
    var day: Day
  }

  /// The first of several copies of one table, if all say the same.
  private func agreed(
    _ copies: [(file: Substring, state: State)], path: String
  ) throws(ArchiveError) -> [State] {
    guard let first = copies.first else { return [] }
    for copy in copies.dropFirst() where copy.state.table.rows != first.state.table.rows {
      throw ArchiveError(
        path,
        "\(first.file) and \(copy.file) disagree about \(first.state.track.id) on "
          + "\(first.state.day)")
    }
    return [first.state]
  }
}

/// All states of a board, ordered by track as in `board.json`, then by day.
///
/// A state that is archived stays as it is; a captured one that says something else is refused.
func united(
  archived: [State], captured: [State], of board: BoardDescription, path: String
) throws(ArchiveError) -> [State] {
  var states: [State] = []
  for track in board.tracks {
    let old = archived.filter { $0.track.id == track.id }
    let new = captured.filter { $0.track.id == track.id }
    let oldByDay = Dictionary(old.map { ($0.day, $0) }, uniquingKeysWith: { first, _ in first })
    let newByDay = Dictionary(new.map { ($0.day, $0) }, uniquingKeysWith: { first, _ in first })
    var last: State?
    for day in Set(oldByDay.keys).union(newByDay.keys).sorted() {
      let shown = newByDay[day].map { carryingForward(last, into: $0) }
      if let kept = oldByDay[day], let shown, kept.table.rows != shown.table.rows {
        throw ArchiveError(path, "\(track.id) on \(day) is archived already, and differs")
      }
      guard let state = oldByDay[day] ?? shown else { continue }
      states.append(state)
      last = state
    }
  }
  return states
}

/// Adds the groups that a day does not show again because they did not change.
func carryingForward(_ previous: State?, into state: State) -> State {
  let shown = Set(state.table.rows.map(\.group))
  guard let previous,
    let layout = state.track.layouts?.first(where: { shown.isSubset(of: $0) })
  else { return state }
  let kept = previous.table.rows.filter { layout.contains($0.group) && !shown.contains($0.group) }
  guard !kept.isEmpty else { return state }
  var result = state
  result.table.rows = layout.flatMap { group in
    (state.table.rows + kept).filter { $0.group == group }
  }
  return result
}

extension State {
  fileprivate init(_ row: LongTable.Row, _ destination: Destination) {
    self.init(
      track: destination.track, day: row.day, captured: row.day,
      edition: row.edition ?? destination.heading.edition,
      source: row.source, completeness: destination.heading.completeness ?? "complete")
  }
}
