internal import Touchstone

extension Database {
  func history(_ query: HistoryQuery) throws(LedgerError) -> [HistoryRow] {
    let (condition, values) = query.condition
    let sightings = try run(
      """
      SELECT document.key, version.recorded, document.source, document.url, version.title,
        version.publisher, version.published, version.digest, claim.id, claim.kind, claim.vendor,
        claim.rank, claim.value, sighting.quote, sighting.line, verdict.label, verdict.rating,
        verdict.as_of, verdict.as_of_source, verdict.findings, version.archive_state
      FROM sighting
      JOIN version ON version.id = sighting.version
      JOIN document ON document.id = version.document
      JOIN claim ON claim.id = sighting.claim
      JOIN verdict ON verdict.version = sighting.version AND verdict.claim = sighting.claim
      WHERE \(condition)
      ORDER BY version.id, sighting.position
      """, values)
    var timeline = Timeline()
    var known: [String: Mentions] = [:]
    for row in sightings {
      var cells = Cells(row)
      guard let document = cells.text(), var row = HistoryRow(&cells) else {
        throw .corrupt(path: path)
      }
      if known[row.claim] == nil { known[row.claim] = try mentions(of: row.claim) }
      row.name(known[row.claim])
      if query.titleKeys != nil { row.titleKeys = try titleKeys(of: row.claim) }
      timeline.add(row, document: document)
    }
    return timeline.rows
  }

  private func titleKeys(of claim: String) throws(LedgerError) -> [String] {
    try run("SELECT key FROM title WHERE claim = ? ORDER BY key", [.text(claim)])
      .compactMap { $0.first?.text }
  }

  private func mentions(of claim: String) throws(LedgerError) -> Mentions {
    var result = Mentions()
    let rows = try run(
      """
      SELECT part, printed, name, id, is_class FROM mention WHERE claim = ?
      ORDER BY part, position
      """, [.text(claim)])
    for row in rows {
      var cells = Cells(row)
      guard let part = cells.text(), let printed = cells.text() else { continue }
      let mention = Mention(
        printed: printed, name: cells.text(), id: cells.text(), isClass: cells.integer() == 1)
      switch part {
      case "subject": result.subject = mention
      case "rival": result.rivals.append(mention)
      default: result.boards.append(mention)
      }
    }
    return result
  }
}

private struct Mentions {
  var subject: Mention?
  var rivals: [Mention] = []
  var boards: [Mention] = []
}

extension HistoryQuery {
  fileprivate var condition: (sql: String, values: [Value]) {
    var parts = ["TRUE"]
    var values: [Value] = []
    func add(_ sql: String, _ new: String...) {
      parts.append(sql)
      values += new.map { .text($0) }
    }
    if let titleKeys {
      parts.append(
        "claim.id IN (SELECT claim FROM title WHERE key IN (SELECT value FROM json_each(?)))")
      values.append(.text(HistoryQuery.jsonArray(titleKeys)))
    }
    if let claim { add("claim.id = ?", claim) }
    if let vendor {
      let key = nameKey(vendor)
      add(
        "(claim.vendor = ? OR version.publisher_key = ? OR \(HistoryQuery.named("subject")))",
        vendor, key, vendor, key, key)
    }
    if let model { add(HistoryQuery.named("subject"), model, nameKey(model), nameKey(model)) }
    if let board { add(HistoryQuery.named("board"), board, nameKey(board), nameKey(board)) }
    return (parts.joined(separator: " AND "), values)
  }

  /// One value for any number of keys; SQLite bounds how many a statement may have.
  private static func jsonArray(_ keys: [String]) -> String {
    let quoted = keys.map { key in
      "\"" + key.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
    return "[\(quoted.joined(separator: ","))]"
  }

  // A union, since SQLite would not use the indexes for an OR.
  private static func named(_ part: String) -> String {
    """
    claim.id IN (SELECT claim FROM mention WHERE part = '\(part)' AND id = ?
      UNION SELECT claim FROM mention WHERE part = '\(part)' AND name_key = ?
      UNION SELECT claim FROM mention WHERE part = '\(part)' AND printed_key = ?)
    """
  }
}

/// The cells of one result row, read in order.
private struct Cells {
  private var rest: ArraySlice<Value>

  init(_ cells: [Value]) { rest = cells[...] }

  mutating func text() -> String? { rest.popFirst()?.text }
  mutating func integer() -> Int? { rest.popFirst()?.integer }
}

extension HistoryRow {
  fileprivate mutating func name(_ mentions: Mentions?) {
    subject = mentions?.subject
    rivals = mentions?.rivals ?? []
    boards = mentions?.boards ?? []
  }

  /// Reads the columns of the history query; names are added later.
  fileprivate init?(_ cells: inout Cells) {
    guard let recorded = cells.text(), let source = cells.text() else { return nil }
    let (url, title, publisher) = (cells.text(), cells.text(), cells.text())
    let published = cells.text().flatMap { Day($0) }
    guard let digest = cells.text(), let claim = cells.text(),
      let kind = cells.text().flatMap({ Claim.Kind(rawValue: $0) })
    else { return nil }
    let (vendor, rank, value) = (cells.text(), cells.integer(), cells.text())
    guard let quote = cells.text(), let line = cells.integer(),
      let label = cells.text().flatMap({ Verdict.Label(rawValue: $0) })
    else { return nil }
    let (rating, asOf, asOfSource) = (cells.integer(), cells.text(), cells.text())
    guard let findings = cells.text(), let archiveState = cells.text() else { return nil }
    self.init(
      recorded: recorded, source: source, url: url, title: title, publisher: publisher,
      published: published, digest: digest, claim: claim, kind: kind, vendor: vendor, rank: rank,
      value: value, quote: quote, line: line, label: label, rating: rating,
      asOf: asOf.flatMap { Period($0) },
      asOfSource: asOfSource.flatMap { AsOfSource(rawValue: $0) },
      findings: findings.split(separator: " ").compactMap { FindingCode(rawValue: String($0)) },
      archiveState: archiveState)
  }
}
