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
    var reader = try CSVReader(bytes, path: path)
    var result: [Record] = []
    while try reader.next() {
      result.append(Record(line: reader.line, fields: reader.indices.map { reader.text($0) }))
    }
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
