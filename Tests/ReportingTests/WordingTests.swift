import Reporting
import Testing
import Touchstone

@Suite struct WordingTests {
  static let september = Period.month(year: 2023, month: 9)

  static let missing: [Verdict.Missing] = [
    .capture(board: "C-Eval", at: september),
    .row(board: "C-Eval", model: "Larkspur", at: september), .boardName, .rivalName,
    .board("C-Eval"), .releaseRegister, .independentFigure, .subject,
    .completeTable(board: "C-Eval", at: september), .attributes(board: "C-Eval"),
  ]

  static let qualifiers: [Qualifier] = [
    .region("CN"), .region("US"), .region("XX"), .openness(.open), .openness(.closed),
    .size(7...7), .size(0...13), .size(6...14.5), .size(70...1_000_000), .group(Heading("公开")),
    .rankedOnly, .track(Heading("OPEN")), .metric(Heading("代码")), .board("SuperCLUE"),
  ]

  static let findings: [Finding] =
    [
      .noBoardNamed, .noDate(judgedAt: nil), .noDate(judgedAt: Samples.claimDay),
      .noSnapshotInForce(board: "C-Eval", before: nil, after: nil),
      .noSnapshotInForce(board: "C-Eval", before: nil, after: Samples.claimDay),
      .noSnapshotInForce(board: "C-Eval", before: Samples.claimDay, after: Samples.claimDay),
      .subjectNotListed(subject: "Larkspur", board: "C-Eval", snapshot: Samples.claimDay),
      .rivalNotListed(rival: "Foxglove", board: "C-Eval", snapshot: Samples.claimDay),
      .rivalIsAClass(rival: "open models"), .unknownBoard(board: "Example Board"),
      .noPlaceStated, .unknownAttribute(board: "C-Eval"),
      .snapshotInPart(board: "C-Eval", snapshot: Samples.claimDay),
      .listsNotHeld(board: "Chatbot Arena"), .firstNotSettled(searched: nil),
      .firstNotSettled(searched: .init(releases: 1, through: Samples.claimDay)),
      .statisticalTie(board: "Chatbot Arena", with: ["A", "B", "C", "D", "E", "F", "G", "H"]),
      .rankScoreMismatch(board: "SuperCLUE", printedRank: 12, place: 13),
      .ambiguousName(name: "GPT-3.5", readings: ["gpt-3.5-turbo"]), .selfReported(by: nil),
      .unstatedQualifier(board: "C-Eval", qualifiers: [.region("CN"), .rankedOnly]),
      Samples.unranked, .ambiguousName(name: "GPT-4", readings: ["gpt-4-0314", "gpt-4-0613"]),
      .shortTenure(board: "C-Eval", days: 12...12, to: "Foxglove", lost: Samples.claimDay),
      .shortTenure(board: "C-Eval", days: 3...20, to: "Foxglove", lost: Samples.claimDay),
      .staleTitle(board: "C-Eval", held: Samples.day(2023, 5, 9), lost: Samples.claimDay),
      .launchToTitle(
        board: "C-Eval", released: Samples.day(2023, 9, 25), from: Samples.claimDay),
      .launchToTitle(board: "C-Eval", released: Samples.claimDay, from: Samples.claimDay),
      .editionChanged(
        board: "C-Eval", edition: "2023-09", state: Samples.claimDay,
        changed: Samples.day(2023, 10, 1), holds: false),
      .zeroBasedRank(board: "C-Eval", printed: 10, place: 11), .selfReported(by: "Example"),
    ] + onDocuments + onBoards
    + [Score("70.0")].compactMap(\.self).map {
      .scoreMismatch(board: "SuperCLUE", claimed: "75.0", printed: $0)
    }

