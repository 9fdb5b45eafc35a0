import Foundation
import Reporting
import Testing
import Touchstone

@Suite struct HistoryReportTests {
  static let lines = [
    HistoryRow(
      recorded: "2026-01-02T03:04:05Z", source: "release.html", publisher: "商汤",
      published: Samples.claimDay, claim: "ts-00000000000000a1", kind: .rank,
      subject: Mention(printed: "SenseChat 3.0"), boards: [Mention(printed: "SuperCLUE")],
      quote: Samples.first, label: .conflicting, asOf: .day(Samples.claimDay)),
    HistoryRow(
      recorded: "2026-01-02T03:04:05Z", source: "other.html", claim: "ts-00000000000000a2",
      kind: .sota, quote: "最强", label: .notEnoughEvidence),
  ]

  @Test func `The history lines up, Chinese counted double`() {
    #expect(
      HistoryReport.text(Self.lines, language: .zh) == """
        时点        发布者  模型           榜单       结论                  原句                                    记录于
        2023-09-28  商汤    SenseChat 3.0  SuperCLUE  ◐ 只在部分条件下成立  SenseChat 3.0 ranks first on SuperCLUE  2026-01-02T03:04:05Z
        –           –       –              –          ○ 存档证据不足        最强                                    2026-01-02T03:04:05Z

        """)
    #expect(HistoryReport.text([], language: .en) == "Nothing is recorded.\n")
  }

  @Test func `The history as JSON keeps every field`() throws {
    let value = try JSONSerialization.jsonObject(with: Data(HistoryReport.json(Self.lines).utf8))
    let history = try #require((value as? [String: Any])?["history"] as? [[String: Any]])
    #expect(
      history.count == 2 && history[0]["label"] as? String == "Conflicting Evidence/Cherrypicking")
    #expect(history[1]["subject"] is NSNull && history[1].keys.count == 18)
  }
}

@Suite struct ExplainReportTests {
  @Test(arguments: FindingCode.allCases, Language.allCases)
  func `Every code is explained within the width`(code: FindingCode, language: Language) {
    let text = ExplainReport.render(code, language: language)
    #expect(text.hasPrefix("\(code.rawValue) \(code.name): "))
    #expect(text.contains(language == .zh ? "诚实的写法" : "How an honest sentence would read"))
    #expect(text.split(separator: "\n").allSatisfy { displayWidth(String($0)) <= 80 })
  }

  @Test func `The list of rules has every code once`() throws {
    let lines = ExplainReport.list(language: .en).split(separator: "\n").dropFirst()
    #expect(lines.map { String($0.prefix(5)) } == FindingCode.allCases.map(\.rawValue))
    let value = try JSONSerialization.jsonObject(with: Data(ExplainReport.json().utf8))
    let rules = (value as? [String: Any])?["rules"] as? [[String: Any]]
    #expect(rules?.count == FindingCode.allCases.count)
  }
}

@Suite struct MarkdownReportTests {
  @Test func `The summary table and each claim stand in the report`() {
    let text = MarkdownReport.render(Samples.checked, language: .en, version: "0.1.0")
    #expect(text.hasPrefix("# A new month on the boards\n"))
    #expect(text.contains("| 2 | SenseChat 3.0 beats GPT-4 there | ✗ Contradicted by the board |"))
    #expect(text.contains("## 4. Larkspur leads C-Eval"))
    #expect(text.contains("- TS103: SuperCLUE prints rank 1"))
  }

  @Test func `Markup in a document's words stays words`() {
    var judged = Samples.judgedUnknown
    judged.claim.quote = "a | b\n# c <b> [x](javascript:y) `z` \u{202E}"
    let text = MarkdownReport.render(
      CheckedDocument(document: Samples.document, claims: [judged]), language: .en, version: "1")
    #expect(text.contains(##"## 1. a \| b \# c &lt;b> \[x\](javascript:y) \`z\` ⟨U+202E⟩"##))
  }
}
