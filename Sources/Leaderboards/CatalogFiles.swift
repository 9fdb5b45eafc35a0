internal import Touchstone

/// Reads the tables of `catalog/`; a file that is missing is empty.
func readCatalog(
  archivedBoards: [String: [String]],
  read: (String) throws(ArchiveError) -> [UInt8]?
) throws(ArchiveError) -> Catalog {
  var vendors: [Catalog.Vendor] = []
  try readTable("vendors", ["id", "region", "names", "owners", "source"], read) { row in
    vendors.append(
      Catalog.Vendor(
        id: row.text(0), names: row.list(2), region: row.optional(1), owners: row.list(3)))
  }
  var milestones: [String: [Catalog.Milestone]] = [:]
  try readTable("dates", ["model", "event", "day", "source"], identity: 2, read) {
    row throws(ArchiveError) in milestones[row.text(0), default: []].append(try row.milestone())
  }
  var models: [Catalog.Model] = []
  let columns = ["id", "vendor", "families", "openness", "size", "names", "source"]
  try readTable("models", columns, read) { row throws(ArchiveError) in
    models.append(try row.model(milestones[row.text(0)] ?? []))
  }
  var boards = archivedBoards
  try readTable("boards", ["id", "names"], read) { row in
    var names = boards[row.text(0)] ?? []
    for name in row.list(1) where !names.contains(name) { names.append(name) }
    boards[row.text(0)] = names
  }
  var renames: [Catalog.Rename] = []
  let steps = ["board", "from", "to", "after", "day", "model", "source"]
  try readTable("renames", steps, identity: 3, read) { row throws(ArchiveError) in
    renames.append(try row.rename())
  }
  return Catalog(
    vendors: vendors, models: models, boards: boards, renames: renames,
    registers: try readRegisters(read))
}

/// Hands over row after row; the first `identity` columns tell a row from every other.
func readTable(
  _ name: String, _ columns: [String], identity: Int = 1,
  _ read: (String) throws(ArchiveError) -> [UInt8]?,
  _ body: (CatalogRow) throws(ArchiveError) -> Void
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
  var seen: Set<[String]> = []
  while try cells.next() {
    guard cells.indices.count == columns.count else {
      throw ArchiveError(
        path, line: cells.line, "\(cells.indices.count) cells; expected \(columns.count)")
    }
    let id = (0..<identity).map { cells.text($0) }
    guard !id.contains(""), seen.insert(id).inserted else {
      throw ArchiveError(
        path, line: cells.line,
        "no \(columns[0]), or one that is taken: \(id.joined(separator: ", "))")
    }
    try body(CatalogRow(path: path, columns: columns, cells: cells))
  }
}

struct CatalogRow {
  let path: String
  let columns: [String]
  let cells: CSVReader

  func text(_ column: Int) -> String { cells.text(column) }

  func optional(_ column: Int) -> String? {
    cells.isEmpty(column) ? nil : cells.text(column)
  }

  func list(_ column: Int) -> [String] { cells.list(column) }

  func model(_ milestones: [Catalog.Milestone]) throws(ArchiveError) -> Catalog.Model {
    Catalog.Model(
      id: text(0), vendor: text(1), names: list(5), families: list(2),
      openness: try typed(3, Openness.init(rawValue:)),
      size: try typed(4) { Double($0) }, milestones: milestones)
  }

  func milestone() throws(ArchiveError) -> Catalog.Milestone {
    Catalog.Milestone(
      event: try required(1, Catalog.Milestone.Event.init(rawValue:)),
      day: try required(2) { Day($0) }, source: try required(3) { $0 })
  }

  func rename() throws(ArchiveError) -> Catalog.Rename {
    Catalog.Rename(
      model: text(5), from: text(1), to: text(2), board: text(0),
      after: try required(3) { Day($0) }, day: try required(4) { Day($0) },
      source: try required(6) { $0 })
  }

  func stated(_ column: Int) throws(ArchiveError) -> String { try required(column) { $0 } }

  func required<Value>(
    _ column: Int, _ read: (String) -> Value?
  ) throws(ArchiveError) -> Value {
    guard let value = try typed(column, read) else {
      throw ArchiveError(path, line: cells.line, "no \(columns[column])")
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
