internal import Touchstone

/// Subjects behind the place they hold: 拿下第一的分别是 A、B, 前三名依次为 A、B、C.
enum InvertedSubjects {
  static func spread(_ draft: Draft, _ s: Sentence) -> [Draft] {
    var at = draft.end
    var isInverted = false
    var isOrdered = false
    while at < min(s.tokens.count, draft.end + 5) {
      switch s.sense(at) {
      case .respectively: isInverted = true; isOrdered = true
      case .be, .and, .itself: isInverted = isInverted || s.sense(at) == .be || at > draft.end
      default: break
      }
      if s.name(at) != nil { break }
      if s.sense(at) == .followedBy { return [draft] }
      if s.sense(at) == nil, !s.tokens[at].isWord, s.mark(at) != .comma { return [draft] }
      at += 1
    }
    guard isInverted, s.isHan(draft.end - 1), at > draft.end, let list = RivalList(s, from: at),
      !list.mentions.contains(where: \.isClass), s.name(at) != nil
    else { return [draft] }
    let dates = s.tokens[..<draft.anchor.lowerBound].compactMap { token -> PartialDate? in
      if case .date(let date) = token.kind { date } else { nil }
    }
    let names = (at..<list.tokens.upperBound).filter { s.name($0) != nil }
    return zip(names, list.mentions).enumerated().map { order, pair in
      var copy = draft
      copy.anchor = pair.0..<pair.0 + 1
      copy.end = list.tokens.upperBound
      copy.subjects = [pair.1]
      copy.rivalTokens = [list.tokens]
      copy.scopeTokens = [draft.anchor]
      if isOrdered, let worst = draft.rank, worst == names.count, worst > 1 {
        copy.rank = order + 1
        copy.hedged = false
      }
      if isOrdered, dates.count == names.count { copy.date = dates[order] }
      return copy
    }
  }
}
