/// One archived, immutable, dated state of one track of a board.
package struct Snapshot: Hashable, Sendable {
  package enum Completeness: Hashable, Sendable {
    /// Every row that the board showed.
    case complete
    /// All rows down to this printed rank; a row that is missing stood lower.
    case top(Int)
    /// Selected rows: a missing row says nothing, and places cannot be counted.
    case cut
  }

  package var board: String
  package var track: String
  /// The board's own name for the edition, `2023-09`; nil if it has none.
  package var edition: String?
  /// The first day on which this state was the current one.
  package var validFrom: Day
  /// The day on which the state was captured; at or after `validFrom`.
  package var captured: Day
  /// The day on which another state or edition replaced it; nil for the last one.
  package var validTo: Day?
  /// A citation: `owner/repository@commit:path#heading` or a URL.
  package var source: String
  /// File name inside the board's folder.
  package var path: String
  /// SHA-256 of the file, lower-case hexadecimal.
  package var digest: String
  package var rowCount: Int
  package var completeness: Completeness
  /// Metric ids in the order of the columns; the first is the track's main metric.
  package var metrics: [String]
  /// Published as a draft before the board's launch: never in force.
  package var isDraft: Bool
  /// False if the state prints metrics side by side and ranks by none of them.
  package var hasMainMetric: Bool
  /// How the figures came about, where it is known: formula, shots, judge, baseline, split.
  package var protocolNote: Bilingual?

  package init(
    board: String, track: String, edition: String? = nil, validFrom: Day, captured: Day? = nil,
    validTo: Day? = nil, source: String = "", path: String = "", digest: String = "",
    rowCount: Int = 0, completeness: Completeness = .complete, metrics: [String],
    isDraft: Bool = false, hasMainMetric: Bool = true, protocolNote: Bilingual? = nil
  ) {
    self.board = board
    self.track = track
    self.edition = edition
    self.validFrom = validFrom
    self.captured = captured ?? validFrom
    self.validTo = validTo
    self.source = source
    self.path = path
    self.digest = digest
    self.rowCount = rowCount
    self.completeness = completeness
    self.metrics = metrics
    self.isDraft = isDraft
    self.hasMainMetric = hasMainMetric
    self.protocolNote = protocolNote
  }

  /// The metric that the state ranks by.
  package var mainMetric: String? { hasMainMetric ? metrics.first : nil }

  /// The state shows who leads and nobody else, so that no place can be counted in it.
  package var listsLeadersOnly: Bool { completeness == .top(1) }

  /// `superclue/total/2023-09-27`: unique in the archive.
  package var id: SnapshotID { SnapshotID(board: board, track: track, validFrom: validFrom) }
}

/// The identity of a snapshot.
package struct SnapshotID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package var board: String
  package var track: String
  package var validFrom: Day

  package init(board: String, track: String, validFrom: Day) {
    self.board = board
    self.track = track
    self.validFrom = validFrom
  }

  package var description: String { "\(board)/\(track)/\(validFrom)" }

  package static func < (left: SnapshotID, right: SnapshotID) -> Bool {
    (left.board, left.track, left.validFrom) < (right.board, right.track, right.validFrom)
  }
}
