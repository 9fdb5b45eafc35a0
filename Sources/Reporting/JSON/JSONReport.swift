package import Touchstone

/// The machine-readable forms; INTERFACE.md names every key.
package enum JSONReport {
  /// What came of one source.
  package enum Outcome: Hashable, Sendable {
    case checked(CheckedDocument)
    case unreadable(source: String, error: String)
  }

  /// One document, as `check --format json` prints it.
  package static func render(
    _ checked: CheckedDocument, tool: String = "touchstone", version: String
  ) -> String {
    render(.checked(checked), tool: tool, version: version)
  }

  /// One source, read or not.
  package static func render(
    _ outcome: Outcome, tool: String = "touchstone", version: String
  ) -> String {
    check(outcome, tool, version).page
  }

  /// Several sources, or a directory: an array in the order of the sources.
  package static func render(
    _ outcomes: [Outcome], tool: String = "touchstone", version: String
  ) -> String {
    JSON.array(outcomes.map { check($0, tool, version) }).page
  }

  /// One line of `check --format jsonl`, without its line feed.
  package static func line(
    _ outcome: Outcome, tool: String = "touchstone", version: String
  ) -> String {
    check(outcome, tool, version).line
  }

  /// One line of `extract --format jsonl`, without its line feed.
  package static func claimLine(_ claim: Claim) -> String {
    JSON.object(members(of: claim)).line
  }

  /// One line of `read --format jsonl`, without its line feed.
  package static func documentLine(_ document: Document) -> String {
    JSON.object([
      ("file", .string(document.source)),
      ("title", JSON(document.title)),
      ("published", JSON(document.published?.description)),
      ("text", .string(document.text)),
      ("publisher", JSON(document.publisher)),
      ("language", JSON(document.language?.rawValue)),
      ("url", JSON(document.url)),
      ("sha256", .string(document.digest)),
      ("tables", .array(document.tables.map(table))),
    ]).line
  }

  /// The line for a source that could not be read.
  package static func errorLine(source: String, error: String) -> String {
    unreadable(source, error).line
  }

  private static func check(_ outcome: Outcome, _ tool: String, _ version: String) -> JSON {
    switch outcome {
    case .unreadable(let source, let error): unreadable(source, error)
    case .checked(let checked):
      .object([
        ("schemaVersion", .number("1")),
        ("tool", .object([("name", .string(tool)), ("version", .string(version))])),
        ("document", head(checked.document)),
        (
          "coverage",
          .object([
            ("claims", JSON(checked.claims.count)), ("checkable", JSON(checked.checkable)),
            ("settled", JSON(checked.settled)),
          ])
        ),
        ("claims", .array(checked.claims.map(judged))),
        ("replay", replay(checked.provenance)),
      ])
    }
  }

  private static func unreadable(_ source: String, _ error: String) -> JSON {
    .object([
      ("schemaVersion", .number("1")), ("source", .string(source)), ("error", .string(error)),
    ])
  }

  private static func head(_ document: Document) -> JSON {
    .object([
      ("source", .string(document.source)),
      ("url", JSON(document.url)),
      ("title", JSON(document.title)),
      ("publisher", JSON(document.publisher)),
      ("published", JSON(document.published?.description)),
      ("captured", JSON(document.captured?.description)),
      ("record", JSON(document.record)),
      ("language", JSON(document.language?.rawValue)),
      ("sha256", .string(document.digest)),
    ])
  }

  private static func table(_ table: Table) -> JSON {
    .object([
      ("caption", JSON(table.caption)),
      ("headings", .array(table.headings.map(JSON.string))),
      ("headerRows", JSON(table.headerRows)),
      ("line", JSON(table.line)),
      ("rows", .array(table.rows.map { .array($0.map { .string($0.text) }) })),
    ])
  }

  private static func judged(_ judged: JudgedClaim) -> JSON {
    .object(
      members(of: judged.claim) + [
        ("verdict", verdict(judged)),
        ("findings", .array(judged.verdict.findings.map(finding))),
        ("collisions", .array(judged.collisions.map(collision))),
      ])
  }

  private static func finding(_ finding: Finding) -> JSON {
    .object([
      ("code", .string(finding.code.rawValue)), ("name", .string(finding.code.name)),
      ("message", JSON(Wording.message(for: finding))),
    ])
  }
}
