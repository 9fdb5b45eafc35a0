internal import Touchstone

/// The invented vendors, models and board that the examples of the rules share.
enum ExampleWorld {
  static let catalog = Catalog(
    vendors: [
      .init(id: "larch", names: ["Larch Labs", "落叶松实验室"], region: "CN"),
      .init(id: "plover", names: ["Plover AI"], region: "CN"),
      .init(id: "kestrel", names: ["Kestrel AI"], region: "US"),
    ],
    models: [
      .init(
        id: "larch/larkspur-13b", vendor: "larch", names: ["Larkspur-13B"], size: 13,
        milestones: [.init(event: .accessible, day: day(20), source: "example.org: open to all")]),
      .init(
        id: "larch/linnet-7b", vendor: "larch", names: ["Linnet-7B"], openness: .open, size: 7,
        milestones: [
          .init(event: .released, day: day.advanced(by: -3), source: ""),
          .init(event: .weights, day: day.advanced(by: -3), source: "example.org/linnet"),
        ]),
      .init(
        id: "larch/linnet-3b", vendor: "larch", names: ["Linnet-3B"],
        milestones: [.init(event: .released, day: day.advanced(by: -60), source: "")]),
      .init(
        id: "plover/plover-7b", vendor: "plover", names: ["Plover-7B"], openness: .open, size: 7,
        milestones: [.init(event: .weights, day: day(-40), source: "example.org/plover")]),
      .init(id: "kestrel/kestrel-2", vendor: "kestrel", names: ["Kestrel 2"]),
      .init(id: "kestrel/finch", vendor: "kestrel", names: ["Finch"]),
      .init(
        id: "kestrel/finch-mini", vendor: "kestrel", names: ["Finch mini"],
        families: ["kestrel/finch"]),
      .init(
        id: "kestrel/finch-max", vendor: "kestrel", names: ["Finch max"],
        families: ["kestrel/finch"]),
    ],
    boards: ["example": ["ExampleBoard"], "exampel": ["ExampelBoard"], "small": ["SmallTest"]],
    registers: Registers(
      releases: [
        .init(model: "larch/larkspur-13b", languages: ["zh", "en"], source: "example.org"),
        .init(model: "larch/linnet-7b", languages: ["zh", "en"], source: "example.org"),
        .init(model: "plover/plover-7b", languages: ["zh", "en"], source: "example.org"),
      ],
      ties: [
        .init(
          board: "example", vendor: "kestrel", from: day(-30),
          summary: Bilingual(
            en: "Kestrel AI pays for the board.", zh: "榜单由Kestrel AI资助。"),
          source: "example.org/about")
      ],
      lookAlikes: [.init(board: "exampel", other: "example", source: "example.org")],
      testSizes: [.init(board: "small", items: 30, source: "example.org/small")]))

  static let larkspur = Mention(printed: "Larkspur-13B", id: "larch/larkspur-13b")
  static let kestrel = Mention(printed: "Kestrel 2", id: "kestrel/kestrel-2")
  static let finch = Mention(printed: "Finch", id: "kestrel/finch")
  static let board = Mention(printed: "ExampleBoard", id: "example")

  static let day = Day(number: 19_628)  // 2023-09-28

  /// So many days after that day.
  static func day(_ days: Int) -> Day { Day(number: 19_628 + days) }

  static func row(
    _ name: String, _ score: String?, model: String? = nil, region: String? = nil,
    rank: Int? = nil, interval: ClosedRange<Double>? = nil
  ) -> Standing {
    Standing(
      name: name, model: model, vendor: model.map { String($0.prefix { $0 != "/" }) },
      region: region, printedRank: rank,
      scores: score.flatMap(Score.init).map { ["total": $0] } ?? [:], interval: interval)
  }

  static let firstOfAll = [
    row("Larkspur-13B", "72.1", model: "larch/larkspur-13b", region: "CN", rank: 1),
    row("Kestrel 2", "70.4", model: "kestrel/kestrel-2", region: "US", rank: 2),
    row("Swift-7B", "61.0", region: "CN", rank: 3),
    row("Wren-7B", "60.2", region: "CN", rank: 4),
  ]

