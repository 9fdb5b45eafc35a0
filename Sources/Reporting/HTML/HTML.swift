/// Markup that is safe to send: a `String` gets in only escaped.
package struct HTML: Hashable, Sendable {
  package private(set) var markup: String

  /// Text, escaped, its deceptive characters made visible.
  package init(_ text: String) { markup = HTML.escaped(text) }

  /// Markup written by us, in the source.
  init(trusting markup: StaticString) { self.markup = "\(markup)" }

  private init(assembled markup: String) { self.markup = markup }

  static let empty = HTML("")

  /// A block of JSON-LD, which no browser runs; `JSON` writes no `<`, so that nothing ends it early.
  static func linked(_ json: JSON) -> HTML {
    HTML(assembled: "<script type=\"application/ld+json\">" + json.line + "</script>")
  }

  static func joined(_ parts: [HTML]) -> HTML {
    var markup = ""
    markup.reserveCapacity(parts.reduce(0) { $0 + $1.markup.utf8.count })
    for part in parts { markup += part.markup }
    return HTML(assembled: markup)
  }

  static func element(_ name: StaticString, _ attributes: [Attribute], _ content: HTML) -> HTML {
    var markup = open(name, attributes, reserving: content.markup.utf8.count)
    markup += content.markup
    markup += "</"
    markup += name.description
    markup += ">"
    return HTML(assembled: markup)
  }

  static func void(_ name: StaticString, _ attributes: [Attribute]) -> HTML {
    HTML(assembled: open(name, attributes))
  }

  private static func open(
    _ name: StaticString, _ attributes: [Attribute], reserving bytes: Int = 0
  ) -> String {
    var markup = "<"
    markup.reserveCapacity(bytes + 40 * (attributes.count + 1))
    markup += name.description
    for attribute in attributes where !attribute.value.isEmpty {
      markup += " "
      markup += attribute.name.description
      markup += "=\""
      markup += escaped(attribute.value)
      markup += "\""
    }
    markup += ">"
    return markup
  }

  private static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
    let text = visible(text)
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Bytes of which no text is made that needs escaping: ASCII without markup, and U+3000 to U+9FFF.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E: false
    case 0x20..<0x7F, 0x80..<0xC0, 0xE3...0xE9: true
    default: false
    }
  }
}

/// One attribute; its name is ours, its value is escaped, and an empty one is left out.
struct Attribute {
  let name: StaticString
  let value: String

  init(_ name: StaticString, _ value: String) {
    self.name = name
    self.value = value
  }

  static func style(_ name: String) -> Attribute { Attribute("class", name) }
  static func id(_ value: String) -> Attribute { Attribute("id", value) }
  static func link(_ link: Link) -> Attribute { Attribute("href", link.address) }
}

/// An address that a page may link to: a place on it, or a web page.
struct Link {
  let address: String

  private init(address: String) { self.address = address }

  static func anchor(_ id: String) -> Link { Link(address: "#" + id) }

  /// Nil for anything but plain http and https, so that no `javascript:` gets in.
  static func web(_ url: String) -> Link? {
    let lower = url.prefix(8).lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://"), url.utf8.count <= 2_000,
      url.unicodeScalars.allSatisfy({ $0.value > 0x20 && !isDeceptive($0) })
    else { return nil }
    return Link(address: url)
  }
}

/// Assembles the children of an element; each string among them is escaped.
@resultBuilder
enum HTMLBuilder {
  static func buildExpression(_ text: String) -> HTML { HTML(text) }
  static func buildExpression(_ html: HTML) -> HTML { html }
  static func buildExpression(_ html: HTML?) -> HTML { html ?? .empty }
  static func buildBlock(_ parts: HTML...) -> HTML { .joined(parts) }
  static func buildArray(_ parts: [HTML]) -> HTML { .joined(parts) }
  static func buildOptional(_ part: HTML?) -> HTML { part ?? .empty }
  static func buildEither(first part: HTML) -> HTML { part }
  static func buildEither(second part: HTML) -> HTML { part }
}

func element(
  _ name: StaticString, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML
) -> HTML {
  .element(name, attributes, content())
}
