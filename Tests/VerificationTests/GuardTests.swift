import Testing
import Touchstone
import Verification

@Suite("Guards against a wrong accusation, and against a wrong blessing")
struct GuardTests {
  private func fixture(
    _ rows: [(String, String?, String?, Int?, String?, String?)],
    completeness: Snapshot.Completeness = .complete
  ) -> Fixture {
    var fixture = Fixture()
    fixture.state("2023-09-27", completeness: completeness, rows: rows)
    return fixture
  }

  @Test func `a printed rank says nothing about another column`() {
    let fixture = fixture([
      ("K-4", "kestrel/k4", "US", 1, "90", "20"),
      ("Larkspur", "larch/larkspur", "CN", 3, "70", "80"),
      ("Wren", "wren/wren", "CN", 2, "80", "50"),
    ])
    #expect(fixture.verdict(on: Fixture.first(metric: "role play")).label == .supported)
    let unscored = self.fixture([
      ("K-4", "kestrel/k4", "US", 2, "60", "20"),
      ("Larkspur", "larch/larkspur", "CN", 1, "70", nil),
      ("Wren", "wren/wren", "CN", 3, "50", "50"),
    ])
    #expect(unscored.verdict(on: Fixture.first(metric: "role play")).label == .notEnoughEvidence)
  }

  @Test func `a cut table counts no places in another column`() {
    let fixture = fixture(
      [
        ("Larkspur", "larch/larkspur", "CN", 1, "70", "10"),
        ("K-4", "kestrel/k4", "US", 2, "60", "60"),
      ], completeness: .cut)
    #expect(fixture.verdict(on: Fixture.first(metric: "role play")).label == .notEnoughEvidence)
  }

  @Test(arguments: ["90", "50"])
  func `a subject of unknown region is neither first nor not first among domestic models`(
    other: String
  ) {
    let fixture = fixture([
      ("Mystery", nil, nil, nil, other, "1"), ("Larkspur", "larch/larkspur", nil, nil, "70", "1"),
      ("Wren", "wren/wren", "CN", nil, "60", "1"),
    ])
    let verdict = fixture.verdict(on: Fixture.first(Scope(region: "CN"), metric: "总分"))
    #expect(verdict.label == .notEnoughEvidence)
    #expect(verdict.reasons == [.unknownAttribute])
  }

  @Test func `a claim that held in an earlier state of its month is not refuted`() {
    var fixture = Fixture()
    fixture.state(
      "2023-09-05", edition: "2023-09", validTo: "2023-09-20",
      rows: [
        ("K-4", "kestrel/k4", "US", nil, "90", "1"),
        ("Larkspur", "larch/larkspur", "CN", nil, "70", "1"),
        ("Wren", "wren/wren", "CN", nil, "60", "1"), ("Swift", nil, "CN", nil, "50", "1"),
      ])
    fixture.state(
      "2023-09-20", edition: "2023-09",
      rows: [
        ("K-4", "kestrel/k4", "US", nil, "90", "1"), ("Wren", "wren/wren", "CN", nil, "80", "1"),
        ("Larkspur", "larch/larkspur", "CN", nil, "70", "1"), ("Swift", nil, "CN", nil, "50", "1"),
      ])
    var claim = Fixture.first(metric: "总分")
    claim.asOf = .month(year: 2023, month: 9)
    #expect(fixture.verdict(on: claim, published: "2023-10-08").label == .conflicting)
  }

  @Test(arguments: [
    (">60", Verdict.Label.supported), (">70", .refuted), ("62.8", .supported),
    ("62.754", .supported),
    ("63.5", .refuted),
  ])
  func `a bound is a bound, and fewer printed decimals contradict nothing`(
    value: String, label: Verdict.Label
  ) {
    var claim = Fixture.first(metric: "总分")
    claim.kind = .score
    claim.rank = nil
    claim.value = value
    #expect(Fixture.domesticFirst.verdict(on: claim).label == label)
  }

