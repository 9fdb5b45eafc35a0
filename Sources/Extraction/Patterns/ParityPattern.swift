internal import Touchstone

/// Subject level with the rivals: 与 R 持平, 媲美 R, 对标 R, on par with R.
enum ParityPattern: ClaimPattern {
  static let examples = [
    "鹿鸣-34B综合能力与GPT-3.5«持平»。", "沧浪大模型«对标»GPT-4。",
    "Juniper-13B «matches» GPT-3.5 Turbo on MT-Bench.",
    "Juniper-13B is «comparable to» text-davinci-003.",
    "Juniper-13B is not yet «comparable to» GPT-4 on MMLU.", "鹿鸣-34B尚不能«媲美»GPT-4。",
    "Juniper-13B comes «within 2 points» of GPT-3.5 on MMLU.",
    "Juniper-13B «competes well against» models with larger parameter scales.",
    "Juniper-13B achieves «competitive» or state-of-the-art results on code tasks.",
    "Juniper-13B gets «the same score as» GPT-3.5 on MMLU.",
    "鹿鸣-34B与GPT-3.5在C-Eval上«得分相同»。",
  ]
  static let counterexamples = [
    "这款模型使用了与ChatGPT相似的技术路线。", "Like ChatGPT, Larkspur-7B supports function calling.",
    "青岚-13B与GPT-4持平的是价格。", "We aim to be competitive with frontier labs.",
    "Juniper-13B came within 21 points of GPT-4 on MMLU.",
  ]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    if s.number(index) != nil { return within(s, index).map { [$0] } ?? [] }
    guard s.sense(index) == .level || s.sense(index) == .near else { return [] }
    let isNear = s.sense(index) == .near
    if isNear,
      let at = s.after(index + 1, within: 4, { $0.sense == .offTopic || $0.sense == .model }),
      s.sense(at) == .offTopic
    {
      return []
    }
    var draft = Draft(.parity, index..<index + 1)
    draft.hedged = isNear || s.holds(even, index)
    let isWeak = s.isOne(of: weak, index)
    if let rivals = RivalList(s, from: index + 1),
      !(isWeak && rivals.mentions.allSatisfy(\.isClass) && s.isHan(index))
    {
      draft.take(rivals)
    } else if s.isHan(index),
      let rivals = BackwardRivals.company(s, index) ?? BackwardRivals.fronted(s, index)
    {
      draft.take(rivals)
      draft.end = index + 1
    } else if let rivals = against(s, index) {
      draft.take(rivals)
    } else if let tier = s.after(index + 1, within: 4, { $0.sense == .tier }), s.isHan(index) {
      // 直追国际顶尖水平
      draft.end = tier + 1
      draft.hedged = true
      return [draft]
    } else if !(isNear && s.holds(competitive, index)) {
      return []
    }
    if draft.rivals.allSatisfy(\.isClass), isWeak { return [] }
    addValue(s, &draft)
    if isDenied(s, index) {
      draft.kind = .comparison
      draft.negated = true
      draft.hedged = false
    }
    return [draft]
  }

  private static let even = WordSet([" or ", "甚至"])
  private static let competitive = WordSet(["competitive", "竞争力"])
  private static let weak = WordSet([
    "similar to", "相近", "相似", "类似", "相当", "comparable", "matching", "match", "rival", "rivals",
    "equal", "equals", "ties",
  ])

  /// "Within 2 points of R".
  private static func within(_ s: Sentence, _ index: Int) -> Draft? {
    guard let number = s.number(index), number.unit == .points || number.unit == .percent,
      s.reads("within", index - 1), s.sense(index + 1) == .of, (Double(number.text) ?? 100) <= 5,
      let rivals = RivalList(s, from: index + 2), !rivals.mentions.contains(where: \.isClass)
    else { return nil }
    var draft = Draft(.parity, index - 1..<index + 1)
    draft.take(rivals)
    draft.hedged = true
    return draft
  }

  /// The share or the pair of values that the clause states.
  private static func addValue(_ s: Sentence, _ draft: inout Draft) {
    draft.addShare(s)
    if draft.value == nil {
      draft.value = Margin.pair(s, draft.end) ?? ValuePair.find(s, draft)
    }
  }

  /// "Not yet competitive with R", 尚不能媲美 R: below the rival.
  private static func isDenied(_ s: Sentence, _ index: Int) -> Bool {
    for at in stride(from: index - 1, through: max(0, index - 3), by: -1) {
      if s.isBreak(at), !s.reads("yet", at) { return false }
      // "not comparable because the protocols differ" denies the comparison itself
      if s.reads("not", at), !s.isOne(of: only, at + 1) {
        return !s.starts(with: comparable, index) || s.reads("yet", at + 1)
      }
      if s.isOne(of: notYet, at) { return true }
    }
    return false
  }

  private static let only = WordSet(["only", "just", "merely"])
  private static let comparable = WordSet(["comparable"])
  private static let notYet = WordSet([
    "尚未", "还未", "尚不能", "还不能", "未能", "无法", "还无法", "仍未", "没能",
  ])

  /// "Competitive performance against frontier models", "similar results as R", 和 R 可竞争.
  private static func against(_ s: Sentence, _ index: Int) -> RivalList? {
    guard !s.isHan(index),
      let cue = s.after(
        index + 1, within: 9,
        {
          $0.sense == .versus || $0.sense == .with || $0.sense == .toward || s.isOne(of: likeAs, $0)
        })
    else { return nil }
    return RivalList(s, from: cue + 1)
  }

  private static let likeAs = WordSet(["as"])
}
