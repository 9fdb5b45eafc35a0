import Testing
import Touchstone
import Verification

@Suite("What the four labels mean")
struct VerifierTests {
  @Test func `a domestic first place is supported among domestic models`() {
    let verdict = Fixture.domesticFirst.verdict(on: Fixture.first(Scope(region: "CN")))
    #expect(verdict.label == .supported)
    #expect(verdict.rating == 5)
    #expect(verdict.evidence.first?.subject?.place == 1...1)
    #expect(verdict.evidence.first?.rowCount == 3)
    #expect(verdict.evidence.first?.driftDays == 1)
  }

  @Test func `the same first place without its limit is cherry-picked`() {
    let verdict = Fixture.domesticFirst.verdict(on: Fixture.first())
    #expect(verdict.label == .conflicting)
    #expect(verdict.rating == 3)
    #expect(verdict.slices.qualifiers.first == [.region("CN")])
    #expect(verdict.findings.map(\.code) == [.unstatedQualifier, .unrankedRowsAbove])
    #expect(verdict.evidence.first?.subject?.place == 2...2)
    #expect(verdict.evidence.first?.subject?.printedRank == 1)
  }

  @Test func `a sentence that names the total is not saved by a sub-score`() {
    let verdict = Fixture.domesticFirst.verdict(on: Fixture.beats(metric: "总分"))
    #expect(verdict.label == .refuted)
    #expect(verdict.rating == 1)
  }

