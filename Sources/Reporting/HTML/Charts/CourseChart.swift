internal import Touchstone

/// The places of a claim's models over time, first place on top, a sign for each archived state.
struct CourseChart {
  let course: Course
  let evidence: Evidence
  let number: Int
  let language: Language
  private let axis: TimeAxis
  /// The lowest place drawn.
  private let lowest: Int
  /// Where each state stands, written out once for all signs and lines.
  private let xs: [String]
  /// How low each place is, by its double; of very long lists only as far as they are drawn.
  private let ys: [Int: String]

  private static let mostHeight = 190
  private static let step = 20

  /// nil without time to draw.
  init?(_ verdict: Verdict, number: Int, language: Language) {
    guard let course = verdict.course,
      let evidence = verdict.evidence.first(where: { $0.slice == course.slice }),
      let axis = TimeAxis(
        course.states.map(\.day) + [evidence.requested.first, evidence.requested.last])
    else { return nil }
    self.course = course
    self.evidence = evidence
    self.number = number
    self.language = language
    self.axis = axis
    let lowest = max(2, course.states.flatMap(\.places).compactMap { $0?.upperBound }.max() ?? 2)
    self.lowest = lowest
    xs = course.states.map { axis.x($0.day) }
    var ys: [Int: String] = [:]
    for place in course.states.lazy.flatMap(\.places).compactMap(\.self) {
      for double in [
        2 * place.lowerBound, place.lowerBound + place.upperBound, 2 * place.upperBound,
      ] where ys[double] == nil {
        ys[double] = decimal(CourseChart.y(doubled: double, lowest: lowest))
      }
    }
    self.ys = ys
  }

  func html(_ more: [Bilingual]) -> HTML {
    let id = "course-\(number)"
    let sentences = Wording.course(course, evidence)
    let text = Wording.paragraph(sentences)[language]
    let title = Captions.course[language]
    return Chart(
      id: id, title: Captions.course, sentences: sentences + more,
      drawing: .joined([
        Chart.image(
          id, "course", title: title, text: text,
          attributes: [Attribute("height", "\(height + 62)")], content: plot),
        key,
        element("p", .style("small")) { Wording.lines(course)[language] },
      ]), table: table
    ).html(language)
  }

  private var height: Int { CourseChart.height(lowest) }

  private static func height(_ lowest: Int) -> Int { min(mostHeight, (lowest - 1) * step) }

  private var plot: HTML {
    .element(
      "svg",
      [
        .style("plot"), Attribute("x", "7%"), Attribute("y", "32"), Attribute("width", "70%"),
        Attribute("height", "\(height)"), Attribute("overflow", "visible"),
      ],
      .joined([
        grid, axis.claim(evidence.requested, height: height, language),
        .joined(course.runners.indices.reversed().map(runner)),
        axis.ends(y: height + 24),
      ]))
  }

  /// Hundredths of a pixel; ranges of places are drawn at their middle.
  private static func y(doubled place: Int, lowest: Int) -> Int {
    (place - 2) * height(lowest) * 50 / (lowest - 1)
  }

  private func y(doubled place: Int) -> String {
    ys[place] ?? decimal(CourseChart.y(doubled: place, lowest: lowest))
  }

  @HTMLBuilder private var grid: HTML {
    for place in ticks {
      let y = y(doubled: 2 * place)
      element(
        "line", .style("grid"), Attribute("x1", "0"), Attribute("x2", "100%"), Attribute("y1", y),
        Attribute("y2", y)
      ) { HTML.empty }
      element(
        "text", .style("tick"), Attribute("x", "-12"), Attribute("y", y), Attribute("dy", "4"),
        Attribute("text-anchor", "end")
      ) { "\(place)" }
    }
  }

  private var ticks: [Int] {
    if lowest <= 10 { return Array(1...lowest) }
    let stride = [5, 10, 20, 50, 100, 200, 500, 1_000].first { lowest / $0 <= 5 } ?? lowest
    return [1] + Swift.stride(from: stride, through: lowest, by: stride)
  }

