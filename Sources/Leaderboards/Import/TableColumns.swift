internal import Touchstone

/// What the columns of a captured table hold.
struct TableColumns {
  struct Metric {
    var column: Int
    /// As `board.json` knows it.
    var name: String
    /// The heading that it belongs to, if not the table's.
    var heading: String?
  }

  /// By folded header.
  private(set) var named: [String: Int] = [:]
  private(set) var model: Int
  private(set) var rank: Int?
  private(set) var size: Int?
  private(set) var organization: Int?
  private(set) var access: Int?
  private(set) var date: Int?
  private(set) var interval: Int?
  private(set) var metrics: [Metric] = []
  /// Columns whose cells the heading of a row is made of.
  private(set) var placeholders: [String: Int] = [:]

  init(_ reader: TableReader) throws(ArchiveError) {
    let rule = reader.rule
    let table = reader.member.table
    let headers = headers(of: table)
    let used = headers.indices.filter { column in
      !headers[column].isEmpty
        || table.rows.contains { column < $0.count && !undecorated($0[column].text).isEmpty }
    }
    for column in used {
      guard named.updateValue(column, forKey: folded(headers[column])) == nil else {
        throw reader.refusal("two columns \(headers[column])")
      }
    }
    let named = named
    func find(_ names: [String]?) -> Int? {
      (names ?? []).lazy.compactMap { named[folded($0)] }.first
    }
    guard let model = find(rule.columns.model) else {
      throw reader.refusal(
        "the columns \(headers.joined(separator: " | ")); expected one of "
          + "\(rule.columns.model.joined(separator: ", ")) for the model")
    }
    self.model = model
    rank = find(rule.columns.rank)
    size = find(rule.columns.size)
    organization = find(rule.columns.organization)
    access = find(rule.columns.access)
    date = find(rule.columns.date)
    interval = find(rule.columns.interval)
    for name in placeholderNames(in: rule.heading ?? "") where name != "heading" {
      guard let column = find([name]) else {
        throw reader.refusal("no column \(name); seen: \(headers.joined(separator: " | "))")
      }
      placeholders[name] = column
    }
    let known = Set([model, rank, size, organization, access, date, interval].compactMap { $0 })
      .union(placeholders.values)
    for column in used where !known.contains(column) && !rule.ignores(column: headers[column]) {
      guard !headers[column].isEmpty else {
        throw reader.refusal("column \(column + 1) has no header")
      }
      metrics.append(reader.metric(headers[column], column))
    }
    guard !metrics.isEmpty else {
      throw reader.refusal("no metric among the columns \(headers.joined(separator: " | "))")
    }
  }
}

extension CaptureRule {
  fileprivate func ignores(column header: String) -> Bool {
    let header = folded(header)
    if metrics?.keys.contains(where: { folded($0) == header }) == true { return false }
    if dropped?.keys.contains(where: { folded($0) == header }) == true { return true }
    return columns.ignored?.contains { matches(header, folded($0)) } ?? false
  }
}

extension TableReader {
  fileprivate func metric(_ header: String, _ column: Int) -> TableColumns.Metric {
    let key = folded(header)
    if let place = rule.metrics?.first(where: { folded($0.key) == key })?.value {
      return TableColumns.Metric(
        column: column, name: place.column ?? header, heading: place.heading)
    }
    return TableColumns.Metric(column: column, name: header)
  }
}

/// One header a column: the rows of a nested header joined by ` / `, outermost first.
private func headers(of table: Table) -> [String] {
  let rows = table.rows.prefix(table.headerRows).map { $0.map { undecorated($0.text) } }
  // A row with one text over all columns is a caption.
  let telling = rows.count == 1 ? rows : rows.filter { Set($0).count > 1 }
  let width = rows.map(\.count).max() ?? 0
  return (0..<width).map { column in
    var parts: [String] = []
    for row in telling where column < row.count {
      if !row[column].isEmpty, parts.last != row[column] { parts.append(row[column]) }
    }
    return parts.joined(separator: " / ")
  }
}

private func placeholderNames(in template: String) -> [String] {
  template.split(separator: "{").dropFirst(template.hasPrefix("{") ? 0 : 1).compactMap {
    $0.contains("}") ? String($0.prefix { $0 != "}" }) : nil
  }
}
