import Reporting
import Testing
import Touchstone

@Suite("Charts of the page") struct ChartTests {
  static let joined = Course.State(
    day: Samples.day(2023, 10, 25), edition: "2023-10", rowCount: 20, isJoined: false,
    places: [7...7, 1...1])

  /// The claim's model in five states of three editions, and whoever led.
  static let course = Course(
    slice: Samples.overall.slice,
    runners: [
      .init(part: .subject, id: "sensetime/sensechat-3.0", name: "SenseChat 3.0"),
      .init(part: .leader, id: "openai/gpt-4", name: "GPT4"),
    ],
    states: [
      .init(
        day: Samples.day(2023, 9, 27), edition: "2023-09", rowCount: 20, isJoined: false,
        places: [4...4, 1...1]),
      joined,
      .init(
        day: Samples.day(2023, 11, 8), edition: "2023-10", rowCount: 20, isJoined: true,
        places: [7...9, 1...1]),
      .init(
        day: Samples.day(2023, 11, 16), edition: "2023-10", rowCount: 20, isJoined: true,
        places: [nil, 1...1]),
    ], statesInAll: 12)

  static func checked(
    _ change: (inout Verdict) -> Void
  ) -> CheckedDocument {
    var judged = Samples.judgedFirst
    change(&judged.verdict)
    return CheckedDocument(document: Samples.document, claims: [judged])
  }

  private func page(
    _ language: Language = .en, _ change: (inout Verdict) -> Void
  ) -> String {
    HTMLReport.render(ChartTests.checked(change), language: language, version: "0.1.0")
  }

  private static func state(_ day: Day, _ end: Day, _ name: String) -> Title.State {
    Title.State(
      from: day, until: end.advanced(by: -1), end: end,
      measure: Headline(track: "total", metric: "总分"),
      holders: [.init(id: name.lowercased(), name: name)])
  }

  static let title = Title(
    states: [
      state(Samples.day(2023, 8, 28), Samples.day(2023, 9, 27), "Wren"),
      state(Samples.day(2023, 9, 27), Samples.day(2023, 10, 25), "Larkspur"),
      state(Samples.day(2023, 10, 25), Samples.day(2023, 11, 25), "Kestrel"),
    ], holdsEveryState: true)

  static let slices: [SearchedSlice] = ["总分", "代码", "数学"].flatMap { metric in
    [([], false), ([Qualifier.region("CN")], metric == "总分")].map { limits, holds in
      SearchedSlice(
        boardName: "SuperCLUE", track: Heading("总排行榜"), metric: Heading(metric),
        limits: limits, holds: metric == "数学" ? nil : holds)
    }
  }

  @Test func `Places over time are drawn, said and tabulated`() {
    let page = page { $0.course = ChartTests.course }
    #expect(page.contains("role=\"img\" aria-labelledby=\"course-1-title course-1-text\""))
    #expect(page.contains("SenseChat 3.0 stood 4th of 20 on 27 September 2023."))
    #expect(page.contains("Of 4 states shown, 3 list it, 4th to 9th. GPT4 leads in 4 of them."))
    #expect(page.contains("4 of 12 states, around the claim."))
    #expect(
      page.contains(
        "<tr class=\"subject\"><th scope=\"row\">27 September 2023</th><td class=\"n\">4</td>"
          + "<td class=\"n\">1</td><td class=\"n\">20</td></tr>"))
    #expect(page.contains("<td class=\"n\">7–9</td>") && page.contains("the claim, 2023-09-28"))
  }

  @Test func `No line crosses a gap, a new edition or a state that does not list the model`() {
    func lines(_ change: (inout Course) -> Void) -> Int {
      var course = ChartTests.course
      change(&course)
      return page { $0.course = course }.split(separator: "<line class=\"way\"").count - 1
    }
    // The subject's one step and its range of places; the leader's two steps.
    #expect(lines { _ in } == 4)
    #expect(lines { for index in $0.states.indices { $0.states[index].isJoined = false } } == 1)
    #expect(lines { $0.states[1].isJoined = true } == 6)
  }

  @Test func `A model has a sign of its own besides its colour`() {
    let page = page { $0.course = ChartTests.course }
    #expect(page.split(separator: "<use href=\"#sign-0\" x=").count - 1 == 3)
    #expect(page.split(separator: "<use href=\"#sign-1\" x=").count - 1 == 4)
  }

  @Test func `Tenures are bars with a name and a length`() {
    let page = page { verdict in
      verdict.title = ChartTests.title
      verdict.holding = ChartTests.title.tenures.dropFirst().first
        .map { Holding(tenure: $0, boardName: "SuperCLUE", leaders: 2) }
    }
    #expect(page.split(separator: "<rect class=\"bar\"").count - 1 == 3)
    #expect(page.contains("Larkspur · 28 days") && page.contains("Wren · 30 days"))
    #expect(page.contains("three tenures of three models"))
    #expect(page.contains("<tr class=\"subject\"><th scope=\"row\">Larkspur</th>"))
  }

  @Test func `The slice map has a square for each slice and a table of the same`() {
    let page = page { $0.searched = ChartTests.slices }
    #expect(page.contains("as the sentence says: 0 of 3"))
    #expect(page.contains("among domestic (Chinese) models: 1 of 3"))
    #expect(page.split(separator: "class=\"cell-yes\" x=").count - 1 == 1)
    #expect(page.split(separator: "class=\"cell-no\" x=").count - 1 == 3)
    #expect(page.split(separator: "class=\"cell-open\" x=").count - 1 == 2)
    #expect(page.contains("<details><summary>The same as a table</summary>"))
  }

  @Test func `A chart that has nothing to draw is left out, and its sentences stay`() {
    let page = page { verdict in
      verdict.since = Since(label: .supported, day: Samples.day(2023, 10, 25))
    }
    #expect(!page.contains("<figure class=\"chart\""))
    #expect(page.contains("still true on 25 October 2023"))
  }

  @Test(arguments: Language.allCases)
  func `Charts are in one language, well-formed and the same every time`(language: Language) {
    let draw = { (verdict: inout Verdict) in
      verdict.course = ChartTests.course
      verdict.title = ChartTests.title
      verdict.searched = ChartTests.slices
    }
    let page = page(language, draw)
    #expect(page == self.page(language, draw))
    #expect(unbalanced(page).isEmpty)
    #expect(page.contains(language == .zh ? "名次走势" : "Its place over time"))
    #expect(page.contains(language == .zh ? "照原句范围" : "as the sentence says"))
  }

  @Test func `A reference on the page leads to something that is there, once`() {
    let page = page { verdict in
      verdict.course = ChartTests.course
      verdict.title = ChartTests.title
      verdict.searched = ChartTests.slices
    }
    let ids = values(of: "id", in: page)
    #expect(ids.count == Set(ids).count)
    let wanted =
      values(of: "href", in: page).filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
      + values(of: "aria-labelledby", in: page).flatMap {
        $0.split(separator: " ").map(String.init)
      }
    #expect(Set(wanted).subtracting(ids).isEmpty)
  }

  @Test func `Claims of one context draw it once`() {
    var checked = ChartTests.checked { $0.course = ChartTests.course }
    checked.claims.append(checked.claims[0])
    let page = HTMLReport.render(checked, language: .en, version: "0.1.0")
    #expect(page.split(separator: "class=\"course\"").count - 1 == 1)
    #expect(page.contains("<a href=\"#course-1\">Its place over time: as for claim 1</a>"))
  }
}
