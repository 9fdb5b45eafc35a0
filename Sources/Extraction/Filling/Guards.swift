internal import Touchstone

/// What keeps a sentence with a trigger from being a claim.
enum Guards {
  /// Why the draft asserts nothing; nil if it does.
  static func refusal(of draft: Draft, in s: Sentence) -> Refusal? {
    let anchor = draft.anchor.lowerBound
    let start = s.clauseStart(anchor)
    if s.isQuestion { return Refusal(.question, at: s.tokens.count - 1) }
    if isQuestion(s, start, anchor) { return Refusal(.question, at: 0) }
    if isCorrection(s) { return Refusal(.correction) }
    if isDistant(s, anchor) || isProgress(s, draft) { return Refusal(.notYet) }
    if let refusal = governing(draft, start, s) { return refusal }
    if isGeneric(s, start, anchor) { return Refusal(.anybody, at: start) }
    if isDiscussed(s, draft) { return Refusal(.talk) }
    if isDenied(s, draft) || isLost(s, draft) { return Refusal(.negation) }
    let isOffTopic =
      switch draft.kind {
      case .rank, .sota: isOffTopic(s, draft, start)
      case .comparison, .parity: isOffTopicComparison(s, draft, start)
      case .score, .first: false
      }
    if isOffTopic { return Refusal(.offTopic) }
    return isSlogan(s, draft) || isQuotedPhrase(s, draft) ? Refusal(.quotedPhrase) : nil
  }

  /// A word in front of the trigger that takes back what it says.
  private static func governing(_ draft: Draft, _ start: Int, _ s: Sentence) -> Refusal? {
    let anchor = draft.anchor.lowerBound
    for index in start..<anchor {
      switch s.sense(index) {
      case .nobody where draft.isExclusion: break
      case .future: return Refusal(.future, at: index)
      case .hypothesis: return Refusal(.hypothesis, at: index)
      case .nobody: return Refusal(.nobody, at: index)
      case .talk: return Refusal(.talk, at: index)
      case .question where s.isHan(index): return Refusal(.question, at: index)
      case .negation where draft.negated && anchor - index < 4: break
      case .negation where !isHarmless(s, index, anchor): return Refusal(.negation, at: index)
      default: break
      }
    }
    if !draft.isExclusion, start > 0 {
      if s.sense(0) == .hypothesis { return Refusal(.hypothesis, at: 0) }
      if s.sense(0) == .nobody { return Refusal(.nobody, at: 0) }
    }
    let before = start > 1 ? s.clauseStart(start - 1) : start
    return before < start && s.sense(before) == .hypothesis ? Refusal(.hypothesis, at: before) : nil
  }

  private static func isQuestion(_ s: Sentence, _ start: Int, _ anchor: Int) -> Bool {
    guard let first = s.tokens.first else { return false }
    return first.sense == .question && !s.isHan(0) && s.isOne(of: questions, 0)
  }

  private static let questions = WordSet([
    "does", "do", "did", "who", "is it", "can any", "why", "how", "which one",
  ])

  /// 第一并不代表…: what a place is worth.
  private static func isDiscussed(_ s: Sentence, _ draft: Draft) -> Bool {
    s.after(draft.end, within: 3) {
      notWorth.starts(s.text, $0.range)
        || $0.sense == .negation
          && worth.starts(s.text, $0.range.upperBound..<s.range.upperBound)
    } != nil
  }

  private static let notWorth = WordSet(["并不代表", "不代表", "不等于", "并不等于", "不意味", "并不意味"])
  private static let worth = WordSet(["代表", "等于", "意味"])

  /// …的说法并不属实.
  private static func isDenied(_ s: Sentence, _ draft: Draft) -> Bool {
    let end = s.tokens[min(draft.end, s.tokens.count) - 1].range.upperBound
    return denials.stands(in: s.text, end..<max(end, min(end + 16, s.range.upperBound)))
  }

  private static let denials = WordSet(["不属实", "不实", "并非事实", "不是事实", "纯属", "系误传", "是谣言"])

  /// "Fell from first place", "lost its first place", "almost ranks first": the place is not held.
  private static func isLost(_ s: Sentence, _ draft: Draft) -> Bool {
    guard draft.kind == .rank, !s.isHan(draft.anchor.lowerBound) else { return false }
    return s.before(draft.anchor.lowerBound, within: 4) { s.isOne(of: losses, $0) } != nil
  }

  private static let losses = WordSet([
    "from", "lost", "loses", "losing", "lose", "vacated", "ceded", "cedes", "surrendered",
    "relinquished", "almost", "nearly", "briefly",
  ])

