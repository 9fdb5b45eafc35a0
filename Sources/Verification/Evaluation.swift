internal import Touchstone

/// A claim held against one slice of one snapshot.
struct Evaluation: Hashable {
  struct PlacedRow: Hashable {
    var standing: Standing
    /// Computed from scores; nil if the table cannot tell.
    var place: ClosedRange<Int>?
  }

  struct RivalRows: Hashable {
    var mention: Mention
    var rows: [Standing]
    var isVariant = false
  }

  var board: Leaderboard
  var track: Track
  var state: State
  var metric: String
  var filter: Filter
  var outcome: Evidence.Outcome = .undecided([])
  var missing: [Verdict.Missing] = []
  /// The rows of the slice, best first.
  var table: [PlacedRow] = []
  var subjects: [PlacedRow] = []
  var rivals: [RivalRows] = []

  var snapshot: Snapshot { state.snapshot }
  var slice: Slice { Slice(snapshot: snapshot.id, metric: metric, filter: filter) }
  var rankBase: Int { board.rankBase(ofTrack: track.id) }
  var higherIsBetter: Bool { track.metric(metric)?.higherIsBetter ?? true }

  /// The printed ranks belong to the metric that is asked for.
  var ranksByMetric: Bool { metric == snapshot.mainMetric }

  var isDecided: Bool {
    if case .undecided = outcome { return false }
    return true
  }

  var reasons: [FindingCode] {
    if case .undecided(let reasons) = outcome { return reasons }
    return []
  }

  /// The place that the board prints, counted from 1.
  func printedPlace(_ row: Standing) -> Int? { row.printedRank.map { $0 - rankBase + 1 } }

  /// The board's printed ranks count the rows of the slice down to `row`.
  ///
  /// It prints them by its main metric, over its whole list or over the rows that the limit leaves.
  func printsPlaces(downTo row: PlacedRow) -> Bool {
    guard ranksByMetric, !filter.isEmpty, let place = row.place?.lowerBound else {
      return ranksByMetric && filter.isEmpty
    }
    let upTo = table.prefix { ($0.place?.lowerBound ?? .max) <= place }
    let printed = upTo.compactMap { printedPlace($0.standing) }.sorted()
    // A gap is a row that the limit leaves out; a shared place leaves none.
    return printed.count == upTo.count && printed.enumerated().allSatisfy { $1 <= $0 + 1 }
  }

  mutating func undecided(_ reason: FindingCode, _ missing: Verdict.Missing) {
    outcome = .undecided([reason])
    self.missing = [missing]
  }
}
