package import Touchstone

/// Claims with their verdicts as rows of a table.
package enum ClaimsCSV {
  package static let header = CSV.render(
    header: [
      "document", "line", "column", "id", "kind", "subject", "rank", "boards", "rivals", "value",
      "as_of", "label", "rating", "findings", "quote", "explanation",
    ], rows: [])

  /// The rows of one document.
  package static func rows(_ checked: CheckedDocument, language: Language) -> String {
    CSV.render(rows: checked.claims.map { row($0, language) })
  }

  private static func row(_ judged: JudgedClaim, _ language: Language) -> [String] {
    let claim = judged.claim
    let verdict = judged.verdict
    return [
      words(claim.document), "\(claim.start.line)", "\(claim.start.column)", claim.id,
      claim.kind.rawValue, words(claim.subject?.name ?? ""), claim.rank.map(String.init) ?? "",
      words(list(claim.boards)), words(list(claim.rivals)), words(claim.value ?? ""),
      verdict.asOf?.description ?? "", verdict.label.rawValue,
      verdict.rating.map(String.init) ?? "",
      verdict.findings.map(\.code.rawValue).joined(separator: "; "), words(claim.quote),
      words(Wording.explanation(of: judged)[language]),
    ]
  }

  private static func list(_ mentions: [Mention]) -> String {
    mentions.map(\.name).joined(separator: "; ")
  }

  /// A document's words must not come out as a formula of the program that opens the table.
  private static func words(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return visible(text)
    }
    return "'" + visible(text)
  }
}
