package import Touchstone

/// Verdicts as W3C Web Annotations on the document's text.
package enum AnnotationReport {
  package static func render(
    _ documents: [(checked: CheckedDocument, language: Language)]
  ) -> String {
    JSON.array(documents.flatMap { annotations($0.checked, language: $0.language) }).page
  }

  /// Where words occur so often that these margins do not tell them apart, a quotation would point
  /// at all of them, and only the position is given.
  private static let margins = [32, 64, 128, 256, 512]

  private static func annotations(_ checked: CheckedDocument, language: Language) -> [JSON] {
    let context = QuoteContext(checked.document.text)
    let ranges = checked.claims.map(\.claim.range)
    let windows = context.unique(ranges, margins: margins)
    return zip(checked.claims, windows).map { judged, window in
      .object([
        ("@context", .string("http://www.w3.org/ns/anno.jsonld")),
        ("id", .string(identifier(judged.claim, checked.document))),
        ("type", .string("Annotation")),
        ("motivation", .string("assessing")),
        ("body", .array(bodies(judged, language))),
        ("target", target(judged.claim.range, window, context, checked.document)),
      ])
    }
  }

  /// A UUID of version 8 made of what is claimed and of the document's bytes.
  private static func identifier(_ claim: Claim, _ document: Document) -> String {
    var digits = Array(Digest.sha256("\(document.digest) \(claim.id)").prefix(32))
    digits[12] = "8"
    digits[16] = "a"
    var parts: [String] = []
    for length in [8, 4, 4, 4, 12] {
      parts.append(String(digits.prefix(length)))
      digits.removeFirst(length)
    }
    return "urn:uuid:" + parts.joined(separator: "-")
  }

  private static func bodies(_ judged: JudgedClaim, _ language: Language) -> [JSON] {
    let verdict = Wording.verdict(judged.verdict)[language]
    let end = language == .zh ? "。" : ". "
    return [
      body(
        verdict + end + Wording.explanation(of: judged)[language], "assessing",
        Page.tag(language)),
      body(judged.verdict.label.rawValue, "tagging", "en"),
    ]
  }

  private static func body(_ words: String, _ purpose: String, _ language: String) -> JSON {
    .object([
      ("type", .string("TextualBody")), ("purpose", .string(purpose)),
      ("format", .string("text/plain")), ("language", .string(language)),
      ("value", .string(visible(words))),
    ])
  }

  private static func target(
    _ range: Range<Int>, _ window: Range<Int>?, _ context: QuoteContext, _ document: Document
  ) -> JSON {
    let position = JSON.object([
      ("type", .string("TextPositionSelector")), ("start", JSON(range.lowerBound)),
      ("end", JSON(range.upperBound)),
    ])
    let quote = window.map { window in
      JSON.object([
        ("type", .string("TextQuoteSelector")),
        ("prefix", .string(context.string(window.lowerBound..<range.lowerBound))),
        ("exact", .string(context.string(range))),
        ("suffix", .string(context.string(range.upperBound..<window.upperBound))),
      ])
    }
    let source = document.url.flatMap(Link.web)?.address ?? document.source
    return .object([
      ("source", .string(SourceAddress.reference(source).uri)),
      ("state", state(document)),
      ("selector", .array((quote.map { [$0] } ?? []) + [position])),
    ])
  }

  /// A capture is known by its day, which is all of that day in UTC, and by its bytes.
  private static func state(_ document: Document) -> JSON {
    let days: [(key: String, value: JSON)] =
      document.captured.map { day in
        [
          ("sourceDateStart", .string("\(day)T00:00:00Z")),
          ("sourceDateEnd", .string("\(day)T23:59:59Z")),
        ]
      } ?? []
    return .object(
      [("type", .string("TimeState"))] + days
        + [("cached", .string("urn:sha256:\(document.digest)"))])
  }
}
