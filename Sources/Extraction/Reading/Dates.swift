internal import Touchstone

/// Dates as texts print them.
enum Dates {
  static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// Whole names, and their first three and four letters.
  private static let months: Trie<Int> = {
    var trie = Trie<Int>()
    for (index, name) in monthNames.enumerated() {
      for length in [3, 4, name.count] { trie.insert(FoldedText.fold(name).prefix(length), index) }
    }
    return trie
  }()

  /// The date that starts at `start`, and where it ends.
  static func date(_ text: FoldedText, at start: Int, limit: Int) -> (end: Int, PartialDate)? {
    let c = text.at(start)
    if Script.isDigit(c) || Numerals.han(c) != nil {
      // 五月 may stand right behind a Latin name, 5 of "15" may not be cut off.
      guard Script.isHan(c) || !Script.isLatin(text.at(start - 1)) && text.at(start - 1) != 0x2E
      else { return nil }
      if Script.isHan(c), Numerals.han(text.at(start - 1)) != nil { return nil }
      return numeric(text, at: start) ?? american(text, at: start) ?? chinese(text, at: start)
        ?? dayMonth(text, at: start)
    }
    guard Script.isLatin(c), !Script.isLatin(text.at(start - 1)) else { return nil }
    return english(text, at: start)
  }

  /// 三天后, three days later: the number of days.
  static func later(_ text: FoldedText, at start: Int) -> (end: Int, days: Int)? {
    let c = text.at(start)
    if Script.isDigit(c) || Numerals.han(c) != nil,
      let (end, value) = Numerals.whole(text, at: start)
    {
      var at = end
      while Script.isSpace(text.at(at)), at < end + 2 { at += 1 }
      if [0x5929, 0x65E5].contains(text.at(at)), [0x540E, 0x4E4B].contains(text.at(at + 1)) {
        return (at + (text.at(at + 1) == 0x4E4B ? 3 : 2), value)
      }
      return days(text, at: at).map { ($0, value) }
    }
    guard Script.isLatin(c), !Script.isLatin(text.at(start - 1)) else { return nil }
    guard let (end, value) = Numerals.spelled.word(text, at: start) else { return nil }
    return days(text, at: skip(text, end)).map { ($0, value) }
  }

  private static func days(_ text: FoldedText, at: Int) -> Int? {
    let end = wordEnd(text, at)
    guard dayWords.contains(text, at..<end) else { return nil }
    let next = skip(text, end)
    let last = wordEnd(text, next)
    return laterWords.contains(text, next..<last) ? last : nil
  }

  private static let dayWords = WordSet(["days", "day"])
  private static let laterWords = WordSet(["later", "after"])

  /// 2024/01/04, 2023-9-5, 2023.10, 2024年1月4日.
  private static func numeric(_ text: FoldedText, at start: Int) -> (end: Int, PartialDate)? {
    guard let (yearEnd, year) = digits(text, start, 4), (1990...2100).contains(year) else {
      return nil
    }
    var at = skip(text, yearEnd)
    let separator = text.at(at)
    guard [0x2F, 0x2D, 0x2E, 0x5E74].contains(separator) else { return nil }
    at = skip(text, at + 1)
    guard let (monthEnd, month) = upTo2(text, at), (1...12).contains(month) else {
      return separator == 0x5E74 ? (at, PartialDate(year: year)) : nil
    }
    var end = monthEnd
    at = skip(text, monthEnd)
    if separator == 0x5E74 {
      guard text.at(at) == 0x6708 else { return (skip(text, yearEnd) + 1, PartialDate(year: year)) }
      end = at + 1
      at = skip(text, end)
      if let (dayEnd, day) = upTo2(text, at),
        [0x65E5, 0x53F7].contains(text.at(skip(text, dayEnd)))
      {
        return (skip(text, dayEnd) + 1, PartialDate(year: year, month: month, day: day))
      }
      return (end, PartialDate(year: year, month: month))
    }
    if text.at(monthEnd) == separator, let (dayEnd, day) = upTo2(text, monthEnd + 1),
      (1...31).contains(day)
    {
      return (dayEnd, PartialDate(year: year, month: month, day: day))
    }
    return separator == 0x2E && Script.isDigit(text.at(end))
      ? nil
      : (end, PartialDate(year: year, month: month))
  }

