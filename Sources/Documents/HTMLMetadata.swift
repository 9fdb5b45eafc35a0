internal import Touchstone

/// What a page says about itself in its head, in JSON-LD and in its headings.
struct HTMLMetadata {
  private(set) var title: String?
  private(set) var publisher: String?
  private(set) var canonical: String?
  private(set) var linked = LinkedFacts()
  /// Meta contents by lower-case name or property; the first of each name counts.
  private(set) var meta: [String: String] = [:]

  init(page: HTMLPage) {
    for (index, node) in page.nodes.enumerated() {
      switch node.tag {
      case .meta: add(node)
      case .link:
        if canonical == nil, node.attributes[.rel]?.lowercased() == "canonical" {
          canonical = node.attributes[.href]?.cleaned
        }
      case .script:
        if node.attributes[.type]?.lowercased() == "application/ld+json" {
          linked.add(LinkedFacts(json: Self.raw(page, index)))
        }
      default: break
      }
    }
    canonical = (canonical ?? meta["og:url"]).flatMap { $0.isWebAddress ? $0 : nil }
    title = Self.title(page, meta: meta)
    publisher =
      meta["og:site_name"] ?? linked.publisher ?? meta["publisher"] ?? meta["dc.publisher"]
      ?? meta["mediaid"] ?? meta["source"] ?? meta["author"]
  }

  private mutating func add(_ node: HTMLNode) {
    guard let content = node.attributes[.content]?.cleaned, !content.isEmpty else { return }
    for attribute in [HTMLAttribute.property, .name, .itemprop] {
      guard let key = node.attributes[attribute]?.lowercased(), meta[key] == nil else { continue }
      meta[key] = content
    }
  }

  private static func raw(_ page: HTMLPage, _ index: Int) -> [UInt8] {
    page.nodes[index..<page.nodes[index].end].filter { $0.tag == .text }
      .flatMap { Array(page.bytes(of: $0)) }
  }

  private static func title(_ page: HTMLPage, meta: [String: String]) -> String? {
    let heading = mainHeading(page).map { String(page.text(of: $0).string.prefix(longestTitle)) }
    let full = page.nodes.indices.first { index in
      page.nodes[index].tag == .title && !page.hasAncestor(of: index) { $0.tag == .svg }
    }.map { page.text(of: $0).string }
    let candidates = [meta["og:title"], full].compactMap { $0?.cleaned }.filter { !$0.isEmpty }
      .map { String($0.prefix(longestTitle)) }
    if let heading, !heading.isEmpty, candidates.contains(where: { $0.contains(heading) }) {
      return heading
    }
    guard let title = candidates.first else { return heading.flatMap { $0.isEmpty ? nil : $0 } }
    return withoutSiteName(title, site: meta["og:site_name"])
  }

  /// The only h1, or the first one.
  static func mainHeading(_ page: HTMLPage) -> Int? { page.first(.h1) }

  /// Cuts ` - Site`, ` | Site`, `_Site` off the end of a title.
  private static func withoutSiteName(_ title: String, site: String?) -> String {
    if let site, title.hasSuffix(site) {
      let cut = title.dropLast(site.count).trimmingSuffix(separators)
      if !cut.isEmpty && cut.count < title.count - site.count { return cut }
    }
    for separator in [" | ", " - ", " – ", " — ", " · ", " » ", "_", "-", "|", "｜"] {
      guard let at = title.lastPosition(of: separator) else { continue }
      let head = title[..<at]
      let tail = title[at...].dropFirst(separator.count)
      let isCJK = title.unicodeScalars.contains(where: \.isHan)
      guard separator.hasPrefix(" ") || isCJK, tail.count * 2 <= head.count, tail.count <= 30 else {
        continue
      }
      return withoutSiteName(String(head).trimmingSuffix(separators), site: nil)
    }
    return title
  }
}

private let longestTitle = 300
private let separators: Set<Character> = [" ", "|", "-", "–", "—", "·", "»", "_", ":", "｜"]

extension String {
  /// White space collapsed and cut off at the ends.
  var cleaned: String {
    var text = InlineText()
    text.append(replacing: self, at: 0)
    return text.string
  }

  fileprivate func trimmingSuffix(_ characters: Set<Character>) -> String {
    var text = self[...]
    while let last = text.last, characters.contains(last) { text.removeLast() }
    return String(text)
  }

  fileprivate func lastPosition(of pattern: String) -> String.Index? {
    let pattern = Array(pattern)
    guard let first = pattern.first else { return nil }
    return indices.reversed().first {
      self[$0] == first && self[$0...].prefix(pattern.count).elementsEqual(pattern)
    }
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ characters: Set<Character>) -> String {
    String(self).trimmingSuffix(characters)
  }
}
