/// Dates that count from the day of the document, and bare years.
enum RelativeDates {
  static let phrases = [
    "前年": PartialDate(yearsBack: 2), "去年": PartialDate(yearsBack: 1),
    "今年": PartialDate(yearsBack: 0), "上个月": PartialDate(monthsBack: 1),
    "上月": PartialDate(monthsBack: 1), "本月": PartialDate(monthsBack: 0),
    "这个月": PartialDate(monthsBack: 0), "last year": PartialDate(yearsBack: 1),
    "this year": PartialDate(yearsBack: 0), "last month": PartialDate(monthsBack: 1),
    "this month": PartialDate(monthsBack: 0),
  ]

  private static let words = Trie<PartialDate>(phrases)

  static func date(_ text: FoldedText, at start: Int, limit: Int) -> (end: Int, PartialDate)? {
    if let (end, date) = word(text, at: start, limit: limit) {
      return month(text, behind: end, date) ?? (end, date)
    }
    return year(text, at: start)
  }

  private static func word(
    _ text: FoldedText, at start: Int, limit: Int
  ) -> (end: Int, PartialDate)? {
    var node = Trie<PartialDate>.root
    for index in start..<max(start, min(limit, start + 10)) {
      guard let next = words.step(node, text.at(index)) else { return nil }
      node = next
      if let date = words.value(node),
        Script.isHan(text.at(start)) || isBounded(text, start..<index + 1)
      {
        return (index + 1, date)
      }
    }
    return nil
  }

  /// 去年9月, 今年9月15日.
  private static func month(
    _ text: FoldedText, behind end: Int, _ date: PartialDate
  ) -> (end: Int, PartialDate)? {
    guard date.yearsBack != nil, let (stop, found) = Dates.date(text, at: end, limit: text.count),
      found.year == nil, found.month != nil, found.yearsBack == nil, found.monthsBack == nil
    else { return nil }
    var joined = found
    joined.yearsBack = date.yearsBack
    return (stop, joined)
  }

  private static let leads = ["in", "during", "early", "late", "mid", "of", "by", "since"]

  /// The year of "in 2022", "late 2023".
  private static func year(_ text: FoldedText, at start: Int) -> (end: Int, PartialDate)? {
    guard text.at(start) == 0x32, text.at(start + 1) == 0x30, text.at(start - 1) == 0x20,
      let (end, year) = Numerals.whole(text, at: start), (2015...2035).contains(year),
      end == start + 4, !Script.isLatin(text.at(end)),
      ![0x2E, 0x2C, 0x2D, 0x25, 0x2B].contains(text.at(end))
        || !Script.isDigit(text.at(end + 1)) && ![0x25, 0x2B].contains(text.at(end))
    else { return nil }
    var first = start - 1
    while first > 0, first > start - 9, Script.isLatin(text.at(first - 1)) { first -= 1 }
    guard leads.contains(text.string(first..<start - 1).lowercased()) else { return nil }
    let next = text.at(end)
    // "in 2048 steps" counts something
    guard next == 0 || !Script.isSpace(next) || opensNoun(text, end + 1) == false else {
      return nil
    }
    return (end, PartialDate(year: year))
  }

  private static func opensNoun(_ text: FoldedText, _ start: Int) -> Bool {
    var end = start
    while end < start + 12, Script.isLatin(text.at(end)) { end += 1 }
    let word = text.string(start..<min(end, text.count)).lowercased()
    return ["tests", "tasks", "steps", "tokens", "questions", "samples", "languages", "cases"]
      .contains(word)
  }

  private static func isBounded(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    !Script.isLatin(text.at(range.lowerBound - 1)) && !Script.isLatin(text.at(range.upperBound))
  }
}
