import Testing
import Touchstone
import Verification

@Suite("Laws of the verdict, on generated boards and claims")
struct PropertyTests {
  /// Boards and claims of each law: seven laws see more than ten thousand a run.
  static let seeds = 0..<1_500

  private typealias Row = Generated.Row

  /// One state of the board, with the claim that its seed makes.
  private struct Case {
    var seed: Int
    var rows: [Row]
    var claim: Claim
    var generated: Generated

    init(_ seed: Int) {
      self.seed = seed
      generated = Generated(seed: seed)
      rows = generated.rows()
      claim = generated.claim()
    }
  }

  private func cases() -> some Sequence<Case> { Self.seeds.lazy.map(Case.init) }

  @Test func `a row below the subject never changes a first place`() {
    print("seeds \(Self.seeds)")
    var held = 0
    for seed in Self.seeds {
      var generated = Generated(seed: seed)
      let rows = generated.rows()
      let claim = Fixture.first(Scope(region: generated.oneIn(2) ? "CN" : nil), metric: "总分")
      let before = label(claim, rows)
      // Where the row below comes from, or whether it is ranked, may be unknown.
      let below = (
        "Last", String?.none, ["CN", "US", nil][generated.number(below: 3)],
        [99, nil][generated.number(below: 2)], "-1", "-1"
      )
      let after = label(claim, rows + [below])
      #expect((before == .supported) == (after == .supported), "seed \(seed)")
      if before == .supported { held += 1 }
    }
    #expect(held > 100, "the law was tried on \(held) first places")
  }

  @Test func `an alias of the subject never changes a verdict`() {
    for one in cases() {
      var renamed = one.claim
      renamed.subject = Mention(printed: "云雀", name: "Larkspur", id: "larch/larkspur")
      #expect(label(one.claim, one.rows) == label(renamed, one.rows), "seed \(one.seed)")
      // The board may print the alias just as well.
      let rows = one.rows.map { row in
        row.1 == "larch/larkspur" ? ("云雀", row.1, row.2, row.3, row.4, row.5) : row
      }
      #expect(label(one.claim, one.rows) == label(one.claim, rows), "seed \(one.seed)")
    }
  }

  @Test func `a verdict never uses evidence after its day`() {
    for var one in cases() {
      var fixture = Fixture()
      fixture.state("2023-09-20", validTo: "2023-10-01", rows: one.rows)
      let alone = fixture.label(on: one.claim)
      fixture.state("2023-10-01", rows: one.generated.rows())
      #expect(fixture.label(on: one.claim) == alone, "seed \(one.seed)")
      guard one.seed.isMultiple(of: 10), let day = Day("2023-09-28") else { continue }
      let verdict = fixture.verdict(on: one.claim)
      #expect(verdict.evidence.allSatisfy { $0.snapshot.validFrom <= day }, "seed \(one.seed)")
    }
  }

  @Test func `removing the rival's row never turns Not Enough Evidence into Refuted`() {
    var open = 0
    for var one in cases() where !one.claim.rivals.isEmpty {
      let completeness: Snapshot.Completeness = one.generated.oneIn(3) ? .cut : .complete
      if one.generated.oneIn(3) { one.rows[0].4 = nil }
      let before = label(one.claim, one.rows, completeness)
      let after = label(one.claim, one.rows.filter { $0.1 != "kestrel/k4" }, completeness)
      if before == .notEnoughEvidence {
        open += 1
        #expect(after != .refuted, "seed \(one.seed)")
      }
      // Selected rows refute nobody.
      if completeness == .cut { #expect(before != .refuted && after != .refuted) }
      // Without any reading of the rival's name nothing is known of it.
      let none = label(
        one.claim, one.rows.filter { !($0.1 ?? "").hasPrefix("kestrel/") }, completeness)
      #expect(none == .notEnoughEvidence, "seed \(one.seed)")
    }
    #expect(open > 100, "the law was tried on \(open) open claims")
  }

  @Test func `scaling all scores by a constant changes no place`() {
    for var one in cases() {
      let factor = [2, 3, 5, 10][one.generated.number(below: 4)]
      let scaled = one.rows.map { row in
        (row.0, row.1, row.2, row.3, times(row.4, factor), times(row.5, factor))
      }
      #expect(places(one.rows) == places(scaled), "seed \(one.seed)")
      #expect(label(one.claim, one.rows) == label(one.claim, scaled), "seed \(one.seed)")
    }
  }

  @Test func `two runs give the same bytes, in whatever order the catalog was read`() {
    for one in cases() where one.seed.isMultiple(of: 4) {
      var again = Fixture()
      again.catalog = Catalog(
        vendors: again.catalog.vendors.values.sorted { $0.id > $1.id },
        models: again.catalog.models.values.sorted { $0.id > $1.id })
      var fixture = Fixture()
      fixture.state("2023-09-27", rows: one.rows)
      again.state("2023-09-27", rows: one.rows)
      let bytes = "\(fixture.verdict(on: one.claim))"
      #expect(bytes == "\(again.verdict(on: one.claim))", "seed \(one.seed)")
    }
  }

  @Test func `Refuted means that the subject's row fails, in a table that lists it`() {
    for one in cases() where label(one.claim, one.rows) == .refuted {
      var fixture = Fixture()
      fixture.state("2023-09-27", rows: one.rows)
      let verdict = fixture.verdict(on: one.claim)
      #expect(!verdict.evidence.isEmpty, "seed \(one.seed)")
      for evidence in verdict.evidence {
        #expect(evidence.outcome == .fails, "seed \(one.seed)")
        #expect(evidence.subject != nil, "seed \(one.seed)")
      }
      #expect(verdict.slices.holds == 0, "seed \(one.seed)")
    }
  }

  @Test func `the order of the rows on the page never changes a verdict`() {
    for one in cases() {
      #expect(
        label(one.claim, one.rows) == label(one.claim, one.rows.reversed()), "seed \(one.seed)")
    }
  }

  /// A verdict without the lane of what came later.
  private func decided(_ verdict: Verdict) -> Verdict {
    var decided = verdict
    decided.since = nil
    decided.holding = nil
    decided.title = nil
    decided.course = nil
    decided.findings.removeAll(where: \.isHindsight)
    return decided
  }

  private func label(
    _ claim: Claim, _ rows: [Row], _ completeness: Snapshot.Completeness = .complete
  ) -> Verdict.Label {
    var fixture = Fixture()
    fixture.state("2023-09-27", completeness: completeness, rows: rows)
    return fixture.label(on: claim)
  }

  private func places(_ rows: [Row]) -> [String: ClosedRange<Int>] {
    var fixture = Fixture()
    fixture.state("2023-09-27", rows: rows)
    let standings = fixture.standings.values.first ?? []
    let placed = Ranking.places(of: standings, metric: "total", higherIsBetter: true)
    return Dictionary(uniqueKeysWithValues: placed.map { ($0.row.name, $0.place) })
  }

  /// Exact, as scores are printed in hundredths.
  private func times(_ score: String?, _ factor: Int) -> String? {
    guard let score else { return nil }
    let parts = score.split(separator: ".")
    guard parts.count == 2, let digits = Int(parts[0] + parts[1]) else {
      return Int(score).map { "\($0 * factor)" }
    }
    let product = digits * factor
    return "\(product / 100).\(product % 100 / 10)\(product % 10)"
  }
}
