internal import Touchstone

/// The words of a document with its claims marked in place.
///
/// Ranges are asked for from left to right. Where claims overlap, a word links to the claim that
/// began last; each claim has its number where it begins.
struct MarkedText {
  private struct Span {
    let range: Range<Int>
    let number: Int
    let label: Verdict.Label
  }

  private let scalars: [Unicode.Scalar]
  private let spans: [Span]
  private var next = 0
  private var active: [Span] = []
  /// The numbers of the claims that were found in the text.
  private(set) var found: Set<Int> = []

  init(_ checked: CheckedDocument) {
    scalars = Array(checked.document.text.unicodeScalars)
    let spans = checked.claims.enumerated().map { index, judged in
      Span(range: judged.claim.range, number: index + 1, label: judged.verdict.label)
    }
    self.spans = spans.filter { !$0.range.isEmpty }.sorted {
      ($0.range.lowerBound, $1.range.upperBound, $0.number)
        < ($1.range.lowerBound, $0.range.upperBound, $1.number)
    }
  }

  var count: Int { scalars.count }

  /// The part of `range` that the text has, cut at tabs: the cells of a table row.
  func cells(_ range: Range<Int>) -> [Range<Int>] {
    let range = range.clamped(to: 0..<scalars.count)
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where scalars[index] == "\t" {
      cells.append(start..<index)
      start = index + 1
    }
    return cells + [start..<range.upperBound]
  }

  mutating func html(_ range: Range<Int>) -> HTML {
    let range = range.clamped(to: 0..<scalars.count)
    var parts: [HTML] = []
    var at = range.lowerBound
    while at < range.upperBound {
      parts += begin(at)
      while let last = active.last, last.range.upperBound <= at { active.removeLast() }
      let end = min(range.upperBound, nextChange(after: at))
      parts.append(run(at..<end))
      at = end
    }
    return .joined(parts)
  }

  /// Takes up the claims that begin at or before `at`, and gives their numbers.
  private mutating func begin(_ at: Int) -> [HTML] {
    var badges: [HTML] = []
    while next < spans.count, spans[next].range.lowerBound <= at {
      let span = spans[next]
      next += 1
      guard span.range.upperBound > at else { continue }
      active.append(span)
      found.insert(span.number)
      badges.append(badge(span))
    }
    return badges
  }

  private func nextChange(after at: Int) -> Int {
    let ends = active.last?.range.upperBound ?? .max
    return min(ends, next < spans.count ? spans[next].range.lowerBound : .max)
  }

  private func run(_ range: Range<Int>) -> HTML {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    let text = HTML(String(view))
    guard let span = active.last else { return text }
    let isInner = active.count > 1 && active[active.count - 2].range.upperBound > range.lowerBound
    return element("mark", .style(Page.style(span.label) + (isInner ? " inner" : ""))) {
      element("a", .link(.anchor("claim-\(span.number)"))) { text }
    }
  }

  private func badge(_ span: Span) -> HTML {
    element(
      "a", .style("badge " + Page.style(span.label)), .id("text-\(span.number)"),
      .link(.anchor("claim-\(span.number)"))
    ) { "\(Wording.symbol(span.label)) \(span.number)" }
  }
}
