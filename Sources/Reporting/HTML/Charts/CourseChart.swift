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
    lowest = max(2, course.states.flatMap(\.places).compactMap { $0?.upperBound }.max() ?? 2)
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

  private var height: Int { min(CourseChart.mostHeight, (lowest - 1) * CourseChart.step) }

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
  private func y(doubled place: Int) -> Int { (place - 2) * height * 50 / (lowest - 1) }

  @HTMLBuilder private var grid: HTML {
    for place in ticks {
      let y = decimal(self.y(doubled: 2 * place))
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

  private func middle(_ place: ClosedRange<Int>) -> Int {
    y(doubled: place.lowerBound + place.upperBound)
  }

  private func runner(_ index: Int) -> HTML {
    .element(
      "g", [.style(index == 0 ? "own" : "other")],
      .joined(lines(index) + marks(index) + [label(index)]))
  }

  private func lines(_ index: Int) -> [HTML] {
    zip(course.states, course.states.dropFirst()).compactMap { before, next in
      guard next.isJoined, let from = before.places[index], let to = next.places[index] else {
        return nil
      }
      return line("way", axis.x(before.day), middle(from), axis.x(next.day), middle(to))
    }
  }

  private func line(_ style: String, _ x1: String, _ y1: Int, _ x2: String, _ y2: Int) -> HTML {
    element(
      "line", .style(style), Attribute("x1", x1), Attribute("y1", decimal(y1)),
      Attribute("x2", x2), Attribute("y2", decimal(y2))
    ) { HTML.empty }
  }

  private func marks(_ index: Int) -> [HTML] {
    course.states.flatMap { state -> [HTML] in
      guard let place = state.places[index] else { return [] }
      let x = axis.x(state.day)
      // Equal places stand side by side.
      let equals = state.places[..<index].count { $0.map(middle) == middle(place) }
      let mark = element(
        "use", .link(ChartSigns.runner(index)), Attribute("x", x),
        Attribute("y", decimal(middle(place))),
        Attribute("transform", equals > 0 ? "translate(\(equals * 11))" : "")
      ) { HTML.empty }
      guard place.count > 1 else { return [mark] }
      return [
        line(
          "way", x, y(doubled: 2 * place.lowerBound), x, y(doubled: 2 * place.upperBound)), mark,
      ]
    }
  }

  /// The name beside the last sign, where nothing can follow it.
  private func label(_ index: Int) -> HTML {
    guard let state = course.states.last, let place = state.places[index],
      !state.places[..<index].contains(where: { $0.map(middle) == middle(place) })
    else { return .empty }
    return element(
      "text", .style("name"), Attribute("x", axis.x(state.day)),
      Attribute("y", decimal(middle(place))), Attribute("dx", "11"), Attribute("dy", "4")
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
