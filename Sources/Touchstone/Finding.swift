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
  case headlineDropsScope = "TS102"
  case unrankedRowsAbove = "TS103"
  case statisticalTie = "TS104"
  case rankScoreMismatch = "TS105"
  case ambiguousName = "TS106"
  case lookAlikeBoard = "TS107"
  case zeroBasedRank = "TS108"
  case withinChance = "TS109"
  case notPubliclyAvailable = "TS201"
  case selfReported = "TS202"
  case boardUnderCaution = "TS203"
  case conflictOfInterest = "TS204"
  case smallTest = "TS205"
  case granularity = "TS206"
  case differentProtocol = "TS207"
  case shortTenure = "TS301"
  case staleTitle = "TS302"
  case launchToTitle = "TS303"
  case editionChanged = "TS304"
  case earlierRelease = "TS305"
  case firstNotSettled = "TS306"
  case scoreMismatch = "TS401"
  case internalContradiction = "TS402"
  case numberFromOther = "TS403"
  case superlativeLaw = "TS601"
  case noSourceGiven = "TS602"
  case hostileDocument = "TS901"

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
    case .headlineDropsScope: "headline-drops-scope"
    case .unrankedRowsAbove: "unranked-rows-above"
    case .statisticalTie: "statistical-tie"
    case .rankScoreMismatch: "rank-score-mismatch"
    case .ambiguousName: "ambiguous-name"
    case .lookAlikeBoard: "look-alike-board"
    case .zeroBasedRank: "zero-based-rank"
    case .withinChance: "within-chance"
    case .notPubliclyAvailable: "not-publicly-available"
    case .selfReported: "self-reported"
    case .boardUnderCaution: "board-under-caution"
    case .conflictOfInterest: "conflict-of-interest"
    case .smallTest: "small-test"
    case .granularity: "granularity"
    case .differentProtocol: "different-protocol"
    case .shortTenure: "short-tenure"
    case .staleTitle: "stale-title"
    case .launchToTitle: "launch-to-title"
    case .editionChanged: "edition-changed"
    case .earlierRelease: "earlier-release"
    case .firstNotSettled: "first-not-settled"
    case .scoreMismatch: "score-mismatch"
    case .internalContradiction: "internal-contradiction"
    case .numberFromOther: "number-from-other-model"
    case .superlativeLaw: "superlative-law"
    case .noSourceGiven: "no-source-given"
    case .hostileDocument: "hostile-document"
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
  /// Of other lists of the board, on which the claim may hold, only the leaders are archived.
  case listsNotHeld(board: String)
  case subjectNotListed(subject: String, board: String, snapshot: Day)
  case rivalNotListed(rival: String, board: String, snapshot: Day)
  case rivalIsAClass(rival: String)
  case unknownBoard(board: String)
  /// "Among the top", "in the first tier": no number to hold against a place.
  case noPlaceStated
  /// Where rows come from, or whether their weights are open, is unknown and could change the result.
  /// `limit` is what the sentence says, if no attribute of a row could answer it.
  case unknownAttribute(board: String, limit: String? = nil)
  case unstatedQualifier(board: String, qualifiers: [Qualifier])
  /// Rows without a printed rank that score higher than the subject.
  case unrankedRowsAbove(board: String, printedRank: Int, place: Int, above: [Scored])
  /// Models whose confidence intervals overlap with the subject's.
  case statisticalTie(board: String, with: [String])
  /// The place by the board's own scores differs from the rank that it prints.
  ///
  /// `rule` is the board's own, if it explains the rank.
  case rankScoreMismatch(board: String, printedRank: Int, place: Int, rule: SharedRanks? = nil)
  /// What a name can mean in the evidence.
  case ambiguousName(name: String, readings: [String])
  case zeroBasedRank(board: String, printed: Int, place: Int)
  /// Shares of the same `items` questions whose intervals overlap.
  case withinChance(board: String, items: Int, subject: Share, other: Share)
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
  /// Two releases with their days as scores; `source` dates the earlier one.
  case earlierRelease(earlier: Scored, subject: Scored, isCommercial: Bool, source: String)
  /// The register of releases has nothing against a first; `searched` is nil if it cannot measure it.
  case firstNotSettled(searched: ReleaseSearch?)
  case scoreMismatch(board: String, claimed: String, printed: Score)
  /// What the body limits and the headline does not, each limit named.
  case headlineDropsScope([Limit])
  /// The board that is named, and the one whose name is like it.
  case lookAlikeBoard(named: String, other: String)
  /// `source` shows that the public could not use the model on `day`.
  case notPubliclyAvailable(model: String, day: Day, source: String)
  case boardUnderCaution(board: String, Caution)
  case conflictOfInterest(board: String, vendor: String, Registers.Tie)
  /// `items` questions, as far as they are known, and `models` rows.
  case smallTest(board: String, items: Int?, models: Int)
  /// No number of right answers of `items` gives `value` at its precision.
  case granularity(board: String, value: String, items: Int)
  /// How the claim's figure and the board's came about.
  case differentProtocol(board: String, claimed: String, printed: String)
  case internalContradiction(Contradiction)
  /// The claimed value is that of another row, or of another column.
  case numberFromOther(board: String, value: String, Other)
  case superlativeLaw(term: String)
  case noSourceGiven(value: String)
  case hostileDocument([Hostility])

  package var code: FindingCode {
    switch self {
    case .noBoardNamed: .noBoardNamed
    case .noDate: .noDate
    case .noSnapshotInForce, .snapshotInPart, .listsNotHeld: .noSnapshotInForce
    case .subjectNotListed: .subjectNotListed
    case .rivalNotListed: .rivalNotListed
    case .rivalIsAClass: .rivalIsAClass
    case .unknownBoard: .unknownBoard
    case .noPlaceStated: .noPlaceStated
    case .unknownAttribute: .unknownAttribute
    case .unstatedQualifier: .unstatedQualifier
    case .headlineDropsScope: .headlineDropsScope
    case .unrankedRowsAbove: .unrankedRowsAbove
    case .statisticalTie: .statisticalTie
    case .rankScoreMismatch: .rankScoreMismatch
    case .ambiguousName: .ambiguousName
    case .lookAlikeBoard: .lookAlikeBoard
    case .zeroBasedRank: .zeroBasedRank
    case .withinChance: .withinChance
    case .notPubliclyAvailable: .notPubliclyAvailable
    case .selfReported: .selfReported
    case .boardUnderCaution: .boardUnderCaution
    case .conflictOfInterest: .conflictOfInterest
    case .smallTest: .smallTest
    case .granularity: .granularity
    case .differentProtocol: .differentProtocol
    case .shortTenure: .shortTenure
    case .staleTitle: .staleTitle
    case .launchToTitle: .launchToTitle
    case .editionChanged: .editionChanged
    case .earlierRelease: .earlierRelease
    case .firstNotSettled: .firstNotSettled
    case .scoreMismatch: .scoreMismatch
    case .internalContradiction: .internalContradiction
    case .numberFromOther: .numberFromOther
    case .superlativeLaw: .superlativeLaw
    case .noSourceGiven: .noSourceGiven
    case .hostileDocument: .hostileDocument
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

  /// A share in percent with its interval.
  package struct Share: Hashable, Sendable {
    package var name: String
    package var score: Score
    package var interval: ClosedRange<Double>

    package init(name: String, score: Score, interval: ClosedRange<Double>) {
      self.name = name
      self.score = score
      self.interval = interval
    }
  }

  /// How many dated releases were compared with a first, up to which day.
  package struct ReleaseSearch: Hashable, Sendable {
    package var releases: Int
    package var through: Day

    package init(releases: Int, through: Day) {
      self.releases = releases
      self.through = through
    }
  }

  /// One limit of a claim.
  package enum Limit: Hashable, Sendable {
    case region(String)
    case language(String)
    case openness(Openness)
    case size(String)
    case task(String)
    /// A list or column of a board.
    case part(String)
    case board(String)
  }

  /// How a document contradicts itself.
  package enum Contradiction: Hashable, Sendable {
    /// Its own table prints other values for what the sentence says.
    case score(model: String, test: String, claimed: String, printed: [String])
    /// Its own table prints the rival above the subject.
    case order(test: String, subject: Scored, rival: Scored)
    /// Its own table prints more models above the subject than the claimed place allows.
    case place(test: String, subject: Scored, above: [Scored])
    /// Another of its sentences, in this line, says something else.
    case sentence(quote: String, line: Int)
  }

  /// Whose figure a value is.
  package enum Other: Hashable, Sendable {
    case model(String)
    case metric(Heading)
    case track(Heading)
  }

  /// What a document does to the software that reads it.
  package enum Hostility: Hashable, Sendable {
    /// Invisible characters inside the words of the claim: how many.
    case invisible(Int)
    /// A name with letters of another script: as printed, and as read.
    case lookAlikes(printed: String, read: String)
    /// Words that tell software what to do, in this line.
    case instruction(String, line: Int)
  }
}
