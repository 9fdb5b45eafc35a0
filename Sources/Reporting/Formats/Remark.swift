package import Touchstone

/// One thing that a tool for drafts is told about a claim: its label, or one of its findings.
package struct Remark: Hashable, Sendable {
  package enum Level: String, Hashable, Sendable { case error, warning, note }

  package var rule: RemarkRule
  /// The claim's index among the document's; nil for a remark about a comment of the source.
  package var claim: Int?
  package var fingerprint: String
  package var message: Bilingual
  package var start: SourcePosition
  /// One past the last character.
  package var end: SourcePosition
  /// Why a comment in the source silences it; nil if none does.
  package var suppression: String?
  /// Whether the baseline has it already; nil without a baseline.
  package var isKnown: Bool?

  package var level: Level { rule.level }

  /// Neither silenced nor known: what a writer has to look at.
  package var isNew: Bool { suppression == nil && isKnown != true }

  package init(
    rule: RemarkRule, claim: Int? = nil, fingerprint: String, message: Bilingual,
    start: SourcePosition, end: SourcePosition
  ) {
    self.rule = rule
    self.claim = claim
    self.fingerprint = fingerprint
    self.message = message
    self.start = start
    self.end = end
  }

  /// For each claim that is not Supported its label, then its findings.
  package static func all(in checked: CheckedDocument) -> [Remark] {
    checked.claims.enumerated().flatMap { index, judged -> [Remark] in
      let fingerprint = ClaimFingerprint.v1(judged.claim)
      func remark(_ rule: RemarkRule, _ message: Bilingual) -> Remark {
        Remark(
          rule: rule, claim: index, fingerprint: fingerprint, message: message,
          start: judged.claim.start, end: judged.claim.end)
      }
      let label = RemarkRule(judged.verdict.label).map { remark($0, reason(judged)) }
      let findings = judged.verdict.findings.map {
        remark(.finding($0.code), Wording.message(for: $0))
      }
      let named = Set(judged.verdict.findings.map(\.code))
      let reasons = judged.verdict.reasons.filter { !named.contains($0) }
        .map { remark(.finding($0), Wording.guide($0).meaning) }
      return (label.map { [$0] } ?? []) + findings + reasons
    }
  }

  private static func reason(_ judged: JudgedClaim) -> Bilingual {
    let verdict = Wording.verdict(judged.verdict)
    return Wording.paragraph([
      Bilingual(en: verdict.en + ".", zh: verdict.zh + "。"), Wording.explanation(of: judged),
    ])
  }
}

/// A document with the remarks on it, and the decoded source that they point into.
package struct RemarkedDocument: Hashable, Sendable {
  package var checked: CheckedDocument
  package var text: String
  package var remarks: [Remark]

  package init(checked: CheckedDocument, text: String, remarks: [Remark]) {
    self.checked = checked
    self.text = text
    self.remarks = remarks
  }
}
