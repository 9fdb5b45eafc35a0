/// Markup that is safe to send: a `String` gets in only escaped.
package struct HTML: Hashable, Sendable {
  /// UTF-8: a page is put together from ten thousand pieces, and bytes are the quickest to append.
  private var bytes: [UInt8]

  /// Text, escaped, its deceptive characters made visible.
  package init(_ text: String) {
    bytes = []
    HTML.append(escaped: text, to: &bytes)
  }

  /// Markup written by us, in the source.
  init(trusting markup: StaticString) { bytes = Array(markup.description.utf8) }

  private init(assembled bytes: [UInt8]) { self.bytes = bytes }

  package var markup: String { String(decoding: bytes, as: UTF8.self) }

  /// How long the markup is.
  var count: Int { bytes.count }

  static let empty = HTML(assembled: [])

  /// A block of JSON-LD, which no browser runs; `JSON` writes no `<`, so that nothing ends it early.
  static func linked(_ json: JSON) -> HTML {
    HTML(assembled: Array(("<script type=\"application/ld+json\">" + json.line + "</script>").utf8))
  }

  static func joined(_ parts: [HTML]) -> HTML {
    guard parts.count != 1 else { return parts[0] }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count })
    for part in parts { bytes += part.bytes }
    return HTML(assembled: bytes)
  }

  static func element(_ name: Name, _ attributes: [Attribute], _ content: HTML) -> HTML {
    var bytes = open(name, attributes, reserving: content.bytes.count)
    bytes += content.bytes
    bytes.append(0x3C)
    bytes.append(0x2F)
    bytes += name.text.utf8
    bytes.append(0x3E)
    return HTML(assembled: bytes)
  }

  static func void(_ name: Name, _ attributes: [Attribute]) -> HTML {
    HTML(assembled: open(name, attributes))
  }

  /// An element without content, as XML wants it.
  static func closed(_ name: Name, _ attributes: [Attribute]) -> HTML {
    HTML(assembled: open(name, attributes).dropLast() + [0x2F, 0x3E])
  }

  private static func open(
    _ name: Name, _ attributes: [Attribute], reserving count: Int = 0
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(
      attributes.reduce(count + 2 * name.text.utf8.count + 5) {
        $0 + $1.name.text.utf8.count + $1.value.utf8.count + 4
      })
    bytes.append(0x3C)
    bytes += name.text.utf8
    for attribute in attributes where !attribute.value.isEmpty {
      bytes.append(0x20)
      bytes += attribute.name.text.utf8
      bytes.append(0x3D)
      bytes.append(0x22)
      append(escaped: attribute.value, to: &bytes)
      bytes.append(0x22)
    }
    bytes.append(0x3E)
    return bytes
  }

  private static func append(escaped text: String, to bytes: inout [UInt8]) {
    if text.utf8.allSatisfy(isPlain) {
      bytes += text.utf8
      return
    }
    for byte in visible(text).utf8 {
      switch byte {
      case 0x26: bytes += "&amp;".utf8
      case 0x3C: bytes += "&lt;".utf8
      case 0x3E: bytes += "&gt;".utf8
      case 0x22: bytes += "&quot;".utf8
      case 0x27: bytes += "&#39;".utf8
      default: bytes.append(byte)
      }
    }
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

/// The name of an element or an attribute, written by us: made of a literal only.
struct Name: ExpressibleByStringLiteral, Hashable, Sendable {
  let text: String

  init(stringLiteral text: String) { self.text = text }
}

/// One attribute; its name is ours, its value is escaped, and an empty one is left out.
struct Attribute {
  let name: Name
  let value: String

  init(_ name: Name, _ value: String) {
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

  /// A page beside this one, by its path from here or from `address`.
  static func page(_ path: String, anchor: String = "", at address: String = "") -> Link {
    let place = anchor.isEmpty ? "" : "#" + encoded(anchor[...])
    return Link(address: address + encoded(path[...]) + place)
  }

  /// A path in the letters that an address may have.
  static func encoded(_ path: Substring) -> String {
    path.utf8.map { byte in
      if isPlain(byte) || byte == 0x2F { return String(Unicode.Scalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }

  static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }

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
  _ name: Name, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML
) -> HTML {
  .element(name, attributes, content())
}
