internal import Touchstone

extension DocumentReading {
  /// Reads a table row: prose in its cells, and the headline score of an own model.
  mutating func readRow(_ table: Int, _ row: Int, block: Int) {
    guard document.tables.indices.contains(table), document.tables[table].rows.indices.contains(row)
    else { return }
    let cells = document.tables[table].rows[row]
    if row >= document.tables[table].headerRows,
      let claim = headlineScore(document.tables[table], row)
        ?? columnScore(document.tables[table], row)
    {
      add(claim)
      return
    }
    for cell in cells
    where !cell.isSpanned && cell.range.count >= 16 && cell.text.unicodeScalars.count >= 16 {
      let range = cell.range.clamped(to: 0..<text.count)
      for sentence in Sentence.split(scanner.shaped(range), text: text, block: block) {
        read(sentence)
      }
    }
  }

  /// The average, else the first number, of a row whose model is the document's own.
  private func headlineScore(_ table: Table, _ row: Int) -> Claim? {
    let cells = table.rows[row]
    guard let first = cells.first, !first.isSpanned || !first.range.isEmpty else { return nil }
    let label = first.text
    let isOurs = label.lowercased().contains("ours")
    guard let name = model(first.range),
      isOurs || first.isBold || isOwn(name) || table.rows.count == 1
    else { return nil }
    let header = table.headerRows > 0 ? table.rows[table.headerRows - 1] : []
    let numeric = cells.indices.dropFirst().filter {
      number(cells[$0].text) != nil && !cells[$0].isSpanned
    }
    guard numeric.count * 2 >= cells.count - 1,
      let column = numeric.first(where: { isTotal(header, $0) }) ?? numeric.first(where: {
        cells[$0].isBold
      }) ?? numeric.first
    else { return nil }
    let cell = cells[column]
    var claim = Claim(kind: .score, subject: name)
    claim.value = number(cell.text)
    claim.inTable = true
    claim.boards = board(header.indices.contains(column) ? header[column].text : "", table)
    if header.indices.contains(column), isTotal(header, column) {
      claim.metric = measure(header[column].text.lowercased())
    }
    claim.quote = text.string(cell.range.clamped(to: 0..<text.count))
    claim.range = cell.range
    return claim
  }

  /// The cell of the own model's column, in a table whose rows are tests.
  private func columnScore(_ table: Table, _ row: Int) -> Claim? {
    guard table.headerRows > 0 else { return nil }
    let header = table.rows[table.headerRows - 1]
    let cells = table.rows[row]
    let models = header.indices.dropFirst().compactMap { column in
      header[column].isSpanned ? nil : model(header[column].range).map { (column, $0) }
    }
    guard models.count > 1 || models.count == 1 && header.count == 2,
      let own = models.last(where: { isOwn($0.1) || header[$0.0].text.lowercased().contains("ours") }),
      cells.indices.contains(own.0), let value = number(cells[own.0].text),
      let label = cells.prefix(own.0).last(where: { number($0.text) == nil && !$0.text.isEmpty })
    else { return nil }
    let boards = namedBoard(label.text)
    guard !boards.isEmpty else { return nil }
    var claim = Claim(kind: .score, subject: own.1, boards: boards)
    claim.value = value
    claim.inTable = true
    claim.quote = text.string(cells[own.0].range.clamped(to: 0..<text.count))
    claim.range = cells[own.0].range
    return claim
  }

  private func namedBoard(_ label: String) -> [Mention] {
    let folded = FoldedText(label)
    let local = Scanner(text: folded, names: scanner.names, lexicon: scanner.lexicon)
    return local.shaped(0..<folded.count).compactMap(\.name).first { $0.role == .board }
      .map { [$0.mention] } ?? []
  }

  private func model(_ range: Range<Int>) -> Mention? {
    guard !range.isEmpty, range.upperBound <= text.count else { return nil }
    return scanner.shaped(range).compactMap(\.name).first { $0.role == .model }?.mention
  }

  private func isOwn(_ mention: Mention) -> Bool {
    guard let main = subjects.main else { return false }
    let stem = nameKey(main.name).prefix { $0.isLetter }
    return stem.count >= 2 && nameKey(mention.name).hasPrefix(stem)
  }

  private func isTotal(_ header: [Cell], _ column: Int) -> Bool {
    guard header.indices.contains(column) else { return false }
    let word = header[column].text.lowercased()
    return ["average", "avg", "平均", "总分", "overall", "total", "mean"].contains { word.contains($0) }
  }

  /// A sum is no average.
  private func measure(_ header: String) -> String {
    if header.contains("总分") || header.contains("total") { return "total score" }
    return header.contains("overall") ? "overall" : "average"
  }

  private func number(_ text: String) -> String? {
    let folded = FoldedText(text)
    guard folded.count > 0, folded.count <= 12,
      let (end, quantity) = Numerals.quantity(folded, at: 0, limit: folded.count),
      end == folded.count,
      quantity.unit != .other
    else { return nil }
    return quantity.printed
  }

  private func board(_ header: String, _ table: Table) -> [Mention] {
    for text in [header] + [table.caption ?? ""] + table.headings.reversed() {
      let boards = namedBoard(text)
      if !boards.isEmpty { return boards }
    }
    return lastBoard.map { $0.age < 30 ? [$0.mention] : [] } ?? []
  }
}
