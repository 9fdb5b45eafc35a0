import Testing
import Touchstone

@Suite("Claims of two vendors to one title") struct TitleRegisterTests {
  private func checked(
    _ source: String, _ subject: String, _ label: Verdict.Label, _ asOf: String = "2023-09",
    scope: Scope = Scope()
  ) -> CheckedDocument {
    let claim = Claim(
      id: source, kind: .rank, subject: Mention(printed: subject, id: subject), rank: 1,
      boards: [Mention(printed: "OakBoard", id: "oak")], scope: scope)
    return CheckedDocument(
      document: Document(source: source),
      claims: [JudgedClaim(claim: claim, verdict: Verdict(label: label, asOf: Period(asOf)))])
  }

  private func collisions(_ own: CheckedDocument, _ others: CheckedDocument...) -> [TitleCollision]
  {
    var register = TitleRegister()
    for other in others + [own] { register.add(other) }
    return register.marking(own).claims.flatMap(\.collisions)
  }

  @Test func `they collide if their times meet, and the board may bear out both`() {
    let own = checked("a", "larch/larkspur", .supported)
    let found = collisions(own, checked("b", "wren/wren", .supported, "2023-09-12"))
    #expect(found.map(\.contender.source) == ["b"])
    #expect(found.map(\.areBothTrue) == [true] && found.map(\.board) == ["OakBoard"])
    #expect(collisions(own, checked("b", "wren/wren", .refuted)).first?.areBothTrue == false)
    let open = collisions(own, checked("b", "wren/wren", .notEnoughEvidence))
    #expect(open.count == 1 && open.first?.areBothTrue == nil)
  }

  @Test func `another time, another scope or the same vendor is no collision`() {
    let own = checked("a", "larch/larkspur", .supported)
    #expect(collisions(own, checked("b", "wren/wren", .supported, "2023-10")).isEmpty)
    #expect(collisions(own, checked("b", "larch/lark", .supported)).isEmpty)
    let domestic = checked("b", "wren/wren", .supported, scope: Scope(region: "CN"))
    #expect(collisions(own, domestic).isEmpty)
  }
}
