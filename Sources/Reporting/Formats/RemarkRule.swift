package import Touchstone

/// What a remark is about: a label other than Supported, a finding, or a comment that silences.
package enum RemarkRule: Hashable, Sendable {
  case refuted, conflicting, notEnoughEvidence
  case finding(FindingCode)
  /// A comment in the source that silences remarks, and is wrong or out of use.
  case suppression

  package init?(_ label: Verdict.Label) {
    switch label {
    case .supported: return nil
    case .refuted: self = .refuted
    case .conflicting: self = .conflicting
    case .notEnoughEvidence: self = .notEnoughEvidence
    }
  }

  package init?(id: String) {
    guard let rule = RemarkRule.all.first(where: { $0.id == id }) else { return nil }
    self = rule
  }

  /// The worst one first.
  package static let labels: [RemarkRule] = [.refuted, .conflicting, .notEnoughEvidence]

  package static let all =
    labels + FindingCode.allCases.map { .finding($0) } + [RemarkRule.suppression]

  /// Stable for ever; a word of `--fail-on`.
  package var id: String {
    switch self {
    case .refuted: "refuted"
    case .conflicting: "conflicting"
    case .notEnoughEvidence: "nee"
    case .finding(let code): code.rawValue
    case .suppression: "suppression"
    }
  }

  var level: Remark.Level {
    switch self {
    case .refuted: .error
    case .conflicting, .suppression: .warning
    case .notEnoughEvidence: .note
    case .finding(let code): RemarkRule.misleading.contains(code) ? .warning : .note
    }
  }

  /// Findings that a writer can mend; the others say how much a verdict carries.
  private static let misleading: Set<FindingCode> = [
    .unstatedQualifier, .headlineDropsScope, .unrankedRowsAbove, .rankScoreMismatch,
    .lookAlikeBoard, .zeroBasedRank, .staleTitle, .earlierRelease, .scoreMismatch,
    .internalContradiction, .numberFromOther, .superlativeLaw, .noSourceGiven, .hostileDocument,
  ]

  var name: String {
    switch self {
    case .finding(let code): code.name
    case .refuted, .conflicting, .notEnoughEvidence, .suppression: id
    }
  }
}
