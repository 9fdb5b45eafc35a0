internal import Touchstone

/// The figures that a document's own tables print, by model and test.
struct OwnTables {
  struct Figure: Hashable {
    var model: String
    var name: String
    var test: String
    var printed: String
    var score: Score
    /// Figures of one column of one table came about in one way.
    var column: Int
    var setting: Setting
    /// The builds of models, such as chat or quantised ones, that the words above the table name.
    var builds: Set<String>
    /// More may be worse, as of perplexity or an error rate.
    var mayCountErrors: Bool
  }

  struct Key: Hashable {
    var model: String
    var test: String
  }

  private(set) var byKey: [Key: [Figure]] = [:]
  private(set) var byColumn: [Int: [Figure]] = [:]

  init(_ document: Document, catalog: Catalog) {
    let names = CellNames(catalog: catalog)
    for (index, table) in document.tables.enumerated() {
      for figure in OwnTables.figures(of: table, at: index, names) {
        byKey[Key(model: figure.model, test: figure.test), default: []].append(figure)
        byColumn[figure.column, default: []].append(figure)
      }
    }
  }

  func figures(of model: String, on test: String) -> [Figure] {
    byKey[Key(model: model, test: test)] ?? []
  }

  /// The tests for which a table shows both models.
  func tests(sharedBy model: String, and rival: String) -> [String] {
    byKey.keys.filter { $0.model == model && byKey[Key(model: rival, test: $0.test)] != nil }
      .map(\.test).sorted()
  }

  /// Models in the rows and tests in the columns, or the other way round.
  private static func figures(of table: Table, at index: Int, _ names: CellNames) -> [Figure] {
    guard table.headerRows > 0, table.rows.count > table.headerRows,
      table.rows.allSatisfy({ $0.count >= 2 })
    else { return [] }
    let header = table.rows[table.headerRows - 1]
    let heads = header.dropFirst().map { names.read($0.text) }
    let words = ([table.caption ?? ""] + table.headings.suffix(1)).joined(separator: " ")
    let above = Setting(in: words)
    // Of another day than the document's its sentences say nothing.
    guard !tellsYear(words) else { return [] }
    var found: [Figure] = []
    for (line, row) in table.rows.enumerated().dropFirst(table.headerRows) {
      let first = names.read(row[0].text)
      for (column, cell) in row.dropFirst().enumerated() where column < heads.count {
        let isUpright = !first.isTest
        let (model, test) = isUpright ? (first, heads[column]) : (heads[column], first)
        guard !model.isTest, test.isTest, !model.id.isEmpty,
          let printed = number(in: cell.text), let score = Score(printed)
        else { continue }
        found.append(
          Figure(
            model: model.id, name: model.printed, test: test.id, printed: printed, score: score,
            // A column of tests by model, a line of models by test.
            column: index << 32 | (isUpright ? column : 1 << 31 | line),
            setting: above.joined(with: model.setting).joined(with: test.setting),
            builds: Builds.named(in: words),
            mayCountErrors: Builds.countsErrors(words + " " + test.printed)))
      }
    }
    return found
  }

  /// `2023` or `2024` as a word of its own, and no part of a longer number.
  private static func tellsYear(_ words: String) -> Bool {
    words.split { !($0.isASCII && $0.isNumber) }.contains { $0.count == 4 && $0.hasPrefix("20") }
  }

  /// The number in a cell that holds one and nothing else but marks.
  private static func number(in cell: String) -> String? {
    let marks: Set<Character> = ["%", "*", "†", "‡", " ", "％", "↑"]
    let bare = String(cell.filter { !marks.contains($0) })
    return bare.count <= 8 ? Score(bare).map { _ in bare } : nil
  }
}

/// What a cell of a table names.
struct CellNames {
  struct Name {
    var printed: String
    /// The catalog's identity, else the key of the name.
    var id: String
    var isTest = false
    var setting = Setting()
  }

  let catalog: Catalog

  func read(_ text: String) -> Name {
    let printed = String(text.filter { !"*†‡`".contains($0) }.drop { $0 == " " })
    var name = Name(printed: printed, id: nameKey(printed), setting: Setting(in: printed))
    let bare = withoutBracket(printed)
    if let model = catalog.model(named: printed) ?? bare.flatMap(catalog.model(named:)) {
      name.id = model.id
    } else if let board = catalog.board(named: printed) ?? bare.flatMap(catalog.board(named:)) {
      name.id = board
      name.isTest = true
    }
    return name
  }

  /// `MMLU (5-shot)` and `C-Eval 5-shot` name the test and how it was taken.
  private func withoutBracket(_ text: String) -> String? {
    if let open = text.firstIndex(where: { $0 == "(" || $0 == "（" }), open > text.startIndex {
      guard Setting(in: String(text[open...])) != Setting() else { return nil }
      return String(text[..<open])
    }
    let words = text.split(separator: " ")
    guard words.count == 2, Setting(in: String(words[1])) != Setting() else { return nil }
    return String(words[0])
  }
}
