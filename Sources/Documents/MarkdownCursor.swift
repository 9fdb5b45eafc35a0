/// Finds Markdown text in its source, reading forward.
///
/// libcmark's own columns are wrong after escapes, entities and continued lines.
struct MarkdownCursor {
  private let source: SourceText
  /// Byte offset up to which the source is used up.
  private(set) var offset = 0
  private var isRaw = false
  private static let farthest = 4096
  private static let probe = 12

  init(source: SourceText) { self.source = source }

  /// Goes to the start of a line, unless it is in that line already.
  mutating func move(toLine line: Int) {
    let start = source.start(ofLine: line)
    if !(start..<source.start(ofLine: line + 1)).contains(offset) { offset = start }
  }

  /// Finds exact bytes and goes behind them.
  mutating func find(_ text: [UInt8]) -> Int? {
    guard !text.isEmpty else { return nil }
    let window = source.bytes[..<min(source.bytes.count, offset + Self.farthest + text.count)]
    guard let found = window.firstRange(of: text, from: offset) else { return nil }
    offset = found + text.count
    return found
  }

  /// Appends a literal with the places of its characters.
  ///
  /// In raw text, such as code, entities and escapes mean themselves.
  mutating func append(_ literal: String, to inline: inout InlineText, bold: Bool, raw: Bool) {
    isRaw = raw
    align(literal) { scalar, origin in inline.append(scalar, at: origin, bold: bold) }
  }

  mutating func skip(_ literal: String) {
    isRaw = false
    align(literal) { _, _ in }
  }

  /// Goes behind `](…)` or `][…]`, if that follows.
  mutating func skipDestination() {
    let bytes = source.bytes
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "]"), offset + 1 < bytes.count else {
      return
    }
    let open = bytes[offset + 1]
    guard open == UInt8(ascii: "(") || open == UInt8(ascii: "[") else {
      offset += 1
      return
    }
    let close = open == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    var depth = 0
    var index = offset + 1
    while index < min(bytes.count, offset + Self.farthest) {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 1
      } else if bytes[index] == open {
        depth += 1
      } else if bytes[index] == close {
        depth -= 1
        if depth == 0 {
          offset = index + 1
          return
        }
      }
      index += 1
    }
  }

  private mutating func align(_ literal: String, _ use: (Unicode.Scalar, Int) -> Void) {
    let scalars = Array(literal.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if let (width, skipped) = match(scalars[index], at: offset) {
        use(scalars[index], offset + skipped)
        offset += width
        index += 1
      } else if let found = search(scalars[index...]) {
        offset = found
      } else {
        // Stay in place: the rest has no place of its own.
        for scalar in scalars[index...] { use(scalar, offset) }
        return
      }
    }
  }

  /// The next place at which the start of a text stands.
  private func search(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    let start = scalars.prefix(Self.probe)
    let end = min(source.bytes.count, offset + Self.farthest)
    var candidate = offset
    while candidate < end {
      if source.bytes[candidate] & 0xC0 != 0x80 {
        var next = candidate
        let isMatch = start.allSatisfy { scalar in
          guard let (width, _) = match(scalar, at: next) else { return false }
          next += width
          return true
        }
        if isMatch { return candidate }
      }
      candidate += 1
    }
    return nil
  }

  /// The bytes that a character takes up at an offset, and how many of them precede it.
  private func match(_ scalar: Unicode.Scalar, at offset: Int) -> (width: Int, skipped: Int)? {
    let bytes = source.bytes
    guard offset < bytes.count else { return nil }
    if !isRaw, bytes[offset] == UInt8(ascii: "&"), let (decoded, width) = entity(at: offset),
      decoded == scalar
    {
      return (width, 0)
    }
    if isEqual(scalar, at: offset) { return (UTF8.width(scalar), 0) }
    switch bytes[offset] {
    case UInt8(ascii: "\\"):
      return isEqual(scalar, at: offset + 1) ? (1 + UTF8.width(scalar), 1) : nil
    case 0x0A, 0x0D:
      // Code spans hold line feeds as blanks.
      return scalar == " " ? (1, 0) : nil
    default: return nil
    }
  }

  private func isEqual(_ scalar: Unicode.Scalar, at offset: Int) -> Bool {
    var offset = offset
    for byte in UTF8.encode(scalar) ?? .init() {
      guard offset < source.bytes.count, source.bytes[offset] == byte else { return false }
      offset += 1
    }
    return true
  }

  private func entity(at offset: Int) -> (Unicode.Scalar, Int)? {
    let window = source.bytes[offset..<min(source.bytes.count, offset + 12)]
    guard let end = window.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: source.bytes[(offset + 1)..<end], as: UTF8.self)
    let width = end + 1 - offset
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let isHex = digits.first == "x" || digits.first == "X"
      let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap(Unicode.Scalar.init).map { ($0, width) }
    }
    return commonEntities[name].map { ($0, width) }
  }
}

private let commonEntities: [String: Unicode.Scalar] = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  "copy": "©", "reg": "®", "trade": "™", "hellip": "…", "mdash": "—", "ndash": "–",
  "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "times": "×", "middot": "·",
  "ge": "≥", "le": "≤", "rarr": "→", "larr": "←", "uarr": "↑", "darr": "↓", "bull": "•",
  "emsp": "\u{2003}", "ensp": "\u{2002}",
]