  @Test func `a figure without a board may come from any test`() {
    var claim = Fixture.first(metric: "总分")
    claim.kind = .score
    claim.boards = []
    claim.value = "81.4"
    #expect(Fixture.domesticFirst.verdict(on: claim).label == .notEnoughEvidence)
  }

  @Test func `a printed index taken for a place is conflicting in a complete table too`() {
    var fixture = fixture([
      ("K-4", "kestrel/k4", "US", 0, "90", "1"), ("Larkspur", "larch/larkspur", "CN", 1, "70", "1"),
      ("Wren", "wren/wren", "CN", 2, "60", "1"),
    ])
    fixture.board.rankBase = 0
    let verdict = fixture.verdict(on: Fixture.first(Scope(region: "global"), metric: "总分"))
    #expect(verdict.label == .conflicting)
    #expect(verdict.findings.map(\.code).contains(.zeroBasedRank))
  }

  @Test func `an edition captured after the text never refutes it, and the report says so`() {
    var fixture = Fixture()
    fixture.state(
      "2023-09-27", edition: "2023-09",
      rows: [
        ("K-4", "kestrel/k4", "US", nil, "90", "90"),
        ("Larkspur", "larch/larkspur", "CN", nil, "70", "1"),
        ("Wren", "wren/wren", "CN", nil, "60", "1"),
      ])
    var claim = Fixture.beats(metric: "总分")
    claim.asOf = .month(year: 2023, month: 9)
    let verdict = fixture.verdict(on: claim, published: "2023-09-15")
    #expect(verdict.label == .notEnoughEvidence)
    #expect(verdict.findings.map(\.code).contains(.noSnapshotInForce))
  }

  @Test(arguments: [Period.month(year: 2023, month: 10), .day(Day(number: 19_650))])
  func `a text is not held against an older state for a day after its own`(asOf: Period) {
    var claim = Fixture.beats(metric: "总分")
    claim.asOf = asOf
    #expect(Fixture.domesticFirst.verdict(on: claim).label == .notEnoughEvidence)
  }

  @Test func `better by any sign is level at least`() {
    let fixture = fixture([
      ("Larkspur", "larch/larkspur", "CN", 1, "-9.9", "1"),
      ("K-4", "kestrel/k4", "US", 2, "-10", "1"),
    ])
    var claim = Fixture.beats(metric: "总分")
    claim.kind = .parity
    #expect(fixture.verdict(on: claim).label == .supported)
  }

  @Test(arguments: ["八成", "8成", "75%", "一半", "七成五"])
  func `a stated share is read in every spelling`(value: String) {
    let fixture = fixture([
      ("K-4", "kestrel/k4", "US", 1, "100", "1"),
      ("Larkspur", "larch/larkspur", "CN", 2, "80", "1"),
    ])
    var claim = Fixture.beats(metric: "总分")
    claim.kind = .parity
    claim.value = value
    #expect(fixture.verdict(on: claim).label == .supported)
  }

  @Test func `boards that are not named leave a claim open beside one that is`() {
    var claim = Fixture.first(Scope(region: "CN"))
    claim.boards.append(Mention(printed: "多项榜单", isClass: true))
    #expect(Fixture.domesticFirst.verdict(on: claim).label == .notEnoughEvidence)
  }

  @Test func `second only to a rival that stands below is not the whole truth`() {
    var claim = Fixture.first(Scope(region: "CN"), rank: 2)
    claim.rivals = [Mention(printed: "Wren", id: "wren/wren")]
    #expect(Fixture.domesticFirst.verdict(on: claim).label == .conflicting)
  }

  @Test(arguments: [">200000B", "0B-class", "<0B", "B", "同规模"])
  func `no size stops the program`(size: String) {
    #expect(
      Fixture.domesticFirst.verdict(on: Fixture.first(Scope(size: size))).label != .refuted)
  }
}
