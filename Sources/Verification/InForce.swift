internal import Touchstone

/// A snapshot that speaks for a claim's day, and how it stands to that day.
struct State: Hashable {
  var snapshot: Snapshot
  var relation: Evidence.Relation
}

extension Leaderboard {
  /// Days after the claim within which the first capture of the edition that it names still counts.
  static let editionGrace = 14

  /// The states of one track in force at `date`; several only for a month or a year.
  func inForce(track: String, at date: ClaimDate) -> [State] {
    let states = snapshots.filter { $0.track == track && !$0.isDraft }
    if case .day(let day) = date.period {
      let t = min(day, date.horizon)
      // What a text says of a day after its own cannot be held against an older state.
      guard day - t <= 1 else { return [] }
      guard let last = states.last(where: { $0.validFrom <= t }), isInForce(last, at: t) else {
        return []
      }
      return [State(snapshot: last, relation: .atOrBefore)]
    }
    guard date.period.first <= date.horizon else { return [] }
    let edition = states.filter { $0.edition == date.period.description }
    let known = edition.filter { $0.validFrom <= date.horizon }
    if !known.isEmpty { return known.map { State(snapshot: $0, relation: .sameEdition) } }
    if let first = edition.first {
      guard first.validFrom - date.horizon <= Self.editionGrace else { return [] }
      return [State(snapshot: first, relation: .sameEdition)]
    }
    return states.filter { state in
      state.validFrom <= date.horizon
        && isInForce(state, at: max(state.validFrom, date.period.first))
    }.map { State(snapshot: $0, relation: .atOrBefore) }
  }

  /// The last archived day before and the first after the claim, over the tracks named.
  func nearest(to date: ClaimDate, tracks: Set<String>) -> (before: Day?, after: Day?) {
    let days = snapshots.filter { !$0.isDraft && tracks.contains($0.track) }.map(\.validFrom)
    return (
      days.filter { $0 <= date.horizon }.max(), days.filter { $0 > date.horizon }.min()
    )
  }

  private func isInForce(_ state: Snapshot, at day: Day) -> Bool {
    day - state.validFrom <= freshnessDays && state.validTo.map { $0 > day } ?? true
  }
}
