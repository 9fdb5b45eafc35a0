internal import Touchstone

/// Reads `catalog/vendors.csv`, `models.csv` and `boards.csv`; a file that is missing is empty.
func readCatalog(
  archivedBoards: [String: [String]],
  read: (String) throws(ArchiveError) -> [UInt8]?
) throws(ArchiveError) -> Catalog {
  var vendors: [Catalog.Vendor] = []
  try readTable("vendors", ["id", "region", "names", "source"], read) { row in
    vendors.append(Catalog.Vendor(id: row.id, names: row.list(2), region: row.optional(1)))
  }
  var models: [Catalog.Model] = []
  let columns = ["id", "vendor", "families", "openness", "size", "released", "names", "source"]
  try readTable("models", columns, read) { row throws(ArchiveError) in
    models.append(try row.model())
  }
  var boards = archivedBoards
  try readTable("boards", ["id", "names"], read) { row in
    var names = boards[row.id] ?? []
    for name in row.list(1) where !names.contains(name) { names.append(name) }
    boards[row.id] = names
  }
  return Catalog(
    vendors: vendors, models: models, boards: boards, registers: try readRegisters(read))
}

/// Reads a table of the catalog; one with `ids` has a column of unique ones in front.
func readTable(
  _ name: String, _ columns: [String], _ read: (String) throws(ArchiveError) -> [UInt8]?,
  ids: Bool = true, _ body: (CatalogRow) throws(ArchiveError) -> Void
) throws(ArchiveError) {
  let path = "catalog/\(name).csv"
  guard let bytes = try read(path) else { return }
  var cells = try CSVReader(bytes, path: path)
  let header = try cells.next() ? cells.indices.map { cells.text($0) } : nil
  guard header == columns else {
    throw ArchiveError(
      path, line: 1,
      "columns \(header?.joined(separator: ",") ?? "(none)"); expected "
        + columns.joined(separator: ","))
  }
  var seen: Set<String> = []
  while try cells.next() {
    guard cells.indices.count == columns.count else {
      throw ArchiveError(
        path, line: cells.line, "\(cells.indices.count) cells; expected \(columns.count)")
    }
    let id = cells.text(0)
    if ids, id.isEmpty || !seen.insert(id).inserted {
      throw ArchiveError(path, line: cells.line, "no id, or one that is taken: \(id)")
    }
    try body(CatalogRow(path: path, id: id, columns: columns, cells: cells))
  }
}

struct CatalogRow {
  let path: String
  let id: String
  let columns: [String]
  let cells: CSVReader

  func optional(_ column: Int) -> String? {
    cells.isEmpty(column) ? nil : cells.text(column)
  }

  func list(_ column: Int) -> [String] { cells.list(column) }

  func model() throws(ArchiveError) -> Catalog.Model {
    Catalog.Model(
      id: id, vendor: cells.text(1), names: list(6), families: list(2),
      openness: try typed(3, Openness.init(rawValue:)),
      size: try typed(4) { Double($0) }, released: try typed(5) { Day($0) })
  }

  func stated(_ column: Int) throws(ArchiveError) -> String { try required(column) { $0 } }

  func required<Value>(
    _ column: Int, _ read: (String) -> Value?
  ) throws(ArchiveError) -> Value {
    guard let value = try typed(column, read) else {
      throw ArchiveError(path, line: cells.line, "\(columns[column]) is empty")
    }
    return value
  }

  func typed<Value>(
    _ column: Int, _ read: (String) -> Value?
  ) throws(ArchiveError) -> Value? {
    guard let text = optional(column) else { return nil }
    guard let value = read(text) else {
      throw ArchiveError(path, line: cells.line, "\(columns[column]) is \(text)")
    }
    return value
  }
}
