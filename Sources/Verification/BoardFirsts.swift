package import Touchstone

/// Who stands first anywhere on a board: what a first place there is worth.
package enum BoardFirsts {
  /// The states that tell who stood first anywhere on a board on `day`.
  package static func snapshots(of board: Leaderboard, on day: Day) -> [Snapshot] {
    board.tracks.flatMap { board.inForce(track: $0.id, at: ClaimDate(day)).suffix(1) }
      .map(\.snapshot)
  }

  /// How many are first somewhere on `day`, by states that `archive` holds.
  package static func rate(
    of board: Leaderboard, on day: Day, in archive: Archive
  ) -> BaseRate? {
    rate(of: board, at: ClaimDate(day), in: archive)
  }

  static func rate(of board: Leaderboard, at date: ClaimDate, in archive: Archive) -> BaseRate? {
    var rate = BaseRate(boardName: board.name, slices: 0, models: 0, organizations: 0)
    var models: Set<String> = []
    var organizations: Set<String> = []
    for track in board.tracks {
      for state in board.inForce(track: track.id, at: date).suffix(1)
      where state.snapshot.completeness != .cut {
        let rows = (archive.standings[state.snapshot.id] ?? []).filter { $0.role == .model }
        let groups = Set(rows.compactMap(\.group)).sorted()
        let parts =
          groups.count < 2 ? [] : groups.map { group in rows.filter { $0.group == group } }
        for metric in state.snapshot.metrics {
          for part in [rows] + parts {
            let first = leaders(
              of: part, metric, higher: track.metric(metric)?.higherIsBetter ?? true)
            if first.isEmpty { continue }
            rate.slices += 1
            models.formUnion(first.map { $0.model ?? nameKey($0.name) })
            organizations.formUnion(
              first.compactMap { $0.vendor ?? $0.organization.map(nameKey) })
          }
        }
      }
    }
    guard rate.slices > 1 else { return nil }
    rate.models = models.count
    rate.organizations = organizations.count
    return rate
  }

  /// The rows with the best score; nobody where too few were measured to lead.
  private static func leaders(
    of rows: [Standing], _ metric: String, higher: Bool
  ) -> [Standing] {
    let scored = rows.compactMap { row in row.scores[metric].map { (row, $0) } }
    let scores = scored.map(\.1)
    guard scored.count >= SliceSearch.leastRows, let best = higher ? scores.max() : scores.min()
    else { return [] }
    return scored.filter { $0.1 == best }.map(\.0)
  }
}
