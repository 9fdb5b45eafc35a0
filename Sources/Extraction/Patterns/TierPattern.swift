internal import Touchstone

/// Near the top, the place left open: 名列前茅, 第一梯队, leading level.
enum TierPattern: ClaimPattern {
  static let examples = [
    "鹿鸣Max在国际权威榜单上稳居«第一梯队»。", "AquaChat-34B reaches the «leading level» of open source models.",
  ]
  static let counterexamples = [
    "集群的算力利用率位居业界前列。", "Comparable to leading models.",
    "Larkspur-7B reaches the leading level of GPU utilization.",
  ]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    guard s.sense(index) == .tier || isAhead(s, index) else { return [] }
    var draft = Draft(.rank, index..<index + 1)
    draft.hedged = true
    if s.starts(with: performer, index) { draft.kind = .sota }
    if s.ends(with: top, index), index + 1 < s.tokens.count,
      let count = s.number(index + 1).flatMap({ Int($0.text) }) ?? s.spelled(index + 1)
    {
      draft.rank = count
      draft.end = index + 2
    }
    if let rivals = examples(s, draft.end) {
      draft.rivals = rivals.mentions.filter { !$0.isClass }
      draft.rivalTokens = [rivals.tokens]
      draft.end = max(draft.end, rivals.tokens.upperBound)
    }
    return [draft]
  }

  private static let performer = WordSet(["top performer"])
  private static let top = WordSet(["the top"])
  private static let leads = WordSet(["领先", "领跑", "占优"])

  /// 在 B1、B2 等测试中领先, with nobody named behind it.
  private static func isAhead(_ s: Sentence, _ index: Int) -> Bool {
    s.sense(index) == .above && s.isOne(of: leads, index) && s.isBreak(index + 1)
      && s.sense(index - 1) == .on && s.isHan(index - 1)
      && (s.clauseStart(index)..<index).contains { s.name($0)?.role == .board }
  }

  /// "… among similar-sized models (including A, B)".
  static func examples(_ s: Sentence, _ start: Int) -> RivalList? {
    guard let among = s.after(start, within: 8, { $0.sense == .among || $0.sense == .oneOf }),
      let rivals = RivalList(s, from: among + 1), rivals.mentions.contains(where: { !$0.isClass })
    else { return nil }
    return rivals
  }
}
