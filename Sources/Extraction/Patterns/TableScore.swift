internal import Touchstone

extension DocumentReading {
  /// Reads a table row: prose in its cells, and the headline score of an own model.
  mutating func readRow(_ table: Int, _ row: Int, block: Int) {
    guard document.tables.indices.contains(table), document.tables[table].rows.indices.contains(row)
    else { return }
    let cells = document.tables[table].rows[row]
    if row >= document.tables[table].headerRows {
      var scores = headlineScores(document.tables[table], row)
      if scores.isEmpty, let score = columnScore(document.tables[table], of: table, row) {
        scores = [score]
      }
      for score in scores {
        let claim = add(score)
        if readings != nil { explain(row: claim) }
      }
      if !scores.isEmpty { return }
    }
    // a header is no place to point back to
    let board = lastBoard
    defer { if row < document.tables[table].headerRows { lastBoard = board } }
    for cell in cells
    where !cell.isSpanned && cell.range.count >= 16 && cell.text.unicodeScalars.count >= 16 {
      readProse(cell.range.clamped(to: 0..<text.count), block: block)
    }
  }

  /// The average, else the bold numbers, else the first, of a row whose model is the document's own.
  private mutating func headlineScores(_ table: Table, _ row: Int) -> [Claim] {
    let cells = table.rows[row]
    guard let first = cells.first, !first.isSpanned || !first.range.isEmpty else { return [] }
    guard let name = sized(cells, header(table)),
      first.isBold || isOwn(name) || table.rows.count == 1 || Self.ours.stands(in: first.text)
    else { return [] }
    let header = header(table)
    let numeric = cells.indices.dropFirst().filter {
      number(cells[$0].text) != nil && !cells[$0].isSpanned
    }
    let scored = numeric.filter {
      header.indices.contains($0) && Self.scores.stands(in: header[$0].text)
    }
    guard numeric.count * 2 >= cells.count - 1 || !scored.isEmpty else { return [] }
    let bold = numeric.filter { cells[$0].isBold }
    let columns: [Int]
    if let total = numeric.first(where: { isTotal(header, $0) }) {
      columns = [total]
    } else if !scored.isEmpty, numeric.count * 2 < cells.count - 1 {
      columns = [scored[0]]
    } else if bold.isEmpty || bold.count == numeric.count {
      // a row that is bold as a whole is only set off
      columns = [numeric[0]]
    } else {
      columns = firstOfLines(bold, cells)
    }
    return columns.map { column in
      let cell = cells[column]
      var claim = Claim(kind: .score, subject: name)
      claim.value = number(cell.text)
      claim.inTable = true
      claim.boards = board(header.indices.contains(column) ? header[column].text : "", table)
      if header.indices.contains(column), isTotal(header, column) {
        claim.metric = measure(header[column].text)
      }
      claim.quote = printed(cell.range)
      claim.range = cell.range
      return claim
    }
  }

  /// A line of the source says one thing: of a row on one line, the first bold number.
  private func firstOfLines(_ columns: [Int], _ cells: [Cell]) -> [Int] {
    var lines: Set<Int> = []
    return columns.filter {
      lines.insert(document.position(of: cells[$0].range.lowerBound).line).inserted
    }
  }

  private static let scores = WordSet(["score", "leaderboard", "得分", "分数", "成绩"])

  /// The cell of the own model's column, in a table whose rows are tests.
  private mutating func columnScore(_ table: Table, of index: Int, _ row: Int) -> Claim? {
    guard table.headerRows > 0 else { return nil }
    let header = table.rows[table.headerRows - 1]
    let cells = table.rows[row]
    guard let own = ownColumn(header, of: index), cells.indices.contains(own.column),
      let value = number(cells[own.column].text),
      let label = cells.prefix(own.column).last(where: {
        number($0.text) == nil && !$0.text.isEmpty
      })
    else { return nil }
    guard !Self.offTopic.stands(in: label.text) else { return nil }
    let isTotal = isTotal(label.text)
    let boards =
      isTotal
      ? board("", table) : firstName(in: label.text, where: { $0 == .board }).map { [$0] } ?? []
    guard isTotal || !boards.isEmpty else { return nil }
    var claim = Claim(kind: .score, subject: own.name, boards: boards)
    if isTotal { claim.metric = measure(label.text) }
    claim.value = value
    claim.inTable = true
    claim.quote = printed(cells[own.column].range)
    claim.range = cells[own.column].range
    return claim
  }

  /// Rows that name a board and measure something else on it.
  private static let offTopic = WordSet([
    "latency", "(ms)", "tokens/s", "token/s", "speed", "cost", "price", "memory", "param",
    "throughput",
    "时延", "延迟", "速度", "成本", "价格", "显存", "参数", "耗时",
  ])

  /// The column of the document's model itself, before that of an older one.
  ///
  /// Each row of a table asks for it.
  private mutating func ownColumn(
    _ header: [Cell], of table: Int
  ) -> (column: Int, name: Mention)? {
    if let lastHeader, lastHeader.table == table { return lastHeader.own }
    let models = models(in: header)
    let isAsked = models.count > 1 || models.count == 1 && header.count == 2
    let own = isAsked ? own(among: models, header) : nil
    lastHeader = (table, own)
    return own
  }

