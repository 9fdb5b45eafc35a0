internal import Touchstone

/// The limits that a segment states.
enum ScopeReader {
  static func scope(_ draft: Draft, in s: Sentence, segment: Range<Int>) -> Scope {
    var reading = Reading()
    let anchor = draft.anchor.lowerBound
    let isRanking = [.rank, .sota, .first].contains(draft.kind)
    let near = s.clauseStart(anchor)
    var indices = Array(segment.clamped(to: s.tokens.indices))
    if let first = s.frontedClause, first.upperBound <= segment.lowerBound {
      indices = Array(first) + indices
    }
    for range in draft.scopeTokens {
      indices += range.filter { !segment.contains($0) && $0 < s.tokens.count }
    }
    for index in indices {
      guard let sense = s.sense(index) else { continue }
      let isOwn = draft.scopeTokens.contains { $0.contains(index) }
      switch sense {
      case .region(let region):
        if isRanking, index >= s.clauseStart(anchor) || isOwn || isFronted(s, index, near),
          !isSubjectNoun(s, index, anchor)
        {
          reading.regions.append(region)
        }
      case .openness(let openness):
        if isOwn
          || isRanking
            && (index > anchor
              ? index < draft.end + 8 : limits(s, index, anchor) || isFronted(s, index, near))
        {
          reading.openness.append(openness)
        }
      case .size(let size):
        if isOwn || isRanking && (size.count > 4 || index > anchor || limits(s, index, anchor))
          || size == "same-size" && !s.isHan(index) == false
        {
          reading.sizes.append(bounded(size, s, index))
        }
      case .language("zh") where isRanking && isOrigin(s, index): reading.regions.append("CN")
      case .language where s.isHan(index) && namesBoard(s, index): break
      case .language(let language):
        if isOwn || index >= near || opensPlace(s, index) || isTopic(s, index, near)
          || isFronted(s, index, near)
        {
          reading.languages.append(language)
        }
      case .task(let task): reading.tasks.append(task)
      case .pioneer, .best, .title:
        // "the world's first", 地表最强
        let word = s.string(index).lowercased()
        if word.contains("world") || word.contains("地表") || word.contains("世界") {
          reading.regions.append("global")
        }
        if word.contains("china") { reading.regions.append("CN") }
      default: break
      }
    }
    if let share = s.share(in: segment) {
      let parts = share.split(separator: "/")
      reading.tasks.append(
        parts.first == parts.last ? "all tasks" : "\(parts[0]) of \(parts[1]) tasks")
    }
    return reading.scope
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
    !s.isHan(index) && s.string(index).lowercased() == "chinese" && s.sense(index + 1) == .model
  }

  /// 国内厂商 as the subject of the sentence is no limiter.
  private static func isSubjectNoun(_ s: Sentence, _ index: Int, _ anchor: Int) -> Bool {
    index < anchor && s.sense(index + 1) == .model && index + 3 < anchor
      && s.sense(index + 2) != .on && s.sense(index + 2) != .among
      && !s.isHan(index)
  }

  /// 在…开源模型中, among open models, or right in front of the trigger.
  private static func limits(_ s: Sentence, _ index: Int, _ anchor: Int) -> Bool {
    if s.before(index, within: 5, { [.among, .oneOf, .on].contains($0.sense) }) != nil {
      return true
    }
    for at in index + 1..<max(index + 1, anchor) {
      switch s.sense(at) {
      case .model, .particle, .on, .of, .region, .openness, .language, .size, .task, .all, .board,
        .measure, .be, .rankVerb, .score:
        continue
      default:
        guard s.isHan(at), groups.contains(s.string(at)) else { return false }
      }
    }
    return true
  }

  private static let groups: Set<String> = ["组", "类", "组别", "赛道", "阵营", "界", "派", "队列", "组里"]

  /// "On Chinese tests, …" in front of the clause.
  private static func opensPlace(_ s: Sentence, _ index: Int) -> Bool {
    let start = s.clauseStart(index)
    return s.sense(start) == .on || s.sense(start) == .among
  }

  /// 国产大模型里，…: the clause that opens the sentence limits all that follows.
  private static func isFronted(_ s: Sentence, _ index: Int, _ near: Int) -> Bool {
    guard let first = s.frontedClause, first.contains(index) else { return false }
    return !s.tokens[first.upperBound..<max(first.upperBound, near)].contains {
      $0.mark == .semicolon
    }
  }

  /// 日语能力方面，…: a clause without a verb in front of the claim's own.
  private static func isTopic(_ s: Sentence, _ index: Int, _ near: Int) -> Bool {
    guard s.isHan(index), near > 1, s.clauseStart(near - 1) <= index else { return false }
    return s.sense(near - 2) == .on || s.sense(near - 2) == .board
      || ["方面", "能力", "领域"].contains(where: s.string(near - 2).hasSuffix)
  }

  private static func bounded(_ size: String, _ s: Sentence, _ index: Int) -> String {
    let before = index > 0 ? s.string(index - 1).lowercased() : ""
    let after = index + 1 < s.tokens.count ? s.string(index + 1) : ""
    return before == "below" || before == "under" || after.hasPrefix("以下") ? "<" + size : size
  }

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
      sense(0) == .among || string(0).lowercased() == "among" || sense(0) == .on && !isHan(0)
    let closes = isHan(end - 1) && sense(end - 1) == .on
    return opens || closes ? 0..<end : nil
  }
}