  /// The board lists a foreign model without ranking it.
  static let firstOfRanked = [
    row("Kestrel 2", "83.2", model: "kestrel/kestrel-2", region: "US"),
    row("Larkspur-13B", "72.1", model: "larch/larkspur-13b", region: "CN", rank: 1),
    row("Swift-7B", "61.0", region: "CN", rank: 2),
    row("Wren-7B", "60.2", region: "CN", rank: 3),
  ]

  /// The title after somebody else has taken it.
  static let behindKestrel = [
    row("Kestrel 2", "73.0", model: "kestrel/kestrel-2", region: "US", rank: 1),
    row("Jay-7B", "72.5", region: "CN", rank: 2),
    row("Larkspur-13B", "72.1", model: "larch/larkspur-13b", region: "CN", rank: 3),
    row("Swift-7B", "71.0", region: "CN", rank: 4),
  ]

  /// "Larkspur-13B ranks first on ExampleBoard" on `day`, on a board with several states.
  static func first(states: [(Day, [Standing])], edition: String? = nil) -> RuleExample {
    let claim = Claim(kind: .rank, subject: larkspur, rank: 1, boards: [board])
    var example = example(
      "Larkspur-13B ranks first on ExampleBoard.", "Larkspur-13B在ExampleBoard上排名第一。", claim,
      rows: nil)
    let ends = states.dropFirst().map(\.0).map(Optional.some) + [nil]
    for ((from, rows), end) in zip(states, ends) {
      let snapshot = Snapshot(
        board: "example", track: "total", edition: edition, validFrom: from, validTo: end,
        rowCount: rows.count, metrics: ["total"])
      example.boards[0].snapshots.append(snapshot)
      example.standings[snapshot.id] = rows
    }
    example.boards[0].holdsEveryState = true
    return example
  }

  static func example(
    _ en: String, _ zh: String, _ claim: Claim, rows: [Standing]? = firstOfAll,
    published: Day? = day, validFrom: Day = day, rankBase: Int = 1,
    completeness: Snapshot.Completeness = .complete,
    change: (inout Leaderboard) -> Void = { _ in }
  ) -> RuleExample {
    let snapshot = Snapshot(
      board: "example", track: "total", validFrom: validFrom, rowCount: rows?.count ?? 0,
      completeness: completeness, metrics: ["total"])
    var board = Leaderboard(
      id: "example", names: ["ExampleBoard"],
      tracks: [
        Track(
          id: "total", names: ["total"],
          metrics: [Metric(id: "total", names: ["total score", "总分"])])
      ],
      headlines: [Headline(track: "total", metric: "total")], rankBase: rankBase,
      snapshots: rows == nil ? [] : [snapshot])
    change(&board)
    var claim = claim
    claim.quote = en
    return RuleExample(
      sentence: Bilingual(en: en, zh: zh), claim: claim, published: published, boards: [board],
      standings: rows.map { [snapshot.id: $0] } ?? [:])
  }

  /// An example in a document with a headline, a sentence and perhaps a table.
  static func article(
    _ sentence: Bilingual, headline: String, body: String, claim: Claim, others: [Claim] = [],
    table: Table? = nil
  ) -> RuleExample {
    let (title, text) = (headline.unicodeScalars.count, body.unicodeScalars.count)
    var result = example(sentence.en, sentence.zh, claim)
    result.claim.quote = claim.quote
    result.others = others
    result.document = Document(
      source: "example", text: headline + "\n" + body,
      blocks: [
        Block(kind: .heading(level: 1), range: 0..<title),
        Block(kind: .paragraph, range: title + 1..<title + 1 + text),
      ], tables: table.map { [$0] } ?? [])
    return result
  }

  /// A table with models in its rows.
  static func table(_ rows: [[String]]) -> Table {
    Table(rows: rows.map { $0.map { Cell(text: $0) } })
  }

  /// "Larkspur-13B ranks first on ExampleBoard", Supported.
  static let soundFirst = example(
    "Larkspur-13B ranks first on ExampleBoard.", "Larkspur-13B在ExampleBoard上排名第一。",
    Claim(kind: .rank, subject: larkspur, rank: 1, boards: [board]))

  /// "Larkspur-13B beats Kestrel 2 on ExampleBoard", Supported.
  static let soundComparison = example(
    "Larkspur-13B beats Kestrel 2 on ExampleBoard.", "Larkspur-13B在ExampleBoard上超越Kestrel 2。",
    Claim(kind: .comparison, subject: larkspur, boards: [board], rivals: [kestrel]))
}
