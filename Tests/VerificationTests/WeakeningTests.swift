import Testing
import Touchstone
import Verification

@Suite("What is left to say of a claim that is not true asks less than the claim")
struct WeakeningTests {
  private func candidates(_ claim: Claim, _ fixture: Fixture) -> [Statement] {
    Weakening.candidates(for: claim, fixture.verdict(on: claim))
  }

  @Test func `a limit that was left out comes before a lower place`() {
    let found = candidates(Fixture.first(metric: "总分"), Fixture.domesticFirst).map(\.claim)
    #expect(found.first?.scope.region == "CN" && found.first?.rank == 1)
    #expect(found.contains { $0.scope.region == nil && $0.rank == 2 })
  }

  @Test func `of a comparison that fails a share of the score is left`() {
    let found = candidates(Fixture.beats(metric: "总分"), Fixture.domesticFirst)
    #expect(found.map(\.claim.kind) == [.parity])
    #expect(found.first?.claim.value == "75%")
  }

  @Test func `nothing is offered for what is supported or open`() {
    #expect(candidates(Fixture.first(Scope(region: "CN")), Fixture.domesticFirst).isEmpty)
    #expect(candidates(Fixture.first(), Fixture()).isEmpty)
  }

  @Test func `no statement is stronger than its claim, and none is contradicted`() {
    for seed in PropertyTests.seeds {
      var generated = Generated(seed: seed)
      var fixture = Fixture()
      fixture.state("2023-09-27", rows: generated.rows())
      let claim = generated.claim()
      for statement in candidates(claim, fixture) {
        let said = statement.claim
        #expect(said.isNoStronger(than: claim), "seed \(seed)")
        #expect((said.rank ?? 1) >= (claim.rank ?? 1), "seed \(seed)")
        #expect(claim.scope.region == nil || said.scope.region == claim.scope.region)
        var meant = said
        meant.metric = statement.metric?.printed
        #expect(fixture.label(on: meant) != .refuted, "seed \(seed)")
      }
    }
  }

  @Test func `on every other table where the claim is true, none of its statements is false`() {
    var tried = 0
    for seed in PropertyTests.seeds {
      var generated = Generated(seed: seed)
      var fixture = Fixture()
      fixture.state("2023-09-27", rows: generated.rows())
      let claim = generated.claim()
      let statements = candidates(claim, fixture)
      for _ in 0..<3 where !statements.isEmpty {
        var other = Fixture()
        other.state("2023-09-27", rows: generated.rows())
        guard other.label(on: claim) == .supported else { continue }
        // A statement about another column, or about one reading of the rival, follows from nothing.
        for statement in statements
        where (statement.metric?.printed ?? "总分") == "总分"
          && statement.claim.rivals.map(\.printed) == claim.rivals.map(\.printed)
        {
          var meant = statement.claim
          meant.metric = statement.metric?.printed
          tried += 1
          #expect(other.label(on: meant) != .refuted, "seed \(seed)")
        }
      }
    }
    #expect(tried > 50, "the law was tried on \(tried) statements")
  }

  @Test func `of a name with several readings the row that was judged is named, the best one`() {
    var fixture = Fixture()
    fixture.state(
      "2023-09-27",
      rows: [
        ("Wren", "wren/wren", "CN", 1, "90", "90"),
        ("K-4 max", "kestrel/k4-max", "US", 2, "80", "80"),
        ("K-4 mini", "kestrel/k4-mini", "US", 3, "70", "70"),
      ])
    var claim = Fixture.first(rank: 2, metric: "总分")
    claim.subject = Fixture.k4
    let found = candidates(claim, fixture).map(\.claim)
    #expect(found.first?.subject?.printed == "K-4 max" && found.first?.rank == 2)
  }
}
