package import Touchstone

/// What the pages of a site say of one document: enough to list it, and no more in memory.
package struct SiteReport: Hashable, Sendable {
  /// The name of the report's folder.
  package let name: String
  let title: String
  let language: Language
  let publisher: String?
  let published: Day?
  /// The day of the document, else the last day that one of its claims speaks of.
  let day: Day?
  let coverage: Bilingual
  package let claims: [SiteClaim]

  package init(_ checked: CheckedDocument, name: String, language: Language) {
    let document = checked.document
    self.name = name
    title =
      document.title.flatMap { $0.isEmpty ? nil : shortened($0, to: 160) }
      ?? Captions.untitled[language]
    self.language = document.language ?? language
    publisher = document.publisher.map { shortened($0, to: 60) }
    let anchors = Page.anchors(of: checked.claims)
    claims = zip(checked.claims, anchors).map { SiteClaim($0, anchor: $1, language) }
    published = document.published
    day = published ?? claims.compactMap(\.asOf).max()
    coverage = Wording.coverage(checked)
  }

  /// The address of the report, from the site's root.
  var path: String { "\(name)/report.html" }
}

/// What the pages of a site say of one claim.
package struct SiteClaim: Hashable, Sendable {
  /// Where it stands on its report's page.
  package let anchor: String
  package let quote: String
  package let label: Verdict.Label
  /// The verdict and its reason, in the site's language.
  let verdict: String
  let reason: String
  /// Ids of the catalog; nil where the subject's vendor is not known.
  package let vendor: String?
  /// The boards that it names or rests on.
  package let boards: [String]
  let findings: [FindingCode]
  let isCheckable: Bool
  let asOf: Day?
  /// What a later state of the board made of the claim.
  let change: Change?

  struct Change: Hashable {
    let day: Day
    let words: String
  }

  init(_ judged: JudgedClaim, anchor: String, _ language: Language) {
    let (claim, verdict) = (judged.claim, judged.verdict)
    self.anchor = anchor
    quote = shortened(claim.quote, to: 180)
    label = verdict.label
    self.verdict = Wording.verdict(verdict)[language]
    reason = Wording.reason(of: judged)[language]
    vendor = claim.subject?.id?.split(separator: "/", maxSplits: 1).first.map(String.init)
    boards = Set(claim.boards.compactMap(\.id) + verdict.evidence.map(\.snapshot.board)).sorted()
    findings = Array(Set(verdict.findings.map(\.code))).sorted { $0.rawValue < $1.rawValue }
    isCheckable = verdict.isCheckable
    asOf = verdict.asOf?.last
    change = verdict.since.flatMap { since in
      since.label == .supported
        ? nil : Change(day: since.day, words: Wording.since(since, of: verdict)[language])
    }
  }
}
