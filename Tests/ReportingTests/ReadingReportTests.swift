import Testing
import Touchstone

@testable import Reporting

@Suite struct `Readings in words` {
  private let reading = SentenceReading(
    text: "青岚-13B在国内大模型中全面超越GPT-4，" + String(repeating: "综合能力突出", count: 20) + "。",
    start: SourcePosition(line: 3, column: 1),
    attempts: [
      .init(
        trigger: .init("超越", 20..<22), pattern: "ComparisonPattern",
        outcome: .claim(
          Claim(kind: .comparison),
          [
            .init(
              .subject, value: "青岚-13B", words: [.init("该模型", 0..<3)], origin: .pronoun(.heading)),
            .init(.boards, value: "SuperCLUE", origin: .paragraph),
          ])),
      .init(
        trigger: .init("登顶", 30..<32), pattern: nil, outcome: .refused(.noPattern, by: nil)),
      .init(
        trigger: .init("第一", 33..<35), pattern: nil, outcome: .refused(.noPattern, by: nil)),
    ])

  @Test(arguments: [Language.en, .zh]) func `lines fit a terminal`(language: Language) {
    let text = ReadingReport.render(reading, of: "release.md", language: language)
    for line in text.split(separator: "\n") { #expect(displayWidth(String(line)) <= 80) }
  }

  @Test func `a slot shows its words and whence they came`() {
    let text = ReadingReport.render(reading, of: "release.md", language: .en)
    #expect(text.hasPrefix("release.md:3:1\n"))
    #expect(
      text.contains(
        "    subject     青岚-13B · “该模型” · a word that points to the heading\n"))
    #expect(text.contains("    board       SuperCLUE · earlier in the paragraph\n"))
  }

  @Test func `triggers that no pattern took share a line`() {
    let text = ReadingReport.render(reading, of: "release.md", language: .en)
    #expect(text.hasSuffix("“登顶” “第一” · no claim pattern reads it as a claim\n"))
  }

  @Test func `every reason, slot and origin has its own words`() {
    let origins: [SentenceReading.Origin] = [
      .clause, .sentence, .paragraph, .paragraphBefore, .listLead, .heading, .title, .document,
      .table, .claimBefore, .pronoun(.heading),
    ]
    let groups = [
      SentenceReading.Refusal.allCases.map(Wording.refusal),
      SentenceReading.Slot.Kind.allCases.map(Wording.slot), origins.map(Wording.origin),
    ]
    for words in groups {
      #expect(Set(words.map(\.en)).count == words.count)
      #expect(Set(words.map(\.zh)).count == words.count)
    }
  }

  @Test func `a refused trigger is a line of its own in JSON`() {
    let lines = JSONReport.readingLines(reading, of: "release.md")
    #expect(lines.count == 3)
    #expect(lines[0].contains("\"origin\":\"pronoun:heading\""))
    #expect(lines[0].contains("\"kind\":\"comparison\""))
    #expect(lines[1].contains("\"refused\":\"noPattern\""))
  }
}
