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
    guard [.rank, .sota].contains(draft.kind) else { return nil }
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
    let word = s.string(start).lowercased()
    if word.hasPrefix("后者") || word.hasPrefix("latter") || isLatter(s, start) {
      let last = (0..<start - 1).last { model(s, $0) != nil }
      return last.flatMap { model(s, $0) }
    }
    guard let name = model(s, start - 2),
      !s.tokens[draft.end...].contains(where: { $0.sense == .respectively }),
      s.before(start - 2, within: 3, { $0.sense == .source }) == nil
    else { return nil }
    if ["which", "who"].contains(word) { return name }
    return isApposition(s, start, before: draft.anchor.lowerBound) ? name : nil
  }

  private static func isLatter(_ s: Sentence, _ start: Int) -> Bool {
    s.string(start).lowercased() == "the" && start + 1 < s.tokens.count
      && s.string(start + 1).lowercased() == "latter"
  }

  /// "The model that …", "the model ranked …", "the best …" behind a clause with a verb of its own.
  private static func isApposition(_ s: Sentence, _ start: Int, before anchor: Int) -> Bool {
    if let first = s.sense(s.clauseStart(start - 2)),
      [.versus, .unlike, .than, .with, .on, .except, .source, .among, .example].contains(first)
    {
      return false
    }
    let word = s.string(start).lowercased()
    guard ["the", "a", "an", "the model"].contains(word) else { return false }
    let words = (start..<anchor).map { s.string($0).lowercased() }
    if words.dropFirst().contains(where: { ["that", "which", "who"].contains($0) }) { return true }
    return word == "the model" && words.last == "ranked"
      || words == ["the"]
        && s.sense(anchor) == .best
  }

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
    let text = s.text.string(
      s.tokens[start].range.lowerBound..<s.tokens[anchor].range.lowerBound)
    if s.isHan(anchor), strangers.contains(where: text.hasPrefix) { return true }
    let subject = (start..<anchor).prefix {
      ![.be, .rankVerb, .title, .on].contains(s.sense($0))
    }
    return subject.contains { index in
      let word = s.string(index).lowercased()
      return indefinite.contains(word) && index < start + 2
        || index < start + 3 && agents.contains(singular(word)) && !isOurs(s, index)
    }
  }

  /// 竞争对手包括 R: one of others, and so not what the text speaks of next.
  static func isExample(_ index: Int, in s: Sentence) -> Bool {
    guard let cue = s.before(index, within: 3, { $0.sense == .example }) else { return false }
    let start = s.clauseStart(cue)
    guard start < cue else { return false }
    let text = s.text.string(s.tokens[start].range.lowerBound..<s.tokens[cue].range.lowerBound)
    return strangers.contains(where: text.contains)
      || (start..<cue).contains { agents.contains(singular(s.string($0).lowercased())) }
  }

  /// 紧追排名第一的模型: the place is the object's.
  private static func describesRival(_ draft: Draft, _ s: Sentence) -> Bool {
    guard [.rank, .sota].contains(draft.kind), s.isHan(draft.anchor.lowerBound),
      s.sense(draft.end) == .of, s.sense(draft.end + 1) == .model
    else { return false }
    var at = draft.anchor.lowerBound - 1
    while at >= 0, !s.isBreak(at) {
      switch s.sense(at) {
      case .above, .below, .near, .level, .versus, .than, .runnerUp: return true
      case .rankVerb, .particle, .openness, .measure, .language, .size, .board, .on, .region:
        at -= 1
      default: return ["与", "和", "跟", "同", "离", "距", "距离"].contains(s.string(at))
      }
    }
    return false
  }

  /// "Our team", but not "our competitor".
  private static func isOurs(_ s: Sentence, _ index: Int) -> Bool {
    s.sense(index - 1) == .ourselves
      && ["team", "people", "expert", "startup"].contains(singular(s.string(index).lowercased()))
  }

  private static let strangers = [
    "某", "竞品", "竞争对手", "对手", "友商", "国外", "海外", "外国", "人类", "另一", "另外一", "别的", "其他", "其它", "他人",
    "别人",
  ]

  private static let indefinite: Set<String> = ["another", "other", "their", "someone", "somebody"]

  private static let agents: Set<String> = [
    "competitor", "rival", "winner", "opponent", "incumbent", "team", "human", "person", "people",
    "expert", "student", "startup", "champion", "contender", "runner-up",
  ]

  private static func singular(_ word: String) -> String {
    var word = word
    for ending in ["'s", "’s", "s"] where word.hasSuffix(ending) {
      word.removeLast(ending.count)
      break
    }
    return word
  }
}
