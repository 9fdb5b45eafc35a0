/// Boards, and the rows of those snapshots that were loaded.
///
/// A check loads the snapshots that its claims need and no others, so `standings` is a part of what
/// `boards` lists.
package struct Archive: Sendable {
  /// By board id.
  package var boards: [String: Leaderboard]
  package var standings: [SnapshotID: [Standing]]

  package init(boards: [Leaderboard] = [], standings: [SnapshotID: [Standing]] = [:]) {
    self.boards = Dictionary(boards.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.standings = standings
  }
}
