/// The facts that a page states in JSON-LD.
struct LinkedFacts {
  var published: String?
  var publisher: String?
  var headline: String?

  init() {}

  /// Reads tolerantly: pages often break JSON's rules for strings.
  init(json: [UInt8]) {
    var scanner = JSONScanner(bytes: json)
    while let (path, value) = scanner.next() {
      guard !path.contains(where: { ["comment", "review", "itemListElement"].contains($0) }) else {
        continue
      }
      if path.last == "datePublished", published == nil { published = value }
      if path.last == "headline", headline == nil { headline = value.cleaned }
      if path.suffix(2) == ["publisher", "name"], publisher == nil { publisher = value.cleaned }
    }
  }

  mutating func add(_ other: LinkedFacts) {
    published = published ?? other.published
    publisher = publisher ?? other.publisher
    headline = headline ?? other.headline
  }
}

private let wantedKeys: Set<String> = ["datePublished", "headline", "name"]

/// Gives the strings of a JSON text that are of use, each with the keys that lead to it.
private struct JSONScanner {
  let bytes: [UInt8]
  private var index = 0
  /// One entry an open object or array; arrays repeat no key.
  private var path: [String] = []
  private var key: String?
  private static let deepest = 64

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> (path: [String], value: String)? {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        guard path.count < Self.deepest else { return nil }
        path.append(key ?? "")
        key = nil
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if !path.isEmpty { path.removeLast() }
        key = nil
      case UInt8(ascii: ","): key = nil
      case UInt8(ascii: "\""):
        let start = index
        skipString()
        if isKey {
          key = string(from: start)
        } else if let key, wantedKeys.contains(key) {
          defer { index += 1 }
          return (path.filter { !$0.isEmpty } + [key], string(from: start))
        }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Goes from the opening quotation mark to the closing one.
  private mutating func skipString() {
    index += 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    index = min(index, bytes.count)
  }

  /// The string between a quotation mark and the next one.
  private func string(from start: Int) -> String {
    var text: [UInt8] = []
    var index = start + 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count {
        index += 1
        if bytes[index] == UInt8(ascii: "u") {
          appendEscape(at: &index, to: &text)
        } else {
          text.append(bytes[index] == UInt8(ascii: "n") ? 0x20 : bytes[index])
        }
      } else {
        text.append(bytes[index])
      }
      index += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads the four digits of `\uXXXX`; halves of surrogate pairs are dropped.
  private func appendEscape(at index: inout Int, to text: inout [UInt8]) {
    let digits = bytes[min(index + 1, bytes.count)..<min(index + 5, bytes.count)]
    guard digits.count == 4, let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { return }
    if let scalar = Unicode.Scalar(value) { text += Array(String(Character(scalar)).utf8) }
    index += 4
  }

  private var isKey: Bool {
    var next = index + 1
    while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
    return next < bytes.count && bytes[next] == UInt8(ascii: ":")
  }
}
