internal import Touchstone

/// Subject above the rivals: 超越 R, 比 R 更强, outperforms R, better than R.
enum ComparisonPattern: ClaimPattern {
  static let examples = [
    "沧浪-70B在GSM8K、MATH两项评测中«超越»Llama 2 70B。", "云梯-65B全面«碾压»Falcon-40B。",
    "Marlin-8B «beats» GPT-3.5 on HumanEval.", "Our model, Larkspur-13B, «surpasses» Falcon-40B.",
    "青岚-13B的中文能力比GPT-3.5«更强»。",
  ]
  static let counterexamples = [
    "没有一个大模型超过GPT-4。", "我们的目标是年底前全面超越GPT-4。", "No open model surpasses GPT-4 on this test.",
    "准备了超过10,000条样本。", "Does Larkspur-7B really beat ChatGPT?",
  ]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    switch s.sense(index) {
    case .title where ["tops", "topped", "topping"].contains(s.string(index).lowercased()):
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
    guard let number = s.number(index), [.none, .points, .percent].contains(number.unit),
      s.sense(index + 1) == .versus
        || ["over", "than"].contains(s.string(min(index + 1, s.tokens.count - 1)).lowercased()),
      let rivals = RivalList(s, from: index + 2), !rivals.mentions.contains(where: \.isClass)
    else { return nil }
    var draft = Draft(.comparison, index..<index + 1)
    draft.take(rivals)
    draft.value = number.printed
    draft.negated = number.text.hasPrefix("-")
    return draft
  }

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
    guard !draft.rivals.isEmpty else { return nil }
    addMargin(s, &draft)
    return draft
  }

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
    addMargin(s, &draft)
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
    let word = s.string(index).lowercased()
    guard s.sense(cue) == .versus ? word.hasPrefix("lead") : word.contains("ahead") else {
      return nil
    }
    return RivalList(s, from: cue + 1, isFronted: true).flatMap {
      $0.mentions.contains { !$0.isClass } ? $0 : nil
    }
  }

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
        draft.value = "+" + number.printed
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
    draft.value = draft.value ?? pair(s, draft.end) ?? ValuePair.find(s, draft)
    return draft.rivals.isEmpty ? nil : draft
  }

  /// Both values behind the board, in brackets.
  static func pair(_ s: Sentence, _ start: Int) -> String? {
    guard let open = s.after(start, within: 14, { $0.mark == .open }) else { return nil }
    var numbers: [String] = []
    var hasVersus = false
    for index in open + 1..<min(s.tokens.count, open + 14) {
      if s.mark(index) == .close { break }
      if s.sense(index) == .versus { hasVersus = true }
      if let number = s.number(index), number.unit != .other { numbers.append(number.printed) }
    }
    guard hasVersus, numbers.count > 1 else { return nil }
    return numbers[0] + " vs " + numbers.dropFirst().joined(separator: ";")
  }

  /// "… R by 4.2 points", "… R on B by 4.2 points".
  private static func margin(_ s: Sentence, _ end: Int) -> Int? {
    if s.sense(end) == .by { return end }
    guard !s.isHan(end), s.sense(end) == .on,
      let by = s.after(end + 1, within: 4, { $0.sense == .by }), s.number(by + 1) != nil
    else { return nil }
    return by
  }

  /// "By 4.2 points", 3.9分, seven of ten tasks.
  private static func addMargin(_ s: Sentence, _ draft: inout Draft) {
    guard draft.value == nil else { return }
    let tail = draft.end..<min(s.clauseEnd(draft.end), draft.end + 12)
    if let share = s.share(
      in: max(
        s.clauseStart(draft.anchor.lowerBound), draft.anchor.lowerBound - 12)..<tail.upperBound)
    {
      draft.value = share
      let parts = share.split(separator: "/")
      draft.hedged = parts.first != parts.last
      return
    }
    if let pair = pair(s, draft.end) ?? ValuePair.find(s, draft) {
      draft.value = pair
    } else if let lead = lead(s, draft.anchor.lowerBound) {
      draft.value = lead
    } else if let by = margin(s, draft.end) {
      var values: [String] = []
      for index in by + 1..<min(s.tokens.count, by + 12) {
        if let number = s.number(index), number.unit != .other, number.unit != .count {
          values.append("+" + number.printed)
          draft.end = max(draft.end, index + 1)
        } else if s.mark(index) != .comma, s.sense(index) != .and, s.sense(index) != .hedge {
          break
        }
      }
      if !values.isEmpty { draft.value = values.joined(separator: ";") }
    } else if s.isHan(draft.anchor.lowerBound), let (number, end) = trailing(s, draft.end) {
      draft.value = "+" + number.printed
      draft.end = end
    }
  }

  /// "A 1.5-point edge over R".
  private static func lead(_ s: Sentence, _ index: Int) -> String? {
    guard s.string(index).lowercased().hasSuffix(" over"),
      let at = s.before(
        index, within: 3, { $0.number?.unit == .points || $0.number?.unit == .percent })
    else { return nil }
    return s.number(at).map { "+" + $0.printed }
  }

  /// R 达3.4分, R 近4个百分点.
  static func trailing(_ s: Sentence, _ start: Int) -> (Quantity, end: Int)? {
    var at = start
    while at < start + 3,
      s.sense(at) == .reach || s.sense(at) == .hedge || s.sense(at) == .particle
        || at < s.tokens.count && ["近", "整整", "多达", "足足"].contains(s.string(at))
    {
      at += 1
    }
    guard let number = s.number(at), number.unit == .points || number.unit == .percent else {
      return nil
    }
    return (number, at + 1)
  }
}

