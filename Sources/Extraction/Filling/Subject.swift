internal import Touchstone

/// Who a claim is about.
enum Subject {
  /// What earlier sentences tell about who is meant.
  struct Context: Sendable {
    /// The model that the document's title or first heading names.
    var main: Mention?
    /// The model that the current heading names.
    var section: Mention?
    /// The first model that the current block names.
    var lead: Mention?
    /// The subject of the last claim or the first model of the last sentence, in this block.
    var last: Mention?
    /// The last model before this block.
    var previous: Mention?

    /// The subject of the paragraph that introduces the current list.
    var listLead: Mention?
    var isList = false
    /// The document's own models, in the order of their first mention.
    var own: [Mention] = []
    /// What the names of the document's own models begin with.
    var family: String?

    var nearest: Mention? { last ?? lead ?? (isList ? listLead : nil) ?? section ?? main }

    /// "The 7B model": the own model of that size, of the family that is spoken of.
    func sized(_ size: String) -> Mention? {
      let key = size.lowercased()
      let fitting = own.filter { mention in
        nameKey(mention.printed).split(whereSeparator: { !$0.isNumber && !$0.isLetter && $0 != "." }
        )
        .contains { $0.hasSuffix(key) }
          || nameKey(mention.printed).hasSuffix(key)
      }
      guard let stem = nearest.map({ nameKey($0.printed).prefix { $0.isLetter } }), stem.count > 1
      else {
        return fitting.first
      }
      return fitting.first { nameKey($0.printed).hasPrefix(stem) }
    }
  }

  static func joined(_ mentions: [Mention]) -> Mention {
    guard mentions.count > 1, let first = mentions.first else {
      return mentions.first ?? Mention(printed: "")
    }
    return Mention(
      printed: mentions.map(\.printed).joined(separator: ";"),
      name: mentions.map(\.name).joined(separator: ";"), id: first.id)
  }

  /// The subject of a draft, and whether its own clause names it.
  static func find(
    _ draft: Draft, in s: Sentence, segment: Range<Int>, taken: [Range<Int>], previous: Mention?,
    context: Context
  ) -> (mention: Mention, isNamed: Bool)? {
    if !draft.subjects.isEmpty { return (joined(draft.subjects), true) }
    if let described = Attribution.described(draft, in: s) { return (described, true) }
    let anchor = draft.anchor.lowerBound
    var end = anchor
    var isFirst = true
    while end > segment.lowerBound || isFirst {
      let start = min(end, max(segment.lowerBound, s.clauseStart(end)))
      if let found = names(s, start..<end, taken) { return (found, true) }
      if isFirst, let found = modified(s, draft, taken) { return (found, true) }
      if isFirst, refers(s, start..<end) {
        if let found = earlier(s, start, taken) { return (found, true) }
        if let found = pronoun(s, start..<end, previous, context) { return (found, true) }
      }
      isFirst = false
      if start <= segment.lowerBound { break }
      end = start - 1
    }
    if draft.kind == .first, let found = names(s, draft.end..<s.tokens.count, taken, last: true) {
      return (found, true)
    }
    if let found = sized(s, min(s.clauseStart(anchor), anchor)..<anchor, context) {
      return (found, true)
    }
    if let previous { return (previous, false) }
    if segment.lowerBound > 0, let found = earlier(s, segment.lowerBound + 1, taken) {
      return (found, true)
    }
    if anchor == s.clauseStart(anchor), draft.kind == .rank || draft.kind == .sota,
      let found = names(s, draft.end..<s.tokens.count, taken)
    {
      return (found, true)
    }
    if draft.kind == .rank || draft.kind == .sota || draft.kind == .first,
      let found = predicate(s, draft, segment, taken)
    {
      return (found, true)
    }
    let clause = min(anchor, max(segment.lowerBound, s.clauseStart(anchor)))
    if let found = unnamed(s, clause..<anchor, taken) { return (found, true) }
    if let found = following(s, draft, taken) { return (found, true) }
    if speaksOfSome(s, segment.lowerBound..<anchor) { return nil }
    if let found = context.nearest { return (found, false) }
    return nil
  }

  /// 7B版本, "the 32B model".
  private static func sized(_ s: Sentence, _ range: Range<Int>, _ context: Context) -> Mention? {
    for index in range {
      guard case .size(let size) = s.sense(index), index + 1 < s.tokens.count else { continue }
      let word = s.string(index + 1).lowercased()
      guard
        ["版本", "版", "模型", "variant", "version", "model", "checkpoint", "edition"].contains(
          where: word.hasPrefix),
        !["models", "variants"].contains(word),
        s.isHan(index + 1)
          || ["the", "our", "this", "its"].contains(
            index > 0 ? s.string(index - 1).lowercased() : ""),
        s.before(index, within: 3, { $0.sense == .among }) == nil
      else { continue }
      if let found = context.sized(size) { return found }
    }
    return nil
  }

