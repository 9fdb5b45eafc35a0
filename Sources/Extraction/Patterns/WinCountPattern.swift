internal import Touchstone

/// Wins counted against a rival: wins 9 of 12 benchmarks against R.
enum WinCountPattern: ClaimPattern {
  static let examples = ["Juniper-7B «wins» 9 of 12 benchmarks against Llama 2 13B."]
  static let counterexamples = [
    "Juniper-7B wins 9 of 12 benchmarks.", "The team won two of three prizes.",
  ]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    guard s.sense(index) == .rankVerb, s.isOne(of: wins, index),
      let share = s.share(in: index..<min(s.clauseEnd(index), index + 7)) ?? rate(s, index),
      let versus = s.after(index + 1, within: 12, { $0.sense == .versus || s.isOne(of: over, $0) }),
      let rivals = RivalList(s, from: versus + 1)
    else { return [] }
    var draft = Draft(.comparison, index..<index + 1)
    draft.take(rivals)
    draft.value = share
    draft.hedged = true
    return [draft]
  }

  /// "Wins 58.3% of blind comparisons".
  private static func rate(_ s: Sentence, _ index: Int) -> String? {
    guard let number = s.number(index + 1), number.unit == .percent, s.sense(index + 2) == .of
    else {
      return nil
    }
    return number.printed
  }

  private static let wins = WordSet(["wins", "won", "win", "winning"])
  private static let over = WordSet(["over", "from"])
}
