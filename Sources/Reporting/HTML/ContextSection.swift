internal import Touchstone

/// What time and the rest of the board add to a verdict: charts where there is something to draw.
struct ContextSection {
  let judged: JudgedClaim
  let number: Int
  let language: Language

  func html() -> HTML {
    let verdict = judged.verdict
    let map = SliceMap(verdict, number: number, language: language)
    let course = CourseChart(verdict, number: number, language: language)
    let tenures = TenureChart(verdict, number: number, language: language)
    // What no chart shows stands in a list.
    var lines = judged.collisions.map { Wording.collision($0) }
    if tenures == nil { lines += Wording.titleLines(verdict) }
    if course == nil { lines += Wording.sinceLines(verdict) }
    if map == nil { lines += Wording.sliceLines(verdict) }
    return .joined([
      course?.html(Wording.sinceLines(verdict)) ?? .empty,
      tenures?.html(Wording.titleLines(verdict)) ?? .empty,
      map?.html(Wording.sliceLines(verdict)) ?? .empty,
      list(lines),
    ])
  }

  private func list(_ lines: [Bilingual]) -> HTML {
    guard !lines.isEmpty else { return .empty }
    return .joined([
      element("h3") { Captions.context[language] },
      element("ul") { for line in lines { element("li") { line[language] } } },
    ])
  }
}
