import FoundationEssentials
import Reporting
import Testing
import Touchstone

@testable import TouchstoneCommand

@Suite struct ColorTests {
  @Test(
    arguments: [
      (nil, [:], true, true), (nil, [:], false, false),
      ("always", ["NO_COLOR": "1"], false, true), ("never", ["CLICOLOR_FORCE": "1"], true, false),
      ("auto", ["NO_COLOR": "1"], true, false), (nil, ["NO_COLOR": ""], true, true),
      (nil, ["CLICOLOR_FORCE": "1"], false, true), (nil, ["CLICOLOR_FORCE": "0"], false, false),
      (nil, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], true, false),
      (nil, ["CLICOLOR": "0"], true, false), (nil, ["TERM": "dumb"], true, false),
    ] as [(String?, [String: String], Bool, Bool)])
  func `colour follows the option, then the environment, then the terminal`(
    option: String?, environment: [String: String], isTerminal: Bool, colors: Bool
  ) {
    #expect(
      usesColor(option: option, environment: environment, isTerminal: isTerminal) == colors)
  }
}

@Suite struct ThresholdTests {
  private func remark(_ rule: RemarkRule) -> Remark {
    let place = SourcePosition(line: 1, column: 1)
    return Remark(
      rule: rule, fingerprint: "", message: Bilingual(en: "", zh: ""), start: place, end: place)
  }

  @Test(
    arguments: [
      ([], []), (["refuted"], [.refuted]), (["conflicting"], [.refuted, .conflicting]),
      (["nee"], [.refuted, .conflicting, .notEnoughEvidence]),
      (["TS002"], [.finding(.noDate)]), (["suppression"], [.suppression]),
    ] as [([String], Set<RemarkRule>)])
  func `a label stands for itself and worse ones, a finding for itself`(
    words: [String], reached: Set<RemarkRule>
  ) {
    let threshold = Threshold(words)
    #expect(Set(RemarkRule.all.filter { threshold.isReached(by: [remark($0)]) }) == reached)
  }

  @Test func `a remark that is silenced or known does not count`() {
    let threshold = Threshold(["refuted"])
    var silenced = remark(.refuted)
    silenced.suppression = "settled with the operator"
    var known = remark(.refuted)
    known.isKnown = true
    #expect(!threshold.isReached(by: [silenced, known]))
  }
}

@Suite struct WorkspaceTests {
  let folder = Folder()

  private func search(
    archive: String? = nil, environment: [String: String] = [:], from current: String = "elsewhere",
    executable: String? = nil
  ) throws(CommandError) -> Workspace {
    try WorkspaceSearch(
      archive: archive, environment: environment, currentFolder: folder.path(current),
      executable: executable.map(folder.path)
    ).find()
  }

  @Test func `the option comes before the environment`() throws {
    folder.make("a/Leaderboards", "b/Leaderboards")
    let found = try search(
      archive: folder.path("a"), environment: ["TOUCHSTONE_HOME": folder.path("b")])
    #expect(found == Workspace(root: folder.path("a")))
  }

  @Test func `the folder of the boards itself can be named`() throws {
    folder.make("boards/superclue")
    let found = try search(archive: folder.path("boards/"))
    #expect(found.leaderboards == folder.path("boards"))
  }

  @Test func `a relative folder starts at the current one`() throws {
    folder.make("here/a/Leaderboards")
    #expect(try search(archive: "a", from: "here").root == folder.path("here/a"))
  }

  @Test func `the nearest folder upward wins over the program's`() throws {
    folder.make("w/Leaderboards", "w/Claims", "w/deep/er", "p/Leaderboards", "p/Claims")
    #expect(try search(from: "w/deep/er", executable: "p/bin/x").root == folder.path("w"))
    #expect(try search(executable: "p/bin/x").root == folder.path("p"))
  }

  @Test func `leaderboards without claims are no workspace`() {
    folder.make("w/Leaderboards/deep")
    #expect(throws: CommandError.self) { try search(from: "w/Leaderboards/deep") }
  }

  @Test func `the data folder of the user comes last`() throws {
    folder.make("data/touchstone/Leaderboards", "home/.local/share/touchstone/Leaderboards")
    let home = ["HOME": folder.path("home")]
    #expect(
      try search(environment: home.merging(["XDG_DATA_HOME": folder.path("data")]) { $1 }).root
        == folder.path("data/touchstone"))
    #expect(
      try search(environment: home.merging(["XDG_DATA_HOME": "relative"]) { $1 }).root
        == folder.path("home/.local/share/touchstone"))
  }

  @Test func `a missing folder is named`() {
    let error = #expect(throws: CommandError.self) { try search(archive: "/nowhere/at/all") }
    #expect(error?.description == "--archive: '/nowhere/at/all' is not a folder")
  }
}

@Suite struct OutputTests {
  let folder = Folder()

  @Test func `a file appears when it is complete`() throws {
    let path = folder.path("report.json")
    var output = Output(file: path)
    try output.write("{")
    #expect(folder.names == [])
    try output.write("}")
    try output.finish()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "{}")
    #expect(folder.names == ["report.json"])
  }

  @Test func `an old file is kept when the new one cannot be written`() throws {
    #expect(throws: CommandError.self) { try writeFile([1], at: folder.path("none/report.json")) }
    #expect(throws: CommandError.self) { try writeFile([1], at: folder.path("")) }
    #expect(folder.names == [])
  }

  @Test func `a link keeps pointing at the file`() throws {
    try writeFile(Array("old".utf8), at: folder.path("real"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: folder.path("real"))
    try writeFile(Array("new".utf8), at: folder.path("link"))
    #expect(try String(contentsOfFile: folder.path("real"), encoding: .utf8) == "new")
    #expect(folder.names == ["link", "real"])
  }
}

@Suite struct LanguageTests {
  @Test(
    arguments: [
      (["LANG": "zh_CN.UTF-8"], true, .zh), (["LANG": "zh_CN.UTF-8"], false, .en),
      (["LC_ALL": "C", "LANG": "zh_CN.UTF-8"], true, .en), ([:], true, .en),
    ] as [([String: String], Bool, Language)])
  func `only a terminal speaks the language of the locale`(
    environment: [String: String], isTerminal: Bool, language: Language
  ) {
    #expect(localLanguage(environment: environment, isTerminal: isTerminal) == language)
  }

  @Test(arguments: [
    "touchstone check --no-record --format html page.md",
    "touchstone check --no-record page.md",
    "touchstone check --no-record --format html -o out page.md && cat out",
    "touchstone report -o out page.md && cat out/page/report.html out/page/report.md",
    "touchstone rules",
  ])
  func `a document without a language reads the same everywhere`(line: String) throws {
    let outputs = try ["C", "zh_CN.UTF-8"].map { locale in
      let folder = Folder()
      try folder.write("2023 / 09 / 28\n\n62.75\n", to: "page.md")
      return try touchstone(
        in: folder, environment: ["LC_ALL": locale, "TOUCHSTONE_HOME": repository],
        shell: line.replacing("touchstone ", with: "\"$0\" ")
      ).output
    }
    #expect(outputs[0] == outputs[1] && !outputs[0].isEmpty)
  }
}