  /// "A model that tops a leaderboard is not …": nobody in particular.
  private static func isGeneric(_ s: Sentence, _ start: Int, _ anchor: Int) -> Bool {
    start + 2 < anchor && s.sense(start + 1) == .model && s.isOne(of: anyOf, start)
      && s.isOne(of: Words.relatives, start + 2)
  }

  private static let anyOf = WordSet(["a", "any", "every"])

  /// "Correction: …" tells what was wrong before.
  private static func isCorrection(_ s: Sentence) -> Bool {
    guard let index = s.tokens.indices.first(where: { s.mark($0) == nil }) else { return false }
    return s.isOne(of: corrections, index)
  }

  private static let corrections = WordSet([
    "correction", "erratum", "retraction", "更正", "勘误", "辟谣",
  ])

  /// 离超越 R 还有…, 向超越 R 迈进: what the trigger names is yet to come.
  private static func isDistant(_ s: Sentence, _ anchor: Int) -> Bool {
    guard s.isHan(anchor) else { return false }
    var at = anchor - 1
    while at >= 0, s.sense(at) == .all || s.sense(at) == .particle || s.sense(at) == .hedge {
      at -= 1
    }
    guard at >= 0, !s.isBreak(at) else { return false }
    return s.isOne(of: toward, at)
      || s.tokens[at].isWord && s.isHan(at) && s.ends(with: Words.distances, at)
  }

  private static let toward = WordSet(["向", "朝", "离", "距", "距离"])

  /// 正在接近 R, "is approaching R": on the way and not there.
  private static func isProgress(_ s: Sentence, _ draft: Draft) -> Bool {
    let anchor = draft.anchor.lowerBound
    guard draft.kind == .parity, s.sense(anchor) == .near, anchor > 0 else { return false }
    guard s.isHan(anchor) else {
      return s.isOne(of: approaches, anchor) && s.isOne(of: being, anchor - 1)
    }
    let end = s.tokens[anchor].range.lowerBound
    let start = s.tokens[max(0, anchor - 2)].range.lowerBound
    return gradually.ends(s.text, start..<end)
  }

  private static let approaches = WordSet(["approaching", "closing in on"])
  private static let being = WordSet(["is", "are", "was", "were"])
  private static let gradually = WordSet(["正在", "正", "日益", "逐渐", "逐步", "不断"])

  /// 不仅…, not only, and a negation far in front.
  private static func isHarmless(_ s: Sentence, _ index: Int, _ anchor: Int) -> Bool {
    if anchor - index > 8 || s.isOne(of: without, index) { return true }
    if s.reads("not", index) { return s.reads("only", index + 1) }
    if s.isOne(of: isNot, index), s.starts(with: merely, index + 1) { return true }
    // 不 in front of a word that no lexicon has
    return s.reads("不", index) && s.touches(index) && s.tokens[index + 1].isWord
  }

  private static let without = WordSet(["without", "非", "无"])
  private static let isNot = WordSet(["并非", "不是"])
  private static let merely = WordSet(["只", "仅", "单"])

  /// The superlative or place is about speed, length or size.
  private static func isOffTopic(_ s: Sentence, _ draft: Draft, _ start: Int) -> Bool {
    // "the strongest model with a permissive license" is about the model
    if let at = s.after(
      draft.anchor.upperBound, within: 4, { $0.sense == .offTopic || $0.sense == .model }),
      s.sense(at) == .offTopic
    {
      return true
    }
    if s.before(draft.anchor.lowerBound, within: 9, { isOffTopic($0, s) }) != nil { return true }
    if describesTable(s, draft.anchor.upperBound) { return true }
    // "利用率达到 58.5%，位居前列": a place without a subject of its own belongs to the clause before
    let hasSubject = (start..<draft.anchor.lowerBound).contains {
      s.name($0) != nil || s.sense($0) == .itself
    }
    return !hasSubject && start > 1
      && s.after(draft.end, within: 5, { $0.sense == .model }) == nil
      && s.boards(in: 0..<s.tokens.count).isEmpty
      && s.before(start - 1, within: 9, { $0.sense == .offTopic }) != nil
  }

  /// Parameters that give a size, and a data set that is pointed at, are no topics of their own.
  private static func isOffTopic(_ token: Token, _ s: Sentence) -> Bool {
    guard token.sense == .offTopic else { return false }
    let start = token.range.lowerBound
    let before = max(s.text.start, start - 5)..<start
    if parameters.starts(s.text, token.range) { return !givesSize(s, before) }
    if s.isHanOn(after: token) { return false }
    let isHanSet = s.isOne(of: hanSets, token)
    if isHanSet, s.tokens.contains(where: { $0.name?.role == .board }) { return false }
    return !(isHanSet || s.isOne(of: sets, token)) || !pointers.ends(s.text, before)
  }

