internal import Touchstone

/// The limits that a segment states.
enum ScopeReader {
  static func scope(_ draft: Draft, in s: Sentence, segment: Range<Int>) -> Scope {
    var reading = Reading()
    let place = Place(draft, s)
    let segment = segment.clamped(to: s.tokens.indices)
    if let first = place.fronted, first.upperBound <= segment.lowerBound {
      for index in first { read(index, in: s, place, &reading) }
    }
    for index in segment { read(index, in: s, place, &reading) }
    for range in draft.scopeTokens {
      for index in range where !segment.contains(index) && index < s.tokens.count {
        read(index, in: s, place, &reading)
      }
    }
    if let share = s.share(in: segment) {
      let parts = share.split(separator: "/")
      reading.tasks.append(
        parts.first == parts.last ? "all tasks" : "\(parts[0]) of \(parts[1]) tasks")
    }
    return reading.scope
  }

  /// Where the claim stands that the words limit.
  private struct Place {
    let anchor: Int
    let end: Int
    /// The first token of the claim's clause.
    let near: Int
    let isRanking: Bool
    let own: [Range<Int>]
    /// The clause without a verb that opens the sentence.
    let fronted: Range<Int>?

    init(_ draft: Draft, _ s: Sentence) {
      anchor = draft.anchor.lowerBound
      end = draft.end
      near = s.clauseStart(anchor)
      own = draft.scopeTokens
      fronted = s.frontedClause
      isRanking =
        switch draft.kind {
        case .rank, .sota, .first: true
        case .comparison, .parity, .score: false
        }
    }

    func owns(_ index: Int) -> Bool { own.contains { $0.contains(index) } }
  }

  private static func read(
    _ index: Int, in s: Sentence, _ place: Place, _ reading: inout Reading
  ) {
    guard let sense = s.sense(index) else { return }
    switch sense {
    case .region(let region):
      if place.isRanking, index >= place.near || place.owns(index) || isFronted(s, index, place),
        !isSubjectNoun(s, index, place.anchor)
      {
        reading.regions.append(region)
      }
    case .openness(let openness):
      if place.owns(index) || place.isRanking && limitsOpenness(s, index, place) {
        reading.openness.append(openness)
      }
    case .size(let size):
      let limits = place.isRanking && (size.count > 4 || isNear(s, index, place))
      if limits || place.owns(index) || size == "same-size" && s.isHan(index) {
        reading.sizes.append(bounded(size, s, index))
      }
    case .language("zh") where place.isRanking && isOrigin(s, index): reading.regions.append("CN")
    case .language where s.isHan(index) && namesBoard(s, index): break
    case .language(let language):
      if index >= place.near || place.owns(index) || opensPlace(s, index)
        || isTopic(s, index, place.near) || isFronted(s, index, place)
      {
        reading.languages.append(language)
      }
    case .task(let task): reading.tasks.append(task)
    case .pioneer, .best, .title:
      // "the world's first", 地表最强
      if s.holds(world, index) { reading.regions.append("global") }
      if s.holds(china, index) { reading.regions.append("CN") }
    default: break
    }
  }

  private static let world = WordSet(["world", "地表", "世界"])
  private static let china = WordSet(["china"])

  private static func isNear(_ s: Sentence, _ index: Int, _ place: Place) -> Bool {
    index > place.anchor || limits(s, index, place.anchor)
  }

  private static func limitsOpenness(_ s: Sentence, _ index: Int, _ place: Place) -> Bool {
    if index > place.anchor { return index < place.end + 8 }
    return limits(s, index, place.anchor) || isFronted(s, index, place)
  }

  /// SuperCLUE中文大模型榜单: the language belongs to the board.
  private static func namesBoard(_ s: Sentence, _ index: Int) -> Bool {
    var at = index - 1
    if case .region = s.sense(at) { at -= 1 }
    guard s.name(at)?.role == .board else { return false }
    return s.after(index + 1, within: 2) { $0.sense == .board } != nil
  }

  /// "The strongest Chinese model" is a model from China.
  private static func isOrigin(_ s: Sentence, _ index: Int) -> Bool {
    !s.isHan(index) && s.reads("chinese", index) && s.sense(index + 1) == .model
  }

