package import Touchstone

/// Who led a board among the rows that a filter admits.
package struct Leaders: Hashable, Sendable {
  package var board: Leaderboard
  package var filter: Filter
  package var title: Title

  package init(board: Leaderboard, filter: Filter, title: Title) {
    self.board = board
    self.filter = filter
    self.title = title
  }
}

/// The leaders of a board as text, JSON and CSV.
package enum LeadersReport {
  package static func text(_ lists: [Leaders], language: Language) -> String {
    lists.map { text($0, language) }.joined(separator: "\n")
  }

  package static func json(_ lists: [Leaders]) -> String {
    JSON.object([
      ("schemaVersion", .number("1")),
      ("board", JSON(lists.first?.board.id)),
      ("everyStateArchived", .bool(lists.first?.board.holdsEveryState ?? false)),
      ("titles", .array(lists.map(title))),
    ]).page
  }

  /// One line a tenure.
  package static func csv(_ lists: [Leaders]) -> String {
    CSV.render(
      header: [
        "limits", "track", "metric", "edition", "model", "model_id", "organization", "from",
        "until", "earliest", "latest", "at_least_days", "at_most_days", "begin", "end", "states",
        "shared", "certain",
      ],
      rows: lists.flatMap { list in
        list.title.tenures.map { tenure in
          [
            Wording.limits(of: list.filter, group: nil).map(\.en).joined(separator: ", "),
            tenure.measure.track, tenure.measure.metric, tenure.edition ?? "",
            tenure.holder.name, tenure.holder.id, tenure.holder.organization ?? "",
            tenure.from.description, tenure.until.description,
            tenure.earliest?.description ?? "", tenure.latest?.description ?? "",
            "\(tenure.atLeastDays)", tenure.atMostDays.map(String.init) ?? "",
            tenure.begin.rawValue, tenure.end.rawValue, "\(tenure.states)",
            tenure.isShared ? "yes" : "no", tenure.isCertain ? "yes" : "no",
          ]
        }
      })
  }

  private static func title(_ list: Leaders) -> JSON {
    .object([
      ("filter", JSONReport.filter(list.filter)),
      ("tenures", .array(list.title.tenures.map(tenure))),
      (
        "gaps",
        .array(
          list.title.gaps.map {
            .object([("from", .string($0.from.description)), ("to", .string($0.to.description))])
          })
      ),
      ("unreadable", .array(list.title.unreadable.map { .string($0.description) })),
    ])
  }

  private static func tenure(_ tenure: Tenure) -> JSON {
    .object([
      ("model", .string(tenure.holder.name)),
      ("modelId", .string(tenure.holder.id)),
      ("organization", JSON(tenure.holder.organization)),
      ("track", .string(tenure.measure.track)),
      ("metric", .string(tenure.measure.metric)),
      ("edition", JSON(tenure.edition)),
      ("from", .string(tenure.from.description)),
      ("until", .string(tenure.until.description)),
      ("earliest", JSON(tenure.earliest?.description)),
      ("latest", JSON(tenure.latest?.description)),
      ("atLeastDays", JSON(tenure.atLeastDays)),
      ("atMostDays", JSON(tenure.atMostDays)),
      ("leftCensored", .bool(tenure.isLeftCensored)),
      ("rightCensored", .bool(tenure.isRightCensored)),
      ("begin", .string(tenure.begin.rawValue)),
      ("end", .string(tenure.end.rawValue)),
      ("states", JSON(tenure.states)),
      ("shared", .bool(tenure.isShared)),
      ("certain", .bool(tenure.isCertain)),
    ])
  }

  private static func text(_ list: Leaders, _ language: Language) -> String {
    let tenures = list.title.tenures
    var rows = tenures.map { (day: $0.from, cells: cells($0, language)) }
    rows += list.title.gaps.map { gap in
      (gap.from, LeadersWords.row(gap.from, gap.to, LeadersWords.noState[language]))
    }
    rows += list.title.unreadable.map { day in
      (day, LeadersWords.row(day, nil, LeadersWords.noLeader[language]))
    }
    let ordered = rows.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }
    // A column that says the same in every line says nothing.
    let isTold = [
      tenures.contains { $0.edition != nil },
      tenures.contains { LeadersWords.table($0) != tenures.first.map(LeadersWords.table) },
    ]
    let columns = columns(language)
    let shown = columns.indices.filter { $0 < 5 || $0 > 6 || isTold[$0 - 5] }
    return visible(LeadersWords.heading(list, showsTable: !isTold[1])[language]) + "\n\n"
      + Columns(
        columns: shown.map { columns[$0] },
        rows: ordered.map { row in shown.map { row.element.cells[$0] } }
      ).render()
      + "\n" + LeadersWords.reading(list).map { visible($0[language]) + "\n" }.joined()
  }

  private static func columns(_ language: Language) -> [Columns.Column] {
    [
      .init(title: Bilingual(en: "From", zh: "自")[language]),
      .init(title: Bilingual(en: "Until", zh: "至")[language]),
      .init(title: Bilingual(en: "Days", zh: "天数")[language], alignsRight: true),
      .init(title: Bilingual(en: "Leader", zh: "第一名")[language], limit: 40),
      .init(title: Bilingual(en: "Organisation", zh: "机构")[language], limit: 20),
      .init(title: Bilingual(en: "Edition", zh: "期次")[language]),
      .init(title: Bilingual(en: "Table", zh: "分榜")[language], limit: 28),
      .init(title: Bilingual(en: "Then", zh: "其后")[language], limit: 48),
    ]
  }

  private static func cells(_ tenure: Tenure, _ language: Language) -> [String] {
    [
      tenure.from.description, tenure.until.description, LeadersWords.days(tenure),
      tenure.holder.name, tenure.holder.organization ?? "–", tenure.edition ?? "–",
      LeadersWords.table(tenure), LeadersWords.notes(tenure)[language],
    ]
  }
}
