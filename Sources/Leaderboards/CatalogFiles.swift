internal import Touchstone

/// Reads `catalog/vendors.csv`, `models.csv` and `boards.csv`; a file that is missing is empty.
func readCatalog(
  archivedBoards: [String: [String]],
  read: (String) throws(ArchiveError) -> [UInt8]?
) throws(ArchiveError) -> Catalog {
  let vendors = try CatalogTable("vendors", ["id", "region", "names", "source"], read)
  let models = try CatalogTable(
    "models",
    ["id", "vendor", "families", "openness", "size", "released", "names", "source"], read)
  let others = try CatalogTable("boards", ["id", "names"], read)
  var boards = archivedBoards
  for row in others.rows {
    var names = boards[row["id"]] ?? []
    for name in row.list("names") where !names.contains(name) { names.append(name) }
    boards[row["id"]] = names
  }
  var catalogModels: [Catalog.Model] = []
  for row in models.rows { catalogModels.append(try row.model()) }
  return Catalog(
    vendors: vendors.rows.map {
      Catalog.Vendor(id: $0["id"], names: $0.list("names"), region: $0.optional("region"))
    },
    models: catalogModels, boards: boards, registers: try readRegisters(read))
}

/// Reads the registers beside the names: `access.csv`, `ties.csv`, `look-alikes.csv`, `tests.csv`.
private func readRegisters(
  _ read: (String) throws(ArchiveError) -> [UInt8]?
) throws(ArchiveError) -> Registers {
  let access = try CatalogTable(
    "access", ["model", "from", "public", "source"], read, hasID: false)
  let ties = try CatalogTable(
    "ties", ["board", "vendor", "from", "until", "en", "zh", "source"], read, hasID: false)
  let lookAlikes = try CatalogTable(
    "look-alikes", ["board", "other", "source"], read, hasID: false)
  let tests = try CatalogTable("tests", ["board", "items", "source"], read, hasID: false)
  var registers = Registers()
  for row in access.rows { registers.access.append(try row.access()) }
  for row in ties.rows { registers.ties.append(try row.tie()) }
  for row in tests.rows { registers.testSizes.append(try row.testSize()) }
  registers.lookAlikes = lookAlikes.rows.map {
    Registers.LookAlike(board: $0["board"], other: $0["other"], source: $0["source"])
  }
  registers.access.sort { ($0.model, $0.from) < ($1.model, $1.from) }
  return registers
}

private struct CatalogTable {
  var rows: [CatalogRow] = []

  init(
    _ name: String, _ columns: [String], _ read: (String) throws(ArchiveError) -> [UInt8]?,
    hasID: Bool = true
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
    var seen: Set<String> = []
    for record in records.dropFirst() {
      guard record.fields.count == columns.count else {
        throw ArchiveError(
          path, line: record.line, "\(record.fields.count) cells; expected \(columns.count)")
      }
      let row = CatalogRow(path: path, columns: columns, record: record)
      if hasID, row["id"].isEmpty || !seen.insert(row["id"]).inserted {
        throw ArchiveError(path, line: record.line, "no id, or one that is taken: \(row["id"])")
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

  func model() throws(ArchiveError) -> Catalog.Model {
    Catalog.Model(
      id: self["id"], vendor: self["vendor"], names: list("names"), families: list("families"),
      openness: try typed("openness", Openness.init(rawValue:)),
      size: try typed("size") { Double($0) }, released: try typed("released") { Day($0) })
  }

  func access() throws(ArchiveError) -> Registers.Access {
    Registers.Access(
      model: try stated("model"), from: try required("from") { Day($0) },
      isPublic: try required("public") { Bool($0) }, source: try stated("source"))
  }

  func tie() throws(ArchiveError) -> Registers.Tie {
    Registers.Tie(
      board: try stated("board"), vendor: try stated("vendor"),
      from: try required("from") { Day($0) }, until: try typed("until") { Day($0) },
      summary: Bilingual(en: try stated("en"), zh: try stated("zh")), source: try stated("source"))
  }

  func testSize() throws(ArchiveError) -> Registers.TestSize {
    Registers.TestSize(
      board: try stated("board"), items: try required("items") { Int($0) },
      source: try stated("source"))
  }

  private func stated(_ column: String) throws(ArchiveError) -> String {
    try required(column) { $0 }
  }

  private func required<Value>(
    _ column: String, _ read: (String) -> Value?
  ) throws(ArchiveError) -> Value {
    guard let value = try typed(column, read) else {
      throw ArchiveError(path, line: record.line, "\(column) is empty")
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
