internal import Touchstone

/// Turns one table of a captured page into rows of long form, after the rule of `board.json`.
struct TableReader {
  let page: CapturedPage
  let board: BoardDescription
  let rule: CaptureRule
  let member: TableMember
  let edition: String?

  func rows() throws(ArchiveError) -> [LongTable.Row] {
    let columns = try TableColumns(self)
    var rows: [LongTable.Row] = []
    var group: String?
    for (index, cells) in member.table.rows.dropFirst(member.table.headerRows).enumerated() {
      let row = PrintedRow(number: index + 1, cells: cells.map { undecorated($0.text) })
      if row.isEmpty || isDropped(row, columns) { continue }
      if let divider = row.divider(name: columns.model) {
        group = try self.group(divider, row)
        continue
      }
      rows += try figures(row, columns, group: group)
    }
    return rows
  }

  func refusal(_ reason: String, _ row: PrintedRow? = nil) -> ArchiveError {
    let place = row.map { "row \($0.number): " } ?? ""
    let heading = member.printed.isEmpty ? "" : "\(member.printed): "
    return ArchiveError(page.path, line: member.table.line, heading + place + reason)
  }

  private func isDropped(_ row: PrintedRow, _ columns: TableColumns) -> Bool {
    (rule.dropped ?? [:]).contains { name, words in
      columns.named[folded(name)].map { words.contains(row[$0]) } ?? false
    }
  }

  /// A row with one cell names the group of the rows below.
  private func group(_ divider: String, _ row: PrintedRow) throws(ArchiveError) -> String {
    let heading = "\(baseHeading) / \(divider)"
    guard board.knowsHeading(heading) else {
      throw refusal("\(divider) is neither a row nor a divider that board.json knows", row)
    }
    return divider
  }

  private var baseHeading: String {
    (rule.heading ?? "{heading}").replacing("{heading}", with: member.heading)
  }

  private func figures(
    _ row: PrintedRow, _ columns: TableColumns, group: String?
  ) throws(ArchiveError) -> [LongTable.Row] {
    var base = try identity(row, columns, group: group)
    if let last = rule.lastRank, let rank = Int(base.rank), rank > last { return [] }
    var heading = baseHeading
    for (name, column) in columns.placeholders {
      heading = heading.replacing("{\(name)}", with: row[column])
    }
    if let group { heading += " / \(group)" }
    base.heading = heading
    var rows: [LongTable.Row] = []
    for metric in columns.metrics {
      let cell = row[metric.column]
      if isMissing(cell) { continue }
      guard let figure = printedFigure(cell) else {
        throw refusal("\(cell) under \(metric.name) is neither a number nor a missing one", row)
      }
      var figures = base
      figures.heading = metric.heading ?? heading
      figures.column = metric.name
      figures.score = figure
      if rows.isEmpty { try addInterval(to: &figures, row, columns) }
      rows.append(figures)
    }
    if rows.isEmpty, let metric = columns.metrics.first, metric.heading == nil {
      // The board lists the model and prints no figure.
      base.column = metric.name
      rows.append(base)
    }
    return rows
  }

  private func addInterval(
    to figure: inout LongTable.Row, _ row: PrintedRow, _ columns: TableColumns
  ) throws(ArchiveError) {
    guard let column = columns.interval, !isMissing(row[column]) else { return }
    guard let ends = printedInterval(row[column], around: figure.score) else {
      throw refusal("\(row[column]) is no interval; expected +5/-6, ±5 or [1, 2]", row)
    }
    (figure.low, figure.high) = ends
  }

  private func identity(
    _ row: PrintedRow, _ columns: TableColumns, group: String?
  ) throws(ArchiveError) -> LongTable.Row {
    var model = withoutMarks(row[columns.model])
    if let size = columns.size, !isMissing(row[size]) {
      model += (rule.columns.join ?? " ") + row[size]
    }
    guard !model.isEmpty else { throw refusal("no model", row) }
    let printed = columns.rank.map { row[$0] } ?? rule.rank ?? ""
    guard let rank = printedRank(printed) else {
      throw refusal("the rank is \(printed); expected a number, a medal, 第 n 名 or -", row)
    }
    var day = page.day
    if let column = columns.date {
      guard let printed = Day(row[column]), printed <= page.day else {
        throw refusal("the day is \(row[column]); expected YYYY-MM-DD up to \(page.day)", row)
      }
      day = printed
    }
    let organization = columns.organization.map { row[$0] } ?? ""
    return LongTable.Row(
      line: member.table.line, board: board.names.first ?? "", heading: "", column: "", day: day,
      publisher: "", rank: rank, model: model,
      organization: isMissing(organization) ? "" : organization,
      access: try access(row, columns, group: group), score: "", low: "", high: "",
      source: member.printed.isEmpty ? page.source : "\(page.source)#\(member.printed)",
      edition: edition)
  }

  private func access(
    _ row: PrintedRow, _ columns: TableColumns, group: String?
  ) throws(ArchiveError) -> String {
    guard let column = columns.access else {
      return group.flatMap(rule.access) ?? "unknown"
    }
    let word = row[column]
    if let access = rule.access(word) { return access }
    if isMissing(word) { return "unknown" }
    if let other = rule.otherAccess { return other }
    throw refusal(
      "the access is \(word); board.json knows: "
        + (rule.access ?? [:]).keys.sorted().joined(separator: ", "), row)
  }

  private func withoutMarks(_ name: String) -> String {
    var name = name
    while let mark = rule.marks?.first(where: { !$0.isEmpty && name.hasSuffix($0) }) {
      name = undecorated(String(name.dropLast(mark.count)))
    }
    return name
  }

  private func isMissing(_ cell: String) -> Bool {
    ["", "-", "--", "—", "–", "?", "？", "N/A"].contains(cell)
      || rule.missing?.contains(cell) == true
  }
}

/// A row of a table as printed, without decoration.
struct PrintedRow {
  /// 1-based, below the header.
  var number: Int
  var cells: [String]

  subscript(column: Int) -> String { column < cells.count ? cells[column] : "" }

  var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }

  /// The text of a row that says nothing else: in one cell, or spanning all of them.
  func divider(name column: Int) -> String? {
    let texts = cells.filter { !$0.isEmpty }
    guard let text = texts.first, cells.count > 2 else { return nil }
    return texts.count == 1 || (texts.count == cells.count && Set(texts).count == 1) ? text : nil
  }
}