  /// "With a score of 7.9 on B, X …", "the best result comes from X".
  private static func following(_ s: Sentence, _ draft: Draft, _ taken: [Range<Int>]) -> Mention? {
    guard draft.kind != .comparison, draft.kind != .parity else { return nil }
    let end = s.clauseEnd(draft.end)
    if let from = (draft.end..<max(draft.end, end)).first(where: { credits(s, $0) }) {
      return names(s, from + 1..<end, taken)
    }
    guard s.clauseStart(draft.anchor.lowerBound) == 0, end + 1 < s.tokens.count,
      s.mark(end) == .comma || s.sense(end) == .but
    else { return nil }
    let next = s.clauseEnd(end + 1)
    guard
      let first = (end + 1..<next).first(where: { s.name($0) != nil && s.name($0)?.role != .board }
      ),
      !(end + 1..<first).contains(where: { s.sense($0) != .particle })
    else { return nil }
    return names(s, first..<next, taken)
  }

  private static func credits(_ s: Sentence, _ index: Int) -> Bool {
    let word = s.string(index).lowercased()
    return ["from", "to", "by"].contains(word) && index > 0
      && ["comes", "came", "goes", "went", "belongs", "held", "set", "achieved", "posted"].contains(
        s.string(index - 1).lowercased())
      || ["来自", "归", "属于", "花落"].contains(word)
  }

  private static let some: Set<String> = [
    "一些", "某些", "有些", "有的", "不少", "许多", "很多", "各家", "每家", "多家", "其他", "some", "many",
    "several", "other", "certain",
  ]

  /// 一些不知名的大模型, "some vendors": nobody in particular, and so nobody named before.
  private static func speaksOfSome(_ s: Sentence, _ range: Range<Int>) -> Bool {
    range.clamped(to: s.tokens.indices).contains { index in
      some.contains(s.string(index).lowercased())
        && s.after(index + 1, within: 8, { $0.sense == .model }) != nil
    }
  }

  private static func refers(_ s: Sentence, _ range: Range<Int>) -> Bool {
    range.clamped(to: s.tokens.indices).contains {
      s.sense($0) == .itself || s.sense($0) == .ourselves
    }
  }

  /// The subject of the nearest clause before `end`.
  private static func earlier(_ s: Sentence, _ end: Int, _ taken: [Range<Int>]) -> Mention? {
    var end = end - 1
    while end > 0 {
      let start = s.clauseStart(end)
      if let found = names(s, start..<end, taken) { return found }
      end = start - 1
    }
    return nil
  }

  /// 对标 R 的 X: the clause describes the name behind it.
  private static func modified(_ s: Sentence, _ draft: Draft, _ taken: [Range<Int>]) -> Mention? {
    guard s.isHan(draft.anchor.lowerBound), [.comparison, .parity].contains(draft.kind),
      let of = s.after(draft.end, within: 8, { $0.sense == .of }), s.isHan(of)
    else { return nil }
    return names(s, of + 1..<min(s.tokens.count, of + 2), taken)
  }

  /// The first free name of the range, with those that "and" joins to it.
  private static func names(
    _ s: Sentence, _ range: Range<Int>, _ taken: [Range<Int>], last: Bool = false
  ) -> Mention? {
    var candidates = range.clamped(to: s.tokens.indices).filter { isFree(s, $0, taken) }
    if candidates.contains(where: { s.name($0)?.role == .model }) {
      candidates.removeAll { s.name($0)?.role == .vendor && !isActor(s, $0) }
    }
    if candidates.contains(where: { !isAcronym(s, $0) }) {
      candidates.removeAll { isAcronym(s, $0) }
    }
    guard var first = last ? candidates.last : candidates.first, var name = s.name(first) else {
      return nil
    }
    // 混元旗舰模型 Hunyuan-TurboS: the name behind the noun says which
    if !last, let next = candidates.first(where: { $0 > first }), next - first <= 5,
      (first + 1..<next).contains(where: { s.sense($0) == .model }),
      (first + 1..<next).allSatisfy({
        s.sense($0) == .model || s.sense($0) == .particle || s.tokens[$0].isWord
          || s.mark($0) == .other
      }),
      let closer = s.name(next)
    {
      first = next
      name = closer
    }
    var found = [name.mention]
    var index = first + 1
    while !last, index + 1 < range.upperBound,
      s.sense(index) == .and || s.mark(index) == .enumeration,
      let next = s.name(index + 1), isFree(s, index + 1, taken)
    {
      found.append(next.mention)
      index += 2
    }
    return joined(found)
  }

  /// Capitals alone, in no catalog: rather a method than a model.
  private static func isAcronym(_ s: Sentence, _ index: Int) -> Bool {
    guard let name = s.name(index), name.isShaped, name.mention.id == nil else { return false }
    return name.mention.printed.unicodeScalars.allSatisfy(Script.isCapital)
  }

