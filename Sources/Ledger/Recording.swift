internal import Touchstone

extension Database {
  /// Adds an observation of the document; gives its id.
  func insertVersion(
    of document: Document, recorded: String, archiveState: String
  ) throws(LedgerError) -> Int {
    try run(
      """
      INSERT INTO document (key, source, url) VALUES (?, ?, ?)
      ON CONFLICT (key) DO UPDATE SET source = excluded.source, url = excluded.url
      """, [.text(document.key), .text(document.source), Value(document.url)])
    let rows = try run(
      """
      INSERT INTO version (document, digest, recorded, captured, published, title, publisher,
        publisher_key, language, archive_state)
      VALUES ((SELECT id FROM document WHERE key = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)
      RETURNING id
      """,
      [
        .text(document.key), .text(document.digest), .text(recorded),
        Value(document.captured?.description), Value(document.published?.description),
        Value(document.title), Value(document.publisher), Value(document.publisher.map(nameKey)),
        Value(document.language?.rawValue), .text(archiveState),
      ])
    guard let version = rows.first?.first?.integer else {
      throw .failed(path: path, reason: "gave no number to the new version")
    }
    return version
  }

  /// Adds the claim; one that is known takes what the catalog knows of its names now.
  func insert(_ claim: Claim) throws(LedgerError) {
    try run(
      """
      INSERT INTO claim (id, kind, vendor, rank, value) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET vendor = excluded.vendor
      """,
      [
        .text(claim.id), .text(claim.kind.rawValue), Value(claim.vendor), Value(claim.rank),
        Value(claim.value),
      ])
    for key in claim.titleKeys {
      try run(
        "INSERT INTO title (claim, key) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [.text(claim.id), .text(key)])
    }
    try insert(claim.subject.map { [$0] } ?? [], as: "subject", of: claim)
    try insert(claim.rivals, as: "rival", of: claim)
    try insert(claim.boards.filter { !$0.isClass }, as: "board", of: claim)
  }

  /// Adds what one version says and the verdict on it.
  func insert(_ judged: JudgedClaim, version: Int, position: Int) throws(LedgerError) {
    let (claim, verdict) = (judged.claim, judged.verdict)
    try run(
      "INSERT INTO sighting (version, claim, position, line, quote) VALUES (?, ?, ?, ?, ?)",
      [
        .integer(version), .text(claim.id), .integer(position), .integer(claim.start.line),
        .text(claim.quote),
      ])
    let codes = Set(verdict.findings.map(\.code)).union(verdict.reasons).sorted()
    try run(
      """
      INSERT INTO verdict (version, claim, label, rating, as_of, as_of_source, findings)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(version), .text(claim.id), .text(verdict.label.rawValue), Value(verdict.rating),
        Value(verdict.asOf?.description), Value(verdict.asOfSource?.rawValue),
        .text(codes.map(\.rawValue).joined(separator: " ")),
      ])
  }

  private func insert(
    _ mentions: [Mention], as part: String, of claim: Claim
  ) throws(LedgerError) {
    for (position, mention) in mentions.enumerated() {
      try run(
        """
        INSERT INTO mention (claim, part, position, printed, name, id, is_class, name_key,
          printed_key)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (claim, part, position) DO UPDATE SET
          name = excluded.name, id = excluded.id, name_key = excluded.name_key
        """,
        [
          .text(claim.id), .text(part), .integer(position), .text(mention.printed),
          .text(mention.name), Value(mention.id), .integer(mention.isClass ? 1 : 0),
          .text(nameKey(mention.name)), .text(nameKey(mention.printed)),
        ])
    }
  }
}

extension Document {
  /// Standard input has no name of its own: each text that comes through it is a document.
  fileprivate var key: String { url ?? (source == "-" ? "sha256:\(digest)" : source) }
}

extension Claim {
  /// The vendor part of the subject's `vendor/model`, or the subject itself if it is a vendor.
  fileprivate var vendor: String? {
    subject?.id?.split(separator: "/", maxSplits: 1).first.map(String.init)
  }
}
