internal import Documents
internal import Extraction
internal import FoundationEssentials
internal import Leaderboards
internal import Ledger
internal import Touchstone
internal import Verification

/// The whole chain from a source to a recorded verdict; no other file knows all of it.
struct Pipeline {
  private let catalog: Catalog
  private let archive: ArchiveReader
  private let extractor: ClaimExtractor
  /// What was read so far, so that one run reads each board and each snapshot once.
  private var held = Archive()
  /// Names the archive's state once it is needed: a digest over its snapshots.
  private var state: String?

  /// Opens the archive in the folder `leaderboards`.
  init(leaderboards: String) throws(ArchiveError) {
    archive = try ArchiveReader(directory: leaderboards)
    guard try !archive.boardIDs().isEmpty else {
      throw ArchiveError(leaderboards, "holds no board; an archive has one folder a board")
    }
    catalog = try archive.catalog()
    extractor = ClaimExtractor(catalog: catalog)
  }

  /// The first half of the chain: claims need the names of the archive, not its states.
  static func extractor(leaderboards: String) throws(ArchiveError) -> ClaimExtractor {
    ClaimExtractor(catalog: try ArchiveReader(directory: leaderboards).catalog())
  }

  /// Finds the claims of a document and judges each.
  mutating func check(_ opened: OpenedSource) throws(ArchiveError) -> CheckedDocument {
    let document = opened.document
    let claims = extractor.claims(in: document)
    let asked = Verifier.boardsAsked(by: claims)
    try hold(archive.boardIDs().filter { asked?.contains($0) ?? true })
    let verifier = Verifier(catalog: catalog, boards: Array(held.boards.values))
    let needed = verifier.snapshotsNeeded(for: claims, in: document)
    let missing = needed.filter { held.standings[$0.id] == nil }
    held.standings.merge(try archive.standings(of: missing, catalog: catalog)) { old, _ in old }
    var verdicts = verifier.verdicts(on: claims, in: document, archive: held)
    // A page may say the same thing a thousand times.
    var statements: [Claim: [Language: String]] = [:]
    for (index, claim) in claims.enumerated() {
      let known = statements[claim.assertion]
      let found = known ?? self.statements(for: claim, verdicts[index], in: document, verifier)
      statements[claim.assertion] = found
      verdicts[index].strongestTrueStatement = found
    }
    return CheckedDocument(
      document: document,
      claims: zip(claims, verdicts).map { JudgedClaim(claim: $0, verdict: $1) },
      provenance: opened.provenance(states: needed))
  }

  /// What is left to say where a claim is not true.
  private func statements(
    for claim: Claim, _ verdict: Verdict, in document: Document, _ verifier: Verifier
  ) -> [Language: String] {
    Restatement(extractor: extractor).statements(for: claim, verdict, in: document) {
      verifier.label(on: $0, in: $1, archive: held)
    }
  }

  /// Writes what a check found to the ledger, under the source's full name.
  mutating func record(
    _ checked: CheckedDocument, as source: String, at time: String, in ledger: any Ledger
  ) async throws {
    var checked = checked
    checked.document.source = source
    try await ledger.record(checked, recorded: time, archiveState: archiveState())
  }

  /// What the ledger knows of claims to the first places that a document claims.
  func rivalClaims(
    to checked: CheckedDocument, in ledger: any Ledger
  ) async throws(LedgerError) -> [HistoryRow] {
    let keys = Set(checked.claims.flatMap(\.claim.titleKeys)).sorted()
    return keys.isEmpty ? [] : try await ledger.history(HistoryQuery(titleKeys: keys))
  }

  private mutating func archiveState() throws(ArchiveError) -> String {
    if let known = state { return known }
    try hold(archive.boardIDs())
    let lines = held.boards.values.flatMap(\.snapshots).map { "\($0.id) \($0.digest)\n" }
    let digest = Digest.sha256(lines.sorted().joined())
    state = digest
    return digest
  }

  private mutating func hold(_ boards: [String]) throws(ArchiveError) {
    for id in boards where held.boards[id] == nil { held.boards[id] = try archive.board(id) }
  }
}

/// A document with the bytes that it was read from.
struct OpenedSource {
  let document: Document
  private let capture: Capture
  /// The day of publication that was given with the source.
  private let asOf: Day?

  /// The decoded source.
  var text: String { Documents.text(of: capture) }

  /// Reads a capture; `asOf` says when it was published, where the source itself may not.
  init(_ capture: Capture, published asOf: Day?) throws(ReadingError) {
    self.capture = capture
    self.asOf = asOf
    var read = try Documents.document(from: capture)
    if let asOf {
      read.published = asOf
      read.publishedSource = .option
    }
    document = read
  }

  /// The source as a report has kept it.
  init(_ kept: Provenance, source: String, captured: Day?, record: String?) throws {
    let bytes: [UInt8] =
      switch kept.content {
      case .text(let text): Array(text.utf8)
      case .base64(let digits): Array(Data(base64Encoded: digits) ?? Data())
      }
    let capture = Capture(
      bytes: bytes, source: source, url: kept.address, contentType: kept.contentType,
      captured: captured, record: record)
    try self.init(capture, published: kept.asOf)
  }

  fileprivate func provenance(states: [Snapshot]) -> Provenance {
    let text = String(validating: capture.bytes, as: UTF8.self)
    return Provenance(
      content: text.map { .text($0) } ?? .base64(Data(capture.bytes).base64EncodedString()),
      address: capture.url, contentType: capture.contentType, asOf: asOf,
      states: Dictionary(states.map { ($0.id, $0.digest) }, uniquingKeysWith: { first, _ in first })
    )
  }
}
