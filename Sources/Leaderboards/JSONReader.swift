/// Reads a JSON document (RFC 8259) from front to back, and makes no value that nobody asks for: the
/// lists of states are long, and a tree of them takes most of a cold start.
///
/// Copying a reader keeps a place to which one can come back.
package struct JSONReader {
  package enum Kind {
    case null, bool, number, string, array, object
  }

  /// Deeper nesting is no file of an archive.
  private static let depthLimit = 64

  private let bytes: [UInt8]
  private let path: String
  private var at = 0
  private var depth = 0

  package init(_ bytes: [UInt8], path: String) throws(ArchiveError) {
    try requireText(bytes, path: path)
    self.bytes = bytes
    self.path = path
  }

  /// Refuses what is no JSON, wherever it stands; reads nothing.
  func validate() throws(ArchiveError) {
    var reader = self
    try reader.skip()
    try reader.end()
  }

  /// Nothing may follow the document.
  package mutating func end() throws(ArchiveError) {
    guard next() == nil else { throw refusal("text after the end of the JSON document") }
  }

  package func refusal(_ reason: String) -> ArchiveError {
    let lines = bytes.prefix(at).count { $0 == UInt8(ascii: "\n") }
    return ArchiveError(path, line: lines + 1, reason)
  }

  /// What stands next.
  package mutating func kind() throws(ArchiveError) -> Kind {
    switch next() {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    case let byte? where byte == UInt8(ascii: "-") || (48...57).contains(byte): return .number
    default: throw refusal("not JSON")
    }
  }

  /// Passes over the value that stands next.
  mutating func skip() throws(ArchiveError) {
    switch try kind() {
    case .null: try null()
    case .bool: _ = try bool()
    case .number: _ = try number()
    case .string: try skipString()
    case .array: try elements { reader throws(ArchiveError) in try reader.skip() }
    case .object: try members { reader, _ throws(ArchiveError) in try reader.skip() }
    }
  }

  /// Reads an object; `body` reads or skips the value of each key.
  package mutating func members(
    _ body: (inout JSONReader, String) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    try enter(UInt8(ascii: "{"), "an object is expected")
    if take(UInt8(ascii: "}")) { return leave() }
    repeat {
      guard next() == UInt8(ascii: "\"") else { throw refusal("a key is expected") }
      let key = try string()
      guard take(UInt8(ascii: ":")) else { throw refusal("a colon is expected") }
      try body(&self, key)
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw refusal("a comma or } is expected") }
    leave()
  }

  /// Reads an array; `body` reads or skips each value.
  package mutating func elements(
    _ body: (inout JSONReader) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    try enter(UInt8(ascii: "["), "an array is expected")
    if take(UInt8(ascii: "]")) { return leave() }
    repeat { try body(&self) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw refusal("a comma or ] is expected") }
    leave()
  }

  mutating func null() throws(ArchiveError) { try word("null") }

  package mutating func bool() throws(ArchiveError) -> Bool {
    let value = next() == UInt8(ascii: "t")
    try word(value ? "true" : "false")
    return value
  }

  /// A number as written.
  mutating func number() throws(ArchiveError) -> String {
    let start = at
    while at < bytes.count, isNumeric(bytes[at]) { at += 1 }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    guard Double(text) != nil, text.utf8.last != UInt8(ascii: ".") else {
      throw refusal("\(text) is no number")
    }
    return text
  }

  package mutating func integer() throws(ArchiveError) -> Int {
    guard try kind() == .number, let value = Int(try number()) else {
      throw refusal("a whole number is expected")
    }
    return value
  }

  package mutating func string() throws(ArchiveError) -> String {
    guard next() == UInt8(ascii: "\"") else { throw refusal("a string is expected") }
    let start = at + 1
    at = endOfPlainText(from: start)
    guard at < bytes.count else { throw refusal("a string is never closed") }
    guard bytes[at] == UInt8(ascii: "\"") else { return try escaped(from: start) }
    at += 1
    return String(decoding: bytes[start..<(at - 1)], as: UTF8.self)
  }

  private mutating func skipString() throws(ArchiveError) {
    let end = endOfPlainText(from: at + 1)
    if end < bytes.count, bytes[end] == UInt8(ascii: "\"") {
      at = end + 1
    } else {
      _ = try string()
    }
  }

  private mutating func enter(_ bracket: UInt8, _ expectation: String) throws(ArchiveError) {
    guard take(bracket) else { throw refusal(expectation) }
    guard depth < Self.depthLimit else { throw refusal("JSON nested too deep") }
    depth += 1
  }

  private mutating func leave() { depth -= 1 }

  /// The next byte that is no white space.
  private mutating func next() -> UInt8? {
    at = endOfSpace(from: at)
    return at < bytes.count ? bytes[at] : nil
  }

  private func endOfSpace(from start: Int) -> Int {
    let bytes = bytes.span
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
      index += 1
    }
    return index
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next() == byte else { return false }
    at += 1
    return true
  }

  private mutating func word(_ word: String) throws(ArchiveError) {
    guard bytes[at...].starts(with: word.utf8) else { throw refusal("not JSON") }
    at += word.utf8.count
  }

  private func isNumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"),
      UInt8(ascii: "E"):
      true
    default: false
    }
  }

  /// Where a quotation mark, a backslash or a control character stands next.
  private func endOfPlainText(from start: Int) -> Int {
    let bytes = bytes.span
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      guard byte != UInt8(ascii: "\""), byte != 0x5C, byte >= 0x20 else { break }
      index += 1
    }
    return index
  }

  private mutating func escaped(from start: Int) throws(ArchiveError) -> String {
    var content = Array(bytes[start..<at])
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
      case 0x5C: content += try escape()
      case 0..<0x20:
        at -= 1
        throw refusal("a control character in a string")
      default: content.append(byte)
      }
    }
    throw refusal("a string is never closed")
  }

  private mutating func escape() throws(ArchiveError) -> [UInt8] {
    guard at < bytes.count else { throw refusal("a string is never closed") }
    let byte = bytes[at]
    at += 1
    switch byte {
    case UInt8(ascii: "\""), 0x5C, UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(try scalar()).utf8)
    default: throw refusal("an unknown escape in a string")
    }
  }

  private mutating func scalar() throws(ArchiveError) -> Unicode.Scalar {
    var value = try unit()
    if (0xD800..<0xDC00).contains(value), bytes[at...].starts(with: [0x5C, UInt8(ascii: "u")]) {
      at += 2
      let low = try unit()
      guard (0xDC00..<0xE000).contains(low) else { throw refusal("half a character") }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else { throw refusal("half a character") }
    return scalar
  }

  private mutating func unit() throws(ArchiveError) -> UInt32 {
    let digits = bytes[at...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ $0 != UInt8(ascii: "+") }),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw refusal("an unknown escape in a string") }
    at += 4
    return value
  }
}
