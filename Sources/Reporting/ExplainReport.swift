package import Touchstone

/// The findings in words, for `explain` and `rules`.
package enum ExplainReport {
  package static func render(
    _ code: FindingCode, language: Language, color: Bool = false, width: Int = 80
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
    return paper.text
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
