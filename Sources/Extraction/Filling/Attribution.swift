internal import Touchstone

/// Whom a place belongs to when it describes a name beside it, or nobody that is named.
enum Attribution {
  /// The name that a relative clause, an apposition or an attribute describes.
  static func described(_ draft: Draft, in s: Sentence) -> Mention? {
    guard draft.subjects.isEmpty else { return nil }
    return attributed(draft, s) ?? antecedent(draft, s)
  }

  /// 排名第一的 R, "the top-ranked R".
  private static func attributed(_ draft: Draft, _ s: Sentence) -> Mention? {
    guard draft.kind == .rank || draft.kind == .sota else { return nil }
    if !s.isHan(draft.anchor.lowerBound) {
      guard s.sense(draft.anchor.lowerBound) == .title else { return nil }
      return model(s, draft.end)
    }
    guard s.sense(draft.end) == .of, s.isHan(draft.end) else { return nil }
    var end = draft.end + 1
    if s.mark(end) == .quoteOpen { end += 1 }
    return model(s, end) ?? (s.sense(end) == .model ? model(s, end + 1) : nil)
  }

  /// "…, which ranks first", "…, the model that ranks first", 后者排名第一.
  private static func antecedent(_ draft: Draft, _ s: Sentence) -> Mention? {
    let start = s.clauseStart(draft.anchor.lowerBound)
    guard start > 1, s.mark(start - 1) == .comma || s.mark(start - 1) == .semicolon,
      start < draft.anchor.lowerBound
    else {
      return nil
    }
    if s.starts(with: latter, start) || s.reads("the", start) && s.reads("latter", start + 1) {
      let last = (0..<start - 1).last { model(s, $0) != nil }
      return last.flatMap { model(s, $0) }
    }
    guard let name = model(s, start - 2),
      !s.tokens[draft.end...].contains(where: { $0.sense == .respectively }),
      s.before(start - 2, within: 3, { $0.sense == .source }) == nil
    else { return nil }
    if s.isOne(of: relatives, start) { return name }
    return isApposition(s, start, before: draft.anchor.lowerBound) ? name : nil
  }

  private static let latter = WordSet(["后者", "latter"])
  private static let relatives = WordSet(["which", "who"])

  /// "The model that …", "the model ranked …", "the best …" behind a clause with a verb of its own.
  private static func isApposition(_ s: Sentence, _ start: Int, before anchor: Int) -> Bool {
    guard s.isOne(of: articles, start) else { return false }
    switch s.sense(s.clauseStart(start - 2)) {
    case .versus, .unlike, .than, .with, .on, .except, .source, .among, .example: return false
    default: break
    }
    if (start + 1..<max(start + 1, anchor)).contains(where: { s.isOne(of: Words.relatives, $0) }) {
      return true
    }
    return s.reads("the model", start) && s.reads("ranked", anchor - 1)
      || anchor == start + 1 && s.reads("the", start) && s.sense(anchor) == .best
  }

  private static let articles = WordSet(["the", "a", "an", "the model"])

  private static func model(_ s: Sentence, _ index: Int) -> Mention? {
    guard let name = s.name(index), name.role != .board else { return nil }
    return name.mention
  }

  /// The clause has a subject of its own that is no name and none of us.
  static func isOfOthers(_ draft: Draft, in s: Sentence) -> Bool {
    guard draft.subjects.isEmpty else { return false }
    let anchor = draft.anchor.lowerBound
    if describesRival(draft, s) { return true }
    let start = s.clauseStart(anchor)
    guard start < anchor, !(start..<anchor).contains(where: { model(s, $0) != nil }) else {
      return false
    }
    let opening = s.tokens[start].range.lowerBound..<s.tokens[anchor].range.lowerBound
    if s.isHan(anchor), strangers.starts(s.text, opening) { return true }
    for index in start..<min(anchor, start + 3) {
      switch s.sense(index) {
      case .be, .rankVerb, .title, .on: return false
      default: break
      }
      if index < start + 2, s.isOne(of: indefinite, index) { return true }
      if isOne(of: agents, s, index), !isOurs(s, index) { return true }
    }
    return false
  }

  /// 竞争对手包括 R: one of others, and so not what the text speaks of next.
  static func isExample(_ index: Int, in s: Sentence) -> Bool {
    guard let cue = s.before(index, within: 3, { $0.sense == .example }) else { return false }
    let start = s.clauseStart(cue)
    guard start < cue else { return false }
    let words = s.tokens[start].range.lowerBound..<s.tokens[cue].range.lowerBound
    return strangers.stands(in: s.text, words)
      || (start..<cue).contains { isOne(of: agents, s, $0) }
  }

  /// 紧追排名第一的模型: the place is the object's.
  private static func describesRival(_ draft: Draft, _ s: Sentence) -> Bool {
    guard draft.kind == .rank || draft.kind == .sota, s.isHan(draft.anchor.lowerBound),
      s.sense(draft.end) == .of, s.sense(draft.end + 1) == .model
    else { return false }
    var at = draft.anchor.lowerBound - 1
    while at >= 0, !s.isBreak(at) {
      switch s.sense(at) {
      case .above, .below, .near, .level, .versus, .than, .runnerUp: return true
      case .rankVerb, .particle, .openness, .measure, .language, .size, .board, .on, .region:
        at -= 1
      default: return s.isOne(of: toward, at)
      }
    }
    return false
  }

  /// "Our team", but not "our competitor".
  private static func isOurs(_ s: Sentence, _ index: Int) -> Bool {
    s.sense(index - 1) == .ourselves && isOne(of: ourAgents, s, index)
  }

  private static let toward = WordSet(["与", "和", "跟", "同", "离", "距", "距离"])

  private static let strangers = WordSet([
    "某", "竞品", "竞争对手", "对手", "友商", "国外", "海外", "外国", "人类", "另一", "另外一", "别的", "其他", "其它", "他人",
    "别人",
  ])

  private static let indefinite = WordSet(["another", "other", "their", "someone", "somebody"])

  private static let agents = WordSet([
    "competitor", "rival", "winner", "opponent", "incumbent", "team", "human", "person", "people",
    "expert", "student", "startup", "champion", "contender", "runner-up",
  ])

  private static let ourAgents = WordSet(["team", "people", "expert", "startup"])

  /// The token is one of the words, in the singular, the plural or the genitive.
  private static func isOne(of words: WordSet, _ s: Sentence, _ index: Int) -> Bool {
    let range = s.tokens[index].range
    if words.contains(s.text, range) { return true }
    guard range.count > 2, s.text.at(range.upperBound - 1) == 0x73 else { return false }
    return words.contains(s.text, range.dropLast(s.text.at(range.upperBound - 2) == 0x27 ? 2 : 1))
  }
}
