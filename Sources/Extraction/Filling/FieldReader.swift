internal import Touchstone

/// A limiter in words that no board has a name for: 在车载场景下, "in legal Q&A".
enum FieldReader {
  static func field(_ draft: Draft, in s: Sentence) -> String? {
    guard draft.kind == .comparison || draft.kind == .parity else { return nil }
    return s.isHan(draft.anchor.lowerBound) ? before(draft, s) : behind(draft, s)
  }

  private static let kinds = WordSet(["场景", "领域", "方面", "任务", "业务", "行业"])
  private static let into = WordSet(["in", "at", "on", "for"])

  /// 在…场景下 in front of the trigger, in its own clause or as the clause before it.
  private static func before(_ draft: Draft, _ s: Sentence) -> String? {
    let anchor = draft.anchor.lowerBound
    let start = s.clauseStart(anchor)
    let first =
      start > 1 && s.reads("在", s.clauseStart(start - 1))
      ? s.clauseStart(start - 1) : start
    guard let on = (first..<anchor).first(where: { s.reads("在", $0) }),
      let end = (on + 1..<max(on + 1, anchor)).first(where: { s.ends(with: kinds, $0) })
    else { return nil }
    return phrase(s, on + 1..<end + 1)
  }

  /// "In|at|on|for" and a noun phrase right behind the rivals.
  private static func behind(_ draft: Draft, _ s: Sentence) -> String? {
    let on = draft.end
    guard s.sense(on) == .on, s.isOne(of: into, on) else { return nil }
    var end = on + 1
    while end < s.tokens.count, end < on + 8, !s.isBreak(end), s.sense(end) != .on,
      s.mark(end) == nil || s.mark(end) == .other
    {
      end += 1
    }
    return phrase(s, on + 1..<end)
  }

  /// The printed words, unless they hold a board, a date, a number or words of the vocabulary alone.
  private static func phrase(_ s: Sentence, _ range: Range<Int>) -> String? {
    guard !range.isEmpty, range.contains(where: { s.tokens[$0].isWord }) else { return nil }
    for index in range {
      if s.name(index) != nil || s.number(index) != nil { return nil }
      switch s.tokens[index].kind {
      case .date, .later, .ordinal: return nil
      case .term(.region), .term(.language), .term(.partly), .term(.all), .term(.measure),
        .term(.hedge), .term(.itself), .term(.size), .term(.of):
        return nil
      case .term(.board):
        guard s.ends(with: kinds, index) else { return nil }
      default: break
      }
    }
    let words = s.text.string(
      s.tokens[range.lowerBound].range.lowerBound..<s.tokens[range.upperBound - 1].range.upperBound)
    return words.count <= 40 ? words : nil
  }
}
