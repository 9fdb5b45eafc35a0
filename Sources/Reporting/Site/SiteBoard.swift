package import Touchstone

/// What a board's page tells: the board, who led it, and how many are first on it somewhere.
package struct SiteBoard: Sendable {
  package var board: Leaderboard
  /// The leaders among all models, then those among narrower groups.
  package var leaders: [Leaders]
  /// On the last archived day of the headline.
  package var baseRate: BaseRate?
  package var day: Day?

  package init(board: Leaderboard, leaders: [Leaders], baseRate: BaseRate?, day: Day?) {
    self.board = board
    self.leaders = leaders
    self.baseRate = baseRate
    self.day = day
  }
}
