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
    "现在就是最好的时机。",
  ]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    guard s.sense(index) == .best else { return [] }
    let word = s.string(index).lowercased()
    if isAttribute(s, index) || isPicked(s, index) || isWithinOwn(s, index) || isAdvice(s, index) {
      return []
    }
    if s.before(index, within: 4, { [.versus, .than, .unlike].contains($0.sense) }) != nil {
      return []
    }
    if s.isHan(index) ? !isQuality(s, index, word) : !isAbility(s, index, word) { return [] }
    var draft = Draft(isPlace(s, index, word) ? .rank : .sota, index..<index + 1)
    let isOne =
      s.before(index, within: 4, { $0.sense == .oneOf || hedges($0, s) }) != nil
      || s.after(
        index + 1, within: 8, { $0.sense == .oneOf && s.text.at($0.range.lowerBound) == 0x4E4B })
        != nil
      || s.after(
        index + 1, within: 6,
        { ["most", "some", "several"].contains(s.text.string($0.range).lowercased()) }) != nil
    draft.hedged = isOne
    draft.rank = isOne ? nil : 1
    if let rivals = TierPattern.examples(s, index + 1) {
      draft.rivals = rivals.mentions.filter { !$0.isClass }
      draft.rivalTokens = [rivals.tokens]
      draft.end = rivals.tokens.upperBound
    }
    return [draft]
  }

  /// "Top-ranked", "the highest-ranked", 排名最高: a place in words.
  private static func isPlace(_ s: Sentence, _ index: Int, _ word: String) -> Bool {
    word.hasPrefix("top") || word.contains(" rank") || word.contains("-rank")
      || s.isHan(index) && ["排名", "名次"].contains(s.string(max(0, index - 1)))
  }

  /// 取三次的最好成绩: how the figures were made.
  private static func isPicked(_ s: Sentence, _ index: Int) -> Bool {
    s.isHan(index)
      && s.before(index, within: 8) {
        let word = s.text.string($0.range)
        return word.hasPrefix("取") && !word.hasPrefix("取得") && !word.hasPrefix("取代")
          || ["选取", "选择", "列出", "汇报", "报告了"].contains(where: word.hasPrefix)
      } != nil
  }

  /// "The best in the X series": best among the vendor's own.
  private static func isWithinOwn(_ s: Sentence, _ index: Int) -> Bool {
    let range = s.clauseStart(index)..<s.clauseEnd(index)
    return range.contains { at in
      if let name = s.name(at),
        ["series", "family", "系列", "系列模型", "家族"].contains(
          where: name.mention.printed.lowercased().hasSuffix)
      {
        return s.isHan(index)
          ? at < index && s.sense(at + 1) == .on
          : s.before(at, within: 2, { $0.sense == .on }) != nil
      }
      guard ["series", "family", "系列模型", "系列"].contains(s.string(at).lowercased()),
        at > range.lowerBound
      else { return false }
      return s.name(at - 1) != nil
        && (s.isHan(at)
          ? at < index && s.sense(at + 1) == .on || s.string(at) == "系列模型" && s.sense(at + 1) == .on
          : at > index && s.before(at, within: 4, { $0.sense == .on || $0.sense == .of }) != nil)
    }
  }

  /// "To ensure optimal performance": advice, no claim.
  private static func isAdvice(_ s: Sentence, _ index: Int) -> Bool {
    s.before(index, within: 4) {
      ["ensure", "ensures", "ensuring", "guarantee", "确保", "保证", "以获得", "以达到"].contains(
        s.text.string($0.range).lowercased())
    } != nil
  }

  /// "Our most capable model", "the majority of state-of-the-art models".
  private static func isAttribute(_ s: Sentence, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    if s.sense(index - 1) == .ourselves, !s.isHan(index) { return true }
    // "the checkpoint with the best score", "access to state-of-the-art models"
    let words = (max(0, index - 2)..<index).map { s.string($0).lowercased() }
    if words == ["with", "the"] || words == ["access", "to"] || words == ["to", "the"] {
      return true
    }
    if s.string(index - 1).lowercased().hasSuffix(" of"), s.sense(index - 1) != .oneOf {
      return true
    }
    return !s.isHan(index)
      && ["of", "'s", "for", "other", "existing", "from", "with", "current", "previous", "its"]
        .contains(s.string(index - 1).lowercased())
  }

  private static func hedges(_ token: Token, _ s: Sentence) -> Bool {
    ["almost", "nearly", "几乎", "arguably"].contains(s.text.string(token.range).lowercased())
  }

  private static let qualities = [
    "精度", "准确率", "准确度", "质量", "效果", "水平", "结果", "性能", "表现", "成绩", "模型", "能力", "大模型", "得分", "分数",
    "大语言模型", "水准", "系列模型",
  ]

  private static func isQuality(_ s: Sentence, _ index: Int, _ word: String) -> Bool {
    if qualities.contains(where: word.hasSuffix) || word.contains("sota")
      || word.count >= 4 && !word.hasSuffix("录")
    {
      return true
    }
    var at = index + 1
    while at < s.tokens.count, at < index + 7, !s.isBreak(at) {
      if qualities.contains(s.string(at)) || s.sense(at) == .model || s.string(at).hasSuffix("模型") {
        return true
      }
      if s.sense(at) == .offTopic { return false }
      at += 1
    }
    if word == "最高" { return false }
    if word == "纪录" {
      return s.before(index, within: 6) {
        ["刷新", "打破", "创下", "创造", "改写"].contains(where: s.text.string($0.range).hasPrefix)
      } != nil
    }
    // 成绩最好的是 X; 最强中文7B
    if s.sense(index + 1) == .of,
      s.sense(index + 2) == .be
        || index + 2 < s.tokens.count && ["一个", "一款"].contains(s.string(index + 2))
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

  private static let nouns: Set<String> = [
    "performance", "results", "result", "score", "scores", "accuracy", "model", "models", "llm",
    "llms", "level",
    "performer", "performing", "capabilities", "quality",
  ]

  private static func isAbility(_ s: Sentence, _ index: Int, _ word: String) -> Bool {
    if word.hasPrefix("sota") || word.hasPrefix("second to") || word.hasPrefix("un")
      || word.hasSuffix("ing") || word.hasSuffix("model") || word.hasPrefix("optimal")
      || word.hasPrefix("state") || word.hasPrefix("new state") || word.contains(" of its own")
      || word.hasPrefix("best in") || word.hasPrefix("peerless") || word.hasPrefix("matchless")
      || word.hasPrefix("without ")
      || word.hasSuffix("to date") || word.hasSuffix("the rest") || word.hasSuffix("standard")
      || word.contains("record") || nouns.contains(where: { word.hasSuffix(" " + $0) })
    {
      return s.after(index + 1, within: 3, { $0.sense == .offTopic }) == nil
    }
    if s.mark(index - 1) == .quoteOpen { return false }
    var at = index + 1
    while at < s.tokens.count, at < index + 8, !s.isBreak(at) {
      if s.sense(at) == .offTopic || s.string(at).lowercased() == "between" { return false }
      if nouns.contains(s.string(at).lowercased()) || s.sense(at) == .model { return true }
      at += 1
    }
    return s.sense(index + 1) == .among
      || s.sense(index + 1) == .on
        && s.before(index, within: 4, { $0.sense == .be || $0.isWord }) != nil
  }
}
