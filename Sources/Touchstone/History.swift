/// Which recorded claims to list; a nil condition is open.
package struct HistoryQuery: Hashable, Sendable {
  /// Vendor id, or the name of the vendor as subject or publisher.
  package var vendor: String?
  /// Id or name of the model that a claim is about.
  package var model: String?
  /// Id or name of a board that a claim names.
  package var board: String?
  /// Claim id.
  package var claim: String?
  /// `Claim.titleKeys`: claims to any of these first places; nil for all claims.
  package var titleKeys: [String]?

  package init(
    vendor: String? = nil, model: String? = nil, board: String? = nil, claim: String? = nil,
    titleKeys: [String]? = nil
  ) {
    self.vendor = vendor
    self.model = model
    self.board = board
    self.claim = claim
    self.titleKeys = titleKeys
  }
}

/// A claim as the ledger saw it in one version of a document, with the verdict of that day.
///
/// Sightings that follow one another and tell the same make one row.
package struct HistoryRow: Hashable, Sendable {
  /// ISO 8601 times of the first and the last sighting that this row stands for.
  package var recorded: String
  package var lastRecorded: String
  package var sightings: Int
  package var source: String
  package var url: String?
  package var title: String?
  package var publisher: String?
  package var published: Day?
  /// SHA-256 of the document's bytes.
  package var digest: String
  /// Claim id.
  package var claim: String
  package var kind: Claim.Kind
  package var subject: Mention?
  package var vendor: String?
  package var boards: [Mention]
  package var rivals: [Mention]
  package var rank: Int?
  package var value: String?
  package var titleKeys: [String] = []
  package var quote: String
  package var line: Int
  package var label: Verdict.Label
  package var rating: Int?
  package var asOf: Period?
  package var asOfSource: AsOfSource?
  package var findings: [FindingCode]
  /// What the archive held: a digest over its snapshots.
  package var archiveState: String
  /// The label of the sighting before this one in the same document; nil for the first.
  package var previousLabel: Verdict.Label?

  package init(
    recorded: String, lastRecorded: String? = nil, sightings: Int = 1, source: String,
    url: String? = nil, title: String? = nil, publisher: String? = nil, published: Day? = nil,
    digest: String = "", claim: String, kind: Claim.Kind, subject: Mention? = nil,
    vendor: String? = nil, boards: [Mention] = [], rivals: [Mention] = [], rank: Int? = nil,
    value: String? = nil, quote: String = "", line: Int = 1, label: Verdict.Label,
    rating: Int? = nil, asOf: Period? = nil, asOfSource: AsOfSource? = nil,
    findings: [FindingCode] = [], archiveState: String = "",
    previousLabel: Verdict.Label? = nil
  ) {
    self.recorded = recorded
    self.lastRecorded = lastRecorded ?? recorded
    self.sightings = sightings
    self.source = source
    self.url = url
    self.title = title
    self.publisher = publisher
    self.published = published
    self.digest = digest
    self.claim = claim
    self.kind = kind
    self.subject = subject
    self.vendor = vendor
    self.boards = boards
    self.rivals = rivals
    self.rank = rank
    self.value = value
    self.quote = quote
    self.line = line
    self.label = label
    self.rating = rating
    self.asOf = asOf
    self.asOfSource = asOfSource
    self.findings = findings
    self.archiveState = archiveState
    self.previousLabel = previousLabel
  }
}
