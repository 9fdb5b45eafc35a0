internal import Touchstone

/// Subjects that the sentence names.
extension Subject {
  /// "With a score of 7.9 on B, X …", "the best result comes from X".
  static func following(_ s: Sentence, _ draft: Draft, _ taken: [Range<Int>]) -> Mention? {
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
    s.isOne(of: fromTo, index) && s.isOne(of: comes, index - 1) || s.isOne(of: goesTo, index)
  }

  private static let fromTo = WordSet(["from", "to", "by"])
  private static let comes = WordSet([
    "comes", "came", "goes", "went", "belongs", "held", "set", "achieved", "posted",
  ])
  private static let goesTo = WordSet(["来自", "归", "属于", "花落"])

  /// The subject of the nearest clause before `end`.
  static func earlier(_ s: Sentence, _ end: Int, _ taken: [Range<Int>]) -> Mention? {
    var end = end - 1
    while end > 0 {
      let start = s.clauseStart(end)
      if let found = names(s, start..<end, taken) { return found }
      end = start - 1
    }
    return nil
  }

  /// 对标 R 的 X: the clause describes the name behind it.
  static func modified(_ s: Sentence, _ draft: Draft, _ taken: [Range<Int>]) -> Mention? {
    guard s.isHan(draft.anchor.lowerBound), draft.kind == .comparison || draft.kind == .parity,
      let of = s.after(draft.end, within: 8, { $0.sense == .of }), s.isHan(of)
    else { return nil }
    return names(s, of + 1..<min(s.tokens.count, of + 2), taken)
  }

