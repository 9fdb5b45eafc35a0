internal import Extraction
internal import Reporting
internal import Touchstone

enum ExtractCommand: Command {
  static let usage = Usage(
    "extract", summary: "Lists the claims of announcements, without verdicts.",
    operands: "SOURCE…", count: 1...Int.max,
    options: [.extractFormat, .output, .asOf, .stdinFilename],
    notes: ["SOURCE is a file, a folder, an address or - for standard input."])

  static func run(_ session: Session) async throws -> ExitStatus {
    let extractor = try Pipeline.extractor(leaderboards: session.workspace().leaderboards)
    let list = SourceList(session.arguments.operands)
    var sheet = LineSheet(session)
    let status = try await list.each(in: session) { source in
      extractor.claims(in: try session.document(from: source))
    } then: { outcome in
      switch outcome {
      case .good(let claims):
        for claim in claims {
          try sheet.add(json: JSONReport.claimLine(claim), text: line(claim))
        }
      case .unreadable(let source, let error):
        try sheet.add(json: JSONReport.errorLine(source: source, error: error))
      }
    }
    try sheet.finish()
    return status
  }

  /// `release.html:12:5: rank: …`, as compilers print places.
  private static func line(_ claim: Claim) -> String {
    let quote = claim.quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return visible(
      "\(claim.document):\(claim.start.line):\(claim.start.column): \(claim.kind.rawValue): \(quote)"
    )
  }
}
