internal import Touchstone

/// Subject above the rivals: 超越 R, 比 R 更强, outperforms R, better than R.
enum ComparisonPattern: ClaimPattern {
  static let examples = [
    "沧浪-70B在GSM8K、MATH两项评测中«超越»Llama 2 70B。", "云梯-65B全面«碾压»Falcon-40B。",
    "Marlin-8B «beats» GPT-3.5 on HumanEval.", "Our model, Larkspur-13B, «surpasses» Falcon-40B.",
    "青岚-13B的中文能力比GPT-3.5«更强»。", "Larkspur-13B «surpasses» the state of the art in tool use.",
    "云梯-7B«优于»Falcon/Llama 2同等模型15-30%。", "云梯-7B«远超»其他对标模型。",
  ]
  static let counterexamples = [
    "没有一个大模型超过GPT-4。", "青岚-13B的目标是年底前全面超越GPT-4。", "No open model surpasses GPT-4 on this test.",
    "Larkspur-13B will surpass GPT-4 on MMLU.", "准备了超过10,000条样本。",
    "Does Larkspur-7B really beat ChatGPT?", "小模型也能跑赢大模型。",
  ]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    switch s.sense(index) {
    case .title where s.isOne(of: Words.tops, index):
      s.name(index + 1).map { $0.role != .board } ?? false
        ? above(s, index).map { [$0] } ?? [] : []
    case nil where s.number(index)?.isSigned == true: signed(s, index).map { [$0] } ?? []
    case .above: above(s, index).map { [$0] + second($0, s) } ?? []
    case .comparative: comparative(s, index).map { [$0] } ?? []
    default: []
    }
  }

  /// "(+4.6 over R)".
  private static func signed(_ s: Sentence, _ index: Int) -> Draft? {
    guard let number = s.number(index), number.unit.isOfScores,
      s.sense(index + 1) == .versus || s.isOne(of: overThan, index + 1),
      let rivals = RivalList(s, from: index + 2), !rivals.mentions.contains(where: \.isClass)
    else { return nil }
    var draft = Draft(.comparison, index..<index + 1)
    draft.take(rivals)
    draft.value = number.printed
    draft.negated = number.text.hasPrefix("-")
    return draft
  }

  private static let overThan = WordSet(["over", "than"])

  private static func above(_ s: Sentence, _ index: Int) -> Draft? {
    var draft = Draft(.comparison, index..<index + 1)
    if let rivals = object(s, index) {
      draft.take(rivals)
    } else if s.isHan(index),
      let rivals = BackwardRivals.find(s, index, after: [.toward, .than, .versus])
        ?? BackwardRivals.compared(s, index)
    {
      draft.take(rivals)
      draft.end = index + 1
    } else if !s.isHan(index), let rivals = elsewhere(s, index) {
      draft.take(rivals)
      draft.end = index + 1
    } else if s.isHan(index), index + 1 < s.tokens.count, s.tokens[index + 1].ordinal != nil {
      // 领先第二名
      draft.rivals = [Mention(printed: s.string(index + 1), isClass: true)]
      draft.rivalTokens = [index + 1..<index + 2]
      draft.end = index + 2
    } else {
      return nil
    }
    guard !draft.rivals.isEmpty, !isBare(draft, s) else { return nil }
    Margin.add(s, &draft)
    return draft
  }

  /// 跑赢大模型: models in general are no rival.
  private static func isBare(_ draft: Draft, _ s: Sentence) -> Bool {
    let at = draft.anchor.upperBound
    return s.isHan(at) && draft.end == at + 1 && s.sense(at) == .model && s.isOne(of: anyModel, at)
  }

  private static let anyModel = WordSet(["大模型", "模型", "大语言模型", "语言模型"])

  /// "… R1 on all ten tasks and R2 on seven of ten".
  private static func second(_ first: Draft, _ s: Sentence) -> [Draft] {
    guard !s.isHan(first.anchor.lowerBound), s.sense(first.end) == .on,
      let and = s.after(first.end + 1, within: 8, { $0.sense == .and }), let name = s.name(and + 1),
      name.role == .model,
      s.sense(and + 2) == .on
    else { return [] }
    var draft = Draft(.comparison, and + 1..<and + 2)
    draft.rivals = [name.mention]
    draft.rivalTokens = [and + 1..<and + 2]
    Margin.add(s, &draft)
    return [draft]
  }

  private static func object(_ s: Sentence, _ index: Int) -> RivalList? {
    guard var rivals = RivalList(s, from: index + 1) else { return nil }
    // "R1 on all tasks and R2 on …" is read as a second object by its own pattern
    rivals.tokens = index + 1..<max(index + 1, rivals.tokens.upperBound)
    return rivals
  }

  /// "While R keeps its lead, X pulls ahead"; "compared with R, it leads by 3 points".
  private static func elsewhere(_ s: Sentence, _ index: Int) -> RivalList? {
    guard
      let cue = (max(0, index - 24)..<index).last(where: {
        s.sense($0) == .versus || s.sense($0) == .but && !s.isHan($0)
      })
    else { return nil }
    guard s.sense(cue) == .versus ? s.starts(with: lead, index) : s.holds(ahead, index) else {
      return nil
    }
    return RivalList(s, from: cue + 1, isFronted: true).flatMap {
      $0.mentions.contains { !$0.isClass } ? $0 : nil
    }
  }

  private static let lead = WordSet(["lead"])
  private static let ahead = WordSet(["ahead"])

  /// Comparatives need "than R", "compared with R" or 比 R.
  private static func comparative(_ s: Sentence, _ index: Int) -> Draft? {
    var draft = Draft(.comparison, index..<index + 1)
    if s.isHan(index) {
      guard
        let rivals = BackwardRivals.find(s, index, after: [.than, .versus])
          ?? BackwardRivals.compared(s, index) ?? BackwardRivals.fronted(s, index)
      else { return nil }
      let cue = rivals.tokens.lowerBound
      if s.tokens[cue..<index].contains(where: { $0.sense == .offTopic }) { return nil }
      draft.take(rivals)
      draft.end = index + 1
    } else if let cue = s.after(index + 1, within: 8, { $0.sense == .than || $0.sense == .versus })
    {
      if s.tokens[index..<cue].contains(where: { $0.sense == .offTopic }) { return nil }
      guard let rivals = RivalList(s, from: cue + 1) else { return nil }
      draft.take(rivals)
      if let number = s.number(index - 1) ?? s.number(index - 2),
        number.unit == .points || number.unit == .percent || number.unit == .none,
        draft.value == nil
      {
        let at = s.number(index - 1) != nil ? index - 1 : index - 2
        draft.value = "+" + (Margin.low(s, at).map { $0 + "-" } ?? "") + number.printed
      }
    } else {
      guard let cue = (max(0, index - 20)..<index).last(where: { s.sense($0) == .versus }),
        let rivals = RivalList(s, from: cue + 1, isFronted: cue == s.clauseStart(cue)),
        rivals.tokens.upperBound <= index
      else { return nil }
      if s.after(index + 1, within: 3, { $0.sense == .offTopic }) != nil { return nil }
      draft.take(rivals)
      draft.end = index + 1
    }
    draft.value = draft.value ?? Margin.pair(s, draft.end) ?? ValuePair.find(s, draft)
    return draft.rivals.isEmpty ? nil : draft
  }
}
