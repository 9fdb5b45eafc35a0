package import Touchstone

/// Reads the tables of a captured leaderboard: a page, or a file of CSV, TSV, JSON or YAML.
///
/// The format follows from the name of the file; a page is read as any document is.
package func tables(from capture: Capture) throws(ReadingError) -> [Table] {
  do throws(ReadingFailure) {
    if let tables = try fileTables(capture) { return tables }
  } catch {
    throw ReadingError(source: capture.source, failure: error)
  }
  return try document(from: capture).tables
}

/// The tables of a file that is no page; nil for a page.
private func fileTables(_ capture: Capture) throws(ReadingFailure) -> [Table]? {
  let name = (capture.url ?? capture.source).fileExtension
  guard ["csv", "tsv", "json", "yml", "yaml"].contains(name) else { return nil }
  if let kind = binaryKind(capture.bytes) { throw .binary(kind: kind) }
  let text = decoded(capture).utf8
  return switch name {
  case "csv": try delimitedTable(text, by: UInt8(ascii: ","))
  case "tsv": try delimitedTable(text, by: UInt8(ascii: "\t"))
  case "json": structuredTables(try parseJSON(text))
  default: structuredTables(try parseYAML(text))
  }
}
