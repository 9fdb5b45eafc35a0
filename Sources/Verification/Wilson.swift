/// The score interval of a share of right answers.
///
/// E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the
/// American Statistical Association 22 (1927), 209-212: of n questions a share p right gives
/// (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n).
enum Wilson {
  /// The quantile of 95 %.
  private static let z = 1.959964

  /// In percent; nil for what is no share of a number of questions.
  static func interval(percent: Double, of items: Int) -> ClosedRange<Double>? {
    guard items > 0, (0...100).contains(percent) else { return nil }
    let (p, n) = (percent / 100, Double(items))
    let centre = p + z * z / (2 * n)
    let spread = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    let low = max(0, (centre - spread) / scale)
    return low * 100...max(low, min(1, (centre + spread) / scale)) * 100
  }
}
