internal import Documents
internal import Extraction
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
  mutating func check(_ document: Document) throws(ArchiveError) -> CheckedDocument {
    let claims = extractor.claims(in: document)
    let asked = Verifier.boardsAsked(by: claims)
    try hold(archive.boardIDs().filter { asked?.contains($0) ?? true })
    let verifier = Verifier(catalog: catalog, boards: Array(held.boards.values))
    let missing = verifier.snapshotsNeeded(for: claims, in: document)
      .filter { held.standings[$0.id] == nil }
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
      claims: zip(claims, verdicts).map { JudgedClaim(claim: $0, verdict: $1) })
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
  fileprivate let capture: Capture

  /// The decoded source.
  var text: String { Documents.text(of: capture) }
}

/// Opens and reads one source; `date` and `name` say what the source itself cannot.
func open(
  _ source: String, as name: String? = nil, published date: Day? = nil
) throws -> OpenedSource {
  var opened = try capture(source)
  if let name { opened.source = name }
  var read = try document(from: opened)
  if let date {
    read.published = date
    read.publishedSource = .option
  }
  return OpenedSource(document: read, capture: opened)
}

/// The document of one source.
func read(_ source: String, as name: String? = nil, published date: Day? = nil) throws -> Document {
  try open(source, as: name, published: date).document
}
