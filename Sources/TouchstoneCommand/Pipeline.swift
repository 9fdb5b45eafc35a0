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
    let verdicts = verifier.verdicts(on: claims, in: document, archive: held)
    return CheckedDocument(
      document: document,
      claims: zip(claims, verdicts).map { JudgedClaim(claim: $0, verdict: $1) })
  }

  /// Writes what a check found to the ledger, under the source's full name.
  mutating func record(
    _ checked: CheckedDocument, as source: String, at time: String, in ledger: any Ledger
  ) async throws {
    var checked = checked
    checked.document.source = source
    try await ledger.record(checked, recorded: time, archiveState: archiveState())
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

/// Opens and reads one source; `date` and `name` say what the source itself cannot.
func read(_ source: String, as name: String? = nil, published date: Day? = nil) throws -> Document {
  var opened = try capture(source)
  if let name { opened.source = name }
  var read = try document(from: opened)
  if let date {
    read.published = date
    read.publishedSource = .option
  }
  return read
}
