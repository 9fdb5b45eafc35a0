/// The columns that `text` takes in a terminal.
package func displayWidth(_ text: String) -> Int {
  if isPlain(text) { return text.utf8.count }
  return text.reduce(0) { $0 + displayWidth($1) }
}

/// Printable ASCII, one column a byte.
private func isPlain(_ text: String) -> Bool {
  text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
}

/// The columns of one character: 2 for Chinese and emoji, 0 for marks that combine.
func displayWidth(_ character: Character) -> Int {
  character.unicodeScalars.reduce(0) { max($0, displayWidth($1)) }
}

private func displayWidth(_ scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0x20..<0x7F: 1
  case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF,
    0x20000...0x3FFFD:
    2
  default: 1
  }
}

/// `text` filled with spaces to `width` columns.
func padded(_ text: String, to width: Int, onLeft: Bool = false) -> String {
  let space = String(repeating: " ", count: max(0, width - displayWidth(text)))
  return onLeft ? space + text : text + space
}

/// One line of at most `width` columns, cut with an ellipsis.
func shortened(_ text: String, to width: Int) -> String {
  if isShort(text, width) { return text }
  var result = ""
  var used = 0
  var pendingSpace = false
  for character in text {
    if character.isWhitespace {
      pendingSpace = !result.isEmpty
      continue
    }
    let needed = displayWidth(character) + (pendingSpace ? 1 : 0)
    guard used + needed <= width else { return cut(result, to: width - 1) + "…" }
    if pendingSpace { result.append(" ") }
    pendingSpace = false
    result.append(character)
    used += needed
  }
  return result
}

/// A text of ASCII and Chinese that fits as it stands, without spaces that would be joined.
private func isShort(_ text: String, _ width: Int) -> Bool {
  guard text.utf8.count <= 2 * width else { return false }
  var used = 0
  var wasSpace = true
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x20:
      if wasSpace { return false }
      used += 1
    case 0x21..<0x7F: used += 1
    case 0x4E00...0x9FFF: used += 2
    default: return false
    }
    wasSpace = scalar.value == 0x20
  }
  return used <= width && (!wasSpace || text.isEmpty)
}

private func cut(_ text: String, to width: Int) -> String {
  var result = text
  var used = displayWidth(text)
  while used > width, let last = result.popLast() { used -= displayWidth(last) }
  return result
}
