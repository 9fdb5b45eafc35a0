internal import Touchstone

/// Who a claim is about.
enum Subject {
  static func joined(_ mentions: [Mention]) -> Mention {
    guard mentions.count > 1, let first = mentions.first else {
      return mentions.first ?? Mention(printed: "")
    }
    return Mention(
      printed: mentions.map(\.printed).joined(separator: ";"),
      name: mentions.map(\.name).joined(separator: ";"), id: first.id)
  }

  /// The subject of a draft, from the nearest place that names one.
  static func find(
    _ draft: Draft, in s: Sentence, segment: Range<Int>, taken: [Range<Int>], previous: Mention?,
    context: Context
  ) -> Found? {
    if !draft.subjects.isEmpty { return Found(joined(draft.subjects), .clause) }
    if let described = Attribution.described(draft, in: s) { return Found(described, .clause) }
    let anchor = draft.anchor.lowerBound
    if let found = headed(draft, in: s, taken) { return Found(found, .sentence) }
    if let found = inFront(draft, in: s, segment, taken, previous, context) { return found }
    if draft.kind == .first, let found = names(s, draft.end..<s.tokens.count, taken, last: true) {
      return Found(found, .clause)
    }
    if let found = sized(s, min(s.clauseStart(anchor), anchor)..<anchor, context) {
      return Found(found, .pronoun(.document))
    }
    if let previous { return Found(previous, .claimBefore) }
    if segment.lowerBound > 0, let found = earlier(s, segment.lowerBound + 1, taken) {
      return Found(found, .sentence)
    }
    if let found = behind(draft, in: s, segment, taken) { return Found(found, .sentence) }
    let clause = min(anchor, max(segment.lowerBound, s.clauseStart(anchor)))
    if let found = unnamed(s, clause..<anchor, taken) { return Found(found, .clause) }
    if let found = following(s, draft, taken) { return Found(found, .sentence) }
    if speaksOfSome(s, segment.lowerBound..<anchor) { return nil }
    return context.nearest
  }

  /// Named in the clauses of the segment in front of the trigger, the nearest first.
  private static func inFront(
    _ draft: Draft, in s: Sentence, _ segment: Range<Int>, _ taken: [Range<Int>],
    _ previous: Mention?, _ context: Context
  ) -> Found? {
    let anchor = draft.anchor.lowerBound
    var end = anchor
    var isFirst = true
    while end > segment.lowerBound || isFirst {
      let start = min(end, max(segment.lowerBound, s.clauseStart(end)))
      if let found = names(s, start..<end, taken) {
        return Found(found, isFirst ? .clause : .sentence)
      }
      if isFirst, let found = modified(s, draft, taken) { return Found(found, .clause) }
      if isFirst, refers(s, start..<end) {
        if let found = earlier(s, start, taken) { return Found(found, .pronoun(.sentence)) }
        if let found = pronoun(s, start..<end, previous, context) { return found }
      }
      isFirst = false
      if start <= segment.lowerBound { break }
      end = start - 1
    }
    return nil
  }

  /// Named behind a place or superlative: "First comes X", "the best open model is X".
  private static func behind(
    _ draft: Draft, in s: Sentence, _ segment: Range<Int>, _ taken: [Range<Int>]
  ) -> Mention? {
    let anchor = draft.anchor.lowerBound
    if anchor == s.clauseStart(anchor), draft.kind == .rank || draft.kind == .sota,
      let found = names(s, draft.end..<s.tokens.count, taken)
    {
      return found
    }
    guard draft.kind == .rank || draft.kind == .sota || draft.kind == .first else { return nil }
    return predicate(s, draft, segment, taken)
  }
}
