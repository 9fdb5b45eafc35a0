internal import Touchstone

/// Better than the own older version: 在 GSM8K 上提升 20%, improves coding by 15 points.
enum PredecessorPattern: ClaimPattern {
  static let examples = [
    "与上一代相比,星野-2B在GSM8K上«提升»42%。",
    "Larkspur-2B «improves» coding by 15 points over its predecessor.",
    "与Llama 2相比,星野-13B的中文能力得到«显著增强»。", "星野-13B在与其规模相近的开源模型中展现出了«显著的性能提升»。",
  ]
  static let counterexamples = [
    "公司第一季度营收同比增长31%。", "与标准的LLaMA-13B相比，平均推理速度实测提升31.6%。",
    "与上一代相比,星野-2B的推理速度在GSM8K上提升42%。",
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
    let rivals = versus.flatMap { RivalList(s, from: $0 + 1) ?? BackwardRivals.company(s, $0) }
    let clause = s.clauseStart(index)..<s.clauseEnd(index)
    let hasBoard =
      !s.boards(in: clause).isEmpty
      || clause.contains { s.sense($0) == .board && !s.reads("项", $0) }
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
}
