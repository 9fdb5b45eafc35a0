/// A table of plain text whose columns line up, Chinese counted as two columns.
struct Columns {
  struct Column {
    var title: String
    var alignsRight = false
    /// Longer cells are cut.
    var limit = 60
  }

  var columns: [Column]
  var rows: [[String]]

  func render() -> String {
    let cells = ([columns.map(\.title)] + rows).map { row in
      columns.indices.map { index in
        let text = row.indices.contains(index) ? row[index] : ""
        return shortened(visible(text), to: columns[index].limit)
      }
    }
    let widths = columns.indices.map { index in
      cells.reduce(0) { max($0, displayWidth($1[index])) }
    }
    return cells.map { line($0, widths) + "\n" }.joined()
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padding = columns.indices.map { index in
      padded(cells[index], to: widths[index], onLeft: columns[index].alignsRight)
    }
    let line = padding.joined(separator: "  ")
    guard let end = line.utf8.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return "" }
    return String(line[...end])
  }
}
