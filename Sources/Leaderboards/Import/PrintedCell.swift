internal import Touchstone

/// The text of a cell without what only decorates it.
func undecorated(_ text: String) -> String {
  var scalars = Array(text.unicodeScalars).filter { $0 != "\u{FE0F}" && $0 != "\u{200B}" }[...]
  while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
  while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
  return String(String.UnicodeScalarView(scalars))
}

/// A column header without white space: a line break inside it says nothing.
func folded(_ header: String) -> String {
  String(
    String.UnicodeScalarView(
      header.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{FE0F}" }))
}

/// A rank as the archive writes it: a number, `-`, `🧝` or nothing; nil for anything else.
func printedRank(_ text: String) -> String? {
  let text = undecorated(text)
  switch text {
  case "", "🧝": return text
  case "-", "--", "—", "–": return "-"
  case "🏅", "🥇": return "1"
  case "🥈": return "2"
  case "🥉": return "3"
  default: break
  }
  if isRank(text) { return text }
  if text.hasPrefix("#"), isRank(String(text.dropFirst())) { return String(text.dropFirst()) }
  guard text.hasPrefix("第"), text.hasSuffix("名"), text.count > 2 else { return nil }
  let number = undecorated(String(text.dropFirst().dropLast()))
  return isRank(number) ? number : chineseNumber(number).map(String.init)
}

/// 一 to 九十九.
private func chineseNumber(_ text: String) -> Int? {
  let digits: [Character: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  let parts = text.split(separator: "十", omittingEmptySubsequences: false)
  func digit(_ part: Substring, empty: Int) -> Int? {
    part.isEmpty ? empty : part.count == 1 ? part.first.flatMap { digits[$0] } : nil
  }
  switch parts.count {
  case 1: return digit(parts[0], empty: 0).flatMap { $0 > 0 ? $0 : nil }
  case 2:
    guard let tens = digit(parts[0], empty: 1), let ones = digit(parts[1], empty: 0) else {
      return nil
    }
    return 10 * tens + ones
  default: return nil
  }
}

/// A figure as printed, without its percent sign; nil for what is no number.
func printedFigure(_ text: String) -> String? {
  var text = undecorated(text)
  if let last = text.last, last == "%" || last == "％" {
    text = undecorated(String(text.dropLast()))
  }
  return Score(text) == nil ? nil : text
}

/// The ends of a printed interval, `+5/-6`, `±4` or `[1200, 1210]`, around a figure.
func printedInterval(_ text: String, around figure: String) -> (low: String, high: String)? {
  let text = String(undecorated(text).filter { !$0.isWhitespace })
  guard let score = Score(figure) else { return nil }
  if text.hasPrefix("["), text.hasSuffix("]") {
    let ends = text.dropFirst().dropLast().split(separator: ",").map(String.init)
    guard ends.count == 2, let low = Score(ends[0]), let high = Score(ends[1]), low <= high
    else { return nil }
    return (low.text, high.text)
  }
  let ends =
    text.hasPrefix("±")
    ? ["+" + text.dropFirst(), "-" + text.dropFirst()]
    : text.split(separator: "/").map(String.init)
  guard ends.count == 2, let above = ends.first(where: { $0.hasPrefix("+") }),
    let below = ends.first(where: { $0.hasPrefix("-") }),
    let width = Score("-" + above.dropFirst()), let depth = Score(String(below.dropFirst())),
    let high = score.minus(width), let low = score.minus(depth)
  else { return nil }
  return (low.text, high.text)
}
