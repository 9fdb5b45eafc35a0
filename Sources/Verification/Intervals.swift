internal import Touchstone

extension Standing {
  /// The printed confidence intervals of two rows overlap, so that the board cannot tell them apart.
  ///
  /// A row prints one interval: it counts on the metric whose score it holds.
  func overlaps(_ other: Standing, on metric: String) -> Bool {
    guard let own = interval(of: metric), let others = other.interval(of: metric) else {
      return false
    }
    return own.overlaps(others)
  }

  private func interval(of metric: String) -> ClosedRange<Double>? {
    guard let score = scores[metric], let interval, interval.contains(score.value) else {
      return nil
    }
    return interval
  }
}
