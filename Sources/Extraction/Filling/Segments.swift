internal import Touchstone

/// The tokens of a sentence that belong to each of its drafts.
enum Segments {
  static func ranges(_ drafts: [Draft], in s: Sentence) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for (order, draft) in drafts.enumerated() {
      start = min(start, draft.anchor.lowerBound)
      guard order + 1 < drafts.count else {
        result.append(start..<s.tokens.count)
        break
      }
      let next = drafts[order + 1]
      if draft.end == next.end, !draft.subjects.isEmpty, !next.subjects.isEmpty {
        let shared = drafts[order...].prefix { $0.end == draft.end }.count
        let stop =
          order + shared < drafts.count ? cut(draft, drafts[order + shared], s) : s.tokens.count
        result.append(start..<max(start, stop))
        continue
      }
      let stop = max(start, cut(draft, next, s))
      result.append(start..<stop)
      start = stop
    }
    return result
  }

  /// The first clause break, or "and" that joins no list, between two drafts.
  private static func cut(_ draft: Draft, _ next: Draft, _ s: Sentence) -> Int {
    let end = max(next.anchor.lowerBound, draft.end)
    if s.mark(draft.end) == .comma, draft.end < next.anchor.lowerBound, !draft.rivals.isEmpty {
      return draft.end
    }
    for index in draft.end..<end {
      if s.isBreak(index) { return index }
      if s.sense(index) == .and || s.sense(index) == .alternative,
        s.name(index + 1) == nil || s.name(index - 1) == nil,
        !s.isHan(index) || s.name(index + 1) == nil
      {
        if let name = s.name(index + 1), name.role == .board { continue }
        return index
      }
    }
    return s.isHan(draft.anchor.lowerBound) || s.isHan(next.anchor.lowerBound)
      ? min(draft.end, end) : end
  }
}
