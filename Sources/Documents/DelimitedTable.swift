internal import Touchstone

/// Reads comma- or tab-separated values as one table with a header row; short rows are filled up.
func delimitedTable(_ bytes: [UInt8], by delimiter: UInt8) throws(ReadingFailure) -> [Table] {
  var reader = DelimitedReader(bytes: bytes, delimiter: delimiter)
  var rows: [[Cell]] = []
  var width = 0
  while let fields = try reader.next() {
    rows.append(fields.map { Cell(text: $0) })
    width = max(width, fields.count)
    guard rows.count * width <= largestFile else { throw .tangled }
  }
  guard !rows.isEmpty else { throw .empty }
  rows = rows.map { $0 + Array(repeating: Cell(text: ""), count: width - $0.count) }
  return [Table(rows: rows)]
}

/// The most cells that a captured file may have.
let largestFile = 2_000_000

private struct DelimitedReader {
  let bytes: [UInt8]
  let delimiter: UInt8
  private var index = 0
  private var line = 1

  init(bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  /// The fields of the next line that is not blank.
  mutating func next() throws(ReadingFailure) -> [String]? {
    while endLine() {}
    guard index < bytes.count else { return nil }
    var fields = [try field()]
    while index < bytes.count, bytes[index] == delimiter {
      index += 1
      fields.append(try field())
    }
    guard endLine() || index == bytes.count else {
      throw .malformed(line: line, reason: "text after a closing quotation mark")
    }
    return fields
  }

  private mutating func endLine() -> Bool {
    var next = index
    if next < bytes.count, bytes[next] == 0x0D { next += 1 }
    guard next < bytes.count, bytes[next] == 0x0A else { return false }
    index = next + 1
    line += 1
    return true
  }

  private mutating func field() throws(ReadingFailure) -> String {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return plainField() }
    let opened = line
    index += 1
    var content: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") {
        guard index < bytes.count, bytes[index] == byte else { return text(content[...]) }
        index += 1
      }
      if byte == 0x0A { line += 1 }
      content.append(byte)
    }
    throw .malformed(line: opened, reason: "a quotation mark is never closed")
  }

  private mutating func plainField() -> String {
    let start = index
    while index < bytes.count, bytes[index] != delimiter, bytes[index] != 0x0A { index += 1 }
    return text(bytes[start..<index])
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).cleaned
  }
}
