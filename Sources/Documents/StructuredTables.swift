internal import Touchstone

/// What a JSON or YAML file holds, each scalar as it is written.
enum Structure {
  case scalar(String)
  case list([Structure])
  /// Keys in the order of the file.
  case map([(key: String, value: Structure)])

  var scalar: String? { if case .scalar(let text) = self { text } else { nil } }
}

/// The tables in a structure: every list of maps, its keys as the header.
///
/// The keys that lead to a list are its headings.
func structuredTables(_ structure: Structure) -> [Table] {
  var tables: [Table] = []
  collect(structure, under: [], into: &tables)
  return tables
}

private func collect(_ structure: Structure, under headings: [String], into tables: inout [Table]) {
  switch structure {
  case .scalar: return
  case .map(let members):
    for member in members {
      collect(member.value, under: headings + [member.key], into: &tables)
    }
  case .list(let elements):
    if let table = table(of: elements, under: headings) { tables.append(table) }
    for element in elements {
      guard case .map(let members) = element else {
        collect(element, under: headings, into: &tables)
        continue
      }
      let name = members.first { $0.key == "name" }?.value.scalar
      for member in members where member.value.scalar == nil {
        collect(
          member.value, under: headings + [name, member.key].compactMap { $0 }, into: &tables)
      }
    }
  }
}

/// A row for each map of a list; nil without two rows' worth of scalars to show.
private func table(of elements: [Structure], under headings: [String]) -> Table? {
  var columns: [String: Int] = [:]
  var header: [Cell] = []
  var records: [[(Int, String)]] = []
  for element in elements {
    guard case .map(let members) = element else { return nil }
    var record: [(Int, String)] = []
    for (key, value) in members {
      guard let text = value.scalar else { continue }
      let column = columns[key] ?? header.count
      if column == header.count {
        columns[key] = column
        header.append(Cell(text: key))
      }
      record.append((column, text.cleaned))
    }
    records.append(record)
  }
  guard !header.isEmpty, (records.count + 1) * header.count <= largestFile else { return nil }
  var rows = [header]
  for record in records {
    var row = Array(repeating: Cell(text: ""), count: header.count)
    for (column, text) in record { row[column].text = text }
    rows.append(row)
  }
  return Table(headings: headings, rows: rows)
}
