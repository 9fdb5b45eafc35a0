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
    let records = try CSV.records(bytes, path: path)
    let columns = WideTable.columns + snapshot.metrics
    let withIntervals = columns + ["ci_low", "ci_high"]
    guard let header = records.first, header.fields == columns || header.fields == withIntervals
    else {
      throw ArchiveError(
        path, line: 1,
        "columns \(records.first?.fields.joined(separator: ",") ?? "(none)"); expected "
          + columns.joined(separator: ","))
    }
    var rows: [Standing] = []
    for record in records.dropFirst() {
      guard record.fields.count == header.fields.count else {
        throw ArchiveError(
          path, line: record.line,
          "\(record.fields.count) cells; expected \(header.fields.count)")
      }
      rows.append(try standing(record, resolver: &resolver))
    }
    try check(bytes, rowCount: rows.count, lastLine: records.last?.line ?? 1)
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
    _ record: CSV.Record, resolver: inout NameResolver
  ) throws(ArchiveError) -> Standing {
    let fields = record.fields
    let rank = fields[0]
    guard rank == "" || rank == "-" || isRank(rank) else {
      throw ArchiveError(path, line: record.line, "the rank \(rank) is no number")
    }
    guard let role = Standing.Role(rawValue: fields[5]) else {
      throw ArchiveError(path, line: record.line, "the role \(fields[5]) is unknown")
    }
    var row = Standing(
      name: withoutMarkup(fields[1]), organization: fields[2].isEmpty ? nil : fields[2],
      openness: access[fields[3]], role: role, group: fields[4].isEmpty ? nil : fields[4],
      printedRank: Int(rank), scores: [:])
    for (metric, text) in zip(snapshot.metrics, fields[WideTable.columns.count...]) {
      row.scores[metric] = try score(text, line: record.line)
    }
    if fields.count > WideTable.columns.count + snapshot.metrics.count {
      let low = try score(fields[fields.count - 2], line: record.line)
      let high = try score(fields[fields.count - 1], line: record.line)
      if let low, let high, low <= high { row.interval = low.value...high.value }
    }
    if role == .model { resolver.resolve(&row) }
    return row
  }

  private func score(_ text: String, line: Int) throws(ArchiveError) -> Score? {
    guard !text.isEmpty else { return nil }
    guard let score = Score(text) else {
      throw ArchiveError(path, line: line, "\(text) is not a number")
    }
    return score
  }

  /// A board that prints one row twice lists one model, and nobody else stands lower for it.
  private func withoutRepetitions(_ rows: [Standing]) -> [Standing] {
    guard Set(rows.lazy.map(\.name)).count < rows.count else { return rows }
    var seen: Set<Standing> = []
    return rows.filter { seen.insert($0).inserted }
  }
}
