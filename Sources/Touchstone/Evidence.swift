/// A slice with the rows that decide a claim, and where they come from.
package struct Evidence: Hashable, Sendable {
  package enum Relation: String, Hashable, Sendable, Codable {
    case atOrBefore = "at-or-before"
    case after
    case sameEdition = "same-edition"
  }

  package enum Outcome: Hashable, Sendable {
    case holds
    case fails
    /// True in part: a tie within confidence intervals, readings or rivals that disagree.
    case divided
    case undecided([FindingCode])
  }

  /// A row of the slice with its computed place.
  package struct Row: Hashable, Sendable {
    package enum Part: Hashable, Sendable { case subject, rival, leader, neighbour }

    package var part: Part
    package var name: String
    package var organization: String?
    /// [best, worst]; nil if the row cannot be placed.
    package var place: ClosedRange<Int>?
    package var printedRank: Int?
    package var score: Score?
    package var interval: ClosedRange<Double>?

    package init(
      part: Part, name: String, organization: String? = nil, place: ClosedRange<Int>? = nil,
      printedRank: Int? = nil, score: Score? = nil, interval: ClosedRange<Double>? = nil
    ) {
      self.part = part
      self.name = name
      self.organization = organization
      self.place = place
      self.printedRank = printedRank
      self.score = score
      self.interval = interval
    }
  }

  package var slice: Slice
  package var snapshot: Snapshot
  package var boardName: String
  package var track: Heading
  package var metric: Heading
  /// The row group of the slice's filter, if it has one.
  package var group: Heading?
  package var outcome: Outcome
  /// Number of models in the slice.
  package var rowCount: Int
  /// In order of place: the leader, the subject, its rivals and the rows next to the subject.
  package var rows: [Row]
  package var requested: Period
  /// Days from the snapshot's day to the requested day; negative if the snapshot is later.
  package var driftDays: Int
  package var relation: Relation

  package init(
    slice: Slice, snapshot: Snapshot, boardName: String, track: Heading, metric: Heading,
    group: Heading? = nil,
    outcome: Outcome, rowCount: Int, rows: [Row], requested: Period, driftDays: Int,
    relation: Relation
  ) {
    self.slice = slice
    self.snapshot = snapshot
    self.boardName = boardName
    self.track = track
    self.metric = metric
    self.group = group
    self.outcome = outcome
    self.rowCount = rowCount
    self.rows = rows
    self.requested = requested
    self.driftDays = driftDays
    self.relation = relation
  }

  package var subject: Row? { rows.first { $0.part == .subject } }
  package var rivals: [Row] { rows.filter { $0.part == .rival } }
  /// The row with the best place; it may be the subject or a rival.
  package var leader: Row? { rows.first }
}
