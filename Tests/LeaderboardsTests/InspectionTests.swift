import FoundationEssentials
import Leaderboards
import Testing
import Touchstone

/// `snapshot verify` names every file that is not as recorded, its line and the reason.
@Suite struct InspectionTests {
  private let folder: TemporaryFolder
  private let table = "ceval/zero-shot-2023-06-09.csv"

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: Workspace.archive + "/ceval", toPath: folder.path + "/ceval")
    try FileManager.default.copyItem(
      atPath: Workspace.archive + "/catalog", toPath: folder.path + "/catalog")
  }

  private func refusals() throws -> [String] {
    try ArchiveReader(directory: folder.path).inspect().refusals.map(\.description)
  }

  private func edit(_ file: String, _ change: (String) -> String) throws {
    try folder.write(Array(change(folder.text(file)).utf8), to: file)
  }

  private func line(of text: String, in file: String) throws -> Int {
    let lines = try folder.text(file).split(separator: "\n", omittingEmptySubsequences: false)
    return 1 + (try #require(lines.firstIndex { $0.contains(text) }))
  }

  @Test func `an untouched archive has nothing to refuse`() throws {
    #expect(try refusals() == [])
  }

  @Test func `a truncated table is refused at its last line`() throws {
    let lines = try folder.text(table).split(separator: "\n").count
    try edit(table) { $0.split(separator: "\n").dropLast().joined(separator: "\n") + "\n" }
    #expect(
      try refusals() == ["\(table):\(lines - 1): \(lines - 2) rows; \(lines - 1) were recorded"])
  }

  @Test func `a table cut inside a line is refused there`() throws {
    let lines = try folder.text(table).split(separator: "\n").count
    try edit(table) { String($0.dropLast(20)) }
    #expect(try refusals().first?.hasPrefix("\(table):\(lines): ") == true)
  }

  @Test func `an edited figure is refused by its digest`() throws {
    try edit(table) { $0.replacing("GPT-4,", with: "GPT-5,", maxReplacements: 1) }
    #expect(
      try refusals().first?.hasPrefix("\(table):1: changed after it was recorded: sha256 ") == true)
  }

  @Test func `several refusals come together`() throws {
    try edit(table) { $0 + "x\n" }
    try edit("ceval/website-2023-09-08.csv") { $0.replacing("10,", with: "ten,") }
    #expect(
      try refusals().map { String($0.prefix { $0 != " " }) } == [
        "ceval/website-2023-09-08.csv:2:",
        "\(table):\(try folder.text(table).split(separator: "\n").count):",
      ])
  }

  @Test func `a file that no list names is refused`() throws {
    try folder.write(Array("rank,model\n".utf8), to: "ceval/website-2023-09-09.csv")
    try folder.write([], to: "ceval/schemas/old.json")
    try folder.write([], to: "catalog/old.csv")
    try folder.write([], to: "notes.txt")
    #expect(
      try refusals() == [
        "catalog/old.csv: no package lists it", "ceval/schemas/old.json: no package lists it",
        "ceval/website-2023-09-09.csv: no package lists it", "notes.txt: belongs to no package",
      ])
  }

  @Test func `a list that names a missing file is refused at that line`() throws {
    let at = try line(of: "\"path\" : \"zero-shot-2023-06-09.csv\"", in: "ceval/datapackage.json")
    try folder.remove(table)
    #expect(
      try refusals() == [
        "ceval/datapackage.json:\(at): lists zero-shot-2023-06-09.csv, which does not exist"
      ])
  }

  @Test func `columns are held against board and schema`() throws {
    try edit("ceval/board.json") { $0.replacing("\"id\": \"stem\"", with: "\"id\": \"maths\"") }
    #expect(try refusals().contains { $0.contains("has the column stem; board.json has none") })
    try folder.copy("ceval/board.json")
    try edit("ceval/schemas/zero-shot.json") { $0.replacing("\"stem\"", with: "\"maths\"") }
    #expect(try refusals().allSatisfy { $0.hasPrefix("ceval/schemas/zero-shot.json: fields ") })
    #expect(try !refusals().isEmpty)
  }

  @Test func `a foreign list is refused with its line`() throws {
    try edit("ceval/datapackage.json") { String($0.dropLast(4)) }
    let lines = try folder.text("ceval/datapackage.json").split(separator: "\n").count
    let refusal = try #require(try refusals().first)
    #expect(refusal.hasPrefix("ceval/datapackage.json:\(lines): "), "\(refusal)")
    try folder.write(Array("{\"name\": \"x\"}".utf8), to: "ceval/datapackage.json")
    #expect(try refusals().first?.hasPrefix("ceval/datapackage.json:1: no ") == true)
  }
}
