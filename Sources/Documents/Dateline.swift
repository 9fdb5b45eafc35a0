internal import Touchstone

/// The date that one of the first paragraphs begins with, as a press release does:
/// `Beijing, October 26, 2023 — …`, `2023年10月26日，北京讯 …`, `北京，2023年10月26日 —`.
func dateline(of composer: Composer) -> Day? {
  let first = composer.blocks.prefix(8).filter { $0.kind == .paragraph }
  return first.lazy.compactMap { block in
    let start = block.range.lowerBound
    let end = min(block.range.upperBound, start + 120)
    return dateline(String(String.UnicodeScalarView(composer.scalars[start..<end])))
  }.first
}

/// The date of a dateline at the start of `text`; a date in running prose is none.
func dateline(_ text: String) -> Day? {
  guard let date = dates(in: text).first else { return nil }
  let bytes = Array(text.utf8)
  let before = String(decoding: bytes[..<date.range.lowerBound], as: UTF8.self)
  let after = String(decoding: bytes[date.range.upperBound...], as: UTF8.self)
  guard let isSetApart = isPlace(before) else { return nil }
  let rest = withoutBracket(after)
  if isSetApart, beginsWithDash(rest) { return date.day }
  return isNewsMark(rest) ? date.day : nil
}

/// Whether a place is set apart from the date behind it; nil for what is no place.
///
/// `北京2023年10月26日电` sets nothing apart, "On 5 August" is no place.
private func isPlace(_ text: String) -> Bool? {
  var text = trimmed(text)
  guard text.count <= 50 else { return nil }
  let isSetApart = text.last.map { ",，(（[【—–-·|".contains($0) } ?? true
  while let last = text.last, ",，(（[【—–-·|. ".contains(last) { text.removeLast() }
  while let first = text.first, "(（[【 ".contains(first) { text.removeFirst() }
  if text.isEmpty { return true }
  if text.unicodeScalars.allSatisfy(\.isHan) { return text.count <= 8 ? isSetApart : nil }
  let words = text.split { " ,，.".contains($0) }
  let isName = words.allSatisfy { word in
    word.first.map { $0.isUppercase || !$0.isASCII } ?? false
  }
  return isName && words.count <= 6 && !text.contains { $0.isNumber } && isSetApart ? true : nil
}

/// `(GLOBE NEWSWIRE) --`, `/PRNewswire/ --`: the name of a wire stands before the dash.
private func withoutBracket(_ text: String) -> String {
  let text = trimmed(text)
  for (open, close) in [("(", ")"), ("（", "）"), ("/", "/"), ("【", "】")]
  where text.hasPrefix(open) {
    let inside = text.dropFirst().prefix(40)
    if let end = inside.firstIndex(of: Character(close)) {
      return trimmed(String(text[text.index(after: end)...]))
    }
  }
  return text.first.map { ")）]】".contains($0) } == true ? trimmed(String(text.dropFirst())) : text
}

private func beginsWithDash(_ text: String) -> Bool {
  ["—", "–", "--", "- ", "－", "―"].contains { text.hasPrefix($0) }
}

/// `，北京讯 `, `电 /美通社/`: Chinese news begin so.
private func isNewsMark(_ text: String) -> Bool {
  var rest = text[...]
  while let first = rest.first, first == "," || first == "，" || first == " " {
    rest.removeFirst()
  }
  let words = rest.prefix { $0.unicodeScalars.allSatisfy(\.isHan) }
  guard words.count <= 8, let mark = words.last, "讯电".contains(mark),
    // 腾讯, 通讯, 家电 and their like are no marks.
    words.dropLast().last.map({ !"腾通资家充发来".contains($0) }) ?? true,
    let next = rest[words.endIndex...].first
  else { return false }
  return next.isWhitespace || "，,：:—-–/（(）)】".contains(next)
}

private func trimmed(_ text: String) -> String {
  var text = text[...]
  while let first = text.first, first.isWhitespace { text.removeFirst() }
  while let last = text.last, last.isWhitespace { text.removeLast() }
  return String(text)
}
