/// What a robots.txt (RFC 9309) says to one program.
struct Robots: Hashable, Sendable {
  private struct Rule: Hashable {
    var allows: Bool
    var pattern: [UInt8]
  }

  private var rules: [Rule] = []
  /// Seconds between requests that the site asks for; not in the RFC, but widely written.
  private(set) var delay: Double?

  static let allowingAll = Robots()
  static let allowingNothing = Robots(rules: [Rule(allows: false, pattern: [UInt8(ascii: "/")])])

  private init(rules: [Rule] = []) { self.rules = rules }

  /// Reads the groups for `name`, else those for all; at most 500 KB, as the RFC has it.
  init(_ text: some Collection<UInt8>, for name: String) {
    let (own, all) = Self.groups(in: text.prefix(512_000), for: name.lowercased())
    self = own ?? all
  }

  /// Whether the path, with its query, may be fetched: the longest rule decides.
  func allows(_ path: String) -> Bool {
    let path = Self.normal(Array(path.utf8)[...])
    if path == Array("/robots.txt".utf8) { return true }
    let deciding = rules.filter { Self.matches($0.pattern, path) }
      .max { ($0.pattern.count, $0.allows ? 1 : 0) < ($1.pattern.count, $1.allows ? 1 : 0) }
    return deciding?.allows ?? true
  }

  private static func groups(
    in text: some Collection<UInt8>, for name: String
  ) -> (own: Robots?, all: Robots) {
    var own: Robots?
    var all = Robots()
    var names: [String] = []
    var isNaming = false
    var start = Array(text)[...]
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
    for line in start.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      guard let field = headerFields([line.prefix { $0 != UInt8(ascii: "#") }]).first else {
        continue
      }
      let key = field.name.filter { $0 != " " && $0 != "\t" }
      if key == "user-agent" {
        if !isNaming { names = [] }
        isNaming = true
        let token = field.value.lowercased().prefix { $0.isLetter || $0 == "-" || $0 == "_" }
        names.append(field.value == "*" ? "*" : String(token))
        if names.contains(name), own == nil { own = Robots() }
        continue
      }
      isNaming = isNaming && !["allow", "disallow", "crawl-delay"].contains(key)
      if names.contains(name) { own?.add(field.value, for: key) }
      if names.contains("*") { all.add(field.value, for: key) }
    }
    return (own, all)
  }

  private mutating func add(_ value: String, for key: String) {
    switch key {
    case "allow", "disallow":
      guard !value.isEmpty else { return }
      rules.append(Rule(allows: key == "allow", pattern: Self.normal(Array(value.utf8)[...])))
    case "crawl-delay": delay = Double(value).flatMap { $0 >= 0 && $0.isFinite ? $0 : nil }
    default: break
    }
  }

  /// Octets outside ASCII in percent-encoding, and what needs none without it.
  private static func normal(_ path: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = path.startIndex
    while index < path.endIndex {
      let byte = path[index]
      let digits = path[index...].dropFirst().prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        if isUnreserved(value) {
          result.append(value)
        } else {
          appendEscape(of: value, to: &result)
        }
        index += 3
        continue
      }
      if byte >= 0x80 { appendEscape(of: byte, to: &result) } else { result.append(byte) }
      index += 1
    }
    return result
  }

  private static func appendEscape(of byte: UInt8, to result: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    isASCIILetter(byte) || isASCIIDigit(byte) || Array("-._~".utf8).contains(byte)
  }

  /// `*` stands for any bytes, `$` at the end for the end; in time linear in both for each star.
  private static func matches(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
    let isAnchored = pattern.last == UInt8(ascii: "$")
    let pieces = (isAnchored ? pattern.dropLast() : pattern[...])
      .split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
    var at = 0
    for (index, piece) in pieces.enumerated() {
      if index == 0 {
        guard path.starts(with: piece) else { return false }
        at = piece.count
      } else if index == pieces.count - 1, isAnchored {
        return path.count - at >= piece.count && path.suffix(piece.count).elementsEqual(piece)
      } else if !piece.isEmpty {
        guard let found = path.firstRange(of: Array(piece), from: at) else { return false }
        at = found + piece.count
      }
    }
    return !isAnchored || at == path.count
  }
}