extension Draft {
  mutating func take(_ list: RivalList) {
    rivals = list.mentions
    rivalTokens.append(list.tokens)
    scopeTokens.append(list.tokens)
    end = max(end, list.tokens.upperBound)
    value = value ?? list.value
  }
}

/// Rivals in front of a Chinese trigger: 与 R 持平, 比 R 更强, 把 R 甩在身后.
enum BackwardRivals {
  static func find(_ s: Sentence, _ index: Int, after cues: Set<Sense>) -> RivalList? {
    let start = s.clauseStart(index)
    for cue in stride(from: index - 1, through: max(start, index - 40), by: -1) {
      guard let sense = s.sense(cue), cues.contains(sense), s.isHan(cue) else { continue }
      guard let list = RivalList(s, from: cue + 1), list.tokens.upperBound <= index else {
        continue
      }
      // 和 between two names is a list, unless only its left side can be the subject
      var result = list
      result.tokens = cue..<list.tokens.upperBound
      return result
    }
    return nil
  }

  /// 与 R 相比 in the trigger's own clause.
  static func compared(_ s: Sentence, _ index: Int) -> RivalList? {
    compared(s, in: s.clauseStart(index)..<index)
  }

  /// 与 R 相比，X 互有胜负: the clause before names the rival.
  static func fronted(_ s: Sentence, _ index: Int) -> RivalList? {
    let start = s.clauseStart(index)
    var end = start
    while end > 2, s.mark(end - 1) == .comma {
      let first = s.clauseStart(end - 2)
      if let list = compared(s, in: first..<end) { return list }
      end = first
    }
    return nil
  }

  private static func compared(_ s: Sentence, in range: Range<Int>) -> RivalList? {
    guard let versus = range.last(where: { s.sense($0) == .versus && s.isHan($0) }),
      let cue = (range.lowerBound..<versus).first(where: { s.sense($0) == .and }),
      let list = RivalList(s, from: cue + 1), list.tokens.upperBound <= versus
    else { return nil }
    var result = list
    result.tokens = cue..<versus + 1
    return result
  }

  /// 与 and 和 introduce the rival, or join two of them.
  static func company(_ s: Sentence, _ index: Int) -> RivalList? {
    let start = s.clauseStart(index)
    let cues = (max(start, index - 40)..<index).filter {
      s.sense($0) == .and && s.isHan($0) && s.string($0) != "并"
    }
    let names = (max(start, index - 40)..<index).filter { at in
      s.name(at).map { $0.role != .board } ?? false
    }
    for cue in cues {
      guard let list = RivalList(s, from: cue + 1), list.tokens.upperBound <= index else {
        continue
      }
      let earlier = names.filter { $0 < cue }
      // A、B和C: the cue joins members of one list
      if let last = earlier.last, earlier.count > 1 || cues.count > 1 && cue != cues.first,
        s.sense(last + 1) == .and, cue != cues.first
      {
        continue
      }
      var result = list
      result.tokens = cue..<list.tokens.upperBound
      return result
    }
    return nil
  }
}
