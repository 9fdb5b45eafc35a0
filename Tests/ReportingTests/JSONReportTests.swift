import Foundation
import Reporting
import Testing
import Touchstone

@Suite struct JSONReportTests {
  static let claimKeys = [
    "document", "id", "kind", "subject", "subjectId", "rank", "boards", "track", "metric",
    "rivals", "rivalIds", "rivalClasses", "scope", "hedged", "negated", "modality", "asOf",
    "asOfSource", "value",
    "inTable", "quote", "line", "column", "endLine", "endColumn", "start", "end",
  ]

  private func object(_ text: String) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [String: Any])
  }

  private func checked(_ document: CheckedDocument = Samples.checked) throws -> [String: Any] {
    try object(JSONReport.render(document, version: "0.1.0"))
  }

  @Test func `A check has every key of the contract`() throws {
    let report = try checked()
    #expect(
      Set(report.keys) == ["schemaVersion", "tool", "document", "coverage", "claims", "replay"])
    let document = try #require(report["document"] as? [String: Any])
    #expect(
      Set(document.keys) == [
        "source", "url", "title", "publisher", "published", "captured", "record", "language",
        "sha256",
      ])
    #expect(document["url"] is NSNull && document["captured"] is NSNull)
    let coverage = try #require(report["coverage"] as? [String: Int])
    #expect(coverage == ["claims": 4, "checkable": 4, "settled": 3])
  }

  @Test func `A judged claim has the fields of extract, a verdict and findings`() throws {
    let claims = try #require(try checked()["claims"] as? [[String: Any]])
    let claim = try #require(claims.first)
    #expect(Set(claim.keys) == Set(Self.claimKeys + ["verdict", "findings", "collisions"]))
    let verdict = try #require(claim["verdict"] as? [String: Any])
    #expect(
      Set(verdict.keys) == [
        "label", "rating", "asOf", "asOfSource", "explanation", "reasons", "wouldSettleIt",
        "evidence", "slices", "strongestTrueStatement", "tenure", "since",
        "baseRate", "operatorTie",
      ])
    for key in ["strongestTrueStatement", "tenure", "since"] { #expect(verdict[key] is NSNull) }
    #expect(verdict["label"] as? String == "Conflicting Evidence/Cherrypicking")
    #expect(verdict["rating"] as? Int == 3)
    let findings = try #require(claim["findings"] as? [[String: Any]])
    #expect(findings.map { $0["code"] as? String } == ["TS103", "TS101"])
    #expect(
      findings.map { $0["name"] as? String } == ["unranked-rows-above", "unstated-qualifier"])
  }

  @Test func `Evidence carries place, figures, drift, source and digest`() throws {
    let claims = try #require(try checked()["claims"] as? [[String: Any]])
    let verdict = try #require(claims.first?["verdict"] as? [String: Any])
    let evidence = try #require((verdict["evidence"] as? [[String: Any]])?.first)
    #expect(
      Set(evidence.keys) == [
        "board", "edition", "snapshot", "track", "metric", "filter", "holds", "place",
        "printedRank", "rows", "subject", "subjects", "rivals", "leader", "requested", "driftDays",
        "relation",
        "source", "sha256",
      ])
    #expect(evidence["holds"] as? Bool == false)
    #expect(evidence["place"] as? [Int] == [4, 4])
    #expect(evidence["printedRank"] as? Int == 1)
    #expect((evidence["leader"] as? [String: Any])?["score"] as? Double == 83.2)
    #expect(evidence["snapshot"] as? String == "2023-09-27")
    #expect(evidence["driftDays"] as? Int == 1)
    let slices = try #require(verdict["slices"] as? [String: Any])
    #expect(slices["true"] as? Int == 11 && slices["false"] as? Int == 65)
    #expect(slices["qualifiers"] as? [[String: String]] == [["region": "CN"]])
  }

  @Test func `Not Enough Evidence has no rating, but reasons and what would settle it`() throws {
    let claims = try #require(try checked()["claims"] as? [[String: Any]])
    let verdict = try #require(claims.last?["verdict"] as? [String: Any])
    #expect(verdict["rating"] is NSNull)
    #expect(verdict["reasons"] as? [String] == ["TS003"])
    let missing = try #require((verdict["wouldSettleIt"] as? [[String: Any]])?.first)
    #expect(missing["kind"] as? String == "capture" && missing["board"] as? String == "C-Eval")
  }

  @Test func `A claim is one line with its keys in the order of the contract`() throws {
    let line = JSONReport.claimLine(Samples.firstClaim)
    #expect(!line.contains("\n"))
    #expect(Set(try object(line).keys) == Set(Self.claimKeys))
    var rest = line[...]
    for key in Self.claimKeys {
      let found = try #require(rest.range(of: "\"\(key)\":"), "\(key) is out of order")
      rest = rest[found.upperBound...]
    }
  }

  @Test func `Any text survives the way through JSON`() throws {
    let nasty = "\"\\\u{0}\u{1B}[31m\n\r\t</script>\u{2028}\u{202E}\u{7F}\u{FEFF}\u{E0041}😀 商汤"
    var claim = Samples.firstClaim
    claim.quote = nasty
    let line = JSONReport.claimLine(claim)
    #expect(try object(line)["quote"] as? String == nasty)
    #expect(!line.contains("<") && !line.unicodeScalars.contains { $0.value < 0x20 })
    #expect(!line.unicodeScalars.contains { [0x202E, 0x2028, 0x7F].contains($0.value) })
  }

  @Test(arguments: [
    ("62.75", "62.75"), ("+9", "9"), ("-0.30", "-0.30"), ("007.5", "7.5"), (".5", "0.5"),
  ])
  func `A score keeps its printed decimals and is a number`(printed: String, expected: String)
    throws
  {
    var judged = Samples.judgedBeats
    judged.verdict.evidence[0].rows[0].score = Score(printed)
    let document = CheckedDocument(document: Samples.document, claims: [judged])
    let text = JSONReport.render(document, version: "1")
    _ = try checked(document)
    #expect(text.contains("\"score\": \(expected)\n"))
  }

  @Test func `A source that could not be read has an error in place of claims`() throws {
    let line = JSONReport.errorLine(source: "gone.html", error: "no such file")
    #expect(line == #"{"schemaVersion":1,"source":"gone.html","error":"no such file"}"#)
    let outcomes: [JSONReport.Outcome] = [
      .checked(Samples.checked), .unreadable(source: "gone.html", error: "no such file"),
    ]
    let text = JSONReport.render(outcomes, version: "0.1.0")
    let array = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
    #expect(array?.count == 2 && array?.last?["claims"] == nil)
    #expect(!JSONReport.line(outcomes[0], version: "0.1.0").contains("\n"))
  }

  @Test func `A document as read is one line with its text and tables`() throws {
    var document = Samples.document
    document.tables = [Table(rows: [[Cell(text: "Model"), Cell(text: "分数")], [Cell(text: "a")]])]
    let line = JSONReport.documentLine(document)
    let value = try object(line)
    #expect(
      Set(value.keys) == [
        "file", "title", "published", "text", "publisher", "language", "url", "sha256", "tables",
      ])
    #expect(value["text"] as? String == Samples.text && value["url"] is NSNull)
    let table = try #require((value["tables"] as? [[String: Any]])?.first)
    #expect(table["rows"] as? [[String]] == [["Model", "分数"], ["a"]])
  }
}
