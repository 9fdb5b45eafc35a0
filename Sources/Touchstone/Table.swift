/// A table as printed: spans expanded, so that every row has the same number of cells.
package struct Table: Hashable, Sendable {
  package var caption: String?
  /// The headings above the table, outermost first.
  package var headings: [String]
  /// Number of leading rows that are headers.
  package var headerRows: Int
  package var rows: [[Cell]]
  /// 1-based source line of the first row.
  package var line: Int

  package init(
    caption: String? = nil, headings: [String] = [], headerRows: Int = 1, rows: [[Cell]],
    line: Int = 1
  ) {
    self.caption = caption
    self.headings = headings
    self.headerRows = headerRows
    self.rows = rows
    self.line = line
  }
}

/// One cell of a table.
package struct Cell: Hashable, Sendable {
  package var text: String
  package var isBold: Bool
  /// The cell repeats another one, because that one spans it.
  package var isSpanned: Bool
  /// Code-point offsets into `Document.text`; empty for a spanned cell.
  package var range: Range<Int>

  package init(
    text: String, isBold: Bool = false, isSpanned: Bool = false, range: Range<Int> = 0..<0
  ) {
    self.text = text
    self.isBold = isBold
    self.isSpanned = isSpanned
    self.range = range
  }
}