  static let onDocuments: [Finding] =
    [
      .headlineDropsScope([
        .region("CN"), .language("zh"), .openness(.open), .size("13B"), .task("code"),
        .part("OPEN"), .board("C-Eval"),
      ]),
      .internalContradiction(
        .score(model: "Larkspur", test: "MMLU", claimed: "70.0", printed: ["68.0"])),
      .internalContradiction(.sentence(quote: "It is below Foxglove", line: 3)),
      .superlativeLaw(term: "最强"), .noSourceGiven(value: "4.2"),
      .hostileDocument([
        .invisible(2), .lookAlikes(printed: "GРT-4", read: "GPT-4"),
        .instruction("ignore previous instructions", line: 7),
      ]),
    ]
    + [Score("70.0")].compactMap(\.self).flatMap { score -> [Finding] in
      let row = Finding.Scored(name: "Larkspur", score: score)
      return [
        .internalContradiction(.order(test: "MMLU", subject: row, rival: row)),
        .rankScoreMismatch(
          board: "SuperCLUE", printedRank: 3, place: 4,
          rule: SharedRanks(from: Samples.claimDay, below: score, source: "example.org")),
        .withinChance(
          board: "Aider", items: 225,
          subject: .init(name: "Larkspur", score: score, interval: 63.7...75.6),
          other: .init(name: "Foxglove", score: score, interval: 63.7...75.6)),
        .internalContradiction(.place(test: "MMLU", subject: row, above: [row, row])),
        .earlierRelease(earlier: row, subject: row, isCommercial: false, source: "example.org"),
        .earlierRelease(earlier: row, subject: row, isCommercial: true, source: "example.org"),
      ]
    }

  static let onBoards: [Finding] = [
    .lookAlikeBoard(named: "SuperGLUE", other: "SuperCLUE"),
    .notPubliclyAvailable(model: "Larkspur", day: Samples.claimDay, source: "example.org"),
    .boardUnderCaution(
      board: "C-Eval",
      Caution(
        day: Samples.claimDay, by: "its makers",
        summary: Bilingual(en: "It can be trained for.", zh: "可以针对它训练。"), source: "example.org")),
    .conflictOfInterest(
      board: "C-Eval", vendor: "Larch",
      Registers.Tie(
        board: "ceval", vendor: "larch", from: Samples.claimDay,
        summary: Bilingual(en: "One owns the other.", zh: "一方拥有另一方。"), source: "example.org")),
    .smallTest(board: "C-Eval", items: nil, models: 2),
    .smallTest(board: "MT-bench", items: 80, models: 31),
    .granularity(board: "HumanEval", value: "67.9", items: 164),
    .differentProtocol(board: "C-Eval", claimed: "validation", printed: "5-shot"),
    .differentProtocol(board: "C-Eval", claimed: "validation", printed: ""),
    .numberFromOther(board: "C-Eval", value: "70.0", .model("Foxglove")),
    .numberFromOther(board: "C-Eval", value: "70.0", .metric(Heading("STEM"))),
    .numberFromOther(board: "C-Eval", value: "70.0", .track(Heading("five-shot"))),
  ]

