internal import Touchstone

/// The winner as agent: R is outperformed by X, R 被 X 甩在身后, 被 X 超过的还有 R.
enum PassivePattern: ClaimPattern {
  static let examples = [
    "Falcon-40B is «outperformed» by Kestrel-34B on MMLU.", "GPT-4被青岚-13B无情«甩在了身后»。",
    "被青岚-13B«超过»的,除了Llama 2 70B,还有Falcon-180B。",
  ]
  static let counterexamples = [
    "第一个被大范围使用的模型。", "青岚-13B被超过一百家公司采用。",
    "Larkspur-7B was beaten into shape by our engineers.",
  ]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    guard s.sense(index) == .above || s.sense(index) == .title && s.holds(treads, index)
    else { return [] }
    return s.isHan(index) ? han(s, index) : latin(s, index)
  }

  private static let treads = WordSet(["踩"])

  private static func latin(_ s: Sentence, _ index: Int) -> [Draft] {
    guard s.sense(index + 1) == .by, s.before(index, within: 3, { $0.sense == .be }) != nil,
      let winners = RivalList(s, from: index + 2), !winners.mentions.contains(where: \.isClass)
    else { return [] }
    let losers = names(s, s.clauseStart(index)..<index)
    guard !losers.isEmpty else { return [] }
    var draft = Draft(.comparison, index..<index + 1, end: winners.tokens.upperBound)
    draft.subjects = [joined(winners.mentions)]
    draft.rivals = losers
    draft.hedged = s.before(index, within: 3) { $0.sense == .hedge } != nil
    draft.value = ValuePair.find(s, draft)
    draft.addShare(s)
    lose(&draft, losers, winners.mentions)
    draft.rivalTokens = [s.clauseStart(index)..<index, winners.tokens]
    return [draft]
  }

  private static func han(_ s: Sentence, _ index: Int) -> [Draft] {
    guard
      let by = s.before(
        index, within: 8, { $0.sense == .by && s.text.at($0.range.lowerBound) == 0x88AB })
    else { return [] }
    var draft = Draft(.comparison, index..<index + 1)
    let winners = names(s, by + 1..<index)
    if !winners.isEmpty { draft.subjects = [joined(winners)] }
    let start = s.clauseStart(by)
    var losers = names(s, start..<by)
    draft.rivalTokens = [start..<by]
    if losers.isEmpty, s.sense(index + 1) == .of {
      let end = min(s.tokens.count, index + 40)
      losers = names(s, index + 1..<end)
      draft.rivalTokens = [index + 1..<end]
      draft.end = end
    }
    guard !losers.isEmpty,
      !winners.isEmpty || s.tokens[by..<index].contains(where: { $0.sense == .itself })
    else { return [] }
    draft.rivals = losers
    draft.value = ValuePair.find(s, draft)
    lose(&draft, losers, winners)
    return [draft]
  }

  /// The document's own model loses to a known one: a claim about the loser, denied.
  private static func lose(_ draft: inout Draft, _ losers: [Mention], _ winners: [Mention]) {
    guard losers.count == 1, losers[0].id == nil, !winners.isEmpty,
      winners.allSatisfy({ $0.id != nil })
    else { return }
    draft.subjects = losers
    draft.rivals = winners
    draft.negated = true
    draft.value = draft.value.map { value in
      let sides = value.components(" vs ")
      return sides.count == 2 ? sides[1] + " vs " + sides[0] : value
    }
  }

  private static func names(_ s: Sentence, _ range: Range<Int>) -> [Mention] {
    range.clamped(to: s.tokens.indices).compactMap { s.name($0) }.filter { $0.role != .board }.map(
      \.mention)
  }

  private static func joined(_ mentions: [Mention]) -> Mention { Subject.joined(mentions) }
}

extension String {
  /// The parts between occurrences of the separator.
  fileprivate func components(_ separator: String) -> [Substring] {
    guard let range = firstRange(of: separator) else { return [self[...]] }
    return [self[..<range.lowerBound], self[range.upperBound...]]
  }
}
