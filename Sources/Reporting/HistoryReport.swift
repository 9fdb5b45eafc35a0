package import Touchstone

/// One recorded check of one claim, as `history` shows it.
package struct HistoryLine: Hashable, Sendable {
  /// When it was recorded, as the ledger prints it.
  package var recorded: String
  package var published: Day?
  package var document: String
  package var publisher: String?
  package var claim: String
  package var kind: String
  package var subject: String?
  package var board: String?
  package var quote: String
  package var label: Verdict.Label
  package var asOf: Period?

  package init(
    recorded: String, published: Day?, document: String, publisher: String?, claim: String,
    kind: String, subject: String?, board: String?, quote: String, label: Verdict.Label,
    asOf: Period?
  ) {
    self.recorded = recorded
    self.published = published
    self.document = document
    self.publisher = publisher
    self.claim = claim
    self.kind = kind
    self.subject = subject
    self.board = board
    self.quote = quote
    self.label = label
    self.asOf = asOf
  }
}

/// The recorded timeline of claims and verdicts.
package enum HistoryReport {
  package static func text(_ lines: [HistoryLine], language: Language) -> String {
    guard !lines.isEmpty else {
      return Bilingual(en: "Nothing is recorded.\n", zh: "没有记录。\n")[language]
    }
    return Columns(columns: columns(language), rows: lines.map { row($0, language) }).render()
  }

  package static func json(_ lines: [HistoryLine]) -> String {
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

  private static func row(_ line: HistoryLine, _ language: Language) -> [String] {
    [
      (line.asOf?.description ?? line.published?.description) ?? "–", line.publisher ?? "–",
      line.subject ?? "–", line.board ?? "–",
      "\(Wording.symbol(line.label)) \(Wording.label(line.label)[language])", line.quote,
      line.recorded,
    ]
  }

  private static func object(_ line: HistoryLine) -> JSON {
    .object([
      ("recorded", .string(line.recorded)),
      ("published", JSON(line.published?.description)),
      ("document", .string(line.document)),
      ("publisher", JSON(line.publisher)),
      ("claim", .string(line.claim)),
      ("kind", .string(line.kind)),
      ("subject", JSON(line.subject)),
      ("board", JSON(line.board)),
      ("quote", .string(line.quote)),
      ("label", .string(line.label.rawValue)),
      ("asOf", JSON(line.asOf?.description)),
    ])
  }
}
