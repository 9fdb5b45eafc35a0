extension HTMLPage {
  /// The table at an element, or nil if it only arranges the page.
  func grid(at table: Int) -> TableGrid? {
    var grid = TableGrid()
    grid.origin = nodes[table].origin
    var rows: [[HTMLCell]] = []
    var headRows = 0
    var next = table + 1
    while next < nodes[table].end {
      let node = nodes[next]
      switch node.tag {
      case .table: return nil
      case .caption:
        grid.caption = text(of: next).trimmed
        next = node.end
      case .tr:
        if nodes[node.parent].tag == .thead { headRows += 1 }
        rows.append([])
        next += 1
      case .td, .th:
        if rows.isEmpty { rows.append([]) }
        rows[rows.count - 1].append(cell(at: next))
        next = node.end
      default: next += 1
      }
    }
    rows.removeAll(where: \.isEmpty)
    guard isTabular(rows) else { return nil }
    grid.rows = expanded(rows)
    let leading = rows.prefix { $0.allSatisfy(\.isHeader) }.count
    grid.headerRows = min(max(leading < rows.count ? leading : 0, headRows, 1), rows.count)
    return grid
  }

  private func cell(at index: Int) -> HTMLCell {
    let node = nodes[index]
    var text = InlineText()
    var boldEnds: [Int] = []
    var isLayout = false
    var next = index + 1
    while next < node.end {
      let inner = nodes[next]
      boldEnds.removeAll { $0 <= next }
      if inner.tag == .table { isLayout = true }
      if inner.tag.isInvisible {
        next = inner.end
        continue
      }
      if inner.tag == .text { append(inner, to: &text, bold: !boldEnds.isEmpty) }
      if inner.tag.isBold { boldEnds.append(inner.end) }
      if inner.tag.isBlock || inner.tag == .br { text.append("\u{A0}", at: inner.origin) }
      next += 1
    }
    return HTMLCell(
      text: text.trimmed, isHeader: node.tag == .th, isLayout: isLayout,
      columns: span(attributes[index]?[.colspan], limit: 100),
      rows: span(attributes[index]?[.rowspan], limit: 10_000))
  }

  private func span(_ value: String?, limit: Int) -> Int {
    min(max(value.flatMap { Int($0.filter(\.isNumber)) } ?? 1, 1), limit)
  }
}

private struct HTMLCell {
  var text: InlineText
  var isHeader: Bool
  var isLayout: Bool
  var columns: Int
  var rows: Int
}

/// Two columns and two rows at least, and cells that hold words rather than pages.
private func isTabular(_ rows: [[HTMLCell]]) -> Bool {
  guard rows.count > 1, rows.contains(where: { $0.count > 1 }) else { return false }
  let cells = rows.joined()
  guard !cells.contains(where: \.isLayout) else { return false }
  let length = cells.reduce(0) { $0 + $1.text.scalars.count }
  return length > 0 && length / cells.count < 200
}

/// The most cells that spans and short rows may expand to.
let largestGrid = 50_000

private func expanded(_ rows: [[HTMLCell]]) -> [[TableGrid.Slot]] {
  var result: [[TableGrid.Slot]] = []
  /// By column: a cell from above, and how many more rows it spans.
  var above: [Int: (text: InlineText, rows: Int)] = [:]
  var total = 0
  for cells in rows {
    var row: [TableGrid.Slot] = []
    func takeFromAbove() {
      while total < largestGrid, let cell = above[row.count], cell.rows > 0 {
        total += 1
        above[row.count]?.rows -= 1
        row.append(TableGrid.Slot(text: cell.text, isSpanned: true))
      }
    }
    for cell in cells {
      takeFromAbove()
      let columns = total + cell.columns < largestGrid ? cell.columns : 1
      for column in 0..<columns {
        if cell.rows > 1 { above[row.count] = (cell.text, cell.rows - 1) }
        row.append(TableGrid.Slot(text: cell.text, isSpanned: column > 0))
        total += 1
      }
    }
    takeFromAbove()
    result.append(row)
  }
  let width = result.map(\.count).max() ?? 0
  guard width * result.count <= largestGrid else { return result }
  return result.map { $0 + Array(repeating: TableGrid.Slot(), count: width - $0.count) }
}