  private static func isActor(_ s: Sentence, _ index: Int) -> Bool {
    s.name(index + 1) == nil && s.sense(index + 1) == .rankVerb
  }

  private static let repelling: Set<Sense> = [
    .source, .versus, .unlike, .except, .than, .example, .with,
  ]

  private static func isFree(_ s: Sentence, _ index: Int, _ taken: [Range<Int>]) -> Bool {
    guard let name = s.name(index), name.role != .board,
      !taken.contains(where: { $0.contains(index) })
    else { return false }
    var at = index - 1
    while at >= max(0, index - 3), !s.isBreak(at) {
      if let sense = s.sense(at), repelling.contains(sense) { return false }
      if s.sense(at) == .by, !s.isHan(at) { return false }
      if s.name(at) != nil { break }
      at -= 1
    }
    if isBracketed(s, index) { return false }
    // 在 R 之后, 在 A、B 等模型中
    if index > 0, s.string(index - 1) == "在" { return false }
    // list members behind an excluded one
    if s.sense(index - 1) == .and || s.mark(index - 1) == .enumeration
      || s.mark(index - 1) == .comma, let left = s.name(index - 2), left.role != .board
    {
      return s.mark(index - 1) == .comma || isFree(s, index - 2, taken)
    }
    return true
  }

  private static func isBracketed(_ s: Sentence, _ index: Int) -> Bool {
    for at in stride(from: index - 1, through: max(0, index - 6), by: -1) {
      if s.mark(at) == .close { return false }
      if s.mark(at) == .open { return at > 0 }
    }
    return false
  }

  private static func pronoun(
    _ s: Sentence, _ range: Range<Int>, _ previous: Mention?, _ context: Context
  ) -> Mention? {
    for index in range.clamped(to: s.tokens.indices) {
      if s.sense(index) == .itself {
        return previous ?? context.last ?? context.lead ?? context.section ?? context.previous
          ?? context.main
      }
      if s.sense(index) == .ourselves {
        return previous ?? context.lead ?? context.section ?? context.main ?? context.previous
      }
    }
    return nil
  }

  /// "The best open model is X".
  private static func predicate(
    _ s: Sentence, _ draft: Draft, _ segment: Range<Int>, _ taken: [Range<Int>]
  ) -> Mention? {
    guard let be = s.after(draft.end, within: 12, { $0.sense == .be }), be < segment.upperBound
    else { return nil }
    return names(s, be + 1..<min(be + 5, segment.upperBound), taken)
  }

  /// A subject is followed by its verb, its ability or the place of the contest.
  private static func leadsOn(_ s: Sentence, _ index: Int) -> Bool {
    switch s.sense(index) {
    case .on, .of, .be, .above, .below, .level, .near, .rankVerb, .title, .score, .best, .language,
      .task, .measure, .runnerUp, .reach, .hedge, .improve, .all:
      true
    default: false
    }
  }

  /// Parts of ordinary words that open a clause and name no product.
  private static let nouns = [
    "语音", "语言", "集群", "进一步", "基础", "训练", "推理", "性能", "能力", "效果", "成绩", "水平", "结果", "表现", "数据",
    "任务", "场景", "平台", "系统", "行业", "领域", "方面", "团队", "公司", "用户", "产品", "技术", "架构", "参数", "版本",
    "因此", "从而", "并且", "同时", "以及", "其中", "此外", "目前", "今年", "去年", "图像", "视频", "文本", "代码", "数学",
    "首次", "最终", "整体", "综合", "平均", "总体", "多项", "各项", "所有", "部分", "实测", "测试", "评测", "榜单", "分数",
    "单位", "指标", "精度", "速度", "成本", "价格", "规模", "尺寸", "窗口", "长度", "国内", "国产", "全球", "业界", "正式",
  ]

  /// What stands in subject position though nothing marks it as a name.
  private static func unnamed(_ s: Sentence, _ range: Range<Int>, _ taken: [Range<Int>]) -> Mention?
  {
    var start = range.lowerBound
    while start < range.upperBound,
      s.mark(start) != nil || s.sense(start) == .but || s.sense(start) == .source
    { start += 1 }
    guard start < range.upperBound, s.tokens[start].isWord,
      !taken.contains(where: { $0.contains(start) })
    else { return nil }
    let word = s.string(start)
    guard leadsOn(s, start + 1) else { return nil }
    if s.isHan(start) {
      return (2...4).contains(word.count) && !nouns.contains(where: word.contains)
        ? Mention(printed: word) : nil
    }
    guard let first = word.unicodeScalars.first, Script.isCapital(first), word.count >= 4,
      !word.hasSuffix("ly"),
      !word.hasSuffix("ing"), !NameShape.common.contains(word.lowercased())
    else { return nil }
    return Mention(printed: word)
  }
}
