import Testing
import Touchstone
import Verification

/// Larkspur leads from 27 September, is overtaken on 25 October, and Wren led before.
private let passing: Fixture = {
  var fixture = Fixture()
  fixture.board.holdsEveryState = true
  func rows(
    _ larkspur: String, _ wren: String
  ) -> [(String, String?, String?, Int?, String?, String?)] {
    [
      ("Larkspur", "larch/larkspur", "CN", nil, larkspur, larkspur),
      ("Wren", "wren/wren", "CN", nil, wren, wren), ("Swift", nil, "CN", nil, "1", "1"),
    ]
  }
  fixture.state("2023-08-28", validTo: "2023-09-27", rows: rows("60", "61"))
  fixture.state("2023-09-27", validTo: "2023-10-25", rows: rows("62", "61"))
  fixture.state("2023-10-25", rows: rows("62", "70"))
  return fixture
}()

@Suite("A title in time") struct TitleHistoryTests {
  @Test func `a first place has its days, its churn and what became of it`() throws {
    let verdict = passing.verdict(on: Fixture.first())
    let holding = try #require(verdict.holding)
    #expect(holding.tenure.from == Day("2023-09-27") && holding.tenure.until == Day("2023-10-24"))
    #expect(holding.tenure.atLeastDays == 28 && holding.tenure.atMostDays == 28)
    #expect(holding.leaders == 2)
    #expect(verdict.since == Since(label: .refuted, day: Day(number: 19_655), passedBy: "Wren"))
    #expect(verdict.findings.map(\.code) == [.shortTenure])
    #expect(verdict.rating == 5, "what came later is no caveat")
    #expect(verdict.baseRate?.slices == 2 && verdict.baseRate?.models == 1)
  }

  @Test func `a title that has passed on is stale`() {
    let verdict = passing.verdict(on: Fixture.first(), published: "2023-11-01")
    #expect(verdict.label == .refuted && verdict.findings.map(\.code) == [.staleTitle])
    #expect(verdict.holding == nil && verdict.since == nil)
  }

  @Test func `a claim that still holds in the last state says so`() {
    let claim = Fixture.beats(Mention(printed: "Swift"))
    let verdict = passing.verdict(on: claim)
    #expect(verdict.since?.label == .supported && verdict.since?.passedBy == nil)
  }

  @Test func `a lost place names who passed the subject in its slice, and nobody else`() {
    func since(_ later: [(String, String?, String?, Int?, String?, String?)]) -> Since? {
      var fixture = Fixture()
      fixture.state(
        "2023-09-27", validTo: "2023-10-25",
        rows: [
          ("K-4", "kestrel/k4", "US", nil, "90", nil), ("Swift", nil, "CN", nil, "80", nil),
          ("Larkspur", "larch/larkspur", "CN", nil, "70", nil),
          ("Wren", "wren/wren", "CN", nil, "60", nil),
        ])
      fixture.state("2023-10-25", rows: later)
      return fixture.verdict(on: Fixture.first(Scope(region: "CN"), rank: 2)).since
    }
    let passed = since([
      ("K-5", "kestrel/k4-max", "US", nil, "95", nil), ("Swift", nil, "CN", nil, "80", nil),
      ("Wren", "wren/wren", "CN", nil, "75", nil),
      ("Larkspur", "larch/larkspur", "CN", nil, "70", nil),
    ])
    #expect(passed?.label == .refuted && passed?.passedBy == "Wren")
  }

  @Test func `a second place has neither tenure nor base rate`() {
    let verdict = passing.verdict(on: Fixture.first(rank: 2))
    #expect(verdict.label == .supported && verdict.holding == nil && verdict.baseRate == nil)
  }
}

@Suite("Slices beyond one step") struct SliceSearchTests {
  @Test func `two limits together are found, and rows that are the same count once`() {
    var fixture = Fixture()
    fixture.state(
      "2023-09-27",
      rows: [
        ("K-4", "kestrel/k4", "US", 1, "90", nil), ("Wren", "wren/wren", "CN", nil, "80", nil),
        ("Larkspur", "larch/larkspur", "CN", 2, "70", nil), ("A", nil, "CN", 3, "60", nil),
        ("B", nil, "CN", 4, "50", nil),
      ])
    let verdict = fixture.verdict(on: Fixture.first(metric: "总分"))
    #expect(verdict.slices.qualifiers == [[.region("CN"), .rankedOnly]])
    #expect(verdict.slices.holds == 1 && verdict.slices.fails == 3)
    #expect(verdict.rivalSlices?.name == "K-4" && verdict.rivalSlices?.slices.fails == 0)
  }

  @Test func `of a comparison the rival is counted in the same slices`() {
    let verdict = Fixture.domesticFirst.verdict(on: Fixture.beats())
    #expect(verdict.slices.holds == 1 && verdict.slices.fails == 1)
    #expect(verdict.rivalSlices?.slices.holds == 1 && verdict.rivalSlices?.slices.total == 2)
  }
}
