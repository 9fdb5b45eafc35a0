internal import Touchstone

/// Subject below the rival: 不及 R, 与 R 有差距, trails R.
enum InferiorityPattern: ClaimPattern {
  static let examples = [
    "青岚-13B的代码能力«不及»GPT-4。", "Kestrel-13B still «trails» GPT-4 on MATH.", "青岚-13B与GPT-4还«有差距»。",
    "青岚-13B距离GPT-4还有«较大距离»。",
    "Kestrel-13B is «only surpassed by» models with more compute such as GPT-4.",
  ]
  static let counterexamples = [
    "开源与闭源的差距正在缩小。", "距离发布青岚-13B还有一段距离。", "青岚-13B不如预期。",
    "Larkspur-7B trails off in long conversations.",
  ]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    var draft = Draft(.comparison, index..<index + 1)
    draft.negated = true
    let isFound =
      switch s.sense(index) {
      case .below: below(s, index, &draft)
      case .runnerUp where s.isHan(index): trails(s, index, &draft)
      case .runnerUp where s.ends(with: by, index): isSurpassed(s, index, &draft)
      case .negation where s.reads("short of", index): fallsShort(s, index, &draft)
      case .gap: hasGap(s, index, &draft)
      case .except: excepts(s, index, &draft)
      default: false
      }
    return isFound ? [draft] : []
  }

  private static func below(_ s: Sentence, _ index: Int, _ draft: inout Draft) -> Bool {
    if let rivals = RivalList(s, from: s.mark(index + 1) == .comma ? index + 2 : index + 1) {
      draft.take(rivals)
    } else if s.isHan(index),
      let rivals = BackwardRivals.company(s, index)
        ?? BackwardRivals.find(s, index, after: [.than, .versus, .toward])
        ?? BackwardRivals.fronted(s, index)
    {
      draft.take(rivals)
      draft.end = index + 1
    } else if !s.isOne(of: absolute, index) {
      return false
    }
    if s.reads("behind", index),
      s.before(index, within: 3, { $0.sense == .rankVerb || $0.sense == .be || $0.isWord }) == nil
    {
      return false
    }
    if !s.isHan(index), s.sense(draft.end) == .by, let number = s.number(draft.end + 1),
      number.unit.isOfScores
    {
      draft.value = "-" + number.printed
      draft.end += 2
    }
    draft.value = draft.value ?? ValuePair.find(s, draft)
    if s.isHan(index), draft.value == nil, let (number, end) = Margin.trailing(s, draft.end) {
      draft.value = "-" + number.printed
      draft.end = end
    }
    return true
  }

  private static let absolute = WordSet(["does not reach", "loses"])

  /// 仅落后榜首的 R 20分.
  private static func trails(_ s: Sentence, _ index: Int, _ draft: inout Draft) -> Bool {
    guard let rivals = RivalList(s, from: index + 1),
      let (number, end) = Margin.trailing(s, rivals.tokens.upperBound)
    else { return false }
    draft.take(rivals)
    draft.value = "-" + number.printed
    draft.end = end
    return true
  }

  /// "Only surpassed by larger models such as R".
  private static func isSurpassed(_ s: Sentence, _ index: Int, _ draft: inout Draft) -> Bool {
    guard let rivals = RivalList(s, from: index + 1), rivals.mentions.contains(where: \.isClass)
    else { return false }
    draft.take(rivals)
    let end = s.clauseEnd(draft.end)
    if let example = (draft.end..<max(draft.end, end)).first(where: { s.sense($0) == .example }),
      let named = RivalList(s, from: example + 1), !named.mentions.contains(where: \.isClass)
    {
      draft.rivals = named.mentions
      draft.rivalTokens.append(named.tokens)
      draft.end = named.tokens.upperBound
    }
    return true
  }

  private static let by = WordSet([" by"])

  /// "Falls just short of R".
  private static func fallsShort(_ s: Sentence, _ index: Int, _ draft: inout Draft) -> Bool {
    guard s.before(index, within: 5, { s.isOne(of: falls, $0) }) != nil,
      let rivals = RivalList(s, from: index + 1), !rivals.mentions.contains(where: \.isClass)
    else { return false }
    draft.take(rivals)
    return true
  }

  private static let falls = WordSet(["fall", "falls", "fell", "finishes", "finished", "comes"])

  private static func hasGap(_ s: Sentence, _ index: Int, _ draft: inout Draft) -> Bool {
    guard s.after(index + 1, within: 4, { $0.sense == .hold }) == nil,
      s.before(index, within: 4, { $0.sense == .hold }) == nil,
      !s.reads("差距", index)
        || s.before(index, within: 4, { $0.sense == .particle || $0.number != nil }) != nil
        || isThere(s, index)
    else { return false }
    if let rivals = BackwardRivals.company(s, index) ?? BackwardRivals.fronted(s, index)
      ?? distance(s, index) ?? RivalList(s, from: index + 1)
    {
      draft.take(rivals)
      draft.end = index + 1
    } else if s.ends(with: farOff, index) {
      return false
    }
    return true
  }

  private static let farOff = WordSet(["距离"])

  /// "Beats every 13B model except R", 除 R 外，X 领先所有模型.
  private static func excepts(_ s: Sentence, _ index: Int, _ draft: inout Draft) -> Bool {
    if let rivals = exempt(s, index) {
      draft.take(rivals)
      return true
    }
    let before = max(0, index - 12)..<index
    guard before.contains(where: { s.sense($0) == .above }),
      before.contains(where: { s.sense($0) == .all }),
      let rivals = RivalList(s, from: index + 1)
    else { return false }
    draft.take(rivals)
    return true
  }

  /// 除 R 外，X 领先所有模型.
  private static func exempt(_ s: Sentence, _ index: Int) -> RivalList? {
    guard s.isHan(index), let rivals = RivalList(s, from: index + 1),
      !rivals.mentions.contains(where: \.isClass)
    else { return nil }
    let end = rivals.tokens.upperBound
    let tail = end..<min(s.tokens.count, end + 16)
    guard end < s.tokens.count, s.starts(with: outside, end),
      let above = tail.first(where: { s.sense($0) == .above }),
      (above..<min(s.tokens.count, above + 4)).contains(where: { s.sense($0) == .all })
    else { return nil }
    return rivals
  }

  /// 仍有不小差距, 存在一定差距.
  private static func isThere(_ s: Sentence, _ index: Int) -> Bool {
    let start = s.tokens[index].range.lowerBound
    return existing.stands(in: s.text, max(s.range.lowerBound, start - 6)..<start)
  }

  private static let outside = WordSet(["外", "之外", "以外"])
  private static let existing = WordSet(["有", "存在"])

  /// 距离 R 仍有差距.
  private static func distance(_ s: Sentence, _ index: Int) -> RivalList? {
    let start = s.clauseStart(index)
    guard
      let cue = (start..<index).last(where: { s.isOne(of: against, $0) }),
      let list = RivalList(s, from: cue + 1), list.tokens.upperBound <= index
    else { return nil }
    return list
  }

  private static let against = WordSet(["距离", "距", "离", "较", "比"])
}
