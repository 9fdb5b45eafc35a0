import Foundation
import Reporting
import Testing
import Touchstone

@Suite("A SARIF log") struct SARIFReportTests {
  private func run(_ documents: [RemarkedDocument]) throws -> [String: Any] {
    let text = SARIFReport.render(
      documents.map { .remarked($0) }, language: .en, version: "0.1.0")
    let log = try RemarkedSamples.object(text)
    #expect(log["version"] as? String == "2.1.0")
    return try #require((log["runs"] as? [[String: Any]])?.first)
  }

  private func results(_ documents: RemarkedDocument...) throws -> [[String: Any]] {
    try #require(run(documents)["results"] as? [[String: Any]])
  }

  private func place(_ result: [String: Any]) throws -> [String: Any] {
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    return try #require(location["physicalLocation"] as? [String: Any])
  }

  /// The words of a region, counted in code points.
  private func words(_ region: Any?, of text: String) throws -> String {
    let region = try #require(region as? [String: Int])
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(region["startLine"] == region["endLine"])
    let line = Array(lines[try #require(region["startLine"]) - 1])
    let start = try #require(region["startColumn"]) - 1
    var view = String.UnicodeScalarView()
    view.append(contentsOf: line[start..<(try #require(region["endColumn"])) - 1])
    return String(view)
  }

  @Test func `a region holds the claim's words among Han characters and emoji`() throws {
    #expect(try run([RemarkedSamples.mixed])["columnKind"] as? String == "unicodeCodePoints")
    for result in try results(RemarkedSamples.mixed) {
      let region = try place(result)["region"]
      #expect(try words(region, of: RemarkedSamples.mixed.text) == "Lark 3 ranks first")
    }
  }

  @Test func `the label carries the suggested sentence as a fix, the findings do not`() throws {
    let results = try results(RemarkedSamples.mixed)
    #expect(results.map { $0["ruleId"] as? String } == ["refuted", "TS103", "TS101"])
    #expect(results.map { $0["level"] as? String } == ["error", "warning", "warning"])
    #expect(results.dropFirst().allSatisfy { $0["fixes"] == nil })
    let fix = try #require((results[0]["fixes"] as? [[String: Any]])?.first)
    let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
    let replacement = try #require((change["replacements"] as? [[String: Any]])?.first)
    let old = try words(replacement["deletedRegion"], of: RemarkedSamples.mixed.text)
    #expect(old == "Lark 3 ranks first 😀")
    let new = try #require(replacement["insertedContent"] as? [String: String])
    #expect(new == ["text": "in May, Lark 3 is fourth"])
  }

  @Test func `every rule is described within GitHub's limits, and results point at theirs`() throws
  {
    let run = try run([RemarkedSamples.mixed])
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.count == FindingCode.allCases.count + 4)
    for language in Language.allCases {
      let text = SARIFReport.render([], language: language, version: "1")
      #expect(text.contains(language == .zh ? "与榜单不符" : "Contradicted by the board"))
    }
    for rule in rules {
      for key in ["shortDescription", "fullDescription", "help"] {
        let words = try #require((rule[key] as? [String: String])?["text"])
        #expect(!words.isEmpty && words.count <= 1024)
      }
    }
    for result in try #require(run["results"] as? [[String: Any]]) {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    }
  }

  @Test func `two claims of one line have two line hashes, a moved line keeps its own`() throws {
    func hashes(_ text: String) throws -> [String] {
      let document = RemarkedSamples.document(
        text,
        claims: [("A leads", Verdict(label: .refuted)), ("B leads", Verdict(label: .refuted))]
      )
      return try results(document).compactMap {
        ($0["partialFingerprints"] as? [String: String])?["primaryLocationLineHash"]
      }
    }
    let hashes = [try hashes("A leads, B leads."), try hashes("\n\n  A leads,  B leads.")]
    #expect(hashes[0] == hashes[1])
    #expect(Set(hashes[0]).count == 2 && hashes[0].allSatisfy { $0.count == 18 })
    #expect(hashes[0].map { $0.suffix(2) } == [":1", ":2"])
  }

  @Test func `silenced and known remarks stay in the log, marked`() throws {
    var document = RemarkedSamples.mixed
    document.remarks[0].suppression = "agreed"
    document.remarks[1].isKnown = true
    document.remarks[2].isKnown = false
    let results = try results(document)
    let suppression = try #require((results[0]["suppressions"] as? [[String: String]])?.first)
    #expect(
      suppression == ["kind": "inSource", "justification": "agreed"])
    #expect(results[0]["baselineState"] == nil)
    #expect(results[1...].map { $0["baselineState"] as? String } == ["unchanged", "new"])
  }

  @Test(arguments: [
    ("./news/a b.md", "news/a%20b.md"), ("新闻/a:b%.md", "%E6%96%B0%E9%97%BB/a%3Ab%25.md"),
    ("https://example.org/新?q=1#x", "https://example.org/%E6%96%B0?q=1#x"), ("/a/b", "file:///a/b"),
  ])
  func `a source is named by a URI`(source: String, uri: String) throws {
    let document = RemarkedSamples.document(
      "A leads.", source: source, claims: [("A leads", Verdict(label: .refuted))])
    let result = try #require(try results(document).first)
    let artifact = try #require(try place(result)["artifactLocation"] as? [String: String])
    #expect(artifact["uri"] == uri)
    #expect((artifact["uriBaseId"] != nil) == !uri.contains("://"))
  }

  @Test func `a source that could not be read makes the run one that failed`() throws {
    let text = SARIFReport.render(
      [.unreadable(source: "gone.md", error: "no such file")], language: .en, version: "1")
    #expect(text.contains("\"executionSuccessful\": false") && text.contains("no such file"))
  }
}
