import Foundation
import Testing

/// What the built command leaves on disk.
@Suite struct RecordTests {
  let folder = Folder()

  init() throws {
    try folder.write(
      "# Larkspur 3 is here\n\nOn SuperCLUE, SenseChat 3.0 ranks first.\n", to: "page.md")
  }

  private func run(_ line: String, environment: [String: String] = [:]) throws -> Run {
    try touchstone(
      in: folder, environment: ["TOUCHSTONE_HOME": repository].merging(environment) { $1 },
      shell: line.replacing("touchstone ", with: "\"$0\" "))
  }

  @Test func `a check is recorded in the user's state folder`() throws {
    #expect(try run("touchstone check page.md").status == 0)
    let place = folder.path("home/.local/state/touchstone")
    #expect(FileManager.default.fileExists(atPath: place + "/ledger.sqlite"))
    let mode = try FileManager.default.attributesOfItem(atPath: place)[.posixPermissions]
    #expect(mode as? Int == 0o700)
  }

  @Test func `the state folder can be elsewhere`() throws {
    #expect(
      try run("touchstone check page.md", environment: ["XDG_STATE_HOME": folder.path("state")])
        .status == 0)
    #expect(FileManager.default.fileExists(atPath: folder.path("state/touchstone/ledger.sqlite")))
    #expect(folder.names == ["page.md", "state"])
  }

  @Test(arguments: ["check --no-record page.md", "extract page.md", "read page.md", "history"])
  func `what need not write leaves nothing behind`(line: String) throws {
    #expect(try run("touchstone \(line)").status == 0)
    #expect(folder.names == ["page.md"])
  }

  @Test(arguments: ["postgresql://x/y", "sqlite:", "ledger.sqlite"])
  func `a ledger of another kind is refused`(store: String) throws {
    let run = try run("touchstone check --store \(store) page.md")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errorLines.count == 1)
  }

  @Test func `a damaged ledger is one line and is left alone`() throws {
    try folder.write("something else that is long enough to be looked at", to: "ledger.sqlite")
    let run = try run("touchstone check --store sqlite:ledger.sqlite page.md")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errorLines.count == 1)
    #expect(folder.names == ["ledger.sqlite", "page.md"])
  }

  @Test func `a disk that takes no more is one line and leaves the ledger as it was`() throws {
    let run = try run(
      "trap '' XFSZ; ulimit -f 1; exec touchstone check --store sqlite:ledger.sqlite page.md")
    #expect(run.status == 2)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.contains("; nothing was recorded"), "\(run.errors)")
    let history = try self.run("touchstone history --store sqlite:ledger.sqlite --lang en")
    #expect(history.output == "Nothing is recorded.\n")
  }

  @Test func `a result file appears whole or not at all`() throws {
    try folder.write("old", to: "report.html")
    let full = try run(
      "trap '' XFSZ; ulimit -f 1; exec touchstone check --no-record --format html -o report.html page.md"
    )
    #expect(full.status == 2)
    #expect(full.errorLines.count == 1)
    let unreadable = try run("touchstone check --format html -o report.html gone.md")
    #expect(unreadable.status == 2)
    #expect(try String(contentsOfFile: folder.path("report.html"), encoding: .utf8) == "old")
    #expect(folder.names.filter { $0 != "home" } == ["page.md", "report.html"])

    #expect(
      try run("touchstone check --no-record --format html -o report.html page.md").status == 0)
    let page = try String(contentsOfFile: folder.path("report.html"), encoding: .utf8)
    #expect(page.hasPrefix("<!doctype html>") && page.hasSuffix("</html>\n"))
  }
}

/// What the exit status says, on pages of the casebook.
@Suite struct ExitStatusTests {
  let folder = Folder()

  private func run(_ line: String) throws -> Run {
    try touchstone(
      in: folder, environment: ["TOUCHSTONE_HOME": repository],
      shell: "exec \"$0\" check --no-record \(repository)/Claims/\(line)")
  }

