/// Where a snapshot was taken from, as text with a link where the shape allows one.
struct Citation {
  let text: String
  let link: Link?

  /// Reads `owner/repository@commit:path#heading` or a URL.
  init(_ source: String) {
    text = source
    link = Link.web(source) ?? Citation.commit(source)
  }

  var html: HTML {
    guard let link else { return element("span", .style("cite")) { text } }
    return element("a", .style("cite"), .link(link), Attribute("rel", "noreferrer")) { text }
  }

  private static func commit(_ source: String) -> Link? {
    guard let at = source.firstIndex(of: "@") else { return nil }
    let names = source[..<at].split(separator: "/", omittingEmptySubsequences: false)
    let rest = source[source.index(after: at)...]
    guard names.count == 2, names.allSatisfy(isName), let colon = rest.firstIndex(of: ":") else {
      return nil
    }
    let commit = rest[..<colon]
    guard (6...40).contains(commit.utf8.count), commit.allSatisfy(\.isHexDigit) else { return nil }
    let path = rest[rest.index(after: colon)...].prefix { $0 != "#" && $0 != " " }
    return Link.web("https://github.com/\(names[0])/\(names[1])/blob/\(commit)/\(encoded(path))")
  }

  private static func isName(_ name: Substring) -> Bool {
    !name.isEmpty && name != "." && name != ".." && name.utf8.allSatisfy(isPlain)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }

  private static func encoded(_ path: Substring) -> String {
    path.utf8.map { byte in
      if isPlain(byte) || byte == 0x2F { return String(Unicode.Scalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }
}
