internal import Touchstone

/// Turns a range of text into tokens in one pass.
struct Scanner: Sendable {
  let text: FoldedText
  let names: NameIndex
  let lexicon: Lexicon

  func tokens(in range: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if Script.isSpace(text.folded[index]) { index += 1; continue }
      let token = next(at: index, limit: range.upperBound, after: tokens.last)
      index = max(token.range.upperBound, index + 1)
      if token.isWord, let last = tokens.last, last.isWord,
        last.range.upperBound == token.range.lowerBound,
        Script.isHan(text.at(token.range.lowerBound)), Script.isHan(text.at(last.range.lowerBound))
      {
        tokens[tokens.count - 1].range = last.range.lowerBound..<token.range.upperBound
      } else {
        tokens.append(token)
      }
    }
    return tokens
  }

  private func next(at start: Int, limit: Int, after last: Token?) -> Token {
    let c = text.folded[start]
    if let mark = Scanner.marks[c], !isSign(start) {
      if c == 0x2E, Script.isDigit(text.at(start + 1)), Script.isDigit(text.at(start - 1)) {
        return Token(range: start..<start + 1, kind: .word)
      }
      if c == 0x23, let (end, place) = Numerals.ordinal(text, at: start), let place {
        return Token(range: start..<end, kind: .ordinal(place))
      }
      return Token(range: start..<start + 1, kind: .mark(mark))
    }
    if let (end, date) = Dates.date(text, at: start, limit: limit)
      ?? RelativeDates.date(text, at: start, limit: limit), end <= limit
    {
      return Token(range: start..<end, kind: .date(date))
    }
    if let (end, days) = Dates.later(text, at: start), end <= limit {
      return Token(range: start..<end, kind: .later(days: days))
    }
    let word = lexicon.longest(text, at: start, limit: limit)
    if let name = name(at: start, limit: limit, longerThan: word?.end ?? start) { return name }
    if let (end, place) = Numerals.ordinal(text, at: start), end <= limit, end > word?.end ?? start
    {
      return Token(range: start..<end, kind: place.map { .ordinal($0) } ?? .word)
    }
    if let size = size(at: start, limit: limit) { return size }
    if let word { return Token(range: start..<word.end, kind: .term(word.sense)) }
    if let (end, quantity) = Numerals.quantity(text, at: start, limit: limit), end <= limit {
      return Token(range: start..<end, kind: .number(quantity))
    }
    var end = start + 1
    if Script.isLatin(c) {
      while end < limit, end < start + 200, Script.isLatin(text.folded[end]) { end += 1 }
    }
    return Token(range: start..<end, kind: .word)
  }

  private func isSign(_ index: Int) -> Bool {
    text.folded[index] == 0x2D && Script.isDigit(text.at(index + 1))
  }

  /// 7B, 13B-scale, 130 亿参数, 7 billion parameters, 70B 以下, below 70B.
  private func size(at start: Int, limit: Int) -> Token? {
    guard Script.isDigit(text.folded[start]), !Script.isLatin(text.at(start - 1)),
      text.at(start - 1) != 0x2E,
      let (end, quantity) = Numerals.quantity(text, at: start, limit: limit)
    else { return nil }
    if text.at(end) == 0x62, !Script.isLatin(text.at(end + 1)) {
      return Token(range: start..<end + 1, kind: .term(.size(quantity.text + "B")))
    }
    return nil
  }

  static let marks: [UInt32: Mark] = [
    0x2C: .comma, 0x3B: .semicolon, 0x3A: .colon, 0x3001: .enumeration, 0x28: .open, 0x29: .close,
    0x5B: .open, 0x5D: .close, 0x3010: .open, 0x3011: .close, 0x201C: .quoteOpen,
    0x201D: .quoteClose, 0x300C: .quoteOpen,
    0x300D: .quoteClose, 0x22: .quoteOpen, 0x300A: .open, 0x300B: .close, 0x2F: .slash,
    0x3E: .greater, 0x3002: .full, 0x2E: .full,
    0x3F: .question, 0x21: .exclamation, 0x7C: .comma, 0x2A: .other, 0x23: .other, 0x2D: .other,
    0x60: .other, 0x2026: .other,
  ]
}
