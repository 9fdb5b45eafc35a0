internal import Touchstone

/// Reads one CSV file of the archive and refuses it if it is not the recorded one.
struct StandingsReader {
  let snapshot: Snapshot
  let path: String
  /// What the access column says about the weights.
  let access: [String: Openness]

  func standings(
    _ bytes: [UInt8], resolver: inout NameResolver
  ) throws(ArchiveError) -> [Standing] {
    var cells = try CSVReader(bytes, path: path)
    let columns = WideTable.columns + snapshot.metrics
    let header = try cells.next() ? cells.indices.map { cells.text($0) } : nil
    guard let header, header == columns || header == columns + ["ci_low", "ci_high"] else {
      throw ArchiveError(
        path, line: 1,
        "columns \(header?.joined(separator: ",") ?? "(none)"); expected "
          + columns.joined(separator: ","))
    }
    var rows: [Standing] = []
    rows.reserveCapacity(min(snapshot.rowCount, bytes.count))
    while try cells.next() {
      guard cells.indices.count == header.count else {
        throw ArchiveError(
          path, line: cells.line, "\(cells.indices.count) cells; expected \(header.count)")
      }
      rows.append(try standing(cells, resolver: &resolver))
    }
    try check(bytes, rowCount: rows.count, lastLine: max(cells.line, 1))
    return withoutRepetitions(rows)
  }

  private func check(
    _ bytes: [UInt8], rowCount: Int, lastLine: Int
  ) throws(ArchiveError) {
    guard rowCount == snapshot.rowCount else {
      throw ArchiveError(
        path, line: lastLine, "\(rowCount) rows; \(snapshot.rowCount) were recorded")
    }
    let digest = Digest.sha256(bytes)
    guard digest == snapshot.digest else {
      throw ArchiveError(
        path, line: 1,
        "changed after it was recorded: sha256 \(digest.prefix(12))…, recorded "
          + "\(snapshot.digest.prefix(12))…")
    }
  }

  private func standing(
    _ cells: CSVReader, resolver: inout NameResolver
  ) throws(ArchiveError) -> Standing {
    let rank = cells.text(0)
    guard rank == "" || rank == "-" || isRank(rank) else {
      throw ArchiveError(path, line: cells.line, "the rank \(rank) is no number")
    }
    let roleName = cells.text(5)
    guard let role = Standing.Role(rawValue: roleName) else {
      throw ArchiveError(path, line: cells.line, "the role \(roleName) is unknown")
    }
    let name = resolver.name(printed: cells.text(1))
    var row = Standing(
      name: name.text, organization: cells.isEmpty(2) ? nil : cells.text(2),
      openness: access[cells.text(3)], role: role, group: cells.isEmpty(4) ? nil : cells.text(4),
      printedRank: Int(rank), scores: Dictionary(minimumCapacity: snapshot.metrics.count))
    let fixed = WideTable.columns.count
    for (index, metric) in snapshot.metrics.enumerated() {
      row.scores[metric] = try score(cells, fixed + index)
    }
    let intervals = fixed + snapshot.metrics.count
    if intervals < cells.indices.count, let low = try score(cells, intervals),
      let high = try score(cells, intervals + 1), low <= high
    {
      row.interval = low.value...high.value
    }
    if role == .model { resolver.resolve(&row, name) }
    return row
  }

  private func score(_ cells: CSVReader, _ column: Int) throws(ArchiveError) -> Score? {
    guard !cells.isEmpty(column) else { return nil }
    let text = cells.text(column)
    guard let score = Score(text) else {
      throw ArchiveError(path, line: cells.line, "\(text) is not a number")
    }
    return score
  }

  /// A board that prints one row twice lists one model, and nobody else stands lower for it.
  private func withoutRepetitions(_ rows: [Standing]) -> [Standing] {
    var names = Set<String>(minimumCapacity: rows.count)
    let repeated = Set(rows.lazy.map(\.name).filter { !names.insert($0).inserted })
    guard !repeated.isEmpty else { return rows }
    var seen: Set<Standing> = []
    return rows.filter { !repeated.contains($0.name) || seen.insert($0).inserted }
  }
}
