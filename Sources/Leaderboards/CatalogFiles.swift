internal import Touchstone

/// Reads `catalog/vendors.csv`, `models.csv`, `boards.csv` and `renames.csv`; a file that is missing
/// is empty.
func readCatalog(
  archivedBoards: [String: [String]],
  read: (String) throws(ArchiveError) -> [UInt8]?
) throws(ArchiveError) -> Catalog {
  let vendors = try CatalogTable("vendors", ["id", "region", "names", "owners", "source"], read)
  let models = try CatalogTable(
    "models",
    ["id", "vendor", "families", "openness", "size", "names", "source"], read)
  let dates = try CatalogTable(
    "dates", ["model", "event", "day", "source"], identity: 2, read)
  let others = try CatalogTable("boards", ["id", "names"], read)
  let renames = try CatalogTable(
    "renames", ["board", "from", "to", "after", "day", "model", "source"], identity: 3, read)
  var boards = archivedBoards
  for row in others.rows {
    var names = boards[row["id"]] ?? []
    for name in row.list("names") where !names.contains(name) { names.append(name) }
    boards[row["id"]] = names
  }
  var milestones: [String: [Catalog.Milestone]] = [:]
  for row in dates.rows { milestones[row["model"], default: []].append(try row.milestone()) }
  var catalogModels: [Catalog.Model] = []
  for row in models.rows { catalogModels.append(try row.model(milestones[row["id"]] ?? [])) }
  var catalogRenames: [Catalog.Rename] = []
  for row in renames.rows { catalogRenames.append(try row.rename()) }
  return Catalog(
    vendors: vendors.rows.map {
      Catalog.Vendor(
        id: $0["id"], names: $0.list("names"), region: $0.optional("region"),
        owners: $0.list("owners"))
    },
    models: catalogModels, boards: boards, renames: catalogRenames)
}

private struct CatalogTable {
  var rows: [CatalogRow] = []

  /// The first `identity` columns tell a row from every other.
  init(
    _ name: String, _ columns: [String], identity: Int = 1,
    _ read: (String) throws(ArchiveError) -> [UInt8]?
  ) throws(ArchiveError) {
    let path = "catalog/\(name).csv"
    guard let bytes = try read(path) else { return }
    let records = try CSV.records(bytes, path: path)
    guard records.first?.fields == columns else {
      throw ArchiveError(
        path, line: 1,
        "columns \(records.first?.fields.joined(separator: ",") ?? "(none)"); expected "
          + columns.joined(separator: ","))
    }
    var seen: Set<ArraySlice<String>> = []
    for record in records.dropFirst() {
      guard record.fields.count == columns.count else {
        throw ArchiveError(
          path, line: record.line, "\(record.fields.count) cells; expected \(columns.count)")
      }
      let row = CatalogRow(path: path, columns: columns, record: record)
      let id = record.fields[..<identity]
      guard !id.contains(""), seen.insert(id).inserted else {
        throw ArchiveError(
          path, line: record.line,
          "no \(columns[0]), or one that is taken: \(id.joined(separator: ", "))")
      }
      rows.append(row)
    }
  }
}

private struct CatalogRow {
  var path: String
  var columns: [String]
  var record: CSV.Record

  /// A row has few columns: looking through them is faster than a dictionary.
  subscript(column: String) -> String {
    for index in columns.indices where columns[index] == column { return record.fields[index] }
    return ""
  }

  func optional(_ column: String) -> String? { self[column].isEmpty ? nil : self[column] }

  func list(_ column: String) -> [String] {
    // By bytes: finding the characters of a Chinese name takes longer than all else here.
    self[column].utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
  }

  func model(_ milestones: [Catalog.Milestone]) throws(ArchiveError) -> Catalog.Model {
    Catalog.Model(
      id: self["id"], vendor: self["vendor"], names: list("names"), families: list("families"),
      openness: try typed("openness", Openness.init(rawValue:)),
      size: try typed("size") { Double($0) }, milestones: milestones)
  }

  func milestone() throws(ArchiveError) -> Catalog.Milestone {
    Catalog.Milestone(
      event: try required("event", Catalog.Milestone.Event.init(rawValue:)),
      day: try required("day") { Day($0) }, source: try required("source") { $0 })
  }

  func rename() throws(ArchiveError) -> Catalog.Rename {
    Catalog.Rename(
      model: self["model"], from: self["from"], to: self["to"], board: self["board"],
      after: try required("after") { Day($0) }, day: try required("day") { Day($0) },
      source: try required("source") { $0 })
  }

  private func required<Value>(
    _ column: String, _ read: (String) -> Value?
  ) throws(ArchiveError) -> Value {
    guard let value = try typed(column, read) else {
      throw ArchiveError(path, line: record.line, "no \(column)")
    }
    return value
  }

  private func typed<Value>(
    _ column: String, _ read: (String) -> Value?
  ) throws(ArchiveError) -> Value? {
    guard let text = optional(column) else { return nil }
    guard let value = read(text) else {
      throw ArchiveError(path, line: record.line, "\(column) is \(text)")
    }
    return value
  }
}
