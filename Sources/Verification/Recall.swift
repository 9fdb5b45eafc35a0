internal import Touchstone

/// Looks beyond the day of a claim, and beyond its slice, once its label stands.
enum Recall {
  /// More slices than these are not followed through time.
  private static let most = 3

  /// The states, of any day, of what a claim asks a board that it names.
  static func states(
    for claim: Claim, on board: Leaderboard, at date: ClaimDate
  ) -> [Snapshot] {
    guard followsTime(claim) || claim.kind == .score && !claim.boards.isEmpty,
      let question = Measures.question(of: claim, on: board, at: date)
    else { return [] }
    let tracks = Set(question.measures.map(\.track))
    return board.snapshots.filter { !$0.isDraft && tracks.contains($0.track) }
  }

  static func fill(_ inquiry: inout Inquiry, _ archive: Archive) {
    guard let date = inquiry.date else { return }
    let evaluator = Evaluator(
      claim: inquiry.reading, date: date, names: inquiry.names, archive: archive)
    if let (questions, base) = inquiry.searched {
      inquiry.rivalSlices = RivalSlices.count(for: inquiry, evaluator, questions, base: base)
    }
    guard followsTime(inquiry.claim) else { return }
    let decided = inquiry.asserted.filter { $0.outcome == .holds || $0.outcome == .fails }
    inquiry.histories = decided.prefix(most).map { TitleHistory($0, evaluator) }
    inquiry.course = decided.first.flatMap { Courses(evaluation: $0, archive: archive).course() }
    // Of other lists only the state of the day is at hand.
    if let slice = inquiry.trueSlice,
      inquiry.asserted.contains(where: {
        $0.board.id == slice.board.id && $0.track.id == slice.track.id
      })
    {
      inquiry.titleHistory =
        inquiry.histories.first { $0.evaluation == slice } ?? TitleHistory(slice, evaluator)
    }
    if inquiry.claimsTitle, let history = inquiry.titleHistory {
      let title = history.title
      inquiry.title = title
      inquiry.holding = history.holding(of: title)
    }
    if inquiry.claimsTitle, let board = decided.first?.board {
      inquiry.baseRate = BoardFirsts.rate(of: board, at: date, in: archive)
    }
  }

  /// A place or a lead on a named board can be won and lost; a figure cannot.
  private static func followsTime(_ claim: Claim) -> Bool {
    [.rank, .sota, .comparison].contains(claim.kind) && !claim.negated && !claim.boards.isEmpty
  }
}