  @Test func `a sentence that names no measure can be saved by a sub-score`() {
    let verdict = Fixture.domesticFirst.verdict(on: Fixture.beats())
    #expect(verdict.label == .conflicting)
    #expect(
      verdict.slices.qualifiers == [[.metric(Heading(["角色扮演", "role play"], id: "role-play"))]])
  }

  @Test func `a sub-score that is named is judged alone`() {
    let verdict = Fixture.domesticFirst.verdict(on: Fixture.beats(metric: "role play"))
    #expect(verdict.label == .supported)
    #expect(verdict.evidence.first?.subject?.score?.text == "54.17")
    #expect(verdict.evidence.first?.rivals.first?.score?.text == "41.67")
  }

  @Test func `a negated comparison holds when the subject is below`() {
    let verdict = Fixture.domesticFirst.verdict(
      on: Fixture.beats(metric: "总分", negated: true))
    #expect(verdict.label == .supported)
  }

  @Test func `a missing row proves nothing`() {
    var claim = Fixture.first()
    claim.subject = Mention(printed: "Heron")
    let verdict = Fixture.domesticFirst.verdict(on: claim)
    #expect(verdict.label == .notEnoughEvidence)
    #expect(verdict.rating == nil)
    #expect(verdict.reasons == [.subjectNotListed])
    #expect(
      verdict.wouldSettleIt
        == [.row(board: "OakBoard", model: "Heron", at: .day(Day(number: 19_628)))])
  }

  @Test func `evidence after the day never decides`() {
    let verdict = Fixture.domesticFirst.verdict(on: Fixture.first(), published: "2023-09-26")
    #expect(verdict.label == .notEnoughEvidence)
    #expect(verdict.reasons == [.noSnapshotInForce])
    #expect(verdict.evidence.isEmpty)
  }

  @Test func `a state older than the board's freshness limit is not in force`() {
    let verdict = Fixture.domesticFirst.verdict(on: Fixture.first(), published: "2023-12-01")
    #expect(verdict.label == .notEnoughEvidence)
    #expect(verdict.findings.map(\.code).contains(.noSnapshotInForce))
  }

  @Test func `a month means the edition of that month`() {
    var fixture = Fixture()
    fixture.state(
      "2023-10-02", edition: "2023-09",
      rows: [
        ("Larkspur", "larch/larkspur", "CN", 1, "70", "1"),
        ("K-4", "kestrel/k4", "US", 2, "60", "1"),
        ("Wren", "wren/wren", "CN", 3, "50", "1"),
      ])
    var claim = Fixture.first()
    claim.asOf = .month(year: 2023, month: 9)
    let verdict = fixture.verdict(on: claim, published: "2023-11-09")
    #expect(verdict.label == .supported)
    #expect(verdict.evidence.first?.driftDays == -2)
    #expect(verdict.evidence.first?.relation == .after)
  }

  @Test func `states of one month that disagree are shown as conflicting`() {
    var fixture = Fixture()
    fixture.state(
      "2023-05-09", edition: "2023-05", validTo: "2023-05-21",
      rows: [
        ("Larkspur", "larch/larkspur", "CN", nil, "53", "1"),
        ("Wren", "wren/wren", "CN", nil, "40", "1"),
        ("Swift", nil, "CN", nil, "30", "1"),
      ])
    fixture.state(
      "2023-05-21", edition: "2023-05",
      rows: [
        ("Wren", "wren/wren", "CN", nil, "58", "1"),
        ("Larkspur", "larch/larkspur", "CN", nil, "53", "1"),
        ("Swift", nil, "CN", nil, "30", "1"),
      ])
    var claim = Fixture.first()
    claim.asOf = .month(year: 2023, month: 5)
    #expect(fixture.verdict(on: claim).label == .conflicting)
    claim.asOf = Day("2023-05-12").map(Period.day)
    #expect(fixture.verdict(on: claim).label == .supported)
  }

  @Test func `readings of one name that disagree are conflicting`() {
    var fixture = Fixture()
    fixture.state(
      "2023-09-27",
      rows: [
        ("K-4 max", "kestrel/k4-max", "US", 1, "80", "1"),
        ("Larkspur", "larch/larkspur", "CN", 2, "70", "1"),
        ("K-4 mini", "kestrel/k4-mini", "US", 3, "60", "1"),
      ])
    let verdict = fixture.verdict(on: Fixture.beats(metric: "总分"))
    #expect(verdict.label == .conflicting)
    #expect(
      verdict.findings.contains(.ambiguousName(name: "K-4", readings: ["K-4 max", "K-4 mini"])))
  }

  @Test func `a board that prints the claim's own name settles what it means`() {
    var fixture = Fixture()
    fixture.state(
      "2023-09-27",
      rows: [
        ("K-4 max", "kestrel/k4-max", "US", 1, "80", "1"),
        ("Larkspur", "larch/larkspur", "CN", 2, "70", "1"),
        ("K-4", "kestrel/k4", "US", 3, "60", "1"),
      ])
    #expect(fixture.verdict(on: Fixture.beats(metric: "总分")).label == .supported)
  }

  @Test func `a vendor stands for its best-placed model`() {
    var claim = Fixture.first(Scope(region: "CN"))
    claim.subject = Mention(printed: "Larch", id: "larch")
    let verdict = Fixture.domesticFirst.verdict(on: claim)
    #expect(verdict.label == .supported)
    #expect(verdict.evidence.first?.subject?.name == "Larkspur")
  }

  @Test func `one rival beaten and one not is conflicting`() {
    var claim = Fixture.beats(metric: "总分")
    claim.rivals.append(Mention(printed: "Wren", id: "wren/wren"))
    #expect(Fixture.domesticFirst.verdict(on: claim).label == .conflicting)
  }

  @Test func `parity holds within two percent and not below`() {
    var fixture = Fixture()
    fixture.state(
      "2023-09-27",
      rows: [
        ("K-4", "kestrel/k4", "US", 1, "100", "100"),
        ("Larkspur", "larch/larkspur", "CN", 2, "98.0", "97.9"),
      ])
    var claim = Fixture.beats(metric: "总分")
    claim.kind = .parity
    #expect(fixture.verdict(on: claim).label == .supported)
    claim.metric = "role play"
    #expect(fixture.verdict(on: claim).label == .refuted)
    claim.value = "九成"
    #expect(fixture.verdict(on: claim).label == .supported)
  }

  @Test func `a cut table supports and never refutes`() {
    var fixture = Fixture()
    fixture.state(
      "2023-09-27", completeness: .cut,
      rows: [
        ("K-4", "kestrel/k4", "US", nil, "80", "1"),
        ("Larkspur", "larch/larkspur", "CN", nil, "70", "1"),
      ])
    #expect(fixture.verdict(on: Fixture.beats(metric: "总分")).label == .notEnoughEvidence)
    var claim = Fixture.beats(metric: "总分")
    claim.subject = Fixture.k4
    claim.rivals = [Fixture.larkspur]
    #expect(fixture.verdict(on: claim).label == .supported)
  }

  @Test func `rows of unknown region leave a domestic first open when they could change it`() {
    var fixture = Fixture()
    fixture.state(
      "2023-09-27",
      rows: [
        ("Mystery", nil, nil, nil, "90", "1"), ("Larkspur", "larch/larkspur", "CN", nil, "70", "1"),
        ("Wren", "wren/wren", "CN", nil, "60", "1"),
      ])
    let verdict = fixture.verdict(on: Fixture.first(Scope(region: "CN")))
    #expect(verdict.label == .notEnoughEvidence)
    #expect(verdict.wouldSettleIt == [.attributes(board: "OakBoard")])
  }

  @Test func `a claim on n of m tests that it does not name cannot be decided`() {
    var claim = Fixture.beats()
    claim.value = "7/10"
    #expect(Fixture.domesticFirst.verdict(on: claim).reasons.contains(.noBoardNamed))
  }

  @Test func `a claim without a date is not judged`() {
    let verdict = Fixture.domesticFirst.verdict(on: Fixture.first(), published: nil)
    #expect(verdict.label == .notEnoughEvidence)
    #expect(verdict.reasons == [.noDate])
  }

  @Test func `two runs give the same verdict`() {
    let claim = Fixture.first()
    #expect(Fixture.domesticFirst.verdict(on: claim) == Fixture.domesticFirst.verdict(on: claim))
  }
}
