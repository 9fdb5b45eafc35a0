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
      readProse(cell.range.clamped(to: 0..<text.count), block: block)
    }
  }

  /// The average, else the first number, of a row whose model is the document's own.
  private mutating func headlineScore(_ table: Table, _ row: Int) -> Claim? {
    let cells = table.rows[row]
    guard let first = cells.first, !first.isSpanned || !first.range.isEmpty else { return nil }
    let label = first.text
    guard let name = model(first.range),
      first.isBold || isOwn(name) || table.rows.count == 1 || label.lowercased().holds("ours")
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
    claim.quote = printed(cell.range)
    claim.range = cell.range
    return claim
  }

  /// The cell of the own model's column, in a table whose rows are tests.
  private mutating func columnScore(_ table: Table, _ row: Int) -> Claim? {
    guard table.headerRows > 0 else { return nil }
    let header = table.rows[table.headerRows - 1]
    let cells = table.rows[row]
    var models: [(column: Int, name: Mention)] = []
    for column in header.indices.dropFirst() where !header[column].isSpanned {
      if let name = model(header[column].range) { models.append((column, name)) }
    }
    guard models.count > 1 || models.count == 1 && header.count == 2,
      let own = ownColumn(models, header),
      cells.indices.contains(own.column), let value = number(cells[own.column].text),
      let label = cells.prefix(own.column).last(where: {
        number($0.text) == nil && !$0.text.isEmpty
      })
    else { return nil }
    let isTotal = isTotal(label.text)
    guard
      let board = isTotal
        ? board("", table).first : firstName(in: label.text, where: { $0 == .board })
    else { return nil }
    var claim = Claim(kind: .score, subject: own.name, boards: [board])
    if isTotal { claim.metric = measure(label.text.lowercased()) }
    claim.value = value
    claim.inTable = true
    claim.quote = printed(cells[own.column].range)
    claim.range = cells[own.column].range
    return claim
  }

  /// The column of the document's model itself, before that of an older one.
  private func ownColumn(
    _ models: [(column: Int, name: Mention)], _ header: [Cell]
  ) -> (column: Int, name: Mention)? {
    let own = models.filter {
      isOwn($0.name) || header[$0.column].text.lowercased().contains("ours")
    }
    let key = subjects.main.map { nameKey($0.name) } ?? ""
    return own.first { nameKey($0.name.name) == key }
      ?? own.first { header[$0.column].text.lowercased().contains("ours") }
      ?? own.first { header[$0.column].isBold } ?? own.last
  }

  private mutating func model(_ range: Range<Int>) -> Mention? {
    guard !range.isEmpty, range.upperBound <= text.count else { return nil }
    var rest = range
    return piece(of: &rest)?.tokens.compactMap(\.name).first { $0.role == .model }?.mention
  }

  private mutating func printed(_ range: Range<Int>) -> String {
    var rest = range.clamped(to: 0..<text.count)
    return text.piece(of: &rest).map { $0.text.string($0.range) } ?? ""
  }

  private func isOwn(_ mention: Mention) -> Bool {
    if let family = subjects.family, DocumentNames.family(of: mention) == family { return true }
    guard let main = subjects.main else { return false }
    let stem = nameKey(main.name).prefix { $0.isLetter }
    return stem.count >= 2 && nameKey(mention.name).hasPrefix(stem)
  }

  private func isTotal(_ header: [Cell], _ column: Int) -> Bool {
    header.indices.contains(column) && isTotal(header[column].text)
  }

  private func isTotal(_ label: String) -> Bool {
    let word = label.lowercased()
    return ["average", "avg", "平均", "总分", "overall", "total", "mean"].contains { word.holds($0) }
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
      if let board = firstName(in: text, where: { $0 == .board }) { return [board] }
    }
    return lastBoard.map { $0.age < 30 ? [$0.mention] : [] } ?? []
  }
}

extension String {
  /// The word stands in the string, byte for byte.
  fileprivate func holds(_ word: String) -> Bool {
    var rest = utf8[...]
    while rest.count >= word.utf8.count {
      if rest.starts(with: word.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
