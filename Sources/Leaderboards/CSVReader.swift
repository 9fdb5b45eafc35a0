/// Reads one record after the other, and makes a string of no cell that nobody asks for.
struct CSVReader {
  private struct Cell {
    var range: Range<Int>
    /// Quotation marks stand doubled in it.
    var isEscaped = false
  }

  /// On which the current record begins.
  private(set) var line = 0
  private let bytes: [UInt8]
  private let path: String
  private var cells: [Cell] = []
  private var at: Int
  private var lineHere = 1

  init(_ bytes: [UInt8], path: String) throws(ArchiveError) {
    try requireText(bytes, path: path)
    self.bytes = bytes
    self.path = path
    at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Goes to the next record; false if there is none.
  ///
  /// A blank line is no record.
  mutating func next() throws(ArchiveError) -> Bool {
    while endOfLine() {}
    guard at < bytes.count else { return false }
    line = lineHere
    cells.removeAll(keepingCapacity: true)
    repeat { cells.append(try cell()) } while consume(UInt8(ascii: ","))
    guard endOfLine() || at == bytes.count else {
      throw ArchiveError(path, line: lineHere, "text after a closing quotation mark")
    }
    return true
  }

  /// The columns of the current record.
  var indices: Range<Int> { cells.indices }

  func isEmpty(_ column: Int) -> Bool { cells[column].range.isEmpty }

  func text(_ column: Int) -> String {
    let cell = cells[column]
    guard cell.isEscaped else { return String(decoding: bytes[cell.range], as: UTF8.self) }
    var content: [UInt8] = []
    var isSecond = false
    for byte in bytes[cell.range] {
      isSecond = byte == UInt8(ascii: "\"") && !isSecond
      if !isSecond { content.append(byte) }
    }
    return String(decoding: content, as: UTF8.self)
  }

  /// The parts of a cell that are separated by `|`; empty ones are none.
  func list(_ column: Int) -> [String] {
    let cell = cells[column]
    // By bytes: finding the characters of a Chinese name takes longer than all else here.
    let content = cell.isEscaped ? Array(text(column).utf8)[...] : bytes[cell.range]
    return content.split(separator: UInt8(ascii: "|")).map { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func consume(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func endOfLine() -> Bool {
    let before = at
    if at + 1 < bytes.count, bytes[at] == 13, bytes[at + 1] == 10 { at += 1 }
    guard consume(10) else {
      at = before
      return false
    }
    lineHere += 1
    return true
  }

  private mutating func cell() throws(ArchiveError) -> Cell {
    let start = at
    guard consume(UInt8(ascii: "\"")) else {
      at = endOfPlainCell(from: start)
      return Cell(range: start..<at)
    }
    let opened = lineHere
    var isEscaped = false
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == UInt8(ascii: "\"") {
        guard consume(byte) else { return Cell(range: start + 1..<at - 1, isEscaped: isEscaped) }
        isEscaped = true
      }
      if byte == 10 { lineHere += 1 }
    }
    throw ArchiveError(path, line: opened, "a quotation mark is never closed")
  }

  /// Where a comma or a line ends; a lone carriage return belongs to the cell.
  private func endOfPlainCell(from start: Int) -> Int {
    let bytes = bytes.span
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      guard byte != UInt8(ascii: ","), byte != 10 else { break }
      if byte == 13, index + 1 < bytes.count, bytes[index + 1] == 10 { break }
      index += 1
    }
    return index
  }
}
