internal import Touchstone

/// A rival that only points back: 反超后者, 高出对方6分, "matches it".
enum Anaphor {
  /// The mention that the word at `start` stands for, and where the word ends.
  static func rival(_ s: Sentence, at start: Int) -> (mention: Mention, end: Int)? {
    var at = start
    while s.sense(at) == .particle, at < start + 2 { at += 1 }
    guard at < s.tokens.count else { return nil }
    if s.isOne(of: pronouns, at) {
      guard let found = hasSubject(s, start) ? only(s, before: start) : lastRival(s, before: start)
      else { return nil }
      return (found, at + 1)
    }
    if s.isOne(of: latter, at) { return lastRival(s, before: start).map { ($0, at + 1) } }
    guard s.isOne(of: former, at), let first = (0..<start).first(where: { isModel(s, $0) }) else {
      return nil
    }
    return s.name(first).map { ($0.mention, at + 1) }
  }

  private static let pronouns = WordSet(["it", "them"])
  private static let latter = WordSet(["后者", "latter", "对方", "两者", "二者"])
  private static let former = WordSet(["前者", "former"])

  /// A name stands right in front of the verb: "…, but Y surpasses it".
  private static func hasSubject(_ s: Sentence, _ index: Int) -> Bool {
    var at = index - 2
    while s.sense(at) == .particle || s.sense(at) == .hedge { at -= 1 }
    return isModel(s, at)
  }

  /// The one model of the clauses before; of several, either may be meant.
  private static func only(_ s: Sentence, before index: Int) -> Mention? {
    let names = (0..<s.clauseStart(index)).filter { isModel(s, $0) }.compactMap {
      s.name($0)?.mention
    }
    return Set(names.map(\.name)).count == 1 ? names.first : nil
  }

  /// The nearest name in front that some trigger already measured the subject by.
  private static func lastRival(_ s: Sentence, before index: Int) -> Mention? {
    for at in stride(from: index - 1, through: 0, by: -1) where isModel(s, at) {
      if s.before(at, within: 6, { measures($0) || $0.sense == .and }) != nil {
        return s.name(at)?.mention
      }
    }
    return nil
  }

  /// The name is what a trigger in front of it measures by.
  static func isMeasuredBy(_ s: Sentence, _ index: Int) -> Bool {
    s.before(index, within: 6, measures) != nil
  }

  private static func isModel(_ s: Sentence, _ index: Int) -> Bool {
    s.name(index).map { $0.role != .board } ?? false
  }

  private static func measures(_ token: Token) -> Bool {
    switch token.sense {
    case .above, .comparative, .below, .level, .near, .versus, .than, .runnerUp, .with: true
    default: false
    }
  }
}
