/// Places of rows, computed from their scores and never from the ranks that a board prints.
package enum Ranking {
  /// The models among `rows` that have a score on `metric`, with their places, best first.
  ///
  /// Standard competition ranking (1-2-2-4): a place is one more than the number of rows above.
  /// Where a row has a confidence interval that holds its score, its place is an interval: `best`
  /// counts the rows that are surely above (their interval begins where this one has ended),
  /// `worst` all that may be. People, baselines and rows without a score have no place.
  ///
  /// Only rows that `filter` admits count. A row of which an attribute that decides is unknown is
  /// placed with them: the best place of a row leaves such rows out, the worst counts them.
  package static func places(
    of rows: [Standing], metric: String, higherIsBetter: Bool, filter: Filter = Filter()
  ) -> [(row: Standing, place: ClosedRange<Int>)] {
    let candidates = rows.compactMap { row -> Candidate? in
      guard row.role == .model, let score = row.scores[metric] else { return nil }
      let admits = filter.isEmpty ? true : filter.admits(row)
      guard admits != false else { return nil }
      return Candidate(row, score, higherIsBetter, isSure: admits == true)
    }
    let lows = candidates.filter(\.isSure).map(\.low).sorted()
    let highs = candidates.map(\.high).sorted()
    return
      candidates
      .map { row -> (candidate: Candidate, place: ClosedRange<Int>) in
        let best = 1 + count(in: lows, above: row.high)
        // A row's own high end may be above its low end, but no row is above itself.
        let others = count(in: highs, above: row.low) - (row.high > row.low ? 1 : 0)
        return (row, best...max(best, 1 + others))
      }
      .enumerated()
      .sorted { a, b in
        let (x, y) = (a.element, b.element)
        if x.place.lowerBound != y.place.lowerBound {
          return x.place.lowerBound < y.place.lowerBound
        }
        return x.candidate.value != y.candidate.value
          ? x.candidate.value > y.candidate.value : a.offset < b.offset
      }
      .map { ($0.element.candidate.row, $0.element.place) }
  }

  /// A row with its bounds turned so that more is better.
  private struct Candidate {
    var row: Standing
    var value: Double
    var low: Double
    var high: Double
    var isSure: Bool

    init(_ row: Standing, _ score: Score, _ higherIsBetter: Bool, isSure: Bool) {
      self.row = row
      self.isSure = isSure
      let sign = higherIsBetter ? 1.0 : -1.0
      let bounds = row.interval.flatMap { $0.contains(score.value) ? $0 : nil }
      let ends = [bounds?.lowerBound ?? score.value, bounds?.upperBound ?? score.value]
        .map { $0 * sign }.sorted()
      value = score.value * sign
      low = ends[0]
      high = ends[1]
    }
  }

  /// How many of `sorted` are greater than `bound`.
  private static func count(in sorted: [Double], above bound: Double) -> Int {
    var (first, end) = (0, sorted.count)
    while first < end {
      let middle = (first + end) / 2
      if sorted[middle] > bound { end = middle } else { first = middle + 1 }
    }
    return sorted.count - first
  }
}
