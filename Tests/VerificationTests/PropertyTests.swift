import Testing
import Touchstone
import Verification

/// Small boards and claims made from a seed: the same on every run.
struct Generated {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func number(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  /// A table of two to nine models, the subject among them, some without a printed rank.
  mutating func rows() -> [(String, String?, String?, Int?, String?, String?)] {
    var rows: [(String, String?, String?, Int?, String?, String?)] = [
      ("Larkspur", "larch/larkspur", "CN", number(below: 9) + 1, score(), score()),
      ("K-4", "kestrel/k4", "US", nil, score(), score()),
    ]
    for index in 0..<number(below: 8) {
      let region = ["CN", "US", nil][number(below: 3)]
      rows.append(
        ("Model \(index)", nil, region, number(below: 2) == 0 ? nil : index, score(), score()))
    }
    return rows
  }

  mutating func score() -> String {
    let hundredths = number(below: 10_000)
    return "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
  }

  mutating func claim() -> Claim {
    let scope = Scope(region: number(below: 2) == 0 ? "CN" : nil)
    let metric = number(below: 2) == 0 ? "总分" : nil
    switch number(below: 3) {
    case 0: return Fixture.first(scope, rank: number(below: 4) + 1, metric: metric)
    case 1: return Fixture.beats(metric: metric)
    default:
      var claim = Fixture.beats(metric: metric)
      claim.kind = .parity
      return claim
    }
  }
}

@Suite("Laws of the verdict, on generated boards and claims")
struct PropertyTests {
  @Test func `a row below all others never takes a first place away`() {
    for seed in 0..<400 {
      var generated = Generated(seed: seed)
      let rows = generated.rows()
      let before = verdict(Fixture.first(metric: "总分"), rows)
      let after = verdict(
        Fixture.first(metric: "总分"), rows + [("Last", nil, "CN", 99, "-1", "-1")])
      #expect((before.label == .supported) == (after.label == .supported), "seed \(seed)")
    }
  }

  @Test func `a verdict never uses evidence after its day`() {
    for seed in 0..<300 {
      var generated = Generated(seed: seed)
      var fixture = Fixture()
      fixture.state("2023-09-20", validTo: "2023-10-01", rows: generated.rows())
      let claim = generated.claim()
      let alone = decided(fixture.verdict(on: claim))
      fixture.state("2023-10-01", rows: generated.rows())
      #expect(decided(fixture.verdict(on: claim)) == alone, "seed \(seed)")
    }
  }

  @Test func `an alias of the subject never changes a verdict`() {
    for seed in 0..<300 {
      var generated = Generated(seed: seed)
      let rows = generated.rows()
      let claim = generated.claim()
      var renamed = claim
      renamed.subject = Mention(printed: "云雀", name: "Larkspur", id: "larch/larkspur")
      #expect(verdict(claim, rows) == verdict(renamed, rows), "seed \(seed)")
    }
  }

  @Test func `Refuted means that the subject's row fails, in a table that lists it`() {
    for seed in 0..<400 {
      var generated = Generated(seed: seed)
      let rows = generated.rows()
      let claim = generated.claim()
      let verdict = verdict(claim, rows)
      guard verdict.label == .refuted else { continue }
      #expect(!verdict.evidence.isEmpty, "seed \(seed)")
      for evidence in verdict.evidence {
        #expect(evidence.outcome == .fails, "seed \(seed)")
        #expect(evidence.subject != nil, "seed \(seed)")
      }
      #expect(verdict.slices.holds == 0 || verdict.slices.qualifiers.isEmpty, "seed \(seed)")
    }
  }

  @Test func `the order of the rows on the page never changes a verdict`() {
    for seed in 0..<300 {
      var generated = Generated(seed: seed)
      let rows = generated.rows()
      let claim = generated.claim()
      #expect(verdict(claim, rows).label == verdict(claim, rows.reversed()).label, "seed \(seed)")
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

  private func verdict(
    _ claim: Claim, _ rows: [(String, String?, String?, Int?, String?, String?)]
  ) -> Verdict {
    var fixture = Fixture()
    fixture.state("2023-09-27", rows: rows)
    return fixture.verdict(on: claim)
  }
}
