internal import FoundationEssentials
internal import Touchstone

/// A text file of the archive, with its path inside the board's folder.
package struct ArchiveFile: Hashable, Sendable {
  package var path: String
  package var text: String
}

/// Turns a captured long table into the files of a board's data package.
///
/// `board` is the text of the board's `board.json`. A heading, column or layout that it does not
/// know is refused with the line and what was expected. The same input gives the same files.
package func importLongTable(
  csv: [UInt8], path: String = "table", board boardJSON: [UInt8], id: String
) throws(ArchiveError) -> [ArchiveFile] {
  let board: BoardDescription = try decoded(boardJSON, path: "\(id)/board.json")
  let table = try LongTable(csv: csv, path: path)
  let states = try table.states(of: board, path: path)
  guard !states.isEmpty else { throw ArchiveError(path, "no rows") }
  return try packageFiles(of: states, board: board, id: id)
}

private func packageFiles(
  of states: [State], board: BoardDescription, id: String
) throws(ArchiveError) -> [ArchiveFile] {
  var files: [ArchiveFile] = []
  var schemas: [String: [TableSchema]] = [:]
  var resources: [DataPackage.Resource] = []
  for state in states {
    let metrics = state.table.metrics(of: state.track)
    let schema = state.table.schema(metrics: metrics, of: state.track)
    let index = schemas[state.track.id, default: []].firstIndex(of: schema)
    if index == nil { schemas[state.track.id, default: []].append(schema) }
    let number = 1 + (index ?? (schemas[state.track.id, default: []].count - 1))
    let schemaPath = "schemas/\(state.track.id)\(number == 1 ? "" : "-\(number)").json"
    if index == nil { files.append(ArchiveFile(path: schemaPath, text: try json(schema))) }
    let name = "\(state.track.id)-\(state.day)"
    let csv = state.table.csv(metrics: metrics)
    files.append(ArchiveFile(path: name + ".csv", text: csv))
    resources.append(
      DataPackage.Resource(
        name: name, path: name + ".csv", schema: schemaPath, bytes: csv.utf8.count,
        hash: "sha256:" + Digest.sha256(csv),
        touchstone: DataPackage.State(
          track: state.track.id, edition: state.edition, validFrom: state.day,
          captured: state.day, source: state.source, completeness: state.completeness,
          rows: state.table.rows.count, metrics: metrics,
          ranked: metrics.first.map { state.track.main?.contains($0) == true } ?? false,
          draft: state.track.isDraft ?? false)))
  }
  let package = DataPackage(
    name: id, title: board.title, sources: board.sources, licenses: board.licences,
    resources: resources)
  return [ArchiveFile(path: "datapackage.json", text: try json(package))] + files
}

/// Pretty JSON with sorted keys and a line feed at its end.
private func json<Value: Encodable>(_ value: Value) throws(ArchiveError) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  do {
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  } catch {
    throw ArchiveError("datapackage.json", "cannot be encoded")
  }
}

func decoded<Value: Decodable>(_ bytes: [UInt8], path: String) throws(ArchiveError) -> Value {
  do {
    return try JSONDecoder().decode(Value.self, from: Data(bytes))
  } catch let error as DecodingError {
    throw ArchiveError(path, error.reason)
  } catch {
    throw ArchiveError(path, "not JSON")
  }
}

extension DecodingError {
  /// Where and why, in one line.
  fileprivate var reason: String {
    let (context, what): (Context, String) =
      switch self {
      case .keyNotFound(let key, let context): (context, "no \(key.stringValue)")
      case .typeMismatch(_, let context): (context, "a value of another kind is expected")
      case .valueNotFound(_, let context): (context, "a value is missing")
      case .dataCorrupted(let context): (context, context.debugDescription)
      @unknown default: (Context(codingPath: [], debugDescription: ""), "not readable")
      }
    let place = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
    return place.isEmpty ? what : "\(place.joined(separator: ".")): \(what)"
  }
}
