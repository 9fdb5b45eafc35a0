internal import Touchstone

/// The list of a board's states, their schemas and their tables; the list comes first.
func packageFiles(
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
        hash: DataPackage.hash(csv),
        touchstone: DataPackage.State(
          track: state.track.id, edition: state.edition, validFrom: state.day,
          captured: state.captured, source: state.source, completeness: state.completeness,
          rows: state.table.rows.count, metrics: metrics,
          ranked: metrics.first.map { state.track.main?.contains($0) == true } ?? false,
          draft: state.track.isDraft ?? false,
          protocolNote: state.track.protocolNote(on: state.day))))
  }
  let package = DataPackage(
    name: id, title: board.title, sources: board.sources, licenses: board.licences,
    resources: resources)
  return [ArchiveFile(path: "datapackage.json", text: try json(package))] + files
}
