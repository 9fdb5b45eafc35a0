internal import Touchstone

/// A limit of a place or superlative that no attribute of a row can answer: "the best small model",
/// "first among models from startups", 在手机厂商的大模型中, "excluding R".
///
/// What is not understood must not be left out: the claim would be held against models that it never
/// spoke of.
enum OpenLimit {
  static func find(_ draft: Draft, in s: Sentence, scope: Scope) -> String? {
    guard draft.kind == .rank || draft.kind == .sota, !draft.isExclusion else { return nil }
    return excluded(draft, s) ?? distance(draft, s)
      ?? (s.isHan(draft.anchor.lowerBound) ? fronted(draft, s) : kind(draft, s) ?? among(draft, s))
  }

  /// "Excluding R, X …", 除 R 外,X ….
  private static func excluded(_ draft: Draft, _ s: Sentence) -> String? {
    let anchor = draft.anchor.lowerBound
    guard
      let at = (0..<min(s.tokens.count, anchor + 8)).first(where: { s.sense($0) == .except }),
      !s.reads("除了", at),
      let list = RivalList(s, from: at + 1)
    else { return nil }
    return words(s, at..<list.tokens.upperBound)
  }

  /// "Two weeks ago", "last week", 上周: a day that nobody can name.
  private static func distance(_ draft: Draft, _ s: Sentence) -> String? {
    vague.first(in: s.text, s.range).map { s.text.string($0).lowercased() }
  }

  private static let vague = WordSet([
    "last week", "weeks ago", "days ago", "months ago", "week ago", "month ago", "yesterday",
    "上周", "上星期", "昨日", "昨天", "前天", "几天前", "数日前", "日前曾", "until last",
  ])

  /// "The best small model", "the best model under $1", "the leading startup model".
  private static func kind(_ draft: Draft, _ s: Sentence) -> String? {
    let start = draft.anchor.upperBound
    let stop = min(s.clauseEnd(draft.anchor.lowerBound), start + 7)
    guard let noun = (start..<max(start, stop)).first(where: { s.sense($0) == .model }) else {
      return nil
    }
    let before = start..<noun
    if before.contains(where: { s.sense($0) == .on || s.sense($0) == .among || s.mark($0) != nil })
    {
      return nil
    }
    if let odd = before.first(where: { isOdd(s, $0) }) { return words(s, odd..<noun + 1) }
    return behind(s, noun, stop: s.clauseEnd(noun))
  }

  /// "Ranks first among small models", "first of all models from startups".
  private static func among(_ draft: Draft, _ s: Sentence) -> String? {
    guard
      let among = (0..<s.tokens.count).first(where: { index in
        abs(index - draft.anchor.lowerBound) < 14 && isAmong(s, index)
          || index > 0 && index == draft.anchor.upperBound && s.reads("of", index)
      }),
      let noun = s.after(among + 1, within: 8, { $0.sense == .model })
    else { return nil }
    if let odd = (among + 1..<noun).first(where: { isOdd(s, $0) || s.sense($0) == .negation }) {
      return words(s, odd..<noun + 1)
    }
    return behind(s, noun, stop: s.clauseEnd(noun))
  }

  /// What limits the noun from behind: "models that cost less than $1", "models from a startup".
  private static func behind(_ s: Sentence, _ noun: Int, stop: Int) -> String? {
    let at = noun + 1
    guard at < stop, s.isOne(of: limiting, at) else { return nil }
    var end = at + 1
    while end < stop, end < at + 8, s.sense(end) != .on, s.sense(end) != .rankVerb,
      s.sense(end) != .be
        || end < at + 3
    { end += 1 }
    let tokens = at + 1..<end
    // "models from China", "models under 13B" are limits that rows answer
    let known = tokens.contains { index in
      switch s.sense(index) {
      case .region, .size, .openness, .language: true
      default: false
      }
    }
    return known || tokens.isEmpty ? nil : words(s, at..<end)
  }

  private static let limiting = WordSet([
    "from", "by", "under", "below", "that", "which", "without", "costing", "priced", "not",
    "trained", "made", "built",
  ])

  /// 在手机厂商的大模型中: a word that is none of ours inside the phrase.
  private static func fronted(_ draft: Draft, _ s: Sentence) -> String? {
    for on in 0..<draft.anchor.lowerBound where s.reads("在", on) {
      guard
        let close = s.after(
          on + 1, within: 9, { s.isOne(of: inside, $0) }),
        !(on..<close).contains(where: { s.name($0) != nil }),
        s.sense(close - 1) == .model
          || s.ends(with: products, close - 1),
        let odd = (on + 1..<close).first(where: { isOdd(s, $0) })
      else { continue }
      return words(s, odd..<close)
    }
    return nil
  }

  private static let inside = WordSet(["中", "里", "当中", "之中"])
  private static let products = WordSet(["模型", "产品"])

  private static func isAmong(_ s: Sentence, _ index: Int) -> Bool {
    s.sense(index) == .among || s.reads("among", index)
  }

  /// No word of the vocabulary, or a vendor's name.
  private static func isOdd(_ s: Sentence, _ index: Int) -> Bool {
    if s.name(index)?.role == .vendor { return true }
    guard s.tokens[index].isWord else { return s.reads("small", index) }
    return !s.isOne(of: plain, index)
  }

  private static let plain = WordSet([
    "performing", "overall", "ai", "general", "generative", "foundation", "pretrained", "text",
    "current", "single", "released", "public", "publicly", "known", "listed", "evaluated", "tested",
    "ranked", "rated", "compared", "considered", "same", "other", "these", "those", "such",
    "scoring", "participating", "frontier", "leading", "conversational",
    "purpose",
    "参评", "参测", "上榜", "主流", "众多", "参赛", "受测", "被测", "已发布", "市面", "所测", "入榜", "两", "款",
  ])

  private static func words(_ s: Sentence, _ range: Range<Int>) -> String {
    s.text.string(
      s.tokens[range.lowerBound].range.lowerBound..<s.tokens[range.upperBound - 1].range.upperBound)
  }
}
