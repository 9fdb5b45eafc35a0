internal import Touchstone

/// Turns a range of text into tokens in one pass.
struct Scanner: Sendable {
  var text: FoldedText
  private(set) var names: NameIndex
  let lexicon: Lexicon
  /// What a word, a name or a number starts with: other Chinese characters mean nothing here.
  private var starts: Pairs
  private let english = Opening.english

  init(names: NameIndex, lexicon: Lexicon) {
    text = FoldedText([], start: 0)
    self.names = names
    self.lexicon = lexicon
    starts = Opening.han
    starts.insert(lexicon.pairs)
    starts.insert(names.pairs)
  }

  /// Knows from now on the names that a document itself introduces.
  mutating func add(_ stems: [String]) {
    for stem in stems {
      if let key = names.add(stem) { starts.insert(key) }
    }
  }

  func tokens(in range: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count / 2 + 4)
    var index = range.lowerBound
    while index < range.upperBound { index = read(at: index, in: range, into: &tokens) }
    return tokens
  }

  /// The tokens of a range that was read before the document's own names were known: only where one
  /// of them stands is it read again; nil if nothing new is found.
  func tokens(in range: Range<Int>, from first: [Token]) -> [Token]? {
    guard var place = names.introduction(in: text, range) else { return nil }
    var tokens: [Token] = []
    var again: [Token] = []
    /// The tokens up to here are in `tokens`, those up to `kept` are read.
    var copied = 0
    var kept = 0
    while true {
      while kept < first.count, first[kept].range.upperBound <= place { kept += 1 }
      guard kept < first.count else { break }
      let from = kept
      var index = first[kept].range.lowerBound
      again.removeAll(keepingCapacity: true)
      // Until a token starts where one started before: from there on both readings agree.
      repeat {
        index = read(at: index, in: range, into: &again)
        while kept < first.count, first[kept].range.lowerBound < index { kept += 1 }
      } while index < range.upperBound
        && (index <= place || kept == first.count || first[kept].range.lowerBound > index)
      if !Scanner.agree(first[from..<kept], again) {
        for token in first[copied..<from] { append(token, to: &tokens) }
        for token in again { append(token, to: &tokens) }
        copied = kept
      }
      guard index < range.upperBound,
        let next = names.introduction(in: text, index..<range.upperBound)
      else { break }
      place = next
    }
    guard copied > 0 else { return nil }
    for token in first[copied...] { append(token, to: &tokens) }
    return tokens
  }

  /// Both readings found the same: what is no name is told by its place.
  private static func agree(_ first: ArraySlice<Token>, _ again: [Token]) -> Bool {
    first.elementsEqual(again) { left, right in
      guard left.range == right.range, left.isName == right.isName else { return false }
      guard let one = left.name, let other = right.name else { return true }
      return one.role == other.role && one.isShaped == other.isShaped
        && one.mention == other.mention
    }
  }

  /// Reads one token, if no space stands there, and goes on behind it and the spaces that follow.
  private func read(at start: Int, in range: Range<Int>, into tokens: inout [Token]) -> Int {
    var index = start
    let c = text.at(index)
    if Script.isHan(c) {
      index = plainEnd(at: index, limit: range.upperBound)
      if index > start {
        append(Token(range: start..<index, kind: .word), to: &tokens)
      } else {
        let token = hanToken(at: start, limit: range.upperBound)
        index = token.range.upperBound
        append(token, to: &tokens)
      }
    } else if !Script.isSpace(c) {
      let token = next(at: start, limit: range.upperBound)
      index = max(token.range.upperBound, start + 1)
      tokens.append(token)
    }
    while index < range.upperBound, Script.isSpace(text.at(index)) { index += 1 }
    return index
  }

  /// The end of the Chinese characters from `start` on at which nothing starts.
  private func plainEnd(at start: Int, limit: Int) -> Int {
    var end = start
    var c = text.at(end)
    while end < limit, Script.isHan(c) {
      let next = text.at(end + 1)
      if starts.contains(c, next) { break }
      end += 1
      c = next
    }
    return end
  }

  /// Chinese characters without a meaning of their own are one word.
  private func append(_ token: consuming Token, to tokens: inout [Token]) {
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

  /// What a Chinese character starts.
  private func hanToken(at start: Int, limit: Int) -> Token {
    let c = text.at(start)
    let second = text.at(start + 1)
    if let (end, kind) = time(at: start, limit: limit), end <= limit {
      return Token(range: start..<end, kind: kind)
    }
    let word =
      lexicon.pairs.contains(c, second)
      ? lexicon.longest(text, at: start, limit: limit, nil) : nil
    if names.pairs.contains(c, second),
      let known = names.longest(text, at: start, limit: limit, nil),
      known.end >= word?.end ?? start
    {
      return extended(known.name, start..<known.end, limit: limit)
    }
    if Opening.ofOrdinal(c), let (end, place) = Numerals.ordinal(text, at: start), end <= limit,
      end > word?.end ?? start
    {
      return Token(range: start..<end, kind: place.map { .ordinal($0) } ?? .word)
    }
    if let word { return Token(range: start..<word.end, kind: .term(word.sense)) }
    if Opening.ofNumber(c),
      let (end, quantity) = Numerals.quantity(text, at: start, limit: limit), end <= limit
    {
      return Token(range: start..<end, kind: .number(quantity))
    }
    return Token(range: start..<start + 1, kind: .word)
  }

  /// What any other scalar starts.
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
    let letters = Beginnings.place(text, start)
    let mayCount = english.mayContain(letters)
    if mayCount, let (end, kind) = time(at: start, limit: limit), end <= limit {
      return Token(range: start..<end, kind: kind)
    }
    let word = lexicon.longest(text, at: start, limit: limit, letters)
    if let name = name(at: start, limit: limit, letters, longerThan: word?.end ?? start) {
      return name
    }
    if mayCount, Opening.ofOrdinal(c), let (end, place) = Numerals.ordinal(text, at: start),
      end <= limit,
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
    return Script.isLatin(next) || NameShape.isJoiner(next) ? nil : end
  }

  /// Most words of a text are such: no number, no shape of a name.
  private func smallWord(_ range: Range<Int>, limit: Int) -> Token {
    let start = range.lowerBound
    let c = text.at(start)
    let letters = Beginnings.place(text, start)
    let mayCount = english.mayContain(letters)
    // "this year", "last month"; the names of months are capitalised
    if mayCount, c == 0x74 || c == 0x6C,
      let (end, date) = RelativeDates.date(text, at: start, limit: limit), end <= limit
    {
      return Token(range: start..<end, kind: .date(date))
    }
    if mayCount, Opening.ofLater(c), let (end, days) = Dates.later(text, at: start), end <= limit {
      return Token(range: start..<end, kind: .later(days: days))
    }
    let word = lexicon.longest(text, at: start, limit: limit, letters)
    if let known = names.longest(text, at: start, limit: limit, letters),
      known.end >= word?.end ?? start
    {
      return extended(known.name, start..<known.end, limit: limit)
    }
    if mayCount, Opening.ofOrdinal(c), let (end, place) = Numerals.ordinal(text, at: start),
      end <= limit, end > word?.end ?? start
    {
      return Token(range: start..<end, kind: place.map { .ordinal($0) } ?? .word)
    }
    guard let word else { return Token(range: range, kind: .word) }
    return Token(range: start..<word.end, kind: .term(word.sense))
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
