package import Touchstone

/// The recorded timeline of claims and verdicts.
package enum HistoryReport {
  package static func text(_ lines: [HistoryRow], language: Language) -> String {
    guard !lines.isEmpty else {
      return Bilingual(en: "Nothing is recorded.\n", zh: "没有记录。\n")[language]
    }
    return Columns(columns: columns(language), rows: lines.map { row($0, language) }).render()
  }

  package static func json(_ lines: [HistoryRow]) -> String {
    JSON.object([
      ("schemaVersion", .number("1")), ("history", .array(lines.map(object))),
    ]).page
  }

  private static func columns(_ language: Language) -> [Columns.Column] {
    [
      .init(title: Bilingual(en: "As of", zh: "时点")[language]),
      .init(title: Bilingual(en: "Publisher", zh: "发布者")[language], limit: 20),
      .init(title: Bilingual(en: "Model", zh: "模型")[language], limit: 24),
      .init(title: Bilingual(en: "Board", zh: "榜单")[language], limit: 20),
      .init(title: Bilingual(en: "Verdict", zh: "结论")[language], limit: 40),
      .init(title: Bilingual(en: "Claim", zh: "原句")[language], limit: 48),
      .init(title: Bilingual(en: "Recorded", zh: "记录于")[language]),
    ]
  }

  private static func row(_ line: HistoryRow, _ language: Language) -> [String] {
    [
      (line.asOf?.description ?? line.published?.description) ?? "–", line.publisher ?? "–",
      line.subject?.name ?? "–", boards(line) ?? "–",
      "\(Wording.symbol(line.label)) \(Wording.label(line.label)[language])", line.quote,
      line.recorded,
    ]
  }

  private static func object(_ line: HistoryRow) -> JSON {
    .object([
      ("recorded", .string(line.recorded)),
      ("published", JSON(line.published?.description)),
      ("lastRecorded", .string(line.lastRecorded)),
      ("sightings", JSON(line.sightings)),
      ("document", .string(line.url ?? line.source)),
      ("sha256", .string(line.digest)),
      ("publisher", JSON(line.publisher)),
      ("claim", .string(line.claim)),
      ("kind", .string(line.kind.rawValue)),
      ("subject", JSON(line.subject?.name)),
      ("board", JSON(boards(line))),
      ("quote", .string(line.quote)),
      ("label", .string(line.label.rawValue)),
      ("rating", JSON(line.rating)),
      ("previousLabel", JSON(line.previousLabel?.rawValue)),
      ("findings", .array(line.findings.map { .string($0.rawValue) })),
      ("archiveState", .string(line.archiveState)),
      ("asOf", JSON(line.asOf?.description)),
    ])
  }

  private static func boards(_ line: HistoryRow) -> String? {
    line.boards.isEmpty ? nil : line.boards.map(\.name).joined(separator: ", ")
  }
}
