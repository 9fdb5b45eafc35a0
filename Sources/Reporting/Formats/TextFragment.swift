internal import Touchstone

/// Addresses that lead a browser to a passage of the original page; a hint, never the evidence.
enum TextFragment {
  /// For each claim the address of its sentence; nil where the document has none.
  static func addresses(_ document: Document, _ claims: [Claim]) -> [String?] {
    guard let page = document.url.flatMap(Link.web) else { return claims.map { _ in nil } }
    let context = QuoteContext(document.text)
    let passages = claims.map { sentence($0, in: document.text) }
    let windows = context.unique(passages, margins: [0, 24, 48, 96])
    return zip(passages, windows).map { passage, window in
      guard let window else { return nil }
      let before = words(context.string(window.lowerBound..<passage.lowerBound)).last
      let after = words(context.string(passage.upperBound..<window.upperBound)).first
      guard let directive = directive(context.string(passage), before, after) else { return nil }
      return Link.web(address(page.address, directive))?.address
    }
  }

  /// An existing fragment goes first.
  private static func address(_ page: String, _ directive: String) -> String {
    let page = page.split(separator: ":~:", maxSplits: 1).first.map(String.init) ?? page
    return page + (page.contains("#") ? "" : "#") + ":~:text=" + directive
  }

  /// The claim's sentence where the text has it around the claim, else the claim's own words; a
  /// sentence begins and ends where words do, and a part of one in Chinese need not.
  private static func sentence(_ claim: Claim, in text: String) -> Range<Int> {
    let quote = Array(claim.quote.unicodeScalars)
    let scalars = text.unicodeScalars
    guard quote.count > claim.range.count, quote.count < 2_000 else { return claim.range }
    let first = max(0, claim.range.upperBound - quote.count)
    let last = min(claim.range.lowerBound, scalars.count - quote.count)
    guard first <= last else { return claim.range }
    let start = scalars.index(scalars.startIndex, offsetBy: first)
    let around = Array(scalars[start...].prefix(last - first + quote.count))
    for offset in 0...(last - first)
    where around[offset..<offset + quote.count].elementsEqual(quote) {
      return first + offset..<first + offset + quote.count
    }
    return claim.range
  }

  private static func directive(_ text: String, _ before: String?, _ after: String?) -> String? {
    let pieces = words(text)
    guard let start = pieces.first, let end = pieces.last else { return nil }
    let terms =
      (before.map { [encoded($0) + "-"] } ?? []) + [encoded(start)]
      + (pieces.count > 1 ? [encoded(end)] : []) + (after.map { ["-" + encoded($0)] } ?? [])
    return terms.joined(separator: ",")
  }

  /// The parts of a text between cells and lines, which no term may cross.
  private static func words(_ text: String) -> [String] {
    text.split { $0 == "\n" || $0 == "\t" }.map { $0.trimmingSpaces }.filter { !$0.isEmpty }
  }

  private static func encoded(_ term: String) -> String {
    SourceAddress.encoded(term, keeping: Set("!$'()*+./:;=?@_~".utf8))
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(String(drop(while: \.isWhitespace).reversed()).drop(while: \.isWhitespace).reversed())
  }
}
