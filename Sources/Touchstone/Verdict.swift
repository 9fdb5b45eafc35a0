/// The label of a claim, with its evidence.
package struct Verdict: Hashable, Sendable {
  /// AVeriTeC's four labels.
  package enum Label: String, Hashable, Sendable, Codable, CaseIterable {
    case supported = "Supported"
    case refuted = "Refuted"
    case conflicting = "Conflicting Evidence/Cherrypicking"
    case notEnoughEvidence = "Not Enough Evidence"
  }

  /// Over all slices of the asserted boards in force: in how many the claim is true.
  package struct SliceCount: Hashable, Sendable {
    package var holds: Int
    package var fails: Int
    package var unknown: Int
    /// The smallest sets of unstated qualifiers that make the claim true, best first.
    package var qualifiers: [[Qualifier]]

    package init(
      holds: Int = 0, fails: Int = 0, unknown: Int = 0, qualifiers: [[Qualifier]] = []
    ) {
      self.holds = holds
      self.fails = fails
      self.unknown = unknown
      self.qualifiers = qualifiers
    }

    package var total: Int { holds + fails + unknown }
  }

  /// The same sentence said of the rival, or of the leader where a place was claimed.
  package struct RivalCount: Hashable, Sendable {
    package var name: String
    package var slices: SliceCount

    package init(name: String, slices: SliceCount) {
      self.name = name
      self.slices = slices
    }
  }

  /// What would settle a claim that cannot be decided.
  package enum Missing: Hashable, Sendable {
    /// A capture of the board at the period.
    case capture(board: String, at: Period)
    /// A capture that lists the named model.
    case row(board: String, model: String, at: Period)
    /// The name of a board or test set in the sentence.
    case boardName
    /// The name of a model in place of a class.
    case rivalName
    /// A board that the archive does not hold.
    case board(String)
    /// A dated register of releases.
    case releaseRegister
    /// A figure that somebody other than the vendor measured.
    case independentFigure
    /// Who is meant, or what.
    case subject
    /// A capture that shows every row.
    case completeTable(board: String, at: Period)
    /// The number of the place that is claimed.
    case place
    /// A date for the claim or the document.
    case date
    /// Attributes of rows, such as the region of an organisation.
    case attributes(board: String)
  }

  package var label: Label
  /// 1 to 5; nil for Not Enough Evidence.
  package var rating: Int?
  package var asOf: Period?
  package var asOfSource: AsOfSource?
  /// Evidence in the asserted slices first; then that of the narrower slice that makes it true.
  package var evidence: [Evidence]
  package var slices: SliceCount
  /// The slices behind the count, each once.
  package var searched: [SearchedSlice] = []
  package var rivalSlices: RivalCount?
  package var baseRate: BaseRate?
  /// The title in the slice where the claim is true.
  package var holding: Holding?
  /// Who held that title, state by state.
  package var title: Title?
  /// The claim's models through the states of the first slice that it asks; later ones included, it
  /// has no part in the label either.
  package var course: Course?
  /// Later evidence; it has no part in the label or the rating.
  package var since: Since?
  /// The least weakened sentences that are true, by language; empty if none is known or needed.
  package var strongestTrueStatement: [Language: String]
  package var findings: [Finding]
  /// Why nothing could be decided, for Not Enough Evidence.
  package var reasons: [FindingCode]
  package var wouldSettleIt: [Missing]

  package init(
    label: Label, rating: Int? = nil, asOf: Period? = nil, asOfSource: AsOfSource? = nil,
    evidence: [Evidence] = [], slices: SliceCount = SliceCount(), findings: [Finding] = [],
    reasons: [FindingCode] = [], wouldSettleIt: [Missing] = []
  ) {
    self.label = label
    self.rating = rating
    self.asOf = asOf
    self.asOfSource = asOfSource
    self.evidence = evidence
    self.slices = slices
    strongestTrueStatement = [:]
    self.findings = findings
    self.reasons = reasons
    self.wouldSettleIt = wouldSettleIt
  }
}

/// A claim with its verdict.
package struct JudgedClaim: Hashable, Sendable {
  package var claim: Claim
  package var verdict: Verdict
  /// Claims of other vendors to the same first place, as far as they are known.
  package var collisions: [TitleCollision] = []

  package init(claim: Claim, verdict: Verdict) {
    self.claim = claim
    self.verdict = verdict
  }
}

/// A document with its judged claims, in the order of the text.
package struct CheckedDocument: Hashable, Sendable {
  package var document: Document
  package var claims: [JudgedClaim]
  /// What the verdicts rest on; nil where that was not kept.
  package var provenance: Provenance?

  package init(document: Document, claims: [JudgedClaim], provenance: Provenance? = nil) {
    self.document = document
    self.claims = claims
    self.provenance = provenance
  }

  /// Claims that name something the archive could decide.
  package var checkable: Int { claims.count { $0.verdict.isCheckable } }
  /// Claims with a label other than Not Enough Evidence.
  package var settled: Int { claims.count { $0.verdict.label != .notEnoughEvidence } }
}

extension Verdict {
  /// The claim names a board that the archive knows, or was settled without one.
  package var isCheckable: Bool {
    label != .notEnoughEvidence
      || !reasons.contains {
        [.noBoardNamed, .unknownBoard, .rivalIsAClass, .firstNotSettled].contains($0)
      }
        && !wouldSettleIt.contains(.releaseRegister)
  }
}
