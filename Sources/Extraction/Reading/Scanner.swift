internal import Touchstone

/// Turns a range of text into tokens in one pass.
struct Scanner: Sendable {
  var text: FoldedText
  private(set) var names: NameIndex
  let lexicon: Lexicon
  /// What a word, a name or a number starts with: other Chinese characters mean nothing here.
  private var openings: Openings

  init(names: NameIndex, lexicon: Lexicon) {
    text = FoldedText([], start: 0)
    self.names = names
    self.lexicon = lexicon
    openings = names.openings.union(lexicon.trie.starts).union(Opening.han)
  }

  /// Knows from now on the names that a document itself introduces.
  mutating func add(_ stems: [String]) {
    for stem in stems { names.add(stem) }
    openings = openings.union(names.openings)
  }

  func tokens(in range: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count / 3 + 4)
    var index = range.lowerBound
    while index < range.upperBound { index = read(at: index, in: range, into: &tokens) }
    return tokens
  }

  /// The tokens of a range that was read before the document's own names were known: only where one
  /// of them stands is it read again.
  func tokens(in range: Range<Int>, from first: [Token]) -> [Token] {
    guard var place = names.introduction(in: text, range) else { return first }
    var tokens: [Token] = []
    tokens.reserveCapacity(first.count)
    var kept = 0
    while true {
      while kept < first.count, first[kept].range.upperBound <= place {
        append(first[kept], to: &tokens)
        kept += 1
      }
      guard kept < first.count else { return tokens }
      var index = first[kept].range.lowerBound
      // Until a token starts where one started before: from there on both readings agree.
      repeat {
        index = read(at: index, in: range, into: &tokens)
        while kept < first.count, first[kept].range.lowerBound < index { kept += 1 }
      } while index < range.upperBound
        && (index <= place || kept == first.count || first[kept].range.lowerBound > index)
      guard index < range.upperBound,
        let next = names.introduction(in: text, index..<range.upperBound)
      else { break }
      place = next
    }
    for token in first[kept...] { append(token, to: &tokens) }
    return tokens
  }

  /// Reads one token, if no space stands there, and goes on behind it and the spaces that follow.
  private func read(at start: Int, in range: Range<Int>, into tokens: inout [Token]) -> Int {
    var index = start
    let plain = plainEnd(at: index, limit: range.upperBound)
    if plain > index {
      append(Token(range: index..<plain, kind: .word), to: &tokens)
      index = plain
    } else if !Script.isSpace(text.at(index)) {
      let token = next(at: index, limit: range.upperBound)
      index = max(token.range.upperBound, index + 1)
      append(token, to: &tokens)
    }
    while index < range.upperBound, Script.isSpace(text.at(index)) { index += 1 }
    return index
  }

  /// The end of the Chinese characters from `start` on at which nothing starts.
  private func plainEnd(at start: Int, limit: Int) -> Int {
    var end = start
    while end < limit, case let c = text.at(end), Script.isHan(c), !openings.contains(c) {
      end += 1
    }
    return end
  }

  /// Chinese characters without a meaning of their own are one word.
  private func append(_ token: Token, to tokens: inout [Token]) {
    let last = tokens.count - 1
    if token.isWord, last >= 0, tokens[last].isWord,
      tokens[last].range.upperBound == token.range.lowerBound,
      Script.isHan(text.at(token.range.lowerBound)),
      Script.isHan(text.at(tokens[last].range.lowerBound))
    {
      tokens[last].range = tokens[last].range.lowerBound..<token.range.upperBound
    } else {
      tokens.append(token)
    }
  }

  private func next(at start: Int, limit: Int) -> Token {
    let c = text.at(start)
    if let end = smallWordEnd(at: start, limit: limit) {
      return smallWord(start..<end, limit: limit)
    }
    if let mark = Scanner.mark(c), !isSign(start) {
      if c == 0x2E, Script.isDigit(text.at(start + 1)), Script.isDigit(text.at(start - 1)) {
        return Token(range: start..<start + 1, kind: .word)
      }
      if c == 0x23, let (end, place) = Numerals.ordinal(text, at: start), let place {
        return Token(range: start..<end, kind: .ordinal(place))
      }
      return Token(range: start..<start + 1, kind: .mark(mark))
    }
    if let (end, kind) = time(at: start, limit: limit), end <= limit {
      return Token(range: start..<end, kind: kind)
    }
    let word = lexicon.longest(text, at: start, limit: limit)
    if let name = name(at: start, limit: limit, longerThan: word?.end ?? start) { return name }
    if Opening.ofOrdinal(c), let (end, place) = Numerals.ordinal(text, at: start), end <= limit,
      end > word?.end ?? start
    {
      return Token(range: start..<end, kind: place.map { .ordinal($0) } ?? .word)
    }
    let number =
      Opening.ofNumber(c) ? Numerals.quantity(text, at: start, limit: limit) : nil
    if let (end, quantity) = number, isSize(start, end) {
      return Token(range: start..<end + 1, kind: .term(.size(quantity.text + "B")))
    }
    if let word { return Token(range: start..<word.end, kind: .term(word.sense)) }
    if let (end, quantity) = number, end <= limit {
      return Token(range: start..<end, kind: .number(quantity))
    }
    var end = start + 1
    if Script.isLatin(c) {
      while end < limit, end < start + 200, Script.isLatin(text.at(end)) { end += 1 }
    }
    return Token(range: start..<end, kind: .word)
  }

  /// The end of a word in small ASCII letters alone, which no letter, digit or joiner follows.
  private func smallWordEnd(at start: Int, limit: Int) -> Int? {
    var end = start
    while end < limit, text.isSmall(end) { end += 1 }
    guard end > start, end < start + 60, !Script.isLatin(text.at(start - 1)) else { return nil }
    let next = text.at(end)
    return Script.isLatin(next) || [0x2A, 0x2B, 0x2D, 0x2E, 0x5F].contains(next) ? nil : end
  }

  /// Most words of a text are such: no number, no shape of a name.
  private func smallWord(_ range: Range<Int>, limit: Int) -> Token {
    let start = range.lowerBound
    let c = text.at(start)
    // "this year", "last month"; the names of months are capitalised
    if c == 0x74 || c == 0x6C,
      let (end, date) = RelativeDates.date(text, at: start, limit: limit), end <= limit
    {
      return Token(range: start..<end, kind: .date(date))
    }
    if Opening.ofLater(c), let (end, days) = Dates.later(text, at: start), end <= limit {
      return Token(range: start..<end, kind: .later(days: days))
    }
    let word =
      lexicon.mayStart(with: text, range)
      ? lexicon.longest(text, at: start, limit: limit) : nil
    if names.mayStart(with: text, range),
      let known = names.longest(text, at: start, limit: limit), known.end >= word?.end ?? start
    {
      return extended(known.name, start..<known.end, limit: limit)
    }
    if Opening.ofOrdinal(c), let (end, place) = Numerals.ordinal(text, at: start),
      end <= limit, end > word?.end ?? start
    {
      return Token(range: start..<end, kind: place.map { .ordinal($0) } ?? .word)
    }
    return word.map { Token(range: start..<$0.end, kind: .term($0.sense)) }
      ?? Token(range: range, kind: .word)
  }

  /// A date, or days counted from one.
  private func time(at start: Int, limit: Int) -> (end: Int, kind: Token.Kind)? {
    let c = text.at(start)
    if Opening.ofDate(c),
      let (end, date) = Dates.date(text, at: start, limit: limit)
        ?? RelativeDates.date(text, at: start, limit: limit), end <= limit
    {
      return (end, .date(date))
    }
    guard Opening.ofLater(c), let (end, days) = Dates.later(text, at: start) else { return nil }
    return (end, .later(days: days))
  }

  private func isSign(_ index: Int) -> Bool {
    text.at(index) == 0x2D && Script.isDigit(text.at(index + 1))
  }

  /// The number is a size: 7B, 13B-scale.
  private func isSize(_ start: Int, _ end: Int) -> Bool {
    text.at(end) == 0x62 && !Script.isLatin(text.at(end + 1)) && Script.isDigit(text.at(start))
      && !Script.isLatin(text.at(start - 1)) && text.at(start - 1) != 0x2E
  }

  private static func mark(_ c: UInt32) -> Mark? {
    switch c {
    case 0x2C, 0x7C: .comma
    case 0x3B: .semicolon
    case 0x3A: .colon
    case 0x3001: .enumeration
    case 0x28, 0x5B, 0x3010, 0x300A: .open
    case 0x29, 0x5D, 0x3011, 0x300B: .close
    case 0x201C, 0x300C, 0x22: .quoteOpen
    case 0x201D, 0x300D: .quoteClose
    case 0x2F: .slash
    case 0x3E: .greater
    case 0x3002, 0x2E: .full
    case 0x3F: .question
    case 0x21: .exclamation
    case 0x2A, 0x23, 0x2D, 0x60, 0x2026: .other
    default: nil
    }
  }
}
