internal import Touchstone

/// The rival cannot follow: 让 R 望尘莫及, 连 R 也难以望其项背, R 在 X 面前黯然失色.
enum UnreachablePattern: ClaimPattern {
  static let examples = [
    "云梯-65B的推理能力让Falcon-40B«望尘莫及»。", "在数学上,连Llama 2 70B也«难以望其项背»青岚-13B。",
  ]
  static let counterexamples = ["它的售价令同行望尘莫及。"]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    guard s.sense(index) == .unreachable else { return [] }
    let start = s.clauseStart(index)
    let names = (start..<index).filter { s.name($0).map { $0.role != .board } ?? false }
    let cue = (start..<index).last { s.isOne(of: causes, $0) }
    let losers = names.filter { $0 > cue ?? start - 1 }
    // 至今仍望尘莫及 alone may be said of either side.
    let isNamed = s.name(index + 1).map { $0.role != .board } ?? false
    guard !losers.isEmpty, cue != nil || isNamed else { return [] }
    var draft = Draft(.comparison, index..<index + 1)
    draft.rivals = losers.compactMap { s.name($0)?.mention }
    draft.rivalTokens = [losers[0]..<index]
    if let winner = s.name(index + 1), winner.role != .board {
      draft.subjects = [winner.mention]
      draft.end = index + 2
    }
    return [draft]
  }

  private static let causes = WordSet(["让", "令", "使", "连", "叫", "使得"])
}
