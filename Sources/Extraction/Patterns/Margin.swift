internal import Touchstone

/// By how much a subject is ahead or behind: "by 4.2 points", 3.9分, seven of ten tasks.
enum Margin {
  /// Both values behind the board, in brackets.
  static func pair(_ s: Sentence, _ start: Int) -> String? {
    guard let open = s.after(start, within: 14, { $0.mark == .open }) else { return nil }
    var numbers: [String] = []
    var hasVersus = false
    for index in open + 1..<min(s.tokens.count, open + 14) {
      if s.mark(index) == .close { break }
      if s.sense(index) == .versus { hasVersus = true }
      if let number = s.number(index), number.unit != .other { numbers.append(number.printed) }
    }
    guard hasVersus, numbers.count > 1 else { return nil }
    return numbers[0] + " vs " + numbers.dropFirst().joined(separator: ";")
  }

  /// "… R by 4.2 points", "… R on B by 4.2 points".
  private static func byWord(_ s: Sentence, _ end: Int) -> Int? {
    if s.sense(end) == .by { return end }
    guard !s.isHan(end), s.sense(end) == .on,
      let by = s.after(end + 1, within: 4, { $0.sense == .by }), s.number(by + 1) != nil
    else { return nil }
    return by
  }

  /// "By 4.2 points", 3.9分, seven of ten tasks.
  static func add(_ s: Sentence, _ draft: inout Draft) {
    guard draft.value == nil else { return }
    let tail = draft.end..<min(s.clauseEnd(draft.end), draft.end + 12)
    if let share = s.share(
      in: max(
        s.clauseStart(draft.anchor.lowerBound), draft.anchor.lowerBound - 12)..<tail.upperBound)
    {
      draft.value = share
      let parts = share.split(separator: "/")
      draft.hedged = parts.first != parts.last
      return
    }
    if let pair = pair(s, draft.end) ?? ValuePair.find(s, draft) {
      draft.value = pair
    } else if let lead = lead(s, draft.anchor.lowerBound) {
      draft.value = lead
    } else if let by = byWord(s, draft.end) {
      var values: [String] = []
      for index in by + 1..<min(s.tokens.count, by + 12) {
        if let number = s.number(index), number.unit != .other, number.unit != .count {
          values.append("+" + number.printed)
          draft.end = max(draft.end, index + 1)
        } else if s.mark(index) != .comma, s.sense(index) != .and, s.sense(index) != .hedge {
          break
        }
      }
      if !values.isEmpty { draft.value = values.joined(separator: ";") }
    } else if s.isHan(draft.anchor.lowerBound), let (values, end) = range(s, draft.end) {
      draft.value = values
      draft.end = end
    } else if s.isHan(draft.anchor.lowerBound), let (number, end) = trailing(s, share(s, draft.end))
    {
      draft.value = "+" + number.printed
      draft.end = end
    }
  }

  /// 超过 R 的49%: so much more than R.
  private static func share(_ s: Sentence, _ end: Int) -> Int {
    s.sense(end) == .of && s.isHan(end) && s.number(end + 1)?.unit == .percent ? end + 1 : end
  }

  /// The lower end of "15-30%", whose upper end stands at `index`.
  static func low(_ s: Sentence, _ index: Int) -> String? {
    guard s.isOne(of: upTo, index - 1), s.touches(index - 1), let low = s.number(index - 2),
      low.unit == .none
    else { return nil }
    return low.printed
  }

  /// 优于 R 15-30%.
  private static func range(_ s: Sentence, _ end: Int) -> (String, end: Int)? {
    guard let low = s.number(end), low.unit == .none, s.isOne(of: upTo, end + 1),
      let high = s.number(end + 2), high.unit == .percent || high.unit == .points
    else { return nil }
    return ("+" + low.printed + "-" + high.printed, end + 3)
  }

  private static let upTo = WordSet(["-", "~", "到", "至", "–"])
  private static let over = WordSet([" over"])

  /// "A 1.5-point edge over R".
  private static func lead(_ s: Sentence, _ index: Int) -> String? {
    guard s.ends(with: over, index),
      let at = s.before(
        index, within: 3, { $0.number?.unit == .points || $0.number?.unit == .percent })
    else { return nil }
    return s.number(at).map { "+" + $0.printed }
  }

  private static let fully = WordSet(["近", "整整", "多达", "足足"])

  /// R 达3.4分, R 近4个百分点.
  static func trailing(_ s: Sentence, _ start: Int) -> (Quantity, end: Int)? {
    var at = start
    while at < start + 3,
      s.sense(at) == .reach || s.sense(at) == .hedge || s.sense(at) == .particle
        || s.isOne(of: fully, at)
    {
      at += 1
    }
    guard let number = s.number(at), number.unit == .points || number.unit == .percent else {
      return nil
    }
    return (number, at + 1)
  }
}