  /// 国内厂商 as the subject of the sentence is no limiter.
  private static func isSubjectNoun(_ s: Sentence, _ index: Int, _ anchor: Int) -> Bool {
    index < anchor && s.sense(index + 1) == .model && index + 3 < anchor
      && s.sense(index + 2) != .on && s.sense(index + 2) != .among
      && !s.isHan(index)
  }

  /// 在…开源模型中, among open models, or right in front of the trigger.
  private static func limits(_ s: Sentence, _ index: Int, _ anchor: Int) -> Bool {
    if s.before(index, within: 5, opensGroup) != nil {
      return true
    }
    for at in index + 1..<max(index + 1, anchor) {
      switch s.sense(at) {
      case .model, .particle, .on, .of, .region, .openness, .language, .size, .task, .all, .board,
        .measure, .be, .rankVerb, .score:
        continue
      default:
        guard s.isHan(at), s.isOne(of: groups, at) else { return false }
      }
    }
    return true
  }

  private static func opensGroup(_ token: Token) -> Bool {
    switch token.sense {
    case .among, .oneOf, .on: true
    default: false
    }
  }

  private static let groups = WordSet(["组", "类", "组别", "赛道", "阵营", "界", "派", "队列", "组里"])

  /// "On Chinese tests, …" in front of the clause.
  private static func opensPlace(_ s: Sentence, _ index: Int) -> Bool {
    let start = s.clauseStart(index)
    return s.sense(start) == .on || s.sense(start) == .among
  }

  /// 国产大模型里，…: the clause that opens the sentence limits all that follows.
  private static func isFronted(_ s: Sentence, _ index: Int, _ place: Place) -> Bool {
    guard let first = place.fronted, first.contains(index) else { return false }
    return !s.tokens[first.upperBound..<max(first.upperBound, place.near)].contains {
      $0.mark == .semicolon
    }
  }

  /// 日语能力方面，…: a clause without a verb in front of the claim's own.
  private static func isTopic(_ s: Sentence, _ index: Int, _ near: Int) -> Bool {
    guard s.isHan(index), near > 1, s.clauseStart(near - 1) <= index else { return false }
    return s.sense(near - 2) == .on || s.sense(near - 2) == .board
      || s.ends(with: topics, near - 2)
  }

  private static let topics = WordSet(["方面", "能力", "领域"])

  private static func bounded(_ size: String, _ s: Sentence, _ index: Int) -> String {
    s.isOne(of: below, index - 1) || s.starts(with: Words.orLess, index + 1) ? "<" + size : size
  }

  private static let below = WordSet(["below", "under"])

  private struct Reading {
    var regions: [String] = []
    var openness: [Openness] = []
    var sizes: [String] = []
    var languages: [String] = []
    var tasks: [String] = []

    var scope: Scope {
      Scope(
        region: regions.contains("CN") ? "CN" : regions.first, language: language,
        openness: openness.first, size: sizes.first, task: unique(tasks))
    }

    private static let order = ["zh", "en"]

    private var language: String? {
      if languages.contains("multi") { return "multi" }
      let codes = Set(languages.flatMap { $0.split(separator: "+").map(String.init) })
      let order = Self.order.filter(codes.contains) + codes.subtracting(Self.order).sorted()
      return order.isEmpty ? nil : order.joined(separator: "+")
    }

    private func unique(_ words: [String]) -> String? {
      var seen: Set<String> = []
      let kept = words.filter { seen.insert($0).inserted }
      return kept.isEmpty ? nil : kept.joined(separator: ",")
    }
  }
}

extension Sentence {
  /// A clause without a verb that opens the sentence: 在7B以下的模型中, "among open models".
  fileprivate var frontedClause: Range<Int>? {
    let end = clauseEnd(0)
    guard end > 1, end < tokens.count, mark(end) == .comma else { return nil }
    let opens =
      sense(0) == .among || reads("among", 0) || sense(0) == .on && !isHan(0)
    let closes = isHan(end - 1) && sense(end - 1) == .on
    return opens || closes ? 0..<end : nil
  }
}
