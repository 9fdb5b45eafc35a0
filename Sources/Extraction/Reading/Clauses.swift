internal import Touchstone

extension Sentence {
  /// The token parts two clauses.
  func isBreak(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return true }
    switch tokens[index].kind {
    case .mark(.comma): return !(joins(index))
    case .mark(.semicolon), .mark(.full), .mark(.exclamation), .mark(.question): return true
    case .mark(.colon): return number(index + 1) == nil
    case .term(.and) where !isHan(index): return joinsClauses(index)
    case .term(.but):
      // "does not yet beat"
      if reads("yet", index) {
        return index == 0 || mark(index - 1) == .comma || sense(index - 1) == .and
      }
      return !isHan(index) || mark(index - 1) == .comma
    default: return false
    }
  }

  /// "X beats R and Y beats X": a name with a verb of its own follows a clause that has one.
  private func joinsClauses(_ index: Int) -> Bool {
    guard let name = name(index + 1), name.role != .board else { return false }
    var next = index + 2
    while sense(next) == .particle || sense(next) == .hedge, next < index + 5 { next += 1 }
    guard let verb = sense(next), Self.verbs.contains(verb) else { return false }
    for at in stride(from: index - 1, through: max(0, index - 24), by: -1) {
      if mark(at) == .comma || mark(at) == .semicolon { return false }
      if let sense = sense(at), Self.verbs.contains(sense) { return true }
    }
    return false
  }

  private static let verbs: Set<Sense> = [
    .above, .below, .level, .near, .be, .rankVerb, .score, .title, .runnerUp,
  ]

  /// A comma inside a list of names.
  private func joins(_ index: Int) -> Bool {
    var next = index + 1
    while sense(next) == .and || sense(next) == .particle || mark(next) == .other, next < index + 4
    { next += 1 }
    guard let right = name(next) else { return false }
    var previous = index - 1
    if mark(previous) == .close {
      while previous > max(0, index - 16), mark(previous) != .open { previous -= 1 }
      previous -= 1
    }
    guard let left = name(previous) else { return false }
    return (left.role == .board) == (right.role == .board)
  }

  /// The first token of the clause that holds `index`.
  func clauseStart(_ index: Int) -> Int {
    var start = index
    while start > 0, !isBreak(start - 1) { start -= 1 }
    return start
  }

  /// One past the last token of the clause that holds `index`.
  func clauseEnd(_ index: Int) -> Int {
    var end = index
    while end < tokens.count, !isBreak(end) { end += 1 }
    return end
  }

  /// The nearest token before `index`, at most `steps` back in its clause, that `matches`.
  func before(_ index: Int, within steps: Int, _ matches: (Token) -> Bool) -> Int? {
    var at = index - 1
    while at >= 0, at >= index - steps, !isBreak(at) {
      if matches(tokens[at]) { return at }
      at -= 1
    }
    return nil
  }

  /// The nearest token from `index` on, at most `steps` ahead in its clause, that `matches`.
  func after(_ index: Int, within steps: Int, _ matches: (Token) -> Bool) -> Int? {
    var at = index
    while at < tokens.count, at < index + steps, !isBreak(at) {
      if matches(tokens[at]) { return at }
      at += 1
    }
    return nil
  }

  func boards(in range: Range<Int>) -> [Mention] {
    var result: [Mention] = []
    for index in range.clamped(to: tokens.indices) where tokens[index].role == .board {
      if let name = name(index),
        !result.contains(where: { $0.name == name.mention.name })
      {
        result.append(name.mention)
      }
    }
    return result
  }

  /// 7 out of 10, 3/4, seven of ten, 10项任务中的7项: the share as `7/10`.
  func share(in range: Range<Int>) -> String? {
    for index in range.clamped(to: tokens.indices) {
      guard let first = count(index) else { continue }
      for next in index + 1..<min(index + (isHan(index + 1) ? 9 : 6), tokens.count) {
        guard let second = count(next) else { continue }
        let between = tokens[index + 1..<next]
        if between.contains(where: { $0.sense == .of || $0.sense == .among || $0.mark == .slash }),
          !isHan(index), first <= second, second <= 100, number(index)?.hasDecimals != true
        {
          return "\(first)/\(second)"
        }
        if isItems(index), isItems(next), second <= first { return "\(second)/\(first)" }
        if isCounted(index), isCounted(next), second <= first, first > 1,
          between.contains(where: { $0.sense == .on && isHan(index + 1) }),
          !between.contains(where: { $0.mark == .comma })
        {
          return "\(second)/\(first)"
        }
        break
      }
    }
    return nil
  }

  /// The number that the token spells: seven.
  func spelled(_ index: Int) -> Int? { Numerals.spelled.value(text, tokens[index].range) }

  private func isItems(_ index: Int) -> Bool { number(index)?.unit == .count || isHan(index) }

  /// 11个, 12 项, 八门.
  private func isCounted(_ index: Int) -> Bool {
    if isItems(index) { return true }
    var at = tokens[index].range.upperBound
    if Script.isSpace(text.at(at)) { at += 1 }
    return at < range.upperBound && Self.counters.starts(text, at..<at + 1)
  }

  private static let counters = WordSet(["个", "项", "类", "门", "组", "款"])

  private func count(_ index: Int) -> Int? {
    if let number = number(index) {
      return number.unit == .other || number.unit == .percent ? nil : Int(number.text)
    }
    guard tokens.indices.contains(index), tokens[index].isWord else { return nil }
    return spelled(index)
  }
}
