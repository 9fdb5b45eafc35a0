import FoundationEssentials
import Ledger
import Testing
import Touchstone

@Suite struct SQLiteLedgerTests {
  let folder = Folder()

  private func open(_ pageLimit: Int? = nil) throws -> SQLiteLedger {
    try SQLiteLedger(path: folder.path("ledger.sqlite"), pageLimit: pageLimit)
  }

  @Test func `a reopened ledger tells what was recorded`() async throws {
    let judged = JudgedClaim(
      claim: .larkspurFirst,
      verdict: Verdict(
        label: .conflicting, rating: 3, asOf: .month(year: 2023, month: 9), asOfSource: .sentence,
        findings: [.noDate(judgedAt: nil), .unknownBoard(board: "Nebula")],
        reasons: [.noBoardNamed]))
    try await open().record(
      CheckedDocument(document: .announcement, claims: [judged]), recorded: day(1),
      archiveState: "a1")
    let rows = try await open().history(HistoryQuery())
    #expect(
      rows == [
        HistoryRow(
          recorded: day(1), source: "release.html", url: "https://larkspur.example/1",
          title: "Larkspur 3", publisher: "Larkspur Labs",
          published: Day("2023-09-28"), digest: "d1", claim: "ts-1", kind: .rank,
          subject: Claim.larkspurFirst.subject, vendor: "larkspur",
          boards: Claim.larkspurFirst.boards, rivals: Claim.larkspurFirst.rivals, rank: 1,
          value: "81.4", quote: "Larkspur 3 ranks first on Nebula", line: 12,
          label: .conflicting, rating: 3, asOf: .month(year: 2023, month: 9),
          asOfSource: .sentence, findings: [.noBoardNamed, .noDate, .unknownBoard],
          archiveState: "a1")
      ])
  }

  @Test func `claims to one title are found by its key`() async throws {
    let ledger = try open()
    try await ledger.record(.larkspur(.supported), recorded: day(1), archiveState: "a1")
    let keys = Claim.larkspurFirst.titleKeys
    #expect(keys.count == 1)
    let rows = try await ledger.history(HistoryQuery(titleKeys: keys))
    #expect(rows.map(\.claim) == ["ts-1"] && rows.map(\.titleKeys) == [keys])
    let others = try await ledger.history(HistoryQuery(titleKeys: ["nebula|\"|x"]))
    #expect(others.isEmpty)
  }

  @Test func `a claim recorded twice is one row with two sightings`() async throws {
    let ledger = try open()
    let checked = CheckedDocument.larkspur(.supported)
    try await ledger.record(checked, recorded: day(1), archiveState: "a")
    try await ledger.record(checked, recorded: day(2), archiveState: "a")
    let rows = try await ledger.history(HistoryQuery())
    #expect(rows.map(\.sightings) == [2])
    #expect(rows.map(\.recorded) == [day(1)])
    #expect(rows.map(\.lastRecorded) == [day(2)])
  }

  @Test func `a claim twice in one document is one sighting`() async throws {
    let ledger = try open()
    var checked = CheckedDocument.larkspur(.supported)
    checked.claims += checked.claims
    try await ledger.record(checked, recorded: day(1), archiveState: "a")
    #expect(try await ledger.history(HistoryQuery()).map(\.sightings) == [1])
  }

  @Test func `a text that changes and changes back is three events`() async throws {
    let ledger = try open()
    for (number, digest) in ["d1", "d2", "d1"].enumerated() {
      try await ledger.record(
        .larkspur(.supported, digest: digest), recorded: day(number + 1), archiveState: "a")
    }
    #expect(try await ledger.history(HistoryQuery()).map(\.digest) == ["d1", "d2", "d1"])
  }

  @Test func `a changed verdict is a new row that knows the label before it`() async throws {
    let ledger = try open()
    try await ledger.record(.larkspur(.supported), recorded: day(1), archiveState: "a")
    try await ledger.record(.larkspur(.refuted), recorded: day(2), archiveState: "b")
    let rows = try await ledger.history(HistoryQuery())
    #expect(rows.map(\.label) == [.supported, .refuted])
    #expect(rows.map(\.previousLabel) == [nil, .supported])
  }

  @Test(arguments: [
    (HistoryQuery(vendor: "larkspur"), true),
    (HistoryQuery(vendor: "Larkspur labs"), true),
    (HistoryQuery(vendor: "juniper"), false),
    (HistoryQuery(model: "larkspur/larkspur-3"), true),
    (HistoryQuery(model: "LARKSPUR-3"), true),
    (HistoryQuery(model: "云雀3"), true),
    (HistoryQuery(model: "Juniper 2"), false),
    (HistoryQuery(board: "nebula"), true),
    (HistoryQuery(board: "Nebula Bench"), true),
    (HistoryQuery(board: "Quasar"), false),
    (HistoryQuery(claim: "ts-1"), true),
    (HistoryQuery(claim: "ts-2"), false),
    (HistoryQuery(vendor: "larkspur", board: "Quasar"), false),
    (HistoryQuery(model: "x' OR '1'='1"), false),
  ])
  func `history is filtered by id and by name`(query: HistoryQuery, found: Bool) async throws {
    let ledger = try open()
    try await ledger.record(.larkspur(.supported), recorded: day(1), archiveState: "a")
    #expect(try await ledger.history(query).isEmpty == !found)
  }

  @Test func `texts from standard input are different documents`() async throws {
    let ledger = try open()
    for digest in ["d1", "d2"] {
      var checked = CheckedDocument.larkspur(.supported, digest: digest)
      checked.document.source = "-"
      checked.document.url = nil
      try await ledger.record(checked, recorded: day(1), archiveState: "a")
    }
    #expect(try await ledger.history(HistoryQuery()).map(\.previousLabel) == [nil, nil])
  }

  @Test func `opening an up-to-date ledger changes nothing`() async throws {
    try await open().record(.larkspur(.supported), recorded: day(1), archiveState: "a")
    let before = try folder.bytes("ledger.sqlite")
    _ = try open()
    #expect(try folder.bytes("ledger.sqlite") == before)
  }

  @Test func `two writers at once lose nothing`() async throws {
    let path = folder.path("ledger.sqlite")
    await withTaskGroup(of: Void.self) { group in
      for writer in 1...2 {
        group.addTask {
          do {
            let ledger = try SQLiteLedger(path: path)
            for number in 1...20 {
              try await ledger.record(
                .larkspur(.supported, digest: "d\(writer)-\(number)"), recorded: day(number),
                archiveState: "a")
            }
          } catch {
            Issue.record(error)
          }
        }
      }
    }
    #expect(try await open().history(HistoryQuery()).count == 40)
  }
}

func day(_ number: Int) -> String { "2026-01-\(number < 10 ? "0" : "")\(number)T08:00:00Z" }
