internal import Touchstone

/// What time and the rest of the board add to a verdict: charts where there is something to draw.
struct ContextSection {
  let judged: JudgedClaim
  let number: Int
  /// What earlier claims have shown already.
  let shown: Repeats
  let language: Language

  /// The numbers of the earlier claims of which the same is drawn, part by part.
  struct Repeats {
    var course: Int?
    var title: Int?
    var slices: Int?
  }

  /// All that one chart draws and says; equal ones are drawn once on a page.
  private struct Content<Drawn: Hashable>: Hashable {
    let drawn: Drawn
    let at: Period?
    let lines: [Bilingual]

    // What is equal has equal words: to hash all that is drawn would take as long as to draw it.
    func hash(into hasher: inout Hasher) {
      hasher.combine(at)
      hasher.combine(lines.first?.en)
    }
  }

  /// For each claim the first ones that draw the same.
  static func repeats(in claims: some Sequence<JudgedClaim>) -> [Repeats] {
    var courses: [Content<Course>: Int] = [:]
    var titles: [Content<Title>: Int] = [:]
    var slices: [Content<[SearchedSlice]>: Int] = [:]
    return claims.enumerated().map { index, judged in
      let verdict = judged.verdict
      let number = index + 1
      var repeats = Repeats()
      if let course = verdict.course {
        repeats.course = first(
          Content(drawn: course, at: verdict.asOf, lines: []), in: &courses, else: number)
      }
      if let title = verdict.title {
        let lines = Wording.titleLines(verdict) + Wording.sinceLines(verdict)
        repeats.title = first(
          Content(drawn: title, at: verdict.asOf, lines: lines), in: &titles, else: number)
      }
      if !verdict.searched.isEmpty {
        repeats.slices = first(
          Content(drawn: verdict.searched, at: nil, lines: Wording.sliceLines(verdict)),
          in: &slices, else: number)
      }
      return repeats
    }
  }

  private static func first<Key: Hashable>(
    _ key: Key, in known: inout [Key: Int], else number: Int
  ) -> Int? {
    if let earlier = known[key] { return earlier }
    known[key] = number
    return nil
  }

  func html() -> HTML {
    let verdict = judged.verdict
    let course = CourseChart(verdict, number: number, language: language)
    let tenures = TenureChart(verdict, number: number, language: language)
    let map = SliceMap(verdict, number: number, language: language)
    // What no chart shows stands in a list.
    var lines = judged.collisions.map { Wording.collision($0) }
    if tenures == nil { lines += Wording.titleLines(verdict) }
    let since = Wording.sinceLines(verdict)
    if course == nil, tenures == nil { lines += since }
    if map == nil { lines += Wording.sliceLines(verdict) }
    return .joined([
      course.map { chart in
        earlier(shown.course, "course", Captions.course)
          ?? chart.html(tenures == nil ? since : [])
      } ?? .empty,
      tenures.map { chart in
        earlier(shown.title, "title", Captions.tenures)
          ?? chart.html(Wording.titleLines(verdict) + since)
      } ?? .empty,
      map.map { chart in
        earlier(shown.slices, "slices", Captions.slices)
          ?? chart.html(Wording.sliceLines(verdict))
      } ?? .empty,
      list(lines),
    ])
  }

  /// The way to the same chart further up; nil if there is none.
  private func earlier(_ number: Int?, _ chart: String, _ title: Bilingual) -> HTML? {
    number.map { number in
      element("p", .style("same")) {
        element("a", .link(.anchor("\(chart)-\(number)"))) {
          Captions.same(title, as: number)[language]
        }
      }
    }
  }

  private func list(_ lines: [Bilingual]) -> HTML {
    guard !lines.isEmpty else { return .empty }
    return .joined([
      element("h3") { Captions.context[language] },
      element("ul") { for line in lines { element("li") { line[language] } } },
    ])
  }
}
