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
    try copy.write([0xFF, 0xFE, 0x00], to: copy.csv)
    #expect(try copy.refusal() == "superclue/total-2023-09-27.csv:1: not UTF-8")
    try FileManager.default.removeItem(atPath: copy.csv)
    #expect(try copy.refusal() == "superclue/total-2023-09-27.csv: does not exist")
  }

  @Test func `a list that points outside its folder is refused`() throws {
    let copy = try Copy()
    let path = copy.folder + "/superclue/datapackage.json"
    let text = String(decoding: try Workspace.bytes(path), as: UTF8.self)
    try copy.write(
      Array(text.replacing("\"total-2023-09-27.csv\"", with: "\"../x.csv\"").utf8), to: path)
    #expect(throws: ArchiveError.self) { try ArchiveReader(directory: copy.folder).boards() }
  }

  @Test func `a board.json that is no JSON is refused`() throws {
    let copy = try Copy()
    try copy.write(Array("{".utf8), to: copy.folder + "/superclue/board.json")
    let error = #expect(throws: ArchiveError.self) {
      try ArchiveReader(directory: copy.folder).boards()
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
    #expect(try reader.verify() == reader.boards().reduce(0) { $0 + $1.snapshots.count })
  }

  /// A copy of one board with one state, removed with the last reference.
  private final class Copy {
    let folder: String
    let csv: String

    init() throws {
      let name = "touchstone-\(UInt64.random(in: 0...UInt64.max))"
      folder = FileManager.default.temporaryDirectory.path + "/" + name
      csv = folder + "/superclue/total-2023-09-27.csv"
      try FileManager.default.createDirectory(
        atPath: folder + "/superclue", withIntermediateDirectories: true)
      for file in ["board.json", "datapackage.json", "total-2023-09-27.csv"] {
        try FileManager.default.copyItem(
          atPath: Workspace.archive + "/superclue/" + file, toPath: folder + "/superclue/" + file)
      }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func edit(_ change: (String) -> String) throws {
      try write(Array(change(String(decoding: Workspace.bytes(csv), as: UTF8.self)).utf8), to: csv)
    }

    func write(_ bytes: [UInt8], to path: String) throws {
      try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    func refusal() throws -> String? {
      let reader = try ArchiveReader(directory: folder)
      let snapshot = try reader.board("superclue").snapshots.first {
        $0.path == "total-2023-09-27.csv"
      }
      do {
        let snapshot = try #require(snapshot)
        _ = try reader.standings(of: [snapshot], catalog: Catalog())
        return nil
      } catch let error as ArchiveError {
        return error.description
      }
    }
  }
}