  /// The first free name of the range, with those that "and" joins to it.
  static func names(
    _ s: Sentence, _ range: Range<Int>, _ taken: [Range<Int>], last: Bool = false
  ) -> Mention? {
    var candidates = range.clamped(to: s.tokens.indices).filter { isFree(s, $0, taken) }
    if candidates.contains(where: { s.name($0)?.role == .model }) {
      candidates.removeAll { s.name($0)?.role == .vendor && !isActor(s, $0) }
    }
    if candidates.contains(where: { !isAcronym(s, $0) }) || refers(s, range) {
      candidates.removeAll { isAcronym(s, $0) }
    }
    candidates.removeAll { isAcronym(s, $0) && s.isOne(of: marks, $0 + 1) }
    guard var first = last ? candidates.last : candidates.first, var name = s.name(first) else {
      return nil
    }
    // 青岚旗舰模型 Qinglan-Turbo: the name behind the noun says which
    if !last, let next = candidates.first(where: { $0 > first }),
      isApposition(s, first, next) || isMaker(s, first, of: next), let closer = s.name(next)
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

  private static func isApposition(_ s: Sentence, _ first: Int, _ next: Int) -> Bool {
    next - first <= 5
      && (first + 1..<next).contains { s.sense($0) == .model }
      && (first + 1..<next).allSatisfy {
        s.sense($0) == .model || s.sense($0) == .particle || s.tokens[$0].isWord
          || s.mark($0) == .other
      }
  }

  /// 飞梭微调的模型 X, V 推出的 X: what stands behind was made by or with the first.
  private static func isMaker(_ s: Sentence, _ first: Int, of next: Int) -> Bool {
    guard next - first <= 8,
      let of = (first + 1..<next).first(where: { s.sense($0) == .of && s.isHan($0) }),
      s.ends(with: making, of - 1),
      !(first + 1..<of).contains(where: { s.sense($0) == .be || s.sense($0) == .by })
    else { return false }
    return (of + 1..<next).allSatisfy {
      s.sense($0) == .model || s.mark($0) == .other || s.mark($0) == .quoteOpen
    }
  }

  private static let making = WordSet([
    "微调", "精调", "训练", "打造", "构建", "蒸馏", "量化", "研发", "开发", "推出", "发布", "开源", "衍生", "增强", "驱动", "优化",
    "赋能", "合并", "融合", "调优", "对齐", "支撑", "生成", "得到", "产出", "孵化",
  ])

  /// CDM得分: what is measured, if no catalog knows the capitals.
  private static let marks = WordSet(["得分", "分数", "指标", "数值", "值"])

  /// Capitals alone, in no catalog: rather a method than a model.
  private static func isAcronym(_ s: Sentence, _ index: Int) -> Bool {
    guard let name = s.name(index), name.isShaped, name.mention.id == nil else { return false }
    return name.mention.printed.unicodeScalars.allSatisfy(Script.isCapital)
  }

  private static func isActor(_ s: Sentence, _ index: Int) -> Bool {
    s.name(index + 1) == nil && s.sense(index + 1) == .rankVerb
  }

  /// The word in front keeps a name from being the subject.
  private static func repels(_ s: Sentence, _ index: Int) -> Bool {
    switch s.sense(index) {
    case .source, .versus, .unlike, .except, .than, .example, .with: true
    case .by: !s.isHan(index)
    default: false
    }
  }

  /// "Based on R", 沿用了 R: the name is only what another was made from or is measured by.
  static func isBackground(_ s: Sentence, _ index: Int) -> Bool {
    s.before(index, within: 3) { $0.sense == .source || $0.sense == .versus } != nil
      || isObject(s, index)
  }

  private static func isFree(_ s: Sentence, _ index: Int, _ taken: [Range<Int>]) -> Bool {
    guard let name = s.name(index), name.role != .board,
      !taken.contains(where: { $0.contains(index) })
    else { return false }
    var at = index - 1
    while at >= max(0, index - 3), !s.isBreak(at) {
      if repels(s, at) { return false }
      if s.name(at) != nil { break }
      at -= 1
    }
    if isBracketed(s, index) || isObject(s, index) { return false }
    if s.starts(with: descent, index + 1) { return false }
    // 在 R 之后, 在 A、B 等模型中
    if s.reads("在", index - 1) { return false }
    // list members behind an excluded one
    if s.isBreak(index - 1), s.sense(index - 1) == .and { return true }
    if s.sense(index - 1) == .and || s.mark(index - 1) == .enumeration
      || s.mark(index - 1) == .comma, let left = s.name(index - 2), left.role != .board
    {
      return s.mark(index - 1) == .comma || isFree(s, index - 2, taken)
    }
    return true
  }

  /// X衍生模型 is not X.
  private static let descent = WordSet(["衍生", "系衍生"])

  /// 补充了 R 的不足, "inherits R's …": the name is what somebody else takes up.
  private static func isObject(_ s: Sentence, _ index: Int) -> Bool {
    var at = index - 1
    while at > max(0, index - 4), s.sense(at) == .particle || s.mark(at) == .other { at -= 1 }
    if s.isHan(at) { return uses.ends(s.text, before(s, at + 1)) }
    if s.isOne(of: descents, at) { return true }
    return s.isOne(of: englishUses, at)
      || s.sense(at) == .on && (s.isOne(of: grounded, at - 1) || upon.ends(s.text, before(s, at)))
  }

  private static let uses = WordSet([
    "补充", "保持", "保留", "继承", "填补", "弥补", "借鉴", "参考", "沿用", "采用", "使用", "选用", "对比", "比较", "调用", "接入",
    "替代", "取代", "兼容", "克服", "改进", "改善", "延续", "引入", "利用", "借助", "扩展", "扩充", "复用", "依托", "参照", "吸收",
    "得益于",
  ])
  private static func before(_ s: Sentence, _ index: Int) -> Range<Int> {
    index > 0 ? s.range.lowerBound..<s.tokens[index - 1].range.upperBound : 0..<0
  }

  private static let upon = WordSet(["built-upon", "built-on", "build-upon", "fine-tuned"])
  private static let descents = WordSet(["is based on", "are based on"])
  private static let grounded = WordSet([
    "built", "builds", "building", "build", "based", "trained", "finetuned", "tuned", "upon",
    "initialized", "pretrained", "relies", "relying",
  ])
  private static let englishUses = WordSet([
    "inherits", "retains", "retaining", "keeps", "keeping", "preserves", "preserving", "adopts",
    "adopting", "uses", "leverages", "leveraging", "replaces", "replacing", "extends", "extending",
    "complements", "reuses", "inheriting", "thanks",
  ])

  private static func isBracketed(_ s: Sentence, _ index: Int) -> Bool {
    for at in stride(from: index - 1, through: max(0, index - 6), by: -1) {
      if s.mark(at) == .close { return false }
      if s.mark(at) == .open { return at > 0 }
    }
    return false
  }

  /// "The best open model is X".
  static func predicate(
    _ s: Sentence, _ draft: Draft, _ segment: Range<Int>, _ taken: [Range<Int>]
  ) -> Mention? {
    guard let be = s.after(draft.end, within: 12, { $0.sense == .be }), be < segment.upperBound
    else { return nil }
    return names(s, be + 1..<min(be + 5, segment.upperBound), taken)
  }
}
