internal import Touchstone

/// What the options of the `board` commands mean on one board.
extension Leaderboard {
  func track(asked name: String?, on day: Day?) throws(CommandError) -> Track {
    guard let name else {
      return try headlineTrack(on: day)
    }
    let key = nameKey(name)
    guard let track = track(name) ?? tracks.first(where: { $0.names.map(nameKey).contains(key) })
    else { throw unknown("track", name, among: tracks.map(\.id)) }
    return track
  }

  /// The track that the board leads with, if any state of it is archived.
  private func headlineTrack(on day: Day?) throws(CommandError) -> Track {
    let archived = Set(snapshots.filter { !$0.isDraft }.map(\.track))
    let last = snapshots.map(\.validFrom).max() ?? Day(number: 0)
    let first = [headline(on: day ?? last)].compactMap(\.self)
    let led = (first + headlines.reversed()).compactMap { track($0.track) }
    if let track = led.first(where: { archived.contains($0.id) }) { return track }
    let others = tracks.map(\.id).filter(archived.contains)
    guard !others.isEmpty else { throw CommandError("board \(id): no state is archived") }
    throw CommandError(
      "board \(id): of \(led.first?.id ?? "its headline") no state is archived; "
        + "name one of these with --track: \(others.joined(separator: ", "))")
  }

  /// The last state that had begun on `day`, or the last one of all.
  func state(of track: Track, on day: Day?) throws(CommandError) -> Snapshot {
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
  func doubt(about state: Snapshot, on day: Day?) -> String? {
    guard let day else { return nil }
    if let end = state.validTo, end <= day {
      return "this state was replaced on \(end); that of \(day) is not archived"
    }
    let age = day - state.validFrom
    return age > freshnessDays
      ? "this state is \(age) days older than \(day): too old to judge by" : nil
  }

  func metric(
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

  /// The id of a metric of `track`, or of any track that leads the board.
  func metricID(named name: String, of track: Track?) throws(CommandError) -> String {
    let metrics =
      track.map(\.metrics)
      ?? headlines.flatMap { self.track($0.track)?.metrics ?? [] }
    let key = nameKey(name)
    guard
      let metric = metrics.first(where: { $0.id == name })
        ?? metrics.first(where: { $0.names.map(nameKey).contains(key) })
    else { throw unknown("metric", name, among: metrics.map(\.id)) }
    return metric.id
  }

  func unknown(_ kind: String, _ name: String, among ids: [String]) -> CommandError {
    CommandError(
      "board \(id): unknown \(kind) '\(name)'"
        + (suggestion(for: name, among: ids).map { "; did you mean '\($0)'?" }
          ?? "; there are \(ids.joined(separator: ", "))"))
  }
}

extension Snapshot {
  /// Rows in order of place, then those without one; rows outside `filter` are left out.
  ///
  /// Selected rows of a table have no places.
  func placed(_ rows: [Standing], metric: Metric, filter: Filter) -> [PlacedRow] {
    let rows = rows.filter { filter.admits($0) != false }
    let placed = Ranking.places(
      of: rows, metric: metric.id, higherIsBetter: metric.higherIsBetter, filter: filter)
    let known = Set(placed.map(\.row))
    return placed.map { row, place in
      PlacedRow(place: completeness == .cut ? nil : place, standing: row)
    } + rows.filter { !known.contains($0) }.map { PlacedRow(place: nil, standing: $0) }
  }
}
