internal import Touchstone

/// The filter that a claim's own scope asks for.
enum ScopeFilter {
  /// nil if the scope cannot be expressed over rows, or if a size needs a subject without one.
  static func filter(for scope: Scope, subjectSize: Double?) -> Filter? {
    var filter = Filter()
    if let region = scope.region, region != "global" { filter.region = region }
    filter.openness = scope.openness
    if let size = scope.size {
      guard let band = band(size, subjectSize: subjectSize) else { return nil }
      filter.size = band
    }
    return filter
  }

  /// Rows within 10 % of a named size count as of that size; same-size allows 25 %.
  static func band(_ text: String, subjectSize: Double?) -> ClosedRange<Double>? {
    let numbers = numbers(in: text)
    guard let first = numbers.first else {
      return subjectSize.map { $0 * 0.75...$0 * 1.25 }
    }
    if numbers.count > 1 { return min(first, numbers[1])...max(first, numbers[1]) }
    if text.contains("<") || text.contains("≤") { return 0...first }
    if text.contains(">") || text.contains("≥") { return first...max(first, 100_000) }
    if text.contains("class") || text.contains("级") {
      return first...max(first, (first * 10).nextDown)
    }
    return first * 0.9...first * 1.1
  }

  private static func numbers(in text: String) -> [Double] {
    text.split { !($0.isASCII && ($0.isNumber || $0 == ".")) }.compactMap { Double($0) }
  }
}
