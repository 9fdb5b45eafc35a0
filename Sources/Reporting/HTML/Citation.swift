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
    return Link.web(
      "https://github.com/\(names[0])/\(names[1])/blob/\(commit)/\(Link.encoded(path))")
  }

  private static func isName(_ name: Substring) -> Bool {
    !name.isEmpty && name != "." && name != ".." && name.utf8.allSatisfy(Link.isPlain)
  }
}
