internal import Touchstone

/// A date in a text, with the bytes it takes up.
struct FoundDate: Hashable {
  var day: Day
  var range: Range<Int>
}

/// Finds Chinese and English dates that name year, month and day, in order of appearance.
///
/// `3/4/2023` could be March or April and is not a date here.
func dates(in text: String) -> [FoundDate] {
  var scanner = DateScanner(bytes: Array(text.utf8))
  return scanner.all()
}

private struct DateScanner {
  let bytes: [UInt8]
  var index = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func all() -> [FoundDate] {
    var found: [FoundDate] = []
    while index < bytes.count {
      let start = index
      let startsWord = start == 0 || !isWordByte(bytes[start - 1])
      if startsWord, let day = isASCIIDigit(bytes[start]) ? numeric() : named() {
        found.append(FoundDate(day: day, range: start..<index))
      } else {
        index = start
        skipRun()
      }
    }
    return found
  }

  private mutating func skipRun() {
    let isDigit = isASCIIDigit(bytes[index])
    let isLetter = isASCIILetter(bytes[index])
    repeat {
      index += 1
    } while index < bytes.count
      && (isDigit && isASCIIDigit(bytes[index]) || isLetter && isASCIILetter(bytes[index]))
  }

  /// `2023-11-09`, `2023年11月9日`, `20231109`, `9 Nov 2023`, `11/25/2023`.
  private mutating func numeric() -> Day? {
    guard let (first, digits) = number(upTo: 8) else { return nil }
    if digits == 8 { return day(first / 10_000, first / 100 % 100, first % 100) }
    if digits == 4 { return yearFirst(first) }
    guard digits <= 2 else { return nil }
    skipOrdinal()
    if let slash = take(["/"]) { return monthFirst(first, separator: slash) }
    skipBlanks(and: [".", "-", "of"])
    guard let month = monthName() else { return nil }
    skipBlanks(and: [".", ",", "-"])
    guard let (year, digits) = number(upTo: 4), digits == 4 else { return nil }
    return day(year, month, first)
  }

  private mutating func yearFirst(_ year: Int) -> Day? {
    skipBlanks(and: [])
    if take(["年"]) != nil {
      skipBlanks(and: [])
      guard let (month, _) = number(upTo: 2) else { return nil }
      skipBlanks(and: [])
      guard take(["月"]) != nil else { return nil }
      skipBlanks(and: [])
      guard let (dayOfMonth, _) = number(upTo: 2) else { return nil }
      skipBlanks(and: [])
      _ = take(["日", "号"])
      return day(year, month, dayOfMonth)
    }
    guard let separator = take(["-", "/", ".", "－"]), let (month, _) = number(upTo: 2),
      take([separator]) != nil, let (dayOfMonth, _) = number(upTo: 2)
    else { return nil }
    return day(year, month, dayOfMonth)
  }

  /// `11/25/2023`: only if the second number cannot be a month.
  private mutating func monthFirst(_ month: Int, separator: String) -> Day? {
    guard let (second, _) = number(upTo: 2), take([separator]) != nil,
      let (year, digits) = number(upTo: 4), digits == 4
    else { return nil }
    if second > 12 { return day(year, month, second) }
    return month > 12 || month == second ? day(year, second, month) : nil
  }

  /// `November 9, 2023`, `Nov. 9th 2023`.
  private mutating func named() -> Day? {
    guard isASCIILetter(bytes[index]), let month = monthName() else { return nil }
    skipBlanks(and: ["."])
    guard let (dayOfMonth, digits) = number(upTo: 2), digits <= 2 else { return nil }
    skipOrdinal()
    skipBlanks(and: [",", "，", "."])
    guard let (year, yearDigits) = number(upTo: 4), yearDigits == 4 else { return nil }
    return day(year, month, dayOfMonth)
  }

  private func day(_ year: Int, _ month: Int, _ dayOfMonth: Int) -> Day? {
    (1990...2099).contains(year) ? Day(year: year, month: month, day: dayOfMonth) : nil
  }

  private mutating func number(upTo limit: Int) -> (value: Int, digits: Int)? {
    let start = index
    var value = 0
    while index < bytes.count, isASCIIDigit(bytes[index]) {
      guard index - start < limit else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return index > start ? (value, index - start) : nil
  }

  private mutating func monthName() -> Int? {
    let end = bytes[index...].firstIndex { !isASCIILetter($0) } ?? bytes.count
    guard (3...9).contains(end - index) else { return nil }
    let word = bytes[index..<end].map(asciiLowercased)
    guard word.count == 3 || word.count >= 4,
      let month = monthNames.firstIndex(where: {
        $0.count == word.count || word.count <= 4 ? $0.starts(with: word) : false
      })
    else { return nil }
    index = end
    return month + 1
  }

  private mutating func skipOrdinal() {
    for suffix in ["st", "nd", "rd", "th"] where bytes[index...].starts(with: suffix.utf8) {
      index += 2
      return
    }
  }

  private mutating func skipBlanks(and words: [String]) {
    while true {
      if take([" ", "\u{A0}", "\t"]) != nil { continue }
      if take(words) == nil { return }
    }
  }

  private mutating func take(_ words: [String]) -> String? {
    for word in words where bytes[index...].starts(with: word.utf8) {
      index += word.utf8.count
      return word
    }
    return nil
  }

  private func isWordByte(_ byte: UInt8) -> Bool { isASCIIDigit(byte) || isASCIILetter(byte) }
}

private let sept = Array("sept".utf8)
private let monthNames = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september",
  "october", "november", "december",
].map { Array($0.utf8) }
