internal import Touchstone

/// A superlative without a place: 最强, 取得同尺寸最好的效果, SOTA, second to none.
enum BestPattern: ClaimPattern {
  static let examples = [
    "星野-7B刷新了CMMLU的«SOTA»。", "Osprey-7B is the «most powerful» open-weight model available today.",
    "Marlin-34B is «second to none» on HumanEval.",
    "Kestrel-7B achieves the «best» performance of its size.",
  ]
  static let counterexamples = [
    "Set top_p to 0.9 for best results.", "We have done our best to ensure compliance.",
    "现在就是最好的时机。", "取三次评测的最好成绩作为青岚-13B的结果。",
    "To ensure optimal performance of Larkspur-7B, use a recent driver.",
    "On HumanEval we report the checkpoint of Larkspur-7B with the best score.",
  ]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    guard s.sense(index) == .best else { return [] }
    if isAttribute(s, index) || isPicked(s, index) || isAdvice(s, index) { return [] }
    if s.before(index, within: 4, comparesWith) != nil { return [] }
    if s.isHan(index) ? !isQuality(s, index) : !isAbility(s, index) { return [] }
    if isWithinOwn(s, index) { return [] }
    var draft = Draft(isPlace(s, index) ? .rank : .sota, index..<index + 1)
    let isOne =
      s.before(index, within: 4, { $0.sense == .oneOf || hedges($0, s) }) != nil
      || s.after(
        index + 1, within: 8, { $0.sense == .oneOf && s.text.at($0.range.lowerBound) == 0x4E4B })
        != nil
      || s.after(index + 1, within: 6, { s.isOne(of: some, $0) }) != nil
    draft.hedged = isOne
    draft.rank = isOne ? nil : 1
    if let rivals = TierPattern.examples(s, index + 1) {
      draft.rivals = rivals.mentions.filter { !$0.isClass }
      draft.rivalTokens = [rivals.tokens]
      draft.end = rivals.tokens.upperBound
    }
    return [draft]
  }

  private static let some = WordSet(["most", "some", "several"])

  private static func comparesWith(_ token: Token) -> Bool {
    token.sense == .versus || token.sense == .than || token.sense == .unlike
  }

  /// "Top-ranked", "the highest-ranked", 排名最高: a place in words.
  private static func isPlace(_ s: Sentence, _ index: Int) -> Bool {
    s.starts(with: top, index) || s.holds(ranks, index)
      || s.isHan(index) && s.isOne(of: places, index - 1)
  }

  private static let top = WordSet(["top"])
  private static let ranks = WordSet([" rank", "-rank"])
  private static let places = WordSet(["排名", "名次"])

  /// 取三次的最好成绩: how the figures were made.
  private static func isPicked(_ s: Sentence, _ index: Int) -> Bool {
    s.isHan(index)
      && s.before(index, within: 8) {
        picks.starts(s.text, $0.range) && !gets.starts(s.text, $0.range)
      } != nil
  }

  private static let picks = WordSet(["取", "选取", "选择", "列出", "汇报", "报告了"])
  private static let gets = WordSet(["取得", "取代"])

  private static let series = WordSet(["series", "family", "系列模型", "系列"])

  /// "The best in the X series": best among the vendor's own.
  private static func isWithinOwn(_ s: Sentence, _ index: Int) -> Bool {
    let start = s.clauseStart(index)
    return (start..<s.clauseEnd(index)).contains { at in
      guard s.name(at) == nil else {
        return s.ends(with: Words.series, at)
          && (s.isHan(index)
            ? at < index && s.sense(at + 1) == .on
            : s.before(at, within: 2, { $0.sense == .on }) != nil)
      }
      guard at > start, s.name(at - 1) != nil, s.isOne(of: series, at) else { return false }
      if s.isHan(at) {
        return s.sense(at + 1) == .on && (at < index || s.reads("系列模型", at))
      }
      return at > index && s.before(at, within: 4, { $0.sense == .on || $0.sense == .of }) != nil
    }
  }

  /// "To ensure optimal performance": advice, no claim.
  private static func isAdvice(_ s: Sentence, _ index: Int) -> Bool {
    s.before(index, within: 4) { s.isOne(of: ensures, $0) } != nil
  }

  private static let ensures = WordSet([
    "ensure", "ensures", "ensuring", "guarantee", "确保", "保证", "以获得", "以达到",
  ])

  /// "Our most capable model", "the majority of state-of-the-art models".
  private static func isAttribute(_ s: Sentence, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    if s.sense(index - 1) == .ourselves, !s.isHan(index) { return true }
    // "the checkpoint with the best score", "access to state-of-the-art models"
    if s.reads("the", index - 1), s.isOne(of: withTo, index - 2) { return true }
    if s.reads("to", index - 1), s.reads("access", index - 2) { return true }
    if s.ends(with: partOf, index - 1), s.sense(index - 1) != .oneOf { return true }
    return !s.isHan(index) && s.isOne(of: owners, index - 1)
  }

  private static let withTo = WordSet(["with", "to"])
  private static let partOf = WordSet([" of"])
  private static let owners = WordSet([
    "of", "'s", "for", "other", "existing", "from", "with", "current", "previous", "its",
  ])

  private static func hedges(_ token: Token, _ s: Sentence) -> Bool {
    s.isOne(of: almost, token)
  }

  private static let almost = WordSet(["almost", "nearly", "几乎", "arguably"])

  private static let qualities = WordSet([
    "精度", "准确率", "准确度", "质量", "效果", "水平", "结果", "性能", "表现", "成绩", "模型", "能力", "大模型", "得分", "分数",
    "大语言模型", "水准", "系列模型",
  ])
  private static let record = WordSet(["录"])
  private static let sets = WordSet(["刷新", "打破", "创下", "创造", "改写"])
  private static let ones = WordSet(["一个", "一款"])

  private static func isQuality(_ s: Sentence, _ index: Int) -> Bool {
    if s.ends(with: qualities, index) || s.holds(Words.sota, index)
      || s.tokens[index].range.count >= 4 && !s.ends(with: record, index)
    {
      return true
    }
    var at = index + 1
    while at < s.tokens.count, at < index + 7, !s.isBreak(at) {
      if s.isOne(of: qualities, at) || s.sense(at) == .model || s.ends(with: Words.models, at) {
        return true
      }
      if s.sense(at) == .offTopic { return false }
      at += 1
    }
    if s.reads("最高", index) { return false }
    if s.reads("纪录", index) {
      return s.before(index, within: 6) { sets.starts(s.text, $0.range) } != nil
    }
    // 成绩最好的是 X; 最强中文7B
    if s.sense(index + 1) == .of,
      s.sense(index + 2) == .be || s.isOne(of: ones, index + 2)
    {
      return true
    }
    if let last = (index + 1..<min(index + 4, s.tokens.count)).last(where: {
      !s.isBreak($0) && s.mark($0) == nil
    }),
      case .size = s.sense(last)
    {
      return true
    }
    let isLast = index + 1 >= s.tokens.count || s.isBreak(index + 1)
    return isLast
      && s.before(index, within: 6, { $0.name != nil || $0.sense == .model || scoped($0) }) != nil
  }

  private static func scoped(_ token: Token) -> Bool {
    switch token.sense {
    case .language, .region, .size, .task, .openness: true
    default: false
    }
  }

  private static let nouns = [
    "performance", "results", "result", "score", "scores", "accuracy", "model", "models", "llm",
    "llms", "level", "performer", "performing", "capabilities", "quality",
  ]
  private static let abilities = WordSet(nouns)

  /// How words begin, hold and end that are superlatives of an ability by themselves.
  private static let openings = WordSet([
    "sota", "second to", "un", "optimal", "state", "new state", "best in", "peerless", "matchless",
    "without ",
  ])
  private static let cores = WordSet([" of its own", "record"])
  private static let endings = WordSet(
    ["ing", "model", "to date", "the rest", "standard"] + nouns.map { " " + $0 })

  private static func isAbility(_ s: Sentence, _ index: Int) -> Bool {
    if s.starts(with: openings, index) || s.ends(with: endings, index) || s.holds(cores, index) {
      return s.after(index + 1, within: 3, { $0.sense == .offTopic }) == nil
    }
    if s.mark(index - 1) == .quoteOpen { return false }
    var at = index + 1
    while at < s.tokens.count, at < index + 8, !s.isBreak(at) {
      if s.sense(at) == .offTopic || s.reads("between", at) { return false }
      if s.isOne(of: abilities, at) || s.sense(at) == .model { return true }
      at += 1
    }
    return s.sense(index + 1) == .among
      || s.sense(index + 1) == .on
        && s.before(index, within: 4, { $0.sense == .be || $0.isWord }) != nil
  }
}