  /// 12/19/2023.
  private static func american(_ text: FoldedText, at start: Int) -> (end: Int, PartialDate)? {
    guard let (a, month) = upTo2(text, start), text.at(a) == 0x2F, (1...12).contains(month),
      let (b, day) = upTo2(text, a + 1), text.at(b) == 0x2F, (1...31).contains(day),
      let (end, year) = digits(text, b + 1, 4), (1990...2100).contains(year)
    else { return nil }
    return (end, PartialDate(year: year, month: month, day: day))
  }

  /// 9月15日, 9月初, 11月.
  private static func chinese(_ text: FoldedText, at start: Int) -> (end: Int, PartialDate)? {
    guard let (a, month) = Numerals.whole(text, at: start), (1...12).contains(month) else {
      return nil
    }
    var at = skip(text, a)
    guard text.at(at) == 0x6708 else { return nil }
    at += 1
    let next = skip(text, at)
    if let (b, day) = Numerals.whole(text, at: next), (1...31).contains(day),
      [0x65E5, 0x53F7].contains(text.at(skip(text, b)))
    {
      return (skip(text, b) + 1, PartialDate(month: month, day: day))
    }
    if [0x521D, 0x5E95, 0x672B].contains(text.at(at)) {
      return (at + 1, PartialDate(month: month))
    }
    return (at, PartialDate(month: month))
  }

  /// 17 May 2022.
  private static func dayMonth(_ text: FoldedText, at start: Int) -> (end: Int, PartialDate)? {
    guard let (a, day) = upTo2(text, start), (1...31).contains(day), Script.isSpace(text.at(a)),
      let (b, month) = month(text, at: skip(text, a)),
      let (end, year) = digits(text, skip(text, b), 4),
      (1990...2100).contains(year)
    else { return nil }
    return (end, PartialDate(year: year, month: month, day: day))
  }

  /// September 2023; Nov 15th, 2023; May 9.
  private static func english(_ text: FoldedText, at start: Int) -> (end: Int, PartialDate)? {
    guard let (a, month) = month(text, at: start) else { return nil }
    var at = skip(text, a)
    if text.at(at) == 0x2E || text.at(at) == 0x2C { at = skip(text, at + 1) }
    if let (end, year) = digits(text, at, 4), (1990...2100).contains(year) {
      return (end, PartialDate(year: year, month: month))
    }
    guard let (b, day) = upTo2(text, at), (1...31).contains(day) else {
      return text.isCapital(start) && a - start > 3
        ? (a, PartialDate(month: month)) : nil
    }
    var end = b
    if Numerals.endings.contains(text, b..<b + 2) {
      end = b + 2
    }
    var next = skip(text, end)
    if text.at(next) == 0x2C { next = skip(text, next + 1) }
    if let (last, year) = digits(text, next, 4), (1990...2100).contains(year) {
      return (last, PartialDate(year: year, month: month, day: day))
    }
    return Script.isLatin(text.at(end)) || text.at(end) == 0x2E
      ? nil
      : (end, PartialDate(month: month, day: day))
  }

  private static func month(_ text: FoldedText, at start: Int) -> (end: Int, month: Int)? {
    guard text.isCapital(start) else { return nil }
    let end = wordEnd(text, start)
    guard let index = months.value(text, start..<end) else { return nil }
    // "May" is a month only before a number
    return (end, index + 1)
  }

  private static func digits(_ text: FoldedText, _ start: Int, _ count: Int) -> (
    end: Int, value: Int
  )? {
    var value = 0
    for index in start..<start + count {
      guard Script.isDigit(text.at(index)) else { return nil }
      value = value * 10 + Int(text.at(index) - 0x30)
    }
    return Script.isDigit(text.at(start + count)) ? nil : (start + count, value)
  }

  private static func upTo2(_ text: FoldedText, _ start: Int) -> (end: Int, value: Int)? {
    digits(text, start, 2) ?? digits(text, start, 1)
  }

  private static func skip(_ text: FoldedText, _ start: Int) -> Int {
    var index = start
    while index < start + 3, Script.isSpace(text.at(index)) { index += 1 }
    return index
  }

  private static func wordEnd(_ text: FoldedText, _ start: Int) -> Int {
    var index = start
    while index < start + 12, Script.isLatin(text.at(index)) { index += 1 }
    return min(max(index, start), text.count)
  }
}
