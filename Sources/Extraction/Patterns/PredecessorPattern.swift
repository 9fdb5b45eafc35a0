internal import Touchstone

/// Better than the own older version: 在 GSM8K 上提升 20%, improves coding by 15 points.
enum PredecessorPattern: ClaimPattern {
  static let examples = [
    "与上一代相比,星野-2B在GSM8K上«提升»42%。",
    "Larkspur-2B «improves» coding by 15 points over its predecessor.",
    "与Llama 2相比,星野-13B的中文能力得到«显著增强»。",
    "相较于Llama 2,星野-13B的推理能力有了«质的飞跃»。", "Larkspur-2B «improves» over Llama 2 13B by 9.3% on MMLU.",
    "星野-13B在与其规模相近的开源模型中展现出了«显著的性能提升»。",
  ]
  static let counterexamples = [
    "公司第一季度营收同比增长31%。", "与标准的LLaMA-13B相比，平均推理速度实测提升31.6%。",
    "与上一代相比,星野-2B的推理速度在GSM8K上提升42%。", "在通用能力保持的同时,星野-2B的金融能力得到明显提升。",
    "Larkspur-2B improves throughput by 15 points over its predecessor.",
  ]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    guard s.sense(index) == .improve else { return [] }
    if s.before(index, within: 7, { $0.sense == .offTopic }) != nil
      || s.after(index + 1, within: 5, { $0.sense == .offTopic }) != nil
    {
      return []
    }
    var draft = Draft(.comparison, index..<index + 1)
    var values: [String] = []
    for at in index + 1..<min(s.tokens.count, index + 8) where !s.isBreak(at) {
      if let number = s.number(at), number.unit == .percent || number.unit == .points {
        values.append("+" + number.printed)
        draft.end = at + 1
      }
    }
    let old = (max(0, index - 30)..<min(s.tokens.count, index + 14)).first {
      s.sense($0) == .predecessor
    }
    let versus = (max(0, index - 40)..<index).last {
      s.sense($0) == .versus || s.sense($0) == .than
    }
    let rivals =
      versus.flatMap {
        RivalList(s, from: $0 + 1, isFronted: $0 == s.clauseStart($0))
          ?? BackwardRivals.company(s, $0)
      } ?? (s.reads("over", index + 1) ? RivalList(s, from: index + 2) : nil)
    let clause = s.clauseStart(index)..<s.clauseEnd(index)
    let hasBoard =
      !s.boards(in: clause).isEmpty
      || clause.contains { s.sense($0) == .board && !s.reads("项", $0) }
    if raises(s, index) { return [] }
    if old == nil, rivals == nil, values.isEmpty, let peers = peers(s, index) {
      draft.take(peers)
      draft.end = index + 1
      return [draft]
    }
    guard old != nil || rivals.map({ !$0.mentions.isEmpty }) ?? false || !values.isEmpty && hasBoard
    else { return [] }
    guard !values.isEmpty || rivals != nil || s.isHan(index) && old != nil else { return [] }
    if let rivals, old == nil || rivals.mentions.contains(where: { !$0.isClass }) {
      draft.rivals = rivals.mentions
      draft.rivalTokens = [rivals.tokens]
      draft.scopeTokens = [rivals.tokens]
    } else {
      draft.rivals = [
        Mention(
          printed: old.map(s.string) ?? (s.isHan(index) ? "上一版本" : "its previous version"),
          isClass: true)
      ]
    }
    draft.value = values.isEmpty ? nil : values.joined(separator: ";")
    return [draft]
  }

  /// "Increased the score from 34% to 40%": the scores say it.
  private static func raises(_ s: Sentence, _ index: Int) -> Bool {
    guard !s.isHan(index),
      let from = s.after(index + 1, within: 9, { from.contains(s.text, $0.range) })
    else { return false }
    return s.number(from + 1) != nil && s.sense(from + 2) == .toward
  }

  private static let from = WordSet(["from"])

  /// 在同规模的模型中…提升: better than its peers.
  private static func peers(_ s: Sentence, _ index: Int) -> RivalList? {
    guard s.isHan(index), s.ends(with: ownGain, index),
      let on = (s.clauseStart(index)..<index).first(where: { s.reads("在", $0) }),
      let list = RivalList(s, from: on + 1), list.tokens.upperBound < index,
      list.mentions.allSatisfy(\.isClass), s.sense(list.tokens.upperBound) == .on,
      list.tokens.contains(where: { if case .size = s.sense($0) { true } else { false } })
    else { return nil }
    return list
  }

  private static let ownGain = WordSet(["性能提升", "显著提升", "明显提升", "大幅提升", "的提升"])
}
