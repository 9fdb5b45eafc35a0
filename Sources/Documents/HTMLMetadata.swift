internal import Touchstone

/// What a page says about itself in its head, in JSON-LD and in its headings.
struct HTMLMetadata {
  let title: HTMLTitle
  let publisher: String?
  let canonical: String?
  let linked: LinkedFacts
  /// Meta contents by lower-case name or property; the first of each name counts.
  let meta: [String: String]

  init(page: HTMLPage) {
    var linked = LinkedFacts()
    var meta: [String: String] = [:]
    var full: String?
    var canonical: String?
    for (index, node) in page.nodes.enumerated() where node.tag.isAboutPage {
      let attributes = page.attributes[index] ?? [:]
      switch node.tag {
      case .meta: Self.add(attributes, to: &meta)
      case .title:
        if full == nil, !page.hasAncestor(of: index, where: { $0.tag == .svg }) {
          full = page.text(of: index).string
        }
      case .link:
        if canonical == nil, attributes[.rel]?.lowercased() == "canonical" {
          canonical = attributes[.href]?.cleaned
        }
      case .script:
        if attributes[.type]?.lowercased() == "application/ld+json" {
          linked.add(LinkedFacts(json: Self.raw(page, index)))
        }
      default: break
      }
    }
    self.canonical = (canonical ?? meta["og:url"]).flatMap { $0.isWebAddress ? $0 : nil }
    let stated = [meta["og:title"], full, linked.headline, meta["twitter:title"]]
    title = HTMLTitle(
      page: page, stated: stated.compactMap { $0?.cleaned }.filter { !$0.isEmpty },
      site: meta["og:site_name"])
    self.linked = linked
    self.meta = meta
    publisher =
      meta["og:site_name"] ?? linked.publisher ?? meta["publisher"] ?? meta["dc.publisher"]
      ?? meta["mediaid"] ?? meta["source"] ?? meta["author"]
  }

  private static func add(_ attributes: [HTMLAttribute: String], to meta: inout [String: String]) {
    guard let content = attributes[.content]?.cleaned, !content.isEmpty else { return }
    for attribute in [HTMLAttribute.property, .name, .itemprop] {
      guard let key = attributes[attribute]?.lowercased(), meta[key] == nil else { continue }
      meta[key] = content
    }
  }

  private static func raw(_ page: HTMLPage, _ index: Int) -> [UInt8] {
    page.nodes[index..<page.nodes[index].end].filter { $0.tag == .text }
      .reduce(into: []) { $0 += page.bytes(of: $1) }
  }
}

extension String {
  /// White space collapsed and cut off at the ends.
  var cleaned: String {
    var text = InlineText()
    text.append(replacing: self, at: 0)
    return text.string
  }
}