  @Test(arguments: [
    ("", 0), ("--fail-on refuted", 0), ("--fail-on conflicting", 1), ("--fail-on nee", 1),
    ("--fail-on TS103", 1), ("--fail-on unranked-rows-above", 2), ("--fail-on TS007", 0),
    ("--fail-on refuted,ts101", 1), ("--fail-on conflicting --exit-zero", 0),
    ("--fail-on conflicting --exit-zero gone.md", 2), ("--fail-on conflicting gone.md", 2),
  ])
  func `only what was asked for fails a check`(options: String, status: Int32) throws {
    #expect(try run("superclue-2023-09-unscoped/page.html \(options)").status == status)
  }

  @Test func `history finds a check by any name`() throws {
    let home = ["TOUCHSTONE_HOME": repository]
    let page = "\(repository)/Claims/superclue-2023-09-unscoped/page.html"
    #expect(try touchstone("check", page, in: folder, environment: home).status == 0)
    for option in [["--vendor", "商汤"], ["--vendor", "sensetime"], ["--board", "superclue"]] {
      let run = try touchstone(
        "history", "--format", "json", option[0], option[1], in: folder, environment: home)
      #expect(run.output.contains("SenseChat 3.0 ranks first on SuperCLUE"), "\(option)")
    }
    let other = try touchstone("history", "--vendor", "openai", in: folder, environment: home)
    #expect(!other.output.contains("SenseChat"))
  }
}

/// What the built command does with archives, good and bad.
@Suite struct ArchiveTests {
  let folder = Folder()

  private func run(_ line: String) throws -> Run {
    try touchstone(in: folder, shell: line.replacing("touchstone ", with: "\"$0\" "))
  }

  private func copyBoard() throws {
    folder.make("Leaderboards", "Claims")
    for name in ["catalog", "cmmlu"] {
      try FileManager.default.copyItem(
        atPath: "\(repository)/Leaderboards/\(name)", toPath: folder.path("Leaderboards/\(name)"))
    }
  }

  @Test func `a board is found by any of its names`() throws {
    try copyBoard()
    #expect(try run("touchstone board list --format csv").output.contains("cmmlu"))
    let byId = try run("touchstone board show cmmlu")
    #expect(byId.status == 0)
    #expect(try run("touchstone board show CMMLU").output == byId.output)
  }

  @Test func `a standing is that of the day`() throws {
    try copyBoard()
    let run = try run("touchstone board standing cmmlu --at 2023-09-30 --format csv")
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count > 5)
  }

  @Test(arguments: [
    "board show cmlu", "board standing cmmlu --at 1999-01-01",
    "board standing cmmlu --track nonesuch", "board standing cmmlu --metric nonesuch",
    "snapshot import cmmlu gone.csv", "snapshot import nonesuch gone.csv",
  ])
  func `what the archive does not hold is one line and status 2`(line: String) throws {
    try copyBoard()
    let run = try run("touchstone \(line)")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errorLines.count == 1, "\(run.errors)")
  }

  @Test func `a changed file of the archive is refused`() throws {
    try copyBoard()
    let boards = "Leaderboards/cmmlu"
    let table = try #require(
      FileManager.default.contentsOfDirectory(atPath: folder.path(boards)).sorted()
        .first { $0.hasSuffix(".csv") })
    try folder.write("name,score\n", to: "\(boards)/\(table)")
    let run = try run("touchstone snapshot verify")
    #expect(run.status == 2)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.contains(table))
  }

  @Test func `a broken board is one line and status 2`() throws {
    try copyBoard()
    try folder.write("{", to: "Leaderboards/cmmlu/board.json")
    try folder.write("Larkspur 3 is here.", to: "page.md")
    for line in ["check page.md", "extract page.md", "board list"] {
      let run = try run("touchstone \(line)")
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(run.errorLines.count == 1)
    }
  }

  @Test func `without an archive the command says where it looked`() throws {
    try folder.write("Larkspur 3 is here.", to: "page.md")
    // The program's own folder is inside a workspace, so a copy is run.
    try FileManager.default.copyItem(atPath: binary, toPath: folder.path("copy"))
    let run = try touchstone(in: folder, shell: "./copy check page.md")
    #expect(run.status == 2)
    #expect(run.errors.contains("--archive"))
    #expect(run.errorLines.count == 1)
  }
}
