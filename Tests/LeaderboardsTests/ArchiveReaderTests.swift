import FoundationEssentials
import Leaderboards
import Testing
import Touchstone

/// The archive is evidence: a file that is not the recorded one never decides anything.
@Suite struct ArchiveReaderTests {
  @Test(arguments: [
    ("62.75", "72.75", "superclue/total-2023-09-27.csv:1: changed after it was recorded"),
    ("SenseChat 3.0,", "SenseChat 3.0", "superclue/total-2023-09-27.csv:5: 8 cells; expected 9"),
    ("62.75", "sixty", "superclue/total-2023-09-27.csv:5: sixty is not a number"),
    ("organization", "vendor", "superclue/total-2023-09-27.csv:1: columns rank,model,vendor,"),
    (",model,57.18", ",boat,57.18", "superclue/total-2023-09-27.csv:10: the role boat is unknown"),
    ("\n1,", "\nfirst,", "superclue/total-2023-09-27.csv:5: the rank first is no number"),
  ])
  func `an edited file is refused`(found: String, edit: String, reason: String) throws {
    let copy = try Copy()
    try copy.edit { $0.replacing(found, with: edit, maxReplacements: 1) }
    let refusal = try copy.refusal() ?? "(accepted)"
    #expect(refusal.hasPrefix(reason), "\(refusal)")
  }

  @Test func `a truncated file is refused`() throws {
    let copy = try Copy()
    try copy.edit { text in text.split(separator: "\n").dropLast().joined(separator: "\n") }
    #expect(try copy.refusal() == "superclue/total-2023-09-27.csv:20: 19 rows; 20 were recorded")
  }

  @Test func `an empty, missing or undecodable file is refused`() throws {
    let copy = try Copy()
    try copy.edit { _ in "" }
    #expect(
      try copy.refusal()?.hasPrefix("superclue/total-2023-09-27.csv:1: columns (none)") == true)
    try copy.folder.write([0xFF, 0xFE, 0x00], to: copy.file)
    #expect(try copy.refusal() == "superclue/total-2023-09-27.csv:1: not UTF-8")
    try copy.folder.remove(copy.file)
    #expect(try copy.refusal() == "superclue/total-2023-09-27.csv: does not exist")
  }

  @Test func `a list that points outside its folder is refused`() throws {
    let copy = try Copy()
    try copy.editList { $0.replacing("\"total-2023-09-27.csv\"", with: "\"../x.csv\"") }
    #expect(throws: ArchiveError.self) { try ArchiveReader(directory: copy.folder.path).boards() }
  }

  @Test func `a board.json that is no JSON is refused`() throws {
    let copy = try Copy()
    try copy.folder.write(Array("{".utf8), to: "superclue/board.json")
    let error = #expect(throws: ArchiveError.self) {
      try ArchiveReader(directory: copy.folder.path).boards()
    }
    #expect(error?.path == "superclue/board.json")
  }

  @Test func `a folder that is not there is refused, one without boards is empty`() throws {
    #expect(throws: ArchiveError("/nowhere/at/all", "does not exist")) {
      try ArchiveReader(directory: "/nowhere/at/all")
    }
    let reader = try ArchiveReader(directory: Workspace.root + "/Tests/LeaderboardsTests")
    #expect(try reader.boards().isEmpty)
  }

  @Test func `every file of the archive is the recorded one`() throws {
    let reader = try ArchiveReader(directory: Workspace.archive)
    let inspection = reader.inspect()
    #expect(inspection.refusals == [])
    #expect(inspection.snapshots == (try reader.boards().reduce(0) { $0 + $1.snapshots.count }))
  }

  @Test func `two states of one track on one day are refused`() throws {
    let copy = try Copy()
    try copy.editList { $0.replacing("2023-11-08", with: "2023-11-16") }
    let error = #expect(throws: ArchiveError.self) {
      try ArchiveReader(directory: copy.folder.path).boards()
    }
    #expect(error?.reason == "two states of total on 2023-11-16")
  }

  @Test func `no file lies in the archive that is not listed`() throws {
    for board in try ArchiveReader(directory: Workspace.archive).boards() {
      let folder = Workspace.archive + "/" + board.id
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      let listed = board.snapshots.map(\.path) + ["board.json", "datapackage.json", "schemas"]
      #expect(files.sorted() == listed.sorted())
    }
  }

  /// A copy of one board with one of its states.
  private struct Copy {
    let folder: TemporaryFolder
    let file = "superclue/total-2023-09-27.csv"

    init() throws {
      folder = try TemporaryFolder()
      for file in ["superclue/board.json", "superclue/datapackage.json", file] {
        try folder.copy(file)
      }
    }

    func edit(_ change: (String) -> String) throws {
      try folder.write(Array(change(folder.text(file)).utf8), to: file)
    }

    func editList(_ change: (String) -> String) throws {
      let list = "superclue/datapackage.json"
      try folder.write(Array(change(folder.text(list)).utf8), to: list)
    }

    func refusal() throws -> String? {
      let reader = try ArchiveReader(directory: folder.path)
      let states = try reader.board("superclue").snapshots
      let state = try #require(states.first { "superclue/" + $0.path == file })
      do {
        _ = try reader.standings(of: [state], catalog: Catalog())
        return nil
      } catch {
        return error.description
      }
    }
  }
}
