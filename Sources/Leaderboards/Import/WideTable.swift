internal import Touchstone

/// One state of one track: a line for each model, a column for each metric.
struct WideTable {
  static let columns = ["rank", "model", "organization", "access", "group", "role"]

  struct Row: Hashable {
    var rank: String
    var model: String
    var organization: String
    var access: String
    var group: String
    var role: String
    var scores: [String: String] = [:]
    var low = ""
    var high = ""
  }

  var rows: [Row] = []
  /// The last row of each model in each group: a metric that comes again begins another row.
  private var latest: [[String]: Int] = [:]
  /// Metrics that the table has a column for, with or without a figure.
  var measured: Set<String> = []

  mutating func add(
    _ cell: LongTable.Row, metric: String, group: String, role: Standing.Role, path: String
  ) throws(ArchiveError) {
    let key = [group, cell.model]
    var index = latest[key]
    if let found = index, rows[found].scores[metric] != nil { index = nil }
    let place = index ?? rows.count
    if index == nil {
      rows.append(
        Row(
          rank: "", model: cell.model, organization: cell.organization, access: cell.access,
          group: group, role: role.rawValue))
      latest[key] = place
    }
    guard rows[place].organization == cell.organization, rows[place].access == cell.access else {
      throw ArchiveError(path, line: cell.line, "\(cell.model) changes its organisation or access")
    }
    // An empty score is kept as no score; that the row is there says that the board lists it.
    if !cell.score.isEmpty { rows[place].scores[metric] = cell.score }
    measured.insert(metric)
    // A rank of 🧝 says that the row is no model, which its role says already.
    if cell.rank != "", cell.rank != "🧝" {
      guard rows[place].rank == "" || rows[place].rank == cell.rank else {
        throw ArchiveError(path, line: cell.line, "\(cell.model) has two ranks in one row")
      }
      rows[place].rank = cell.rank
    }
    if cell.low != "" || cell.high != "" {
      rows[place].low = cell.low
      rows[place].high = cell.high
    }
  }

  /// The metrics that have a column, the main one first, then in the order of `board.json`.
  func metrics(of track: BoardDescription.Track) -> [String] {
    let ids = track.metrics.map(\.id).filter(measured.contains)
    let main = track.main ?? []
    return ids.filter(main.contains) + ids.filter { !main.contains($0) }
  }

  var hasIntervals: Bool { rows.contains { $0.low != "" || $0.high != "" } }

  func csv(metrics: [String]) -> String {
    let ends = hasIntervals ? ["ci_low", "ci_high"] : []
    let lines = rows.map { row in
      [row.rank, row.model, row.organization, row.access, row.group, row.role]
        + metrics.map { row.scores[$0] ?? "" } + (hasIntervals ? [row.low, row.high] : [])
    }
    return CSV.text([WideTable.columns + metrics + ends] + lines)
  }

  func schema(metrics: [String], of track: BoardDescription.Track) -> TableSchema {
    let texts = WideTable.columns.map { TableSchema.Field(name: $0, type: "string") }
    let scores = metrics.map { id in
      TableSchema.Field(
        name: id, type: "number", title: track.metrics.first { $0.id == id }?.printed.first)
    }
    let ends = hasIntervals ? ["ci_low", "ci_high"] : []
    return TableSchema(
      fields: texts + scores + ends.map { TableSchema.Field(name: $0, type: "number") })
  }
}
