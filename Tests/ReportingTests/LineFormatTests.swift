import Reporting
import Testing
import Touchstone

@Suite("Remarks a line each") struct LineFormatTests {
  private func lines(_ document: RemarkedDocument, _ language: Language = .en) -> [String] {
    LineReport.render(document, language: language).split(separator: "\n").map(String.init)
  }

  private func commands(_ document: RemarkedDocument) -> [String] {
    GitHubReport.render(document, language: .en).split(separator: "\n").map(String.init)
  }

  private var hostile: RemarkedDocument {
    var document = RemarkedSamples.document(
      "A leads.", source: "./a:b,\(RemarkedSamples.hostile).md",
      claims: [("A leads", Verdict(label: .refuted))])
    document.remarks[0].message = Bilingual(
      en: RemarkedSamples.hostile, zh: RemarkedSamples.hostile)
    return document
  }

  @Test func `an editor can read path, line, column, severity and rule`() throws {
    let lines = lines(RemarkedSamples.mixed)
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("news/page.md:2:10: error: Contradicted by the board. "))
    #expect(lines[0].hasSuffix(" [refuted]"))
    #expect(lines[1].hasPrefix("news/page.md:2:10: warning: ") && lines[1].hasSuffix(" [TS103]"))
    #expect(self.lines(RemarkedSamples.mixed, .zh)[0].contains("error: 与榜单不符。"))
  }

  @Test func `GitHub gets the place, the title and the message`() {
    let commands = commands(RemarkedSamples.mixed)
    #expect(
      commands[0].hasPrefix(
        "::error file=news/page.md,line=2,col=10,endColumn=28,"
          + "title=refuted Contradicted by the board::Contradicted by the board. "))
    #expect(commands[1].hasPrefix("::warning file="))
  }

  @Test func `a claim over two lines has no columns for GitHub`() {
    let document = RemarkedSamples.document(
      "A\nleads.", claims: [("A\nleads", Verdict(label: .notEnoughEvidence))])
    #expect(commands(document)[0].hasPrefix("::notice file=news/page.md,line=1,endLine=2,title="))
  }

  @Test func `hostile words stay in their line and steer nothing`() throws {
    let line = LineReport.render(hostile, language: .en)
    let command = GitHubReport.render(hostile, language: .en)
    for text in [line, command] {
      #expect(text.unicodeScalars.filter { $0 == "\n" }.count == 1)
      #expect(!text.unicodeScalars.contains { [0x202E, 0x2066, 0, 0x1B, 0xD].contains($0.value) })
    }
    let rest = try #require(command.dropFirst(2).split(separator: "::", maxSplits: 1).last)
    let properties = command.dropLast(rest.count)
    #expect(properties.contains("file=a%3Ab%2Ca\"b'c%25d%3A%3Ae"))
    #expect(rest.contains("c%25d::e") && rest.contains("%0Af,g"))
  }

  @Test func `silenced and known remarks are not printed`() {
    var document = RemarkedSamples.mixed
    document.remarks[0].suppression = "agreed"
    document.remarks[1].isKnown = true
    #expect(lines(document).count == 1 && commands(document).count == 1)
  }
}
