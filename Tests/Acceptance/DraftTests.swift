import Foundation
import Testing

/// A draft that is checked again and again before it goes out.
@Suite struct DraftTests {
  let folder = Folder()

  private let claim = "SenseChat 3.0 ranks first on SuperCLUE."

  private func write(_ text: String, to name: String = "draft.md") throws {
    try folder.write("# News\n\nPublished on 2023-09-28 by Lark.\n\n\(text)\n", to: name)
  }

  private func check(_ line: String) throws -> Run {
    try touchstone(
      in: folder, environment: ["TOUCHSTONE_HOME": repository],
      shell: "exec \"$0\" check --no-record --format line \(line)")
  }

  @Test(arguments: [
    ("conflicting", 1), ("refuted", 0), ("TS103", 1), ("TS001", 0), ("refuted,TS301", 1),
    ("conflicting --exit-zero", 0), ("suppression", 0),
  ])
  func `a threshold is a label or a finding`(words: String, status: Int32) throws {
    try write(claim)
    #expect(try check("draft.md --fail-on \(words)").status == status)
  }

  @Test func `what a baseline knows does not fail, wherever it moves`() throws {
    try write(claim)
    #expect(try check("draft.md --baseline known.json").status == 2)
    let first = try check("draft.md --baseline known.json --update-baseline --fail-on nee")
    #expect(first.status == 0 && first.output.contains("[conflicting]"))
    try write("We are proud.\n\nToday we say: \(claim)")
    let moved = try check("draft.md --baseline known.json --fail-on nee")
    #expect(moved.status == 0 && moved.output == "", "\(moved.output)")
    try write("\(claim)\n\n\(claim)")
    let twice = try check("draft.md --baseline known.json --fail-on nee")
    #expect(twice.status == 1 && twice.output.contains("[conflicting]"))
    #expect(try check("draft.md --update-baseline").status == 2)
    try folder.write("{\"remarks\":[{\"rule\":\"x\"}]}", to: "known.json")
    #expect(try check("draft.md --baseline known.json").errors.contains("known.json:1: "))
  }

  @Test func `a comment silences until its day, which the document's own day decides`() throws {
    try write(
      "<!-- touchstone-disable conflicting, TS101, TS103, TS301: settled until=2023-10-01 -->\n\n"
        + claim)
    let silent = try check("draft.md --fail-on nee,TS301,suppression")
    #expect(silent.status == 0 && silent.output == "")
    let late = try check("draft.md --as-of 2023-10-02 --fail-on suppression")
    #expect(late.status == 1 && late.output.contains("draft.md:5:1: warning: The comment silenced"))
    let text = try touchstone(
      "check", "--no-record", "--as-of", "2023-10-02", "draft.md", in: folder,
      environment: ["TOUCHSTONE_HOME": repository])
    #expect(text.errors.contains("[suppression]"))
  }

  @Test func `settings come from the nearest file, and the command line comes first`() throws {
    folder.make("news", "news/.git")
    try write(claim, to: "news/draft.md")
    try folder.write("{\"check\": {\"fail-on\": [\"conflicting\"]}}", to: ".touchstone.json")
    func run(_ line: String) throws -> Run { try check("\(line)") }
    #expect(try run("news/draft.md").status == 1)
    #expect(try run("news/draft.md --no-config").status == 0)
    #expect(try run("news/draft.md --fail-on TS001").status == 0)
    try folder.write("{\"check\": {\"exit-zero\": true}, \"lang\": \"zh\"}", to: "own.json")
    let own = try run("news/draft.md --config own.json --fail-on nee")
    #expect(own.status == 0 && own.output.contains("照字面不成立"))
    #expect(try run("news/draft.md --config own.json --no-config").status == 2)
    let shown = try run("--print-config --config own.json")
    #expect(shown.status == 0)
    #expect(
      shown.output.hasPrefix("settings: own.json\n") && shown.output.contains("\nexit-zero: true\n")
        && shown.output.contains("\nlang: zh\n"))
  }

  @Test func `a file of settings ends the search, and so does the root of a repository`() throws {
    folder.make("news", "news/.git")
    try write(claim, to: "news/draft.md")
    try folder.write("{\"check\": {\"fail-on\": [\"conflicting\"]}}", to: ".touchstone.json")
    func run() throws -> Run {
      try touchstone(
        in: folder, environment: ["TOUCHSTONE_HOME": repository],
        shell: "cd news && exec \"$0\" check --no-record --format line draft.md")
    }
    #expect(try run().status == 0)
    try folder.write("{\"check\": {\"fail-on\": [\"TS103\"]}}", to: "news/.touchstone.json")
    #expect(try run().status == 1)
  }

  @Test(arguments: [
    ("{\n\"lang\": \"en\",\n\"colour\": \"never\"}", ".touchstone.json:3: 'colour' is neither"),
    ("{\"check\": {\n\"fail_on\": []}}", ".touchstone.json:2: 'fail_on' is no option of check"),
    ("{\"lang\":\n \"fr\"}", ".touchstone.json:2: --lang: 'fr' is not one of"),
    ("{\"check\": {\"exit-zero\": \"yes\"}}", ".touchstone.json:1: 'exit-zero' is true or false"),
    ("{\"check\": {\"config\": \"x\"}}", "'config' is no option of check"),
    ("{\"lang\": \"en\"", ".touchstone.json:1: "), ("[]", "an object is expected"),
  ])
  func `a wrong file of settings is one line that says where`(file: String, error: String) throws {
    try write(claim)
    try folder.write(file, to: ".touchstone.json")
    let run = try check("draft.md")
    #expect(run.status == 2 && run.output == "")
    #expect(run.errorLines.count == 1 && run.errors.contains(error), "\(run.errors)")
  }
}
