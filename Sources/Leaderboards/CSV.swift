/// Comma-separated values after RFC 4180, in UTF-8.
package enum CSV {
  /// One record with the line on which it begins.
  package struct Record: Hashable, Sendable {
    package var line: Int
    package var fields: [String]
  }

  /// Reads all records; a blank line is no record, and a byte order mark is skipped.
  package static func records(
    _ bytes: [UInt8], path: String
  ) throws(ArchiveError) -> [Record] {
    var reader = Reader(bytes: bytes, path: path)
    var result: [Record] = []
    while let record = try reader.next() { result.append(record) }
    return result
  }

  /// Joins records with line feeds, quoting only where it must.
  package static func text(_ records: [[String]]) -> String {
    records.map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
  }

  private static func quoted(_ field: String) -> String {
    let special: Set<UInt8> = [44, 34, 10, 13]
    guard field.utf8.contains(where: special.contains) else { return field }
    var result = "\""
    for character in field.unicodeScalars {
      result += character == "\"" ? "\"\"" : String(character)
    }
    return result + "\""
  }
}

private struct Reader {
  let bytes: [UInt8]
  let path: String
  /// The whole file is UTF-8: no field has to be looked at again.
  private let isText: Bool
  var at: Int
  var line = 1
  /// Fields of the record before: the next one mostly has as many.
  private var width = 0

  init(bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
    isText = String(validating: bytes, as: UTF8.self) != nil
    at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func next() throws(ArchiveError) -> CSV.Record? {
    skipBlankLines()
    guard at < bytes.count else { return nil }
    let start = line
    var fields: [String] = []
    fields.reserveCapacity(width)
    repeat { fields.append(try field()) } while consume(UInt8(ascii: ","))
    width = fields.count
    guard endOfLine() || at == bytes.count else {
      throw ArchiveError(path, line: line, "text after a closing quotation mark")
    }
    return CSV.Record(line: start, fields: fields)
  }

  private mutating func skipBlankLines() {
    while endOfLine() {}
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
    line += 1
    return true
  }

  private mutating func field() throws(ArchiveError) -> String {
    guard consume(UInt8(ascii: "\"")) else {
      let start = at
      at = endOfPlainField(from: start)
      return try text(bytes[start..<at])
    }
    let opened = line
    var content: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == UInt8(ascii: "\"") {
        guard consume(byte) else { return try text(content[...]) }
      }
      if byte == 10 { line += 1 }
      content.append(byte)
    }
    throw ArchiveError(path, line: opened, "a quotation mark is never closed")
  }

  /// Where a comma or a line ends; a lone carriage return belongs to the field.
  private func endOfPlainField(from start: Int) -> Int {
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

  private func text(_ slice: ArraySlice<UInt8>) throws(ArchiveError) -> String {
    guard isText || String(validating: slice, as: UTF8.self) != nil else {
      throw ArchiveError(path, line: line, "not UTF-8")
    }
    return String(decoding: slice, as: UTF8.self)
  }
}
