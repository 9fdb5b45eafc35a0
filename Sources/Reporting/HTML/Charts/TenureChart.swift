internal import Touchstone

/// Who held a title and for how long, a bar a tenure: solid while it is seen, thin while it may be.
struct TenureChart {
  let tenures: [Tenure]
  let asOf: Period?
  let own: String?
  let number: Int
  let language: Language
  private let axis: TimeAxis

  static let most = 10
  private static let row = 40

  /// nil with less than two tenures: one bar says no more than a sentence.
  init?(_ verdict: Verdict, number: Int, language: Language) {
    guard let title = verdict.title, let asOf = verdict.asOf else { return nil }
    let tenures = TenureChart.nearest(title.tenures, to: asOf)
    guard tenures.count > 1,
      let axis = TimeAxis(tenures.flatMap { [$0.from, $0.until] } + [asOf.first, asOf.last])
    else { return nil }
    self.tenures = tenures
    self.asOf = asOf
    self.number = number
    self.language = language
    self.axis = axis
    own = verdict.holding?.tenure.holder.id
  }

  /// The last tenures of a title that no claim asks for.
  init?(_ all: [Tenure], number: Int, language: Language) {
    let tenures = Array(all.suffix(TenureChart.most))
    guard tenures.count > 1, let axis = TimeAxis(tenures.flatMap { [$0.from, $0.until] }) else {
      return nil
    }
    self.tenures = tenures
    asOf = nil
    own = nil
    self.number = number
    self.language = language
    self.axis = axis
  }

  /// Those around the claim, in order of time.
  private static func nearest(_ tenures: [Tenure], to asOf: Period) -> [Tenure] {
    let near = tenures.filter {
      $0.until - asOf.first >= -Course.reach && $0.from - asOf.last <= Course.reach
    }
    guard near.count > most else { return near }
    let middle = near.firstIndex { $0.until >= asOf.first } ?? near.count
    let start = min(max(0, middle - most / 2), near.count - most)
    return Array(near[start..<start + most])
  }

  func html(_ lines: [Bilingual], withTable: Bool = true) -> HTML {
    let id = "title-\(number)"
    let sentences = lines + [Wording.holders(tenures)]
    return Chart(
      id: id, title: Captions.tenures, sentences: sentences,
      drawing: .joined([
        Chart.image(
          id, "tenures", title: Captions.tenures[language],
          text: Wording.paragraph(sentences)[language],
          attributes: [Attribute("height", "\(height + 62)")], content: plot),
        element("p", .style("small")) { Captions.bars[language] },
      ]), table: withTable ? table : .empty
    ).html(language)
  }

  private var height: Int { tenures.count * TenureChart.row }

  private var plot: HTML {
    .element(
      "svg",
      [
        .style("plot"), Attribute("x", "2%"), Attribute("y", "32"), Attribute("width", "96%"),
        Attribute("height", "\(height)"), Attribute("overflow", "visible"),
      ],
      .joined(
        [asOf.map { axis.claim($0, height: height, language) } ?? .empty]
          + tenures.enumerated().map { bar($1, at: $0 * TenureChart.row) }
          + [axis.ends(y: height + 24)]))
  }

  private func bar(_ tenure: Tenure, at y: Int) -> HTML {
    let (from, until) = (axis.hundredths(tenure.from), axis.hundredths(tenure.until))
    let isOwn = tenure.holder.id == own
    return element("g", .style(isOwn ? "own" : "other")) {
      caption(tenure, from, until, y + 15)
      stretch(tenure.earliest.map(axis.hundredths) ?? max(0, from - 200), from, y + 26)
      stretch(until, tenure.latest.map(axis.hundredths) ?? min(10_000, until + 200), y + 26)
      element(
        "rect", .style("bar"), Attribute("x", decimal(from) + "%"), Attribute("y", "\(y + 20)"),
        Attribute("width", decimal(max(40, until - from)) + "%"), Attribute("height", "12")
      ) { HTML.empty }
    }
  }

  /// The name over the bar, where it keeps inside a narrow drawing too.
  private func caption(_ tenure: Tenure, _ from: Int, _ until: Int, _ y: Int) -> HTML {
    let (x, anchor) =
      from <= 3_000
      ? (from, "start") : until >= 7_000 ? (until, "end") : ((from + until) / 2, "middle")
    return element(
      "text", .style("name"), Attribute("x", decimal(x) + "%"), Attribute("y", "\(y)"),
      Attribute("text-anchor", anchor)
    ) { name(tenure) }
  }

  private func stretch(_ from: Int, _ to: Int, _ y: Int) -> HTML {
    guard from < to else { return .empty }
    return element(
      "line", .style("maybe"), Attribute("x1", decimal(from) + "%"),
      Attribute("x2", decimal(to) + "%"), Attribute("y1", "\(y)"), Attribute("y2", "\(y)")
    ) { HTML.empty }
  }

  private func name(_ tenure: Tenure) -> String {
    shortened(tenure.holder.name, to: 24) + " · " + Wording.length(of: tenure)[language]
  }

  private var table: HTML {
    element("table") {
      Chart.header(
        [Captions.model, Captions.firstSeen, Captions.lastSeen, Captions.length], language)
      element("tbody") { for tenure in tenures { line(tenure) } }
    }
  }

  private func line(_ tenure: Tenure) -> HTML {
    element("tr", .style(tenure.holder.id == own ? "subject" : "")) {
      element("th", Attribute("scope", "row")) {
        Page.foreign(shortened(tenure.holder.name, to: 80), in: language)
      }
      element("td") { Wording.day(tenure.from)[language] }
      element("td") { Wording.day(tenure.until)[language] }
      element("td") { Wording.length(of: tenure)[language] }
    }
  }
}