  private func runner(_ index: Int) -> HTML {
    .element(
      "g", [.style(index == 0 ? "own" : "other")],
      .joined(lines(index) + marks(index) + [label(index)]))
  }

  private func lines(_ index: Int) -> [HTML] {
    course.states.indices.dropFirst().compactMap { at in
      let (before, next) = (course.states[at - 1], course.states[at])
      guard next.isJoined, let from = before.places[index], let to = next.places[index] else {
        return nil
      }
      return line(xs[at - 1], from.doubledMiddle, xs[at], to.doubledMiddle)
    }
  }

  /// A line between two places, given by their doubles.
  private func line(_ x1: String, _ from: Int, _ x2: String, _ to: Int) -> HTML {
    .element(
      "line",
      [
        .style("way"), Attribute("x1", x1), Attribute("y1", y(doubled: from)),
        Attribute("x2", x2), Attribute("y2", y(doubled: to)),
      ], .empty)
  }

  private func marks(_ index: Int) -> [HTML] {
    var marks: [HTML] = []
    let sign = ChartSigns.runner(index)
    for (at, state) in course.states.enumerated() {
      guard let place = state.places[index] else { continue }
      if place.count > 1 {
        marks.append(line(xs[at], 2 * place.lowerBound, xs[at], 2 * place.upperBound))
      }
      // Equal places stand side by side.
      let equals = state.places[..<index].count { $0?.doubledMiddle == place.doubledMiddle }
      marks.append(
        .element(
          "use",
          [
            .link(sign), Attribute("x", xs[at]), Attribute("y", y(doubled: place.doubledMiddle)),
            Attribute("transform", equals > 0 ? "translate(\(equals * 11))" : ""),
          ], .empty))
    }
    return marks
  }

  /// The name beside the last sign, where nothing can follow it.
  private func label(_ index: Int) -> HTML {
    guard let state = course.states.last, let place = state.places[index],
      !state.places[..<index].contains(where: { $0?.doubledMiddle == place.doubledMiddle })
    else { return .empty }
    return element(
      "text", .style("name"), Attribute("x", axis.x(state.day)),
      Attribute("y", y(doubled: place.doubledMiddle)), Attribute("dx", "11"), Attribute("dy", "4")
    ) { shortened(course.runners[index].name, to: 24) }
  }

  private var key: HTML {
    element("ul", .style("keys")) {
      for (index, runner) in course.runners.enumerated() {
        element("li") {
          ChartSigns.inline(ChartSigns.runner(index), style: index == 0 ? "own" : "other")
          Page.foreign(shortened(runner.name, to: 60), in: language)
        }
      }
    }
  }

  private var table: HTML {
    element("table") {
      element("thead") {
        element("tr") {
          element("th", Attribute("scope", "col")) { Captions.day[language] }
          for runner in course.runners {
            element("th", .style("n"), Attribute("scope", "col")) {
              Page.foreign(shortened(runner.name, to: 40), in: language)
            }
          }
          element("th", .style("n"), Attribute("scope", "col")) { Captions.models[language] }
        }
      }
      element("tbody") { for state in course.states { row(state) } }
    }
  }

  private func row(_ state: Course.State) -> HTML {
    element("tr", .style(state.day == course.slice.snapshot.validFrom ? "subject" : "")) {
      element("th", Attribute("scope", "row")) { Wording.day(state.day)[language] }
      for place in state.places {
        element("td", .style("n")) { place.map(Page.digits) ?? "–" }
      }
      element("td", .style("n")) { "\(state.rowCount)" }
    }
  }
}

extension ClosedRange<Int> {
  /// Twice the place in the middle, so that it is a whole number.
  fileprivate var doubledMiddle: Int { lowerBound + upperBound }
}
