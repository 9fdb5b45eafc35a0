import Foundation
import Testing

@testable import TouchstoneCommand

/// The formats of `check` as the built command prints them.
@Suite struct FormatTests {
  let folder = Folder()

  private let page = """
    # 😀 News

    Published on 2023-09-28 by Larkspur Labs.

    好消息😀：𠮷田, SenseChat 3.0 ranks first on SuperCLUE.

    """

  private func check(_ line: String) throws -> Run {
    try touchstone(
      in: folder, environment: ["TOUCHSTONE_HOME": repository],
      shell: "exec \"$0\" check --no-record \(line)")
  }

  @Test(arguments: CheckSheet.formats)
  func `every format prints a result and is the same in any locale`(format: String) throws {
    try folder.write(page, to: "page.md")
    let line = "--format \(format) --lang en page.md"
    let first = try check(line)
    #expect(first.status == 0 && first.errors == "" && !first.output.isEmpty)
    #expect(try check("\(line) --quiet").output == first.output)
    #expect(!first.output.contains(folder.path("")))
  }

  @Test(arguments: ["json", "sarif", "claimreview", "annotations"])
  func `two sources make one JSON document`(format: String) throws {
    for name in ["a.md", "b.md"] { try folder.write(page, to: name) }
    let run = try check("--format \(format) a.md b.md")
    _ = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    #expect(run.status == 0)
  }

  @Test func `a region of SARIF holds the claim's words in the source`() throws {
    try folder.write(page, to: "page.md")
    let output = try check("--format sarif page.md").output
    let log = try #require(
      JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let results = try #require((log["runs"] as? [[String: Any]])?.first?["results"])
    let first = try #require((results as? [[String: Any]])?.first)
    let location = (first["locations"] as? [[String: Any]])?.first?["physicalLocation"]
    let region = try #require((location as? [String: Any])?["region"] as? [String: Int])
    let line = Array(
      page.components(separatedBy: "\n")[try #require(region["startLine"]) - 1].unicodeScalars)
    let start = try #require(region["startColumn"]) - 1
    let end = try #require(region["endColumn"]) - 1
    let words = String(String.UnicodeScalarView(line[start..<end]))
    #expect(words.hasPrefix("SenseChat 3.0 ranks first"))
    #expect(output.contains("\"ruleId\": \"conflicting\""))
  }

  @Test func `an unreadable source fails, and the other formats still end well`() throws {
    try folder.write(page, to: "page.md")
    let sarif = try check("--format sarif gone.md page.md")
    #expect(sarif.status == 2 && sarif.output.contains("\"executionSuccessful\": false"))
    #expect(try check("--format csv gone.md").output.hasPrefix("document,line,"))
    #expect(try check("--format claimreview gone.md").output == "[]\n")
  }

  @Test func `the page's address leads ClaimReview`() throws {
    try folder.write(page, to: "page.md")
    let url = "https://desk.example/r.html"
    for format in ["html", "claimreview"] {
      let output = try check("--format \(format) --page-url \(url) page.md").output
      #expect(output.contains("\(url)#claim-1"))
    }
  }
}
