import Testing
import Touchstone
import Verification

@Suite("What a printed rank may and may not decide")
struct PrintedRankTests {
  /// Larkspur's interval meets that of Wren, so that it stands second or third.
  private static let rankedByIntervals: Fixture = {
    var fixture = Fixture()
    fixture.state(
      "2023-09-27",
      rows: [
        ("K-4", "kestrel/k4", "US", 1, "1300", nil),
        ("Larkspur", "larch/larkspur", "CN", 2, "1250", nil),
        ("Wren", "wren/wren", "CN", 2, "1249", nil), ("Swift", nil, "CN", 4, "1100", nil),
      ])
    for (id, rows) in fixture.standings {
      fixture.standings[id] = rows.map { row in
        var row = row
        row.interval = row.scores["total"].map { $0.value - 5...$0.value + 5 }
        return row
      }
    }
    return fixture
  }()

  @Test func `a place that the board prints and its intervals allow is supported with a caveat`() {
    let verdict = Self.rankedByIntervals.verdict(on: Fixture.first(rank: 2))
    #expect(verdict.label == .supported && verdict.rating == 4)
    #expect(verdict.findings.map(\.code) == [.statisticalTie])
  }

  @Test func `a first place that the intervals do not settle stays divided`() {
    var fixture = Self.rankedByIntervals
    for (id, rows) in fixture.standings {
      fixture.standings[id] = rows.dropFirst().map { row in
        var row = row
        row.printedRank = row.printedRank.map { $0 - 1 }
        return row
      }
    }
    let verdict = fixture.verdict(on: Fixture.first())
    #expect(verdict.label == .conflicting)
    #expect(verdict.findings.map(\.code) == [.statisticalTie])
  }

  @Test func `a domestic rank against the board's own scores is a mismatch, not a dropped limit`() {
    var fixture = Fixture()
    fixture.state(
      "2023-09-27",
      rows: [
        ("K-4", "kestrel/k4", "US", nil, "87.1", "88"),
        ("Swift", nil, "CN", 1, "70.7", "66"), ("Wren", "wren/wren", "CN", 2, "69.26", "61"),
        ("Larkspur", "larch/larkspur", "CN", 2, "69.25", "66.5"), ("Rail", nil, "CN", 4, "50", "1"),
      ])
    let verdict = fixture.verdict(on: Fixture.first(Scope(region: "CN"), rank: 2))
    #expect(verdict.label == .conflicting && verdict.slices.qualifiers.isEmpty)
    #expect(verdict.findings.map(\.code) == [.rankScoreMismatch])
  }

  @Test(arguments: [nil, "role play"])
  func `a list of leaders alone decides no place and lets nobody be accused`(metric: String?) {
    var fixture = Fixture()
    fixture.board.tracks.append(
      Track(id: "leaders", names: ["leaders"], metrics: fixture.board.tracks[0].metrics))
    fixture.state(
      "2023-09-27",
      rows: [
        ("K-4", "kestrel/k4", "US", 1, "90", nil),
        ("Larkspur", "larch/larkspur", "CN", 2, "80", nil), ("Swift", nil, "CN", 3, "70", nil),
      ])
    guard let day = Day("2023-09-27") else { return }
    let leaders = Snapshot(
      board: "oak", track: "leaders", validFrom: day, rowCount: 1, completeness: .top(1),
      metrics: ["role-play", "total"])
    fixture.board.snapshots.append(leaders)
    fixture.standings[leaders.id] = [
      Standing(
        name: "Larkspur", model: "larch/larkspur", vendor: "larch", printedRank: 1,
        scores: ["role-play": Score("95")].compactMapValues(\.self))
    ]
    fixture.board.tracks[0].metrics.removeLast()
    let verdict = fixture.verdict(on: Fixture.first(metric: metric))
    #expect(verdict.label == .notEnoughEvidence)
    #expect(verdict.slices.qualifiers.isEmpty && verdict.slices.holds == 0)
    #expect(!verdict.evidence.contains { $0.rowCount < 2 })
  }
}
