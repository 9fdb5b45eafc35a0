internal import Touchstone

/// The states that a board's files hold already, so that an import adds to them.
func archivedStates(
  in files: [ArchiveFile], of board: BoardDescription, id: String
) throws(ArchiveError) -> [State] {
  guard let list = files.first(where: { $0.path == "datapackage.json" }) else { return [] }
  let path = "\(id)/datapackage.json"
  let tables = Dictionary(files.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
  var states: [State] = []
  for resource in try DataPackage.resources(in: Array(list.text.utf8), path: path) {
    let about = resource.touchstone
    guard let track = board.tracks.first(where: { $0.id == about.track }) else {
      throw ArchiveError(
        path, "\(resource.name) is of the track \(about.track); board.json has none")
    }
    guard let csv = tables[resource.path], DataPackage.hash(csv) == resource.hash else {
      throw ArchiveError("\(id)/\(resource.path)", "missing, or changed after it was recorded")
    }
    states.append(
      State(
        track: track, day: about.validFrom, captured: about.captured, edition: about.edition,
        source: about.source, completeness: about.completeness,
        table: try WideTable(csv: csv, metrics: about.metrics, path: "\(id)/\(resource.path)")))
  }
  return states
}

extension DataPackage {
  static func hash(_ csv: String) -> String { "sha256:" + Digest.sha256(csv) }
}

extension WideTable {
  fileprivate init(csv: String, metrics: [String], path: String) throws(ArchiveError) {
    self.init()
    measured = Set(metrics)
    let fixed = WideTable.columns.count
    for record in try CSV.records(Array(csv.utf8), path: path).dropFirst() {
      let fields = record.fields
      guard fields.count == fixed + metrics.count || fields.count == fixed + metrics.count + 2
      else { throw ArchiveError(path, line: record.line, "\(fields.count) cells") }
      var row = Row(
        rank: fields[0], model: fields[1], organization: fields[2], access: fields[3],
        group: fields[4], role: fields[5])
      for (metric, text) in zip(metrics, fields[fixed...]) where !text.isEmpty {
        row.scores[metric] = text
      }
      if fields.count > fixed + metrics.count {
        row.low = fields[fields.count - 2]
        row.high = fields[fields.count - 1]
      }
      rows.append(row)
    }
  }
}