  private static let parameters = WordSet(["parameter"])
  private static let hanSets = WordSet(["数据集", "测试集", "评测集"])
  private static let sets = WordSet(["dataset", "benchmark"])
  private static let pointers = WordSet(["该", "此", "this ", "that "])

  /// "7 B " or a number behind the first space.
  private static func givesSize(_ s: Sentence, _ before: Range<Int>) -> Bool {
    billions.stands(in: s.text, before)
      || before.drop { s.text.at($0) != 0x20 }.contains { Opening.ofNumeral(s.text.at($0)) }
  }

  private static let billions = WordSet(["b "])

  /// "Best results are in bold": how to read a table.
  private static func describesTable(_ s: Sentence, _ index: Int) -> Bool {
    s.after(index, within: 6) { s.isOne(of: marks, $0) } != nil
  }

  private static let marks = WordSet([
    "bold", "bolded", "underlined", "highlighted", "boldface", "加粗", "粗体", "标粗", "下划线",
  ])

  private static func isOffTopicComparison(_ s: Sentence, _ draft: Draft, _ start: Int) -> Bool {
    if s.after(draft.end, within: 3, { $0.sense == .offTopic }) != nil { return true }
    // "beats R on B in price per token"
    let tail = draft.end..<max(draft.end, s.clauseEnd(draft.end))
    if tail.contains(where: { index in
      s.isOne(of: inOrPer, index)
        && (s.sense(index + 1) == .offTopic
          || s.sense(index + 2) == .offTopic && s.sense(index + 1) != .model)
    }) {
      return true
    }
    // "trained on 1.4 trillion tokens, exceeding R": the clause before is the subject
    if start > 1, draft.anchor.lowerBound - start <= 1, s.name(start) == nil,
      !s.isOne(of: articles, s.clauseStart(start - 1)),
      s.before(start - 1, within: 6, { isOffTopic($0, s) }) != nil
    {
      return true
    }
    return s.before(draft.anchor.lowerBound, within: 6, { isOffTopic($0, s) }) != nil
  }

  private static let inOrPer = WordSet(["in", "per"])
  private static let articles = WordSet(["a", "an", "the"])

  /// “登顶”“夺冠” and nothing else between the quotation marks, with no subject around.
  private static func isSlogan(_ s: Sentence, _ draft: Draft) -> Bool {
    guard
      s.mark(draft.anchor.lowerBound - 1) == .quoteOpen
        || s.before(draft.anchor.lowerBound, within: 2, { $0.mark == .quoteOpen }) != nil,
      s.mark(draft.end) == .quoteClose || s.mark(draft.end + 1) == .quoteClose
    else { return false }
    let start = s.clauseStart(draft.anchor.lowerBound)
    return !(start..<draft.anchor.lowerBound).contains {
      s.name($0).map { $0.role != .board } ?? false
    }
      && s.tokens.first?.mark == .quoteOpen
  }

  /// “超越 R” as a phrase that is spoken of.
  private static func isQuotedPhrase(_ s: Sentence, _ draft: Draft) -> Bool {
    (draft.kind == .comparison || draft.kind == .parity) && s.isHan(draft.anchor.lowerBound)
      && s.mark(draft.anchor.lowerBound - 1) == .quoteOpen && s.mark(draft.end) == .quoteClose
  }

  static func modality(_ draft: Draft, in s: Sentence) -> Claim.Modality {
    let anchor = draft.anchor.lowerBound
    var depth = 0
    for index in 0..<anchor {
      switch s.mark(index) {
      case .quoteOpen: depth = s.text.at(s.tokens[index].range.lowerBound) == 0x22 ? 1 - depth : 1
      case .quoteClose: depth = 0
      default: break
      }
    }
    if depth > 0 { return .quoted }
    let start = s.clauseStart(anchor)
    return (start..<anchor).contains { s.sense($0) == .reported } ? .reported : .asserted
  }
}

extension Sentence {
  /// 在…测试集里: the token names the place of the contest.
  fileprivate func isHanOn(after token: Token) -> Bool {
    guard token.range.upperBound < range.upperBound else { return false }
    return switch Unicode.Scalar(text.at(token.range.upperBound)) {
    case "上", "里", "中", "内": true
    default: false
    }
  }
}
