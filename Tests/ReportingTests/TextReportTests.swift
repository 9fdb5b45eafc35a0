import Reporting
import Testing
import Touchstone

@Suite struct TextReportTests {
  @Test func `The terminal shows what is claimed, the verdict and the figures`() {
    let text = TextReport.render(Samples.single, language: .en)
    #expect(
      text == """
        A new month on the boards
        Example Newsroom · 28 September 2023 · release.html
        1 claim found, 1 checkable, 1 settled

        1   “SenseChat 3.0 ranks first on SuperCLUE”
            ◐ Not true as written: it needs a limit that the sentence leaves out
              Conflicting Evidence/Cherrypicking · rating 3 of 5 · judged as of 28
              September 2023, the date of the document
              SuperCLUE prints it 1st, but three models that it lists without a rank
              score higher; over all 20 models it stands 4th. It holds among domestic
              (Chinese) models, which the sentence does not say.
              - 4th of 20: GPT4 83.2, gpt-3.5-turbo 63.74 and Claude2 62.98 stand above
                62.75 · SuperCLUE, 总排行榜, 总分 · 27 September 2023, one day earlier
              + 1st of 15: SenseChat 3.0 62.75, next 文心一言(v2.3.1) 62.61 · SuperCLUE,
                总排行榜, 总分, among domestic (Chinese) models · 27 September 2023, one
                day earlier
              TS103 SuperCLUE prints rank 1, but lists without a rank three models that
                    scored higher (GPT4 83.2, gpt-3.5-turbo 63.74 and Claude2 62.98): by
                    score the place is 4th.
              TS101 As written the sentence does not hold on SuperCLUE; it holds among
                    domestic (Chinese) models, and does not say so.

        """)
  }

  @Test(arguments: Language.allCases, [40, 80, 120])
  func `No line is wider than the terminal, Chinese counted double`(language: Language, width: Int)
  {
    let text = TextReport.render(
      Samples.checked, language: language, width: width, verbose: true)
    for line in text.split(separator: "\n") {
      #expect(displayWidth(String(line)) <= width, "\(line)")
    }
  }

  @Test func `Chinese takes two columns, a combining mark none`() {
    #expect(displayWidth("商汤 3.0") == 8)
    #expect(displayWidth("e\u{301}") == 1)
    #expect(displayWidth("（v2）") == 6)
  }

  @Test func `Colour adds nothing but colour`() {
    let plain = TextReport.render(Samples.checked, language: .zh)
    let coloured = TextReport.render(Samples.checked, language: .zh, color: true)
    #expect(!plain.contains("\u{1B}"))
    let parts = coloured.split(separator: "\u{1B}[", omittingEmptySubsequences: false)
    let stripped = parts.enumerated().map { index, part in
      index == 0 ? String(part) : String(part.drop { $0 != "m" }.dropFirst())
    }.joined()
    #expect(parts.count > 10 && stripped == plain)
  }

  @Test func `A document cannot steer the terminal`() {
    var document = Samples.document
    document.title = "Cleared\u{1B}[2J \u{202E}desrever\u{9B}31m\r\n2"
    var judged = Samples.judgedUnknown
    judged.claim.quote = "first\u{7}\u{1B}]0;owned\u{7} \u{200B}place"
    let text = TextReport.render(
      CheckedDocument(document: document, claims: [judged]), language: .en)
    #expect(text.contains("⟨U+001B⟩[2J") && text.contains("⟨U+202E⟩"))
    let steering = text.unicodeScalars.filter {
      $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E
    }
    #expect(steering.isEmpty)
  }

  @Test func `A sentence of any length is cut to two lines`() {
    var judged = Samples.judgedUnknown
    judged.claim.quote = String(repeating: "排名第一，", count: 20_000)
    let text = TextReport.render(
      CheckedDocument(document: Samples.document, claims: [judged]), language: .zh)
    #expect(text.split(separator: "\n").count < 15 && text.contains("…”"))
  }

  @Test func `Verbose adds source, digest, slices and the place in the file`() {
    let text = TextReport.render(Samples.single, language: .en, verbose: true)
    #expect(text.contains("CLUEbenchmark/SuperCLUE@60f4a45:README.md#总排行榜"))
    #expect(text.contains("sha256 ab12ab12"))
    #expect(text.contains("True in 11 of 76 slices"))
    #expect(text.contains("release.html:12:5"))
  }

  @Test func `What would settle an open claim is said`() {
    let text = TextReport.render(Samples.checked, language: .en)
    #expect(
      text.contains(
        "What would settle it: an archived state of C-Eval in force on 28 September\n"))
  }
}
