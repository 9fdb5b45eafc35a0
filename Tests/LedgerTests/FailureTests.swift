import FoundationEssentials
import Testing
import Touchstone

@testable import Ledger

@Suite struct FailureTests {
  let folder = Folder()

  @Test func `a full disk records nothing and says so`() async throws {
    let path = folder.path("ledger.sqlite")
    try await SQLiteLedger(path: path).record(
      .larkspur(.supported), recorded: day(1), archiveState: "a")
    var large = CheckedDocument.larkspur(.refuted, digest: "d2")
    large.claims = (0..<200).map { number in
      var judged = large.claims[0]
      judged.claim.id = "ts-\(number)"
      judged.claim.quote = String(repeating: "first ", count: 500)
      return judged
    }
    let full = try SQLiteLedger(path: path, pageLimit: 1)
    await #expect(throws: LedgerError.diskFull(path: path)) {
      try await full.record(large, recorded: day(2), archiveState: "a")
    }
    #expect(try await full.history(HistoryQuery()).map(\.digest) == ["d1"])
    #expect(try await SQLiteLedger(path: path).history(HistoryQuery()).map(\.digest) == ["d1"])
  }

  @Test func `a ledger in a missing folder cannot be opened`() {
    let path = folder.path("missing/ledger.sqlite")
    #expect(throws: LedgerError.cannotOpen(path: path)) { try SQLiteLedger(path: path) }
  }

  @Test func `a folder is no ledger`() {
    let path = folder.path("")
    #expect(throws: LedgerError.cannotOpen(path: path)) { try SQLiteLedger(path: path) }
  }

  @Test func `a file that is no database is left alone`() throws {
    let path = folder.path("ledger.sqlite")
    let text = Array("Not a ledger, but a text that somebody may want to keep.\n".utf8)
    try Data(text).write(to: URL(filePath: path))
    #expect(throws: LedgerError.corrupt(path: path)) { try SQLiteLedger(path: path) }
    #expect(try folder.bytes("ledger.sqlite") == text)
  }

  @Test func `a ledger of a newer touchstone is left alone`() throws {
    let path = folder.path("ledger.sqlite")
    _ = try SQLiteLedger(path: path)
    try Database.open(path).run("INSERT INTO migration VALUES ('9999-future')")
    #expect(throws: LedgerError.newer(path: path, migration: "9999-future")) {
      try SQLiteLedger(path: path)
    }
  }

  @Test(
    .enabled(
      "root may write everywhere", { FileManager.default.isWritableFile(atPath: "/") == false }))
  func `a read-only ledger cannot be written`() async throws {
    let path = folder.path("ledger.sqlite")
    _ = try SQLiteLedger(path: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    await #expect(throws: LedgerError.readOnly(path: path)) {
      try await SQLiteLedger(path: path).record(
        .larkspur(.supported), recorded: day(1), archiveState: "a")
    }
  }

  @Test(arguments: [
    LedgerError.diskFull(path: "l"), .diskFails(path: "l"), .readOnly(path: "l"),
    .cannotOpen(path: "l"),
    .corrupt(path: "l"), .busy(path: "l"), .newer(path: "l", migration: "m"),
    .failed(path: "l", reason: "r"),
  ])
  func `every error is one line that names the file`(error: LedgerError) {
    #expect(error.description.hasPrefix("ledger l: "))
    #expect(!error.description.contains("\n"))
  }
}
