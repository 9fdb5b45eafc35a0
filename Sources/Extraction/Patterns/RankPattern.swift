internal import Touchstone

/// A numbered place: 排名第一, ranks first, #1, 前三.
enum RankPattern: ClaimPattern {
  static let examples = [
    "青岚-13B在C-Eval榜单上排名«第一»。", "据OpenCompass 11月榜单,鹿鸣-34B位列«第三»。",
    "Larkspur-7B ranks «first» on the Open LLM Leaderboard.",
    "Kestrel-34B came «fifth» on SWE-bench Verified.",
    "Larkspur-7B ranked «#1» on BFCL.", "Osprey-13B ranks as «TOP-1» on AlpacaEval.",
    "Osprey-13B is «top-1» among all 13B models.", "云梯-7B在C-Eval上排名«TOP1»。",
    "青岚-13B是唯一在四个维度全部排名«第一»的模型。",
    "青岚-13B在C-Eval上排名第一,第二名是«GPT-4»。",
    "Osprey-13B ranks first on MMLU, with GPT-4 «second» and Falcon-40B third.",
  ]
  static let counterexamples = [
    "公司第一季度营收同比增长31%。", "First, install the dependencies.", "测试题第一题与MMLU中的一题重复。",
    "这是青岚-13B第二次更新。", "This is our second release of the year.",
    "Larkspur-7B reports top-1 accuracy on MMLU.", "Larkspur-7B keeps the top-1 token.",
  ]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    switch s.sense(index) {
    case .topN: return top(s, index)
    case .topOf(let count) where isHeld(s, index): return [named(s, index, count, isHedged: true)]
    case .place(let place) where isHeld(s, index): return [named(s, index, place)]
    default: break
    }
    guard let place = s.tokens[index].ordinal ?? definite(s, index), place <= 200 else { return [] }
    if s.isOne(of: from, index - 1) { return [] }
    let runnerUp = s.isHan(index) ? nil : named(s, index)
    guard runnerUp != nil || (s.isHan(index) ? isPlaceHan(s, index) : isPlaceLatin(s, index)) else {
      return []
    }
    var draft = Draft(.rank, index..<index + 1)
    draft.subjects = runnerUp.map { [$0] } ?? []
    draft.rank = place
    following(s, &draft)
    behind(s, &draft)
    return InvertedSubjects.spread(draft, s)
  }

  /// "X ranks first, with A second and B third": whom the place is given to.
  private static func named(_ s: Sentence, _ index: Int) -> Mention? {
    guard let name = s.name(index - 1), name.role == .model, endsPhrase(s, index + 1),
      s.sense(index - 2) == .with || s.sense(index - 2) == .and && named(s, index - 3) != nil,
      s.tokens[..<(index - 1)].contains(where: { isPlace($0) })
    else { return nil }
    return name.mention
  }

  private static func isPlace(_ token: Token) -> Bool {
    token.ordinal != nil || token.sense == .title || token.sense == .titleNoun
  }

  private static let from = WordSet(["from", "从", "由"])

  /// 斩获亚军, "is the runner-up": somebody has the place.
  private static func isHeld(_ s: Sentence, _ index: Int) -> Bool {
    s.before(index, within: s.isHan(index) ? 9 : 5) { holds($0) || $0.sense == .reach } != nil
  }

  private static func holds(_ token: Token) -> Bool {
    switch token.sense {
    case .rankVerb, .score, .be, .take: true
    default: false
    }
  }

  private static func named(_ s: Sentence, _ index: Int, _ place: Int, isHedged: Bool = false)
    -> Draft
  {
    var draft = Draft(.rank, index..<index + 1)
    draft.rank = place
    draft.hedged = isHedged
    following(s, &draft)
    return draft
  }

  /// "Ranked the first": the words of a first-to-do-something claim.
  private static func definite(_ s: Sentence, _ index: Int) -> Int? {
    guard s.reads("the first", index), s.sense(index - 1) == .rankVerb,
      s.after(
        index + 1, within: 1,
        { $0.sense == .on || $0.sense == .among || s.isOne(of: nouns, $0) }) != nil
    else { return nil }
    return 1
  }

  private static let nouns = WordSet([
    "place", "position", "spot", "rank", "overall", "ranking",
  ])

  private static func isPlaceHan(_ s: Sentence, _ index: Int) -> Bool {
    let next = index + 1
    if next < s.tokens.count, s.touches(index) {
      if s.tokens[next].isWord, s.isHan(next) { return false }
      if s.sense(next) == .model || s.sense(next) == .board { return false }
      // "第一，…；第二，…" counts arguments
      if index == 0 || s.isBreak(index - 1) && s.mark(next) == .comma { return false }
    }
    // 第二名是 X, behind another place
    if s.isBreak(index - 1), s.sense(next) == .be, s.name(next + 1)?.role == .model,
      s.tokens[..<index].contains(where: { isPlace($0) })
    {
      return true
    }
    if index == 0 || s.isBreak(index - 1) || isObject(s, index) { return false }
    let evidence = s.before(index, within: 9) {
      holds($0) || $0.sense == .measure("total score")
    }
    if evidence != nil { return true }
    switch s.sense(index - 1) {
    case .region, .board, .measure, .openness, .task, .size, .language, .model, .all: return true
    default: return s.name(index - 1) != nil
    }
  }

  /// 领先第二名, 距第一名: the place is somebody else's.
  private static func isObject(_ s: Sentence, _ index: Int) -> Bool {
    switch s.sense(index - 1) {
    case .above, .below, .near, .versus, .than: return true
    case .and: return s.ends(with: places, index) && s.tokens[index - 2].ordinal == nil
    default: return s.ends(with: Words.distances, index - 1)
    }
  }

  private static let places = WordSet(["名"])

  private static let strong = WordSet([
    "rank", "place", "came", "finish", "land", "tie", "list", "debut", "position",
  ])

  /// Verbs that take a place only if no noun follows it: "takes third on B", not "takes a second step".
  private static let weak = WordSet([
    "tak", "took", "hold", "held", "secur", "sit", "sat", "stand", "stood", "clinch", "earn",
    "climb",
    "jump", "rose", "rise", "move", "slip", "drop", "fall", "fell", "slid", "open", "end", "grab",
    "good for", "enough for", "retain", "keep", "kept", "claim", "achiev", "attain", "reach", "bec",
  ])

  private static func endsPhrase(_ s: Sentence, _ index: Int) -> Bool {
    guard index < s.tokens.count, !s.isBreak(index) else { return true }
    switch s.sense(index) {
    case .on, .among, .and, .below, .with, .measure, .runnerUp, .versus, .region, .openness:
      return true
    default: return s.mark(index) != nil
    }
  }

  private static func isPlaceLatin(_ s: Sentence, _ index: Int) -> Bool {
    let isHash = s.text.at(s.tokens[index].range.lowerBound) == 0x23
    let isNumbered = isHash || s.starts(with: numbers, index) || s.isOne(of: nouns, index + 1)
    // "supported in #71" is an issue
    if isHash, s.touches(index - 1) || s.isOne(of: issues, index - 1) { return false }
    if index > 1, s.sense(index - 1) == .and || s.mark(index - 1) == .comma,
      s.tokens[index - 2].ordinal != nil
    {
      return isPlaceLatin(s, index - 2)
    }
    // "slipped from first to fourth"
    if index > 1, s.sense(index - 1) == .toward, s.tokens[index - 2].ordinal != nil { return true }
    guard
      let verb = s.before(
        index, within: 4, { $0.sense == .rankVerb || $0.sense == .be || $0.sense == .score })
    else {
      let isCoordinated =
        s.sense(index - 1) == .and && (s.sense(index + 1) == .among || s.sense(index + 1) == .on)
      // a bullet's opening: "Fourth on B overall"
      let opens =
        s.tokens[..<index].allSatisfy { $0.mark != nil }
        && (s.sense(index + 1) == .among
          || s.sense(index + 1) == .on
            && s.after(index + 2, within: 4) { $0.name?.role == .board } != nil)
      return isCoordinated || opens || isNumbered && !isHash
    }
    if isNumbered { return true }
    if s.starts(with: weak, verb) { return endsPhrase(s, index + 1) }
    return s.starts(with: strong, verb)
      || s.sense(verb) == .be
        && (s.sense(index + 1) == .on || s.sense(index + 1) == .among
          || s.sense(index + 1) == .measure("total score"))
  }

  private static let numbers = WordSet(["no"])
  private static let issues = WordSet([
    "in", "see", "issue", "pr", "by", "with", "via", "fixes", "closes",
  ])

  /// "Second place (following R)".
  private static func following(_ s: Sentence, _ draft: inout Draft) {
    var at = draft.end
    if s.isOne(of: nouns, at) { at += 1 }
    draft.end = at
    if let rivals = TierPattern.examples(s, at) {
      draft.rivals = rivals.mentions.filter { !$0.isClass }
      draft.rivalTokens = [rivals.tokens]
      draft.end = rivals.tokens.upperBound
      return
    }
    guard s.mark(at) == .open, s.sense(at + 1) == .source || s.sense(at + 1) == .runnerUp,
      let rivals = RivalList(s, from: at + 2)
    else { return }
    draft.rivals = rivals.mentions
    draft.rivalTokens = [rivals.tokens]
    draft.end = rivals.tokens.upperBound
  }

  private static func isLimit(_ sense: Sense) -> Bool {
    switch sense {
    case .openness, .region, .size, .language: true
    default: false
    }
  }

  /// "Second on B, behind R": who stands in front is part of the place.
  private static func behind(_ s: Sentence, _ draft: inout Draft) {
    guard draft.rivals.isEmpty,
      let cue = (draft.end..<min(s.tokens.count, draft.end + 9)).first(where: {
        s.sense($0) == .below
      }),
      s.isOne(of: trailing, cue),
      !(draft.end..<cue).contains(where: {
        s.name($0).map { $0.role != .board } ?? false || s.mark($0) == .semicolon
      }),
      s.mark(cue - 1) == .comma || cue == draft.end || s.name(cue - 1)?.role == .board
        || s.sense(cue - 1) == .particle,
      let rivals = RivalList(s, from: cue + 1), !rivals.mentions.contains(where: \.isClass)
    else { return }
    draft.boards =
      draft.boards
      ?? {
        let found = s.boards(in: draft.end..<cue); return found.isEmpty ? nil : found
      }()
    draft.rivals = rivals.mentions
    draft.rivalTokens.append(rivals.tokens)
    draft.end = rivals.tokens.upperBound
  }

  private static let trailing = WordSet(["behind", "trailing"])

  /// 前两种, 前三次: the first few of something, and no places.
  private static func counts(_ text: FoldedText, _ index: Int) -> Bool {
    guard Script.isHan(text.at(index)) else { return false }
    let behind = index..<min(index + 3, text.count)
    return people.starts(text, behind) || !afterPlaces.starts(text, behind)
  }

  private static let people = WordSet(["名团队", "名选手", "名同学", "名作者", "名队伍", "名获奖", "名将"])
  private static let afterPlaces = WordSet("名位甲强的者水和则为是依分均".map(String.init))

  private static let spots = WordSet([
    "overall", "worldwide", "globally", "spot", "spots", "place", "places", "position",
  ])

  /// The hyphen of TOP-1 is a word of its own.
  private static func dashed(_ s: Sentence, _ index: Int) -> Int {
    s.reads("-", index) && s.touches(index - 1) && s.touches(index) ? index + 1 : index
  }

  private static func top(_ s: Sentence, _ index: Int) -> [Draft] {
    let at = s.tokens[index].range.upperBound
    var value: Int?
    var end = index + 1
    if s.isHan(index), let (stop, number) = Numerals.whole(s.text, at: at),
      ![0x5E74, 0x6708, 0x65E5, 0x5929, 0x4EE3, 0x6B21, 0x4E2A].contains(s.text.at(stop))
    {
      guard !counts(s.text, stop) else { return [] }
      value = number
      while end < s.tokens.count, s.tokens[end].range.lowerBound < stop { end += 1 }
    } else if let number = s.number(dashed(s, end)), number.unit == .none {
      // the hyphen of top-3 is no sign
      value = Int(number.text.drop { $0 == "-" })
      end = dashed(s, end) + 1
    } else if end < s.tokens.count, let number = s.spelled(end) {
      value = number
      end += 1
    }
    guard let value, (1...100).contains(value), s.sense(end) != .offTopic else { return [] }
    // "top-1 accuracy" is a measure
    if case .measure = s.sense(end) { return [] }
    // "the top 100 start-ups"
    if !s.isHan(index), end < s.tokens.count, s.tokens[end].isWord,
      !s.isOne(of: spots, end),
      s.after(end, within: 3, { $0.sense == .model }) == nil
    {
      return []
    }
    var draft = Draft(.rank, index..<end)
    draft.rank = value
    draft.hedged = value > 1
    if s.sense(end) == .model || s.sense(end).map(isLimit) ?? false {
      draft.end = max(end, s.after(end, within: 4) { $0.sense == .model }.map { $0 + 1 } ?? end)
    }
    behind(s, &draft)
    return InvertedSubjects.spread(draft, s)
  }
}
