internal import Touchstone

/// What time and the rest of the board add to a verdict: charts where there is something to draw.
struct ContextSection {
  let judged: JudgedClaim
  let number: Int
  /// An earlier claim of which the same is drawn.
  let drawn: Int?
  let language: Language

  /// All that is drawn and said here of a verdict.
  struct Content: Hashable {
    let course: Course?
    let title: Title?
    let searched: [SearchedSlice]
    let lines: [Bilingual]

    init(_ verdict: Verdict) {
      course = verdict.course
      title = verdict.title
      searched = verdict.searched
      lines = Wording.context(verdict)
    }
  }

  /// For each claim the first one whose context is the same, if that is an earlier one.
  static func repeats(in claims: some Sequence<JudgedClaim>) -> [Int?] {
    var first: [Content: Int] = [:]
    return claims.enumerated().map { index, judged in
      let content = Content(judged.verdict)
      if let earlier = first[content] { return content.lines.isEmpty ? nil : earlier }
      first[content] = index + 1
      return nil
    }
  }

  func html() -> HTML {
    let verdict = judged.verdict
    if let drawn {
      return .joined([
        list(judged.collisions.map { Wording.collision($0) }),
        element("p") {
          element("a", .link(.anchor("claim-\(drawn)"))) {
            Captions.sameContext(drawn)[language]
          }
        },
      ])
    }
    let map = SliceMap(verdict, number: number, language: language)
    let course = CourseChart(verdict, number: number, language: language)
    let tenures = TenureChart(verdict, number: number, language: language)
    // What no chart shows stands in a list.
    var lines = judged.collisions.map { Wording.collision($0) }
    if tenures == nil { lines += Wording.titleLines(verdict) }
    let since = Wording.sinceLines(verdict)
    if course == nil, tenures == nil { lines += since }
    if map == nil { lines += Wording.sliceLines(verdict) }
    return .joined([
      course?.html(tenures == nil ? since : []) ?? .empty,
      tenures?.html(Wording.titleLines(verdict) + since) ?? .empty,
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