  private func expectWords(_ words: Bilingual, _ source: String) {
    #expect(words.en.count > 5, "\(source)")
    #expect(words.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(source)")
    #expect(
      !words.en.unicodeScalars.contains { "，。：（）、；".unicodeScalars.contains($0) }, "\(source)")
    #expect(!words.en.contains("Optional") && !words.zh.contains("Optional"), "\(source)")
  }

  @Test(arguments: FindingCode.allCases)
  func `Every finding code is explained in both languages`(code: FindingCode) {
    let guide = Wording.guide(code)
    for words in [guide.title, guide.meaning, guide.matters, guide.honest] {
      expectWords(words, code.rawValue)
    }
    #expect(Self.findings.contains { $0.code == code })
  }

  @Test(arguments: findings)
  func `Every finding is a sentence in both languages`(finding: Finding) {
    let words = Wording.message(for: finding)
    expectWords(words, "\(finding)")
    #expect(words.en.hasSuffix(".") && words.zh.hasSuffix("。"))
  }

  @Test(arguments: missing)
  func `What would settle a claim is said in both languages`(missing: Verdict.Missing) {
    expectWords(Wording.missing(missing), "\(missing)")
  }

  @Test(arguments: qualifiers)
  func `Every qualifier is said in both languages`(qualifier: Qualifier) {
    expectWords(Wording.qualifier(qualifier), "\(qualifier)")
  }

  @Test func `A size reads like a size`() {
    #expect(Wording.qualifier(.size(7...7)).en == "among 7B models")
    #expect(Wording.qualifier(.size(0...13)).en == "among models of at most 13B")
    #expect(Wording.qualifier(.size(6...14.5)).en == "among models of 6B to 14.5B")
    #expect(Wording.qualifier(.size(-1e300...1e300)).en == "among models of ∞ or more")
  }

  @Test func `Days, months and years read as each language writes them`() {
    #expect(Wording.day(Samples.claimDay).en == "28 September 2023")
    #expect(Wording.day(Samples.claimDay).zh == "2023年9月28日")
    #expect(Wording.period(Self.september).en == "September 2023")
    #expect(Wording.period(.year(2023)).zh == "2023年")
  }

  @Test(arguments: [
    (0, "the same day", "当日"), (1, "one day earlier", "早1天"), (12, "12 days earlier", "早12天"),
    (-3, "three days later", "晚3天"),
  ])
  func `Drift is said in days`(days: Int, en: String, zh: String) {
    #expect(Wording.drift(days) == Bilingual(en: en, zh: zh))
  }

  @Test func `A claim that needs one limit names the limit and the place without it`() {
    let words = Wording.explanation(of: Samples.judgedFirst)
    #expect(
      words.en == "SuperCLUE prints it 1st, but three models that it lists without a rank score "
        + "higher; over all 20 models it stands 4th. It holds among domestic (Chinese) "
        + "models, which the sentence does not say.")
    #expect(
      words.zh == "SuperCLUE印的名次是第1，但榜上有3个不排名的模型得分更高；在全部20个模型中它排第4。"
        + "加上“仅限国产模型”就成立，而原句没有说明。")
    #expect(
      Wording.verdict(Samples.firstVerdict).en
        == "Not true as written: it needs a limit that the sentence leaves out")
  }

  @Test func `The deciding figures name all that stand above`() {
    let figures = Wording.figures(of: Samples.overall, for: Samples.firstClaim)
    #expect(
      figures?.en
        == "4th of 20: GPT4 83.2, gpt-3.5-turbo 63.74 and Claude2 62.98 stand above 62.75")
    let provenance = Wording.provenance(of: Samples.overall)
    #expect(provenance.en == "SuperCLUE, 总排行榜, 总分 · 27 September 2023, one day earlier")
  }

  @Test func `Rows above that are not shown are counted`() {
    var evidence = Samples.overall
    evidence.rows.remove(at: 1)
    let figures = Wording.figures(of: evidence, for: Samples.firstClaim)
    #expect(figures?.en == "4th of 20: GPT4 83.2, Claude2 62.98 and 1 more stand above 62.75")
  }

  @Test func `A claim without evidence is never called false`() {
    let words = Wording.explanation(of: Samples.judgedUnknown)
    #expect(words.en.hasSuffix("That does not make the sentence false."))
    #expect(words.zh.contains("2023年6月9日"))
    #expect(Wording.verdict(Samples.judgedUnknown.verdict).en == "Not enough archived evidence")
  }

  @Test(arguments: Verdict.Label.allCases)
  func `Every label has words and a sign of its own`(label: Verdict.Label) {
    expectWords(Wording.label(label), label.rawValue)
    expectWords(Wording.verdict(Verdict(label: label)), label.rawValue)
    let same = Verdict.Label.allCases.filter { Wording.symbol($0) == Wording.symbol(label) }
    #expect(same == [label])
  }

  @Test func `Two boards that disagree are called so`() {
    var other = Samples.domestic
    other.snapshot.board = "ceval"
    other.boardName = "C-Eval"
    let verdict = Verdict(label: .conflicting, rating: 2, evidence: [Samples.overall, other])
    #expect(Wording.verdict(verdict).en == "True on one board, not on another")
    let words = Wording.explanation(of: JudgedClaim(claim: Samples.firstClaim, verdict: verdict))
    #expect(
      words.en.contains("stands 4th of 20") && words.en.contains("It holds elsewhere: On C-Eval"))
  }
}
