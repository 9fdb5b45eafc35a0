/// Reads a Markdown table at a line of plain text and goes behind it.
func pipeTable(_ lines: [TextLine], from next: inout Int) -> TableGrid? {
  guard next + 1 < lines.count, lines[next].text.contains("|"), isDelimiter(lines[next + 1].text)
  else { return nil }
  var grid = TableGrid(origin: lines[next].range.lowerBound)
  let header = next
  while next < lines.count, lines[next].text.contains("|") {
    if next != header + 1 { grid.rows.append(cells(lines[next])) }
    next += 1
  }
  let width = grid.rows.map(\.count).max() ?? 0
  guard width * grid.rows.count <= largestGrid else { return grid }
  grid.rows = grid.rows.map { $0 + Array(repeating: TableGrid.Slot(), count: width - $0.count) }
  return grid
}

private func isDelimiter(_ line: String) -> Bool {
  line.contains("|") && line.contains("--")
    && line.utf8.allSatisfy { "|-: \t".utf8.contains($0) }
}

private func cells(_ line: TextLine) -> [TableGrid.Slot] {
  var cells: [TableGrid.Slot] = []
  var start = line.range.lowerBound
  for (index, byte) in zip(line.range, line.bytes) where byte == UInt8(ascii: "|") {
    cells.append(slot(line, start..<index))
    start = index + 1
  }
  cells.append(slot(line, start..<line.range.upperBound))
  if cells.first?.text.isEmpty == true { cells.removeFirst() }
  if cells.last?.text.isEmpty == true { cells.removeLast() }
  return cells
}

private func slot(_ line: TextLine, _ range: Range<Int>) -> TableGrid.Slot {
  var slot = TableGrid.Slot()
  slot.text.append(line.bytes[range], at: range.lowerBound)
  return slot
}
