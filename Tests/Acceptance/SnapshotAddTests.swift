import Foundation
import Testing

/// `snapshot add` on a copy of one board of the archive.
@Suite struct SnapshotAddTests {
  private let folder = Folder()

  private let page = """
    ## Leaderboard

    #### Five-shot
    | Model | STEM | Social Science | Humanities | Other | Average |
    |---|---|---|---|---|---|
    | [Kite-7B](http://kite.example) | 50.1 | 60.2 | 55.0 | 52.5% | **54.4** |
    | Random | 25.0 | 25.0 | 25.0 | 25.0 | 25.0
    """

  init() throws {
    folder.make("Leaderboards")
    try FileManager.default.copyItem(
      atPath: "\(repository)/Leaderboards/ceval", toPath: folder.path("Leaderboards/ceval"))
  }

  private func add(_ arguments: String..., page: String) throws -> Run {
    try folder.write(page, to: "README.md")
    let words = ["snapshot", "add", "ceval", "README.md", "--archive", "."] + arguments
    return try touchstone(
      in: folder, input: "", shell: "exec \"$0\" \(words.joined(separator: " "))")
  }

  private func list() throws -> String {
    try String(
      contentsOfFile: folder.path("Leaderboards/ceval/datapackage.json"), encoding: .utf8)
  }

  @Test func `a captured page becomes a state, once`() throws {
    let first = try add("--date", "2024-01-05", page: page)
    #expect(first.output == "ceval/five-shot/2024-01-05\n", "\(first.errors)")
    let rows = try String(
      contentsOfFile: folder.path("Leaderboards/ceval/five-shot-2024-01-05.csv"), encoding: .utf8)
    #expect(rows.contains(",Kite-7B,,unknown,,model,54.4,50.1,60.2,55.0,52.5\n"))
    #expect(rows.contains(",Random,,unknown,,baseline,25.0"))
    let verified = try touchstone("snapshot", "verify", "--archive", ".", in: folder)
    #expect(verified.status == 0, "\(verified.errors)")
    let list = try list()
    for day in ["2024-01-05", "2024-02-05"] {
      let again = try add("--date", day, page: page)
      #expect(again.status == 0 && again.output.isEmpty)
      #expect(again.errors.contains("unchanged: ceval/five-shot/\(day)"))
    }
    #expect(try self.list() == list)
  }

  @Test func `a page that cannot be explained changes nothing`() throws {
    let list = try list()
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.path("Leaderboards/ceval"))
    for (old, new, reason) in [
      ("Other", "Sonstiges", "unknown column Sonstiges"), ("52.5%", "52.5x", "52.5x under Other"),
      ("Leaderboard", "Other Board", "a table under Other Board / Five-shot"),
      ("Kite", "Kite\u{0}", "binary"),
    ] {
      let run = try add(
        "--date", "2024-01-05", page: page.replacingOccurrences(of: old, with: new))
      #expect(run.status == 2 && run.errors.contains(reason), "\(run.errors)")
    }
    let undated = try add(page: page)
    #expect(undated.status == 2 && undated.errors.contains("--date DATE is missing"))
    #expect(try self.list() == list)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path("Leaderboards/ceval"))
        .count == names.count)
  }
}
