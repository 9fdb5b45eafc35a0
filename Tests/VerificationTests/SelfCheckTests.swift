import Testing
import Touchstone
import Verification

@Suite("A document is held against its own tables, and silence is kept where they may not be meant")
struct SelfCheckTests {
  private let mmlu = Mention(printed: "MMLU", id: "mmlu")
  private let catalog = Catalog(
    models: [
      .init(id: "larch/larkspur", vendor: "larch", names: ["Larkspur"]),
      .init(id: "kestrel/k4", vendor: "kestrel", names: ["K-4"]),
    ],
    boards: ["mmlu": ["MMLU"], "ceval": ["C-Eval"], "gsm8k": ["GSM8K"]])

  private func codes(
    _ claim: Claim, table: [[String]], headings: [String] = [], published: String? = "2023-09-28"
  ) -> [FindingCode] {
    var claim = claim
    if claim.quote.isEmpty { claim.quote = "as said" }
    let document = Document(
      source: "test", published: published.flatMap(Day.init),
      tables: [Table(headings: headings, rows: table.map { $0.map { Cell(text: $0) } })])
    return Verifier(catalog: catalog, boards: [])
      .verdict(on: claim, in: document, archive: Archive()).findings.map(\.code)
  }

  private func beats(_ boards: [Mention]) -> Claim {
    Claim(kind: .comparison, subject: Fixture.larkspur, boards: boards, rivals: [Fixture.k4])
  }

  private let upright = [["Model", "MMLU"], ["Larkspur", "68.0"], ["K-4", "86.4"]]

  @Test func `a table with the tests in its rows says the same`() {
    let turned = [["Test", "Larkspur", "K-4"], ["MMLU", "68.0", "86.4"]]
    #expect(codes(beats([mmlu]), table: upright).contains(.internalContradiction))
    #expect(codes(beats([mmlu]), table: turned).contains(.internalContradiction))
  }

  @Test func `a sentence without a test is contradicted by three tests, never by one`() {
    let three = [
      ["Model", "MMLU", "C-Eval", "GSM8K"], ["Larkspur", "68.0", "70", "50"],
      ["K-4", "86.4", "71", "92"],
    ]
    #expect(!codes(beats([]), table: upright).contains(.internalContradiction))
    #expect(codes(beats([]), table: three).contains(.internalContradiction))
    let one = three.map { $0 == three[1] ? ["Larkspur", "68.0", "72", "50"] : $0 }
    #expect(!codes(beats([]), table: one).contains(.internalContradiction))
  }

  @Test(arguments: [
    Scope(region: "CN"), Scope(language: "zh"), Scope(openness: .open), Scope(size: "13B"),
    Scope(task: "code"),
  ])
  func `a limit of the sentence may not be the table's`(scope: Scope) {
    var claim = beats([mmlu])
    claim.scope = scope
    #expect(!codes(claim, table: upright).contains(.internalContradiction))
  }

  @Test func `hedged, reported and older sentences are left alone`() {
    var hedged = beats([mmlu])
    hedged.hedged = true
    var reported = beats([mmlu])
    reported.modality = .reported
    var older = beats([mmlu])
    older.asOf = Period("2023-06")
    older.asOfSource = .section
    for claim in [hedged, reported, older] {
      #expect(!codes(claim, table: upright).contains(.internalContradiction))
    }
  }

  @Test func `a figure is held only against figures that came about as it did`() {
    var claim = Claim(kind: .score, subject: Fixture.larkspur, boards: [mmlu], value: "70.0")
    #expect(codes(claim, table: upright).contains(.internalContradiction))
    #expect(
      !codes(claim, table: upright, headings: ["5-shot results"]).contains(.internalContradiction))
    claim.quote = "Larkspur scores 70.0 on MMLU (5-shot)."
    #expect(!codes(claim, table: upright).contains(.internalContradiction))
    #expect(
      codes(claim, table: upright, headings: ["Five-shot results"]).contains(.internalContradiction)
    )
  }

  @Test(arguments: ["Chat models", "INT4量化", "Results as of 2022", "State of June 2023"])
  func `a table of other builds or of another time is no contradiction`(heading: String) {
    for claim in [
      beats([mmlu]), Claim(kind: .rank, subject: Fixture.larkspur, rank: 1, boards: [mmlu]),
      Claim(kind: .score, subject: Fixture.larkspur, boards: [mmlu], value: "70.0"),
    ] {
      #expect(
        !codes(claim, table: upright, headings: [heading]).contains(.internalContradiction))
    }
  }

  @Test(arguments: ["Perplexity", "WER", "毒性", "Error rate", "↓ lower is better"])
  func `where less is better the lower figure is no contradiction`(heading: String) {
    #expect(
      !codes(beats([mmlu]), table: upright, headings: [heading]).contains(.internalContradiction))
  }

  @Test func `one column that agrees is enough`() {
    let claim = Claim(kind: .score, subject: Fixture.larkspur, boards: [mmlu], value: "70.0")
    let table = [
      ["Model", "MMLU", "MMLU"], ["Larkspur", "68.0", "70.04"], ["K-4", "86.4", "86.4"],
    ]
    #expect(!codes(claim, table: table).contains(.internalContradiction))
  }

  @Test func `a place is held against the table of a dated document only`() {
    let claim = Claim(kind: .rank, subject: Fixture.larkspur, rank: 1, boards: [mmlu])
    #expect(codes(claim, table: upright).contains(.internalContradiction))
    #expect(!codes(claim, table: upright, published: nil).contains(.internalContradiction))
    var second = claim
    second.rank = 2
    #expect(!codes(second, table: upright).contains(.internalContradiction))
  }

  @Test func `a thousand sentences on a thousand rows take no time`() {
    let rows = [["Model", "MMLU"]] + (0..<1000).map { ["M-\($0)", "50.\($0)"] }
    let table = Table(rows: rows.map { $0.map { Cell(text: $0) } })
    let claims = (0..<1000).map {
      Claim(
        id: "c\($0)", kind: .score, subject: Fixture.larkspur, boards: [mmlu], value: "\($0)",
        quote: "Larkspur \($0)", range: $0 * 10..<$0 * 10 + 9)
    }
    let clock = ContinuousClock()
    let time = clock.measure {
      let verdicts = Verifier(catalog: catalog, boards: [])
        .verdicts(on: claims, in: Document(source: "t", tables: [table]), archive: Archive())
      #expect(verdicts.count == 1000)
    }
    #expect(time < .seconds(10), "\(time)")
  }
}
