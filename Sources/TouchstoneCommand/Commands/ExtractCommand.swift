internal import Extraction
internal import Reporting
internal import Touchstone

enum ExtractCommand: Command {
  static let usage = Usage(
    "extract", summary: "Lists the claims of announcements, without verdicts.",
    operands: "SOURCE…", count: 1...Int.max,
    options: [.extractFormat, .output, .asOf, .stdinFilename, .explain] + Option.fetching,
    notes: ["SOURCE is a file, a WARC, a folder, an address or - for standard input."])

  static func run(_ session: Session) async throws -> ExitStatus {
    let extractor = try Pipeline.extractor(leaderboards: session.workspace().leaderboards)
    let list = SourceList(session.arguments.operands)
    var sheet = LineSheet(session)
    let status = try await list.each(in: session) { capture in
      results(of: try session.document(from: capture), extractor, session)
    } then: { outcome in
      switch outcome {
      case .good(let results):
        for result in results { try sheet.add(json: result.json, text: result.text) }
      case .unreadable(let source, let error):
        try sheet.add(json: JSONReport.errorLine(source: source, error: error))
      }
    }
    try sheet.finish()
    return status
  }

  private static func results(
    of document: Document, _ extractor: ClaimExtractor, _ session: Session
  ) -> [(json: String, text: String?)] {
    guard session.arguments.has(.explain) else {
      return extractor.claims(in: document).map { (JSONReport.claimLine($0), line($0)) }
    }
    return extractor.readings(of: document).flatMap { explained($0, in: document, session) }
  }

  /// A JSON line for each trigger; the text of all of them stands with the first.
  private static func explained(
    _ reading: SentenceReading, in document: Document, _ session: Session
  ) -> [(json: String, text: String?)] {
    let text = ReadingReport.render(
      reading, of: document.source, language: session.language(document: document.language),
      color: session.colors, width: session.width)
    return JSONReport.readingLines(reading, of: document.source).enumerated().map { index, json in
      (json, index == 0 ? text : nil)
    }
  }

  /// `release.html:12:5: rank: …`, as compilers print places.
  private static func line(_ claim: Claim) -> String {
    let quote = claim.quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return visible(
      "\(claim.document):\(claim.start.line):\(claim.start.column): \(claim.kind.rawValue): \(quote)"
    )
  }
}