  private mutating func models(in header: [Cell]) -> [(column: Int, name: Mention)] {
    var models: [(column: Int, name: Mention)] = []
    for column in header.indices.dropFirst() where !header[column].isSpanned {
      if let name = model(header[column].range) { models.append((column, name)) }
    }
    return models
  }

  private func own(
    among models: [(column: Int, name: Mention)], _ header: [Cell]
  ) -> (column: Int, name: Mention)? {
    let called = Set(models.map(\.column).filter { Self.ours.stands(in: header[$0].text) })
    let own = models.filter { isOwn($0.name) || called.contains($0.column) }
    let key = subjects.main.map { nameKey($0.name) } ?? ""
    return own.first { nameKey($0.name.name) == key } ?? own.first { called.contains($0.column) }
      ?? own.first { header[$0.column].isBold } ?? own.last
  }

  private func header(_ table: Table) -> [Cell] {
    table.headerRows > 0 ? table.rows[table.headerRows - 1] : []
  }

  /// The model of a row; its size may stand in a column of its own: `Kestrel` | `40B`.
  private mutating func sized(_ cells: [Cell], _ header: [Cell]) -> Mention? {
    guard let first = cells.first, let name = model(first.range) else { return nil }
    guard !name.printed.contains(where: \.isNumber), cells.count > 1, header.count > 1,
      Self.sizes.contains(header[1].text), cells[1].text.hasSuffix("B"),
      let sized = firstName(in: name.printed + " " + cells[1].text, where: { $0 == .model }),
      sized.printed.hasSuffix("B")
    else { return name }
    return sized
  }

  private static let sizes = WordSet([
    "size", "params", "parameters", "model size", "参数", "参数量", "参数规模", "规模", "模型规模", "尺寸", "大小",
  ])

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
    if let family = subjects.family, DocumentNames.family(of: mention.printed) == family {
      return true
    }
    guard let stem = subjects.stem else { return false }
    return stem.count >= 2 && nameKey(mention.name).hasPrefix(stem)
  }

  private func isTotal(_ header: [Cell], _ column: Int) -> Bool {
    header.indices.contains(column) && isTotal(header[column].text)
  }

  private func isTotal(_ label: String) -> Bool { Self.totals.stands(in: label) }

  /// A sum is no average.
  private func measure(_ header: String) -> String {
    if Self.sums.stands(in: header) { return "total score" }
    return Self.overall.stands(in: header) ? "overall" : "average"
  }

  private static let topics = WordSet(["math", "drop", "race", "arc", "copa", "apps"])
  private static let ours = WordSet(["ours"])
  private static let totals = WordSet(["average", "avg", "平均", "总分", "overall", "total", "mean"])
  private static let sums = WordSet(["总分", "total"])
  private static let overall = WordSet(["overall"])

  private func number(_ text: String) -> String? {
    guard let first = text.unicodeScalars.first, Opening.ofNumber(FoldedText.fold(first.value))
    else { return nil }
    let folded = FoldedText(Self.plain(text))
    guard folded.count > 0, folded.count <= 12,
      let (end, quantity) = Numerals.quantity(folded, at: 0, limit: folded.count),
      end == folded.count,
      quantity.unit != .other
    else { return nil }
    return quantity.printed
  }

  /// `72.7% 5-shot`, `61.5 (0-shot)`: how a test was run is no part of its score.
  private static func plain(_ text: String) -> String {
    guard let space = text.firstIndex(of: " "), shots.stands(in: String(text[space...])) else {
      return text
    }
    return String(text[..<space])
  }

  private static let leaderboard = WordSet(["leaderboard"])
  private static let lists = WordSet([
    "leaderboard", "arena", "榜", "compass", "clue", "flageval", "helm", "livebench",
  ])
  private static let shots = WordSet(["-shot", " shot", "shots", "样本"])

  private func board(_ header: String, _ table: Table) -> [Mention] {
    for text in [header] + [table.caption ?? ""] + table.headings.reversed() {
      guard let board = firstName(in: text, where: { $0 == .board }) else { continue }
      // "Math & reasoning" is a topic
      if text != header, Self.topics.contains(board.printed),
        board.printed.contains(where: \.isLowercase)
      {
        continue
      }
      return [board]
    }
    guard let lastBoard, lastBoard.age < 30, lastBoard.isAlone else { return [] }
    // an average over the tests of the header is no result on the test that was named last
    let isOfMany = isTotal(header) ? isOverTests(table) : Self.leaderboard.stands(in: header)
    return isOfMany && !Self.lists.stands(in: lastBoard.mention.name) ? [] : [lastBoard.mention]
  }

  /// Columns beside the average name tests.
  private func isOverTests(_ table: Table) -> Bool {
    guard let header = table.headerRows > 0 ? table.rows[table.headerRows - 1] : nil else {
      return false
    }
    let others = header.dropFirst().filter { !$0.text.isEmpty && !isTotal($0.text) }
    return others.filter { firstName(in: $0.text, where: { $0 == .board }) != nil }.count > 1
  }
}
