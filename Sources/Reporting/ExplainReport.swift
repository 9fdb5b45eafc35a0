package import Touchstone

/// The findings in words, for `explain` and `rules`.
package enum ExplainReport {
  /// A sentence and what the board of its example printed.
  package struct Example: Hashable, Sendable {
    package var sentence: Bilingual
    package var published: Day?
    package var boardName: String
    /// What the board prints for the first place.
    package var rankBase: Int
    /// The states that the example needs, by day, with their rows as printed.
    package var states: [State]

    package init(
      sentence: Bilingual, published: Day?, boardName: String, rankBase: Int = 1, states: [State]
    ) {
      self.sentence = sentence
      self.published = published
      self.boardName = boardName
      self.rankBase = rankBase
      self.states = states
    }
  }

  /// A state of an example's board.
  package struct State: Hashable, Sendable {
    package var snapshot: Snapshot
    package var rows: [Standing]

    package init(snapshot: Snapshot, rows: [Standing]) {
      self.snapshot = snapshot
      self.rows = rows
    }
  }

  package static func render(
    _ code: FindingCode, fires: Example? = nil, passes: Example? = nil, language: Language,
    color: Bool = false, width: Int = 80
  ) -> String {
    let guide = Wording.guide(code)
    var paper = Paper(width: min(max(width, 40), 400), color: color)
    paper.add("\(code.rawValue) \(code.name): \(guide.title[language])", ink: .bold)
    let parts = [
      (Bilingual(en: "What it means", zh: "含义"), guide.meaning),
      (Bilingual(en: "Why it matters", zh: "为什么重要"), guide.matters),
      (Bilingual(en: "How an honest sentence would read", zh: "诚实的写法"), guide.honest),
    ]
    for (heading, words) in parts {
      paper.blank()
      paper.add(heading[language], ink: .soft)
      paper.add(words[language], indent: 2)
    }
    let examples = [
      (Bilingual(en: "It fires on", zh: "会触发"), fires),
      (Bilingual(en: "It does not fire on", zh: "不会触发"), passes),
    ]
    for case (let heading, let example?) in examples {
      paper.blank()
      paper.add(heading[language], ink: .soft)
      paper.add("“\(example.sentence[language])”", indent: 2)
      paper.add(setting(example)[language], indent: 2, ink: .soft)
    }
    return paper.text
  }

  /// When the sentence was published, and what the board printed.
  static func setting(_ example: Example) -> Bilingual {
    let dated =
      example.published.map { day in
        let words = Wording.day(day)
        return Bilingual(en: "published on \(words.en)", zh: "发布于\(words.zh)")
      } ?? Bilingual(en: "undated", zh: "没有日期")
    return example.states.reduce(dated) { text, state in
      let printed = self.printed(state, example)
      return Bilingual(en: "\(text.en); \(printed.en)", zh: "\(text.zh)；\(printed.zh)")
    }
  }

  private static func printed(_ state: State, _ example: Example) -> Bilingual {
    let day = Wording.day(state.snapshot.validFrom)
    let edition = state.snapshot.edition.flatMap(Period.init).map(Wording.period)
    let rows = state.rows.map(line).joined(separator: "; ")
    return Bilingual(
      en: "\(example.boardName) of \(day.en)"
        + (edition.map { ", edition \($0.en)," } ?? "")
        + (example.rankBase == 0 ? ", which counts its rows from 0," : "") + " prints: \(rows)",
      zh: "\(day.zh)的\(example.boardName)" + (edition.map { "（\($0.zh)榜）" } ?? "")
        + (example.rankBase == 0 ? "（序号从0开始）" : "") + "上：\(rows)")
  }

  private static func line(_ row: Standing) -> String {
    let rank = row.printedRank.map { "\($0)." } ?? "–"
    let score = row.scores.min { $0.key < $1.key }?.value.text ?? "–"
    let interval = row.interval.map { " [\(Int($0.lowerBound)), \(Int($0.upperBound))]" } ?? ""
    return "\(rank) \(row.name) \(score)\(interval)"
  }

  /// Every code with its title, one a line.
  package static func list(language: Language) -> String {
    Columns(
      columns: [
        .init(title: Bilingual(en: "Code", zh: "编号")[language]),
        .init(title: Bilingual(en: "Name", zh: "名称")[language]),
        .init(title: Bilingual(en: "What it says", zh: "说明")[language]),
      ],
      rows: FindingCode.allCases.map {
        [$0.rawValue, $0.name, Wording.guide($0).title[language]]
      }
    ).render()
  }

  /// Every code with its words in both languages.
  package static func json() -> String {
    JSON.object([
      ("schemaVersion", .number("1")),
      ("rules", .array(FindingCode.allCases.map(rule))),
    ]).page
  }

  private static func rule(_ code: FindingCode) -> JSON {
    let guide = Wording.guide(code)
    return .object([
      ("code", .string(code.rawValue)), ("name", .string(code.name)),
      ("title", JSON(guide.title)), ("meaning", JSON(guide.meaning)),
      ("matters", JSON(guide.matters)), ("honest", JSON(guide.honest)),
    ])
  }
}
