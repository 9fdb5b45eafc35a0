/// The elements that reading tells apart.
enum HTMLTag: String, CaseIterable {
  case text = "#text"
  case other = "#other"
  case html, head, body, title, meta, link, base, script, style, noscript, template
  case article, main, section, div, center, p, br, hr, wbr
  case h1, h2, h3, h4, h5, h6, hgroup
  case ul, ol, li, dl, dt, dd, menu, blockquote, q, pre, code, samp, kbd
  case table, thead, tbody, tfoot, tr, td, th, caption, colgroup, col
  case figure, figcaption, picture, img, video, audio, canvas, svg, math, object, embed, iframe
  case nav, header, footer, aside, address, details, summary, dialog
  case form, fieldset, legend, label, input, select, option, textarea, button
  case a, b, strong, i, em, u, s, span, font, small, sub, sup, time, abbr, cite, mark
  case frameset, frame, noframes

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  init(name: String) { self = HTMLTag.byName[name] ?? .other }

  var isBlock: Bool {
    switch self {
    case .html, .body, .title, .article, .main, .section, .div, .center, .p, .hr, .h1, .h2, .h3,
      .h4, .h5, .h6, .hgroup, .ul, .ol, .li, .dl, .dt, .dd, .menu, .blockquote, .pre, .table,
      .thead, .tbody, .tfoot, .tr, .td, .th, .caption, .figure, .figcaption, .nav, .header,
      .footer, .aside, .address, .details, .summary, .dialog, .form, .fieldset, .legend, .option,
      .textarea:
      true
    default: false
    }
  }

  /// Holds nothing that a reader sees as text.
  var isInvisible: Bool {
    switch self {
    case .head, .script, .style, .noscript, .template, .svg, .math, .iframe, .select, .input,
      .textarea, .title:
      true
    default: false
    }
  }

  var isAboutPage: Bool {
    switch self {
    case .meta, .title, .link, .script: true
    default: false
    }
  }

  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  var isBold: Bool { self == .b || self == .strong }
}

/// The attributes that reading looks at.
enum HTMLAttribute: String, CaseIterable {
  case id, `class`, role, itemprop, property, name, content, datetime, pubdate, href, rel, type
  case colspan, rowspan, hidden, style, lang
  case ariaHidden = "aria-hidden"

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// Says something of its element in a few words, which are read and forgotten.
  var isHint: Bool {
    switch self {
    case .id, .class, .role, .hidden, .style, .ariaHidden: true
    default: false
    }
  }

  /// Only these elements' values are of use.
  func isKept(of tag: HTMLTag) -> Bool {
    switch self {
    case .href, .rel: tag == .link
    case .type: tag == .script
    case .name: tag == .meta
    case .lang: tag == .html
    default: true
    }
  }

  var cacheKey: UInt8 {
    switch self {
    case .id, .class: 1
    case .role: 2
    case .style: 3
    case .hidden: 4
    default: 5
    }
  }

  init?(attributeName: String) {
    guard let attribute = HTMLAttribute.byName[attributeName] else { return nil }
    self = attribute
  }
}
