/// The status line and the headers of an answer.
struct ResponseHead: Hashable, Sendable {
  let status: Int
  /// Names in lower case.
  private let fields: [(name: String, value: String)]

  /// Returns nil if the bytes are not the head of an HTTP answer.
  init?(_ bytes: some Collection<UInt8>) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: true)
      .map { $0.last == 0x0D ? $0.dropLast() : $0 }
    guard let first = lines.first, first.starts(with: Array("HTTP/".utf8)) else { return nil }
    let words = first.split(separator: 0x20)
    guard words.count >= 2, words[1].count == 3, words[1].allSatisfy(isASCIIDigit) else {
      return nil
    }
    status = words[1].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    fields = headerFields(lines.dropFirst())
  }

  /// The first value of a header; `name` is in lower case.
  func value(_ name: String) -> String? { fields.first { $0.name == name }?.value }

  static func == (left: ResponseHead, right: ResponseHead) -> Bool {
    left.status == right.status && left.fields.elementsEqual(right.fields) { $0 == $1 }
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(status)
    for field in fields { hasher.combine(field.name) }
  }
}

/// The fields of lines like `Name: value`, names in lower case; lines without a colon are left out.
func headerFields(_ lines: some Sequence<some Collection<UInt8>>) -> [(name: String, value: String)]
{
  lines.compactMap { line in
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let value = line[line.index(after: colon)...].drop { $0 == 0x20 || $0 == 0x09 }
    let name = line[..<colon].map(asciiLowercased)
    var text = Array(value)
    while let last = text.last, last == 0x20 || last == 0x09 { text.removeLast() }
    return (String(decoding: name, as: UTF8.self), String(decoding: text, as: UTF8.self))
  }
}
