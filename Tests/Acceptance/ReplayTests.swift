import Foundation
import Testing
import Touchstone

@Suite("A report is reached again from the archive, or what differs is told")
struct ReplayTests {
  private let folder = Folder()

  private func replay(
    _ report: String, home: String = RepositoryArchive.root
  ) throws -> (run: Run, lines: [Substring]) {
    try folder.write(report, to: "report.json")
    let run = try touchstone(
      "replay", folder.path("report.json"), in: folder, environment: ["TOUCHSTONE_HOME": home])
    return (run, run.output.split(separator: "\n"))
  }

  private func report(_ format: String, _ pages: [String]) throws -> String {
    try touchstone(
      all: ["check", "--format", format, "--no-record"] + pages, in: folder,
      environment: ["TOUCHSTONE_HOME": RepositoryArchive.root]
    ).output
  }

  private static let pages: [String] = Case.folders.compactMap { folder in
    (try? Case.read(folder)).map { "\(RepositoryArchive.root)/Claims/\(folder)/\($0.page)" }
  }

  private static let page = RepositoryArchive.root + "/Claims/superclue-2023-09-unscoped/page.html"

  @Test(arguments: ["json", "jsonl"])
  func `every case is identical`(format: String) throws {
    let (run, lines) = try replay(report(format, Self.pages))
    #expect(run.status == 0, "\(run.errors)")
    #expect(lines.count == Self.pages.count)
    #expect(lines.allSatisfy { $0.contains(": identical, ") }, "\(run.output)")
  }

  @Test func `a page in another charset, and a day from the command line`() throws {
    let words = "SenseChat 3.0 ranks first on SuperCLUE, says the caf\u{E9} next door."
    let bytes = words.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    try Data(bytes).write(to: URL(filePath: folder.path("page.txt")))
    let report = try report("json", ["--as-of", "2023-09-28", folder.path("page.txt")])
    #expect(report.contains("\"encoding\": \"base64\""))
    #expect(try replay(report).run.output.hasSuffix(": identical, 1 claims\n"))
  }

  @Test func `an edited verdict is one line`() throws {
    let report = try report("json", [Self.page])
    let label = try #require(report.range(of: "\"label\": \"Conflicting Evidence/Cherrypicking\""))
    let (run, lines) = try replay(
      report.replacingCharacters(in: label, with: "\"label\": \"Supported\""))
    #expect(run.status == 1)
    #expect(lines.count == 1)
    #expect(
      run.output.contains(
        "verdict.label: the report says Supported, now it comes out as Conflicting Evidence"))
  }

  @Test func `an edited page is told by its digest first`() throws {
    let report = try report("json", [Self.page])
      .replacing("\\u003cbody>", with: "\\u003cbody>\\u003cp>It is new.\\u003c/p>")
    let (run, lines) = try replay(report)
    #expect(run.status == 1)
    #expect(lines.first?.hasPrefix("document.sha256: the report says ") == true, "\(run.output)")
  }

  @Test func `a report on another state of the archive names it first`() throws {
    let report = try report("json", [Self.page])
      .replacing("\"superclue/total/2023-05-11\"", with: "\"superclue/total/2023-05-12\"")
    let (run, lines) = try replay(report)
    #expect(run.status == 1)
    #expect(
      lines == [
        "archive superclue/total/2023-05-11: the report did not use it, now it is read",
        "archive superclue/total/2023-05-12: the report used it, now it is not read",
      ])
  }

  @Test func `an edited snapshot is refused, and told where it was recorded anew`() throws {
    let report = try report("json", [Self.page])
    let board = "Leaderboards/superclue"
    let source = RepositoryArchive.root + "/Leaderboards"
    folder.make("Leaderboards")
    for name in ["superclue", "catalog"] {
      try FileManager.default.copyItem(
        atPath: "\(source)/\(name)", toPath: folder.path("Leaderboards/\(name)"))
    }
    let list = try String(contentsOfFile: folder.path("\(board)/datapackage.json"), encoding: .utf8)
    let path = try #require(
      list.firstMatch(of: /[^"]*total[^"]*2023-09-27[^"]*\.csv/).map { String($0.output) })
    let table = try String(contentsOfFile: folder.path("\(board)/\(path)"), encoding: .utf8)
    let edited = table.replacing("62.75", with: "92.75")
    #expect(edited != table)
    try folder.write(edited, to: "\(board)/\(path)")
    let refused = try replay(report, home: folder.path(""))
    #expect(refused.run.status == 2)
    #expect(refused.run.errorLines.count == 1)
    #expect(refused.run.errors.contains("changed after it was recorded"))
    try folder.write(
      list.replacing(Digest.sha256(table), with: Digest.sha256(edited)),
      to: "\(board)/datapackage.json")
    let (run, lines) = try replay(report, home: folder.path(""))
    #expect(run.status == 1)
    #expect(lines.first?.hasPrefix("archive superclue/total/2023-09-27: the report used ") == true)
    #expect(run.output.contains("verdict.label: the report says Conflicting Evidence"))
  }

  @Test(arguments: ["{\"claims\": [", "", "[1", "{}", "{\"document\": {\"source\": \"x\"}}"])
  func `what is no report is one line`(text: String) throws {
    let (run, _) = try replay(text)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errorLines.count == 1)
  }

  @Test func `a truncated report is one line`() throws {
    let report = try report("json", [Self.page])
    let (run, _) = try replay(String(report.prefix(report.count / 2)))
    #expect(run.status == 2)
    #expect(run.errors.contains("is cut off or damaged"))
  }
}
