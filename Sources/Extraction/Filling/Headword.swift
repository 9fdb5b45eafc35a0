internal import Touchstone

/// The name that opens a sentence and is described by all of it: `X: …`, `X [weights], …`.
struct Headword {
  let mention: Mention
  /// One past the comma or colon behind it.
  let end: Int

  init?(_ s: Sentence) {
    guard let index = Headword.first(s), let name = s.name(index), name.role == .model else {
      return nil
    }
    var mention = name.mention
    var at = index + 1
    while at < min(s.tokens.count, index + 12) {
      if s.mark(at) == .open {
        guard let close = Headword.close(s, at) else { return nil }
        if let version = Headword.version(s, at + 1..<close) {
          mention = Mention(printed: mention.printed + " " + version)
        }
        at = close + 1
      } else if s.mark(at) == .other || s.sense(at) == .model && s.isHan(at) {
        at += 1
      } else {
        break
      }
    }
    guard s.mark(at) == .colon || s.mark(at) == .comma, at + 1 < s.tokens.count,
      s.name(at + 1)?.role != .model, s.sense(at + 1) != .and
    else { return nil }
    self.mention = mention
    end = at + 1
  }

  /// The first token that is no ornament and no date.
  private static func first(_ s: Sentence) -> Int? {
    for index in s.tokens.indices.prefix(8) {
      switch s.tokens[index].kind {
      case .mark(.other), .mark(.open), .mark(.close), .mark(.quoteOpen), .date: continue
      case .word
      where !s.isHan(index) && !Script.isLatin(s.text.at(s.tokens[index].range.lowerBound)):
        continue
      default: return index
      }
    }
    return nil
  }

  /// The bracket that closes the one at `open`; brackets may stand in brackets.
  private static func close(_ s: Sentence, _ open: Int) -> Int? {
    var depth = 0
    for index in open..<min(s.tokens.count, open + 12) {
      if s.mark(index) == .open { depth += 1 }
      if s.mark(index) == .close { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  /// `v2` alone in brackets: the product's own version.
  private static func version(_ s: Sentence, _ range: Range<Int>) -> String? {
    guard let first = range.first, let last = range.last else { return nil }
    let text = s.tokens[first].range.lowerBound..<s.tokens[last].range.upperBound
    guard s.text.at(text.lowerBound) == 0x76, text.count > 1, text.count < 7,
      text.dropFirst().allSatisfy({ Script.isDigit(s.text.at($0)) || s.text.at($0) == 0x2E })
    else { return nil }
    return s.text.string(text)
  }
}

extension Subject {
  /// In a sentence with a headword, a name that does not open its clause is not the subject.
  static func headed(
    _ draft: Draft, in s: Sentence, _ taken: [Range<Int>]
  ) -> Mention? {
    guard let head = Headword(s), head.end <= draft.anchor.lowerBound else { return nil }
    var start = s.clauseStart(draft.anchor.lowerBound)
    while start >= head.end {
      let opening = (start..<draft.anchor.lowerBound).first {
        s.sense($0) != .particle && s.sense($0) != .but && s.sense($0) != .and
          && s.mark($0) != .other
      }
      if let opening, s.name(opening) != nil,
        let found = names(s, opening..<s.clauseEnd(opening), taken)
      {
        return found
      }
      guard start > 0 else { break }
      start = s.clauseStart(start - 1)
    }
    return head.mention
  }
}
