internal import Touchstone

/// The scores of both sides of a comparison, as `81.6 vs 80.8`.
enum ValuePair {
  static func find(_ s: Sentence, _ draft: Draft) -> String? {
    joined(s, draft) ?? bracketed(s, draft)
  }

  /// 以71.3比69.8 in front of the trigger; ", 86.9 to 86.8" behind the claim.
  private static func joined(_ s: Sentence, _ draft: Draft) -> String? {
    let start = s.clauseStart(draft.anchor.lowerBound)
    let end = min(s.tokens.count, s.clauseEnd(min(draft.end + 1, s.tokens.count)) + 5)
    for index in start..<max(start, end - 2) {
      guard let own = plain(s, index), let other = plain(s, index + 2),
        s.sense(index + 1) == .than || s.sense(index + 1) == .versus || s.reads("对", index + 1)
          || s.sense(index + 1) == .toward && !s.isHan(index + 1)
            && !s.isOne(of: fromBy, index - 1)
      else { continue }
      return own + " vs " + other
    }
    return nil
  }

  private static let fromBy = WordSet(["from", "by"])

  /// X（65.8%）略胜R1（49.2%）与R2（48.9%）.
  private static func bracketed(_ s: Sentence, _ draft: Draft) -> String? {
    let rivals = draft.rivalTokens.flatMap { $0 }.filter { s.name($0) != nil }
    let theirs = rivals.compactMap { bracket(s, $0 + 1) }
    guard !theirs.isEmpty, theirs.count == rivals.count,
      let own = own(s, before: draft.anchor.lowerBound)
    else { return nil }
    return own + " vs " + theirs.joined(separator: ";")
  }

  /// The nearest score in front of the trigger.
  private static func own(_ s: Sentence, before anchor: Int) -> String? {
    for index in stride(from: anchor - 1, through: max(0, anchor - 18), by: -1) {
      if s.mark(index - 1) == .open, s.name(index - 2) != nil, Anaphor.isMeasuredBy(s, index - 2) {
        continue
      }
      if let value = plain(s, index) { return value }
    }
    return nil
  }

  private static func bracket(_ s: Sentence, _ open: Int) -> String? {
    if s.sense(open) == .of, s.isHan(open) { return plain(s, open + 1) }
    return s.mark(open) == .open && s.mark(open + 2) == .close ? plain(s, open + 1) : nil
  }

  private static func plain(_ s: Sentence, _ index: Int) -> String? {
    guard let number = s.number(index), !number.isSigned,
      number.unit.isOfScores || number.unit == .passRate
    else { return nil }
    return number.printed
  }
}
