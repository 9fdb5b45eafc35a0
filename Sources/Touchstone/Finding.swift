/// The stable code of a finding; VERDICTS.md section 7.
package enum FindingCode: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  case noBoardNamed = "TS001"
  case noDate = "TS002"
  case noSnapshotInForce = "TS003"
  case subjectNotListed = "TS004"
  case rivalNotListed = "TS005"
  case rivalIsAClass = "TS006"
  case unknownBoard = "TS007"
  case noPlaceStated = "TS008"
  case unknownAttribute = "TS009"
  case unstatedQualifier = "TS101"
  case unrankedRowsAbove = "TS103"
  case statisticalTie = "TS104"
  case rankScoreMismatch = "TS105"
  case ambiguousName = "TS106"
  case zeroBasedRank = "TS108"
  case selfReported = "TS202"
  case shortTenure = "TS301"
  case staleTitle = "TS302"
  case launchToTitle = "TS303"
  case editionChanged = "TS304"
  case scoreMismatch = "TS401"

  /// The name that reports print beside the code.
  package var name: String {
    switch self {
    case .noBoardNamed: "no-board-named"
    case .noDate: "no-date"
    case .noSnapshotInForce: "no-snapshot-in-force"
    case .subjectNotListed: "subject-not-listed"
    case .rivalNotListed: "rival-not-listed"
    case .rivalIsAClass: "rival-is-a-class"
    case .unknownBoard: "unknown-board"
    case .noPlaceStated: "no-place-stated"
    case .unknownAttribute: "unknown-attribute"
    case .unstatedQualifier: "unstated-qualifier"
    case .unrankedRowsAbove: "unranked-rows-above"
    case .statisticalTie: "statistical-tie"
    case .rankScoreMismatch: "rank-score-mismatch"
    case .ambiguousName: "ambiguous-name"
    case .zeroBasedRank: "zero-based-rank"
    case .selfReported: "self-reported"
    case .shortTenure: "short-tenure"
    case .staleTitle: "stale-title"
    case .launchToTitle: "launch-to-title"
    case .editionChanged: "edition-changed"
    case .scoreMismatch: "score-mismatch"
    }
  }

  package static func < (left: FindingCode, right: FindingCode) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// One coded remark that a reader needs to judge a verdict; Reporting words it.
package enum Finding: Hashable, Sendable {
  /// A name and its printed score.
  package struct Scored: Hashable, Sendable {
    package var name: String
    package var score: Score

    package init(name: String, score: Score) {
      self.name = name
      self.score = score
    }
  }

  case noBoardNamed
  /// The claim was judged on the day of its capture, or not at all.
  case noDate(judgedAt: Day?)
  /// The nearest archived days before and after the claim.
  case noSnapshotInForce(board: String, before: Day?, after: Day?)
  /// The state in force is archived in part, and that part does not show who is asked for.
  case snapshotInPart(board: String, snapshot: Day)
  case subjectNotListed(subject: String, board: String, snapshot: Day)
  case rivalNotListed(rival: String, board: String, snapshot: Day)
  case rivalIsAClass(rival: String)
  case unknownBoard(board: String)
  /// "Among the top", "in the first tier": no number to hold against a place.
  case noPlaceStated
  /// Where rows come from, or whether their weights are open, is unknown and could change the result.
  case unknownAttribute(board: String)
  case unstatedQualifier(board: String, qualifiers: [Qualifier])
  /// Rows without a printed rank that score higher than the subject.
  case unrankedRowsAbove(board: String, printedRank: Int, place: Int, above: [Scored])
  /// Models whose confidence intervals overlap with the subject's.
  case statisticalTie(board: String, with: [String])
  /// The place by the board's own scores differs from the rank that it prints.
  case rankScoreMismatch(board: String, printedRank: Int, place: Int)
  /// What a name can mean in the evidence.
  case ambiguousName(name: String, readings: [String])
  case zeroBasedRank(board: String, printed: Int, place: Int)
  /// `by` is nil if the document names no publisher.
  case selfReported(by: String?)
  /// Days that the title was held, at least and at most; `to` leads from `lost` on.
  case shortTenure(board: String, days: ClosedRange<Int>, to: String, lost: Day)
  /// The claim was last seen true on `held`, and first seen untrue on `lost`.
  case staleTitle(board: String, held: Day, lost: Day)
  /// The model led from `from` on at the latest.
  case launchToTitle(board: String, released: Day, from: Day)
  /// Another state of the same edition decides otherwise; `holds` is what that state says.
  case editionChanged(board: String, edition: String, state: Day, changed: Day, holds: Bool)
  case scoreMismatch(board: String, claimed: String, printed: Score)

  package var code: FindingCode {
    switch self {
    case .noBoardNamed: .noBoardNamed
    case .noDate: .noDate
    case .noSnapshotInForce, .snapshotInPart: .noSnapshotInForce
    case .subjectNotListed: .subjectNotListed
    case .rivalNotListed: .rivalNotListed
    case .rivalIsAClass: .rivalIsAClass
    case .unknownBoard: .unknownBoard
    case .noPlaceStated: .noPlaceStated
    case .unknownAttribute: .unknownAttribute
    case .unstatedQualifier: .unstatedQualifier
    case .unrankedRowsAbove: .unrankedRowsAbove
    case .statisticalTie: .statisticalTie
    case .rankScoreMismatch: .rankScoreMismatch
    case .ambiguousName: .ambiguousName
    case .zeroBasedRank: .zeroBasedRank
    case .selfReported: .selfReported
    case .shortTenure: .shortTenure
    case .staleTitle: .staleTitle
    case .launchToTitle: .launchToTitle
    case .editionChanged: .editionChanged
    case .scoreMismatch: .scoreMismatch
    }
  }
}

extension Finding {
  /// It rests on evidence from after the claim's day, and so has no part in the rating.
  package var isHindsight: Bool {
    switch self {
    case .shortTenure: true
    case .editionChanged(_, _, let state, let changed, _): changed > state
    default: false
    }
  }
}
