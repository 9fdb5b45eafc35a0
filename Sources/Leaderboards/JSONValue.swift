/// A JSON document as a tree, read in one pass: the lists of states are long, and a general decoder
/// takes most of a cold start for them.
enum JSONValue {
  case null
  case bool(Bool)
  /// As written.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// In the order of the file.
  case object([(key: String, value: JSONValue)])

  /// Reads a whole document (RFC 8259); refuses anything else with its line.
  init(_ bytes: [UInt8], path: String) throws(ArchiveError) {
    var reader = JSONReader(bytes: bytes, path: path)
    self = try reader.document()
  }

  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  var double: Double? {
    if case .number(let text) = self { Double(text) } else { nil }
  }

  var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }
}

private struct JSONReader {
  /// Deeper nesting is no file of an archive.
  static let depthLimit = 64

  let bytes: [UInt8]
  let path: String
  /// The whole file is UTF-8: no string has to be looked at again.
  private let isText: Bool
  private var at = 0

  init(bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
    isText = String(validating: bytes, as: UTF8.self) != nil
  }

  mutating func document() throws(ArchiveError) -> JSONValue {
    let value = try value(depth: 0)
    guard next() == nil else { throw refusal("text after the end of the JSON document") }
    return value
  }

  private func refusal(_ reason: String) -> ArchiveError {
    let lines = bytes.prefix(at).count { $0 == UInt8(ascii: "\n") }
    return ArchiveError(path, line: lines + 1, reason)
  }

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

  private mutating func value(depth: Int) throws(ArchiveError) -> JSONValue {
    guard depth < Self.depthLimit else { throw refusal("JSON nested too deep") }
    switch next() {
    case UInt8(ascii: "{"): return .object(try members(depth: depth))
    case UInt8(ascii: "["): return .array(try elements(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case let byte? where byte == UInt8(ascii: "-") || (48...57).contains(byte):
      return .number(try number())
    default: throw refusal("not JSON")
    }
  }

  private mutating func members(
    depth: Int
  ) throws(ArchiveError) -> [(key: String, value: JSONValue)] {
    at += 1
    var members: [(key: String, value: JSONValue)] = []
    if take(UInt8(ascii: "}")) { return members }
    repeat {
      guard next() == UInt8(ascii: "\"") else { throw refusal("a key is expected") }
      let key = try string()
      guard take(UInt8(ascii: ":")) else { throw refusal("a colon is expected") }
      members.append((key, try value(depth: depth + 1)))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw refusal("a comma or } is expected") }
    return members
  }

  private mutating func elements(depth: Int) throws(ArchiveError) -> [JSONValue] {
    at += 1
    var elements: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return elements }
    repeat { elements.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw refusal("a comma or ] is expected") }
    return elements
  }

  private mutating func word(
    _ word: String, _ value: JSONValue
  ) throws(ArchiveError) -> JSONValue {
    guard bytes[at...].starts(with: word.utf8) else { throw refusal("not JSON") }
    at += word.utf8.count
    return value
  }

  private mutating func number() throws(ArchiveError) -> String {
    let start = at
    while at < bytes.count, isNumeric(bytes[at]) { at += 1 }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    guard Double(text) != nil, text.utf8.last != UInt8(ascii: ".") else {
      throw refusal("\(text) is no number")
    }
    return text
  }

  private func isNumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"),
      UInt8(ascii: "E"):
      true
    default: false
    }
  }

  /// The string that begins at the quotation mark here.
  private mutating func string() throws(ArchiveError) -> String {
    let start = at + 1
    let index = endOfPlainText(from: start)
    at = index
    guard index < bytes.count else { throw refusal("a string is never closed") }
    guard bytes[index] == UInt8(ascii: "\"") else { return try escaped(from: start) }
    at = index + 1
    return try text(bytes[start..<index])
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
      case UInt8(ascii: "\""): return try text(content[...])
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

  private func text(_ slice: ArraySlice<UInt8>) throws(ArchiveError) -> String {
    guard isText || String(validating: slice, as: UTF8.self) != nil else {
      throw refusal("not UTF-8")
    }
    return String(decoding: slice, as: UTF8.self)
  }
}
