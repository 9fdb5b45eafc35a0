import Reporting
import Testing
import Touchstone

@Suite("A baseline counts remarks by rule and claim") struct BaselineTests {
  private func remarks(_ text: String, _ words: String...) -> [Remark] {
    RemarkedSamples.document(
      text, claims: words.map { ($0, RemarkedSamples.verdict(.refuted)) }
    ).remarks
  }

  @Test func `a claim that moves is known, one that is said once more is new`() {
    var baseline = Baseline()
    baseline.add(remarks("A leads.", "A leads"))
    #expect(baseline.counts.count == 3)
    var moved = remarks("News.\n\nToday A leads. Again A leads!", "A leads", "Again A leads")
    baseline.mark(&moved)
    #expect(moved.map(\.isKnown) == [true, true, true, false, false, false])
  }

  @Test func `a silenced remark is neither written down nor known`() {
    var silenced = remarks("A leads.", "A leads")
    for index in silenced.indices { silenced[index].suppression = "agreed" }
    var baseline = Baseline()
    baseline.add(silenced)
    #expect(baseline.counts.isEmpty)
    baseline.mark(&silenced)
    #expect(silenced.allSatisfy { $0.isKnown == nil })
  }

  @Test func `the file is in an order of its own`() throws {
    var baseline = Baseline()
    for rule in ["TS103", "refuted", "TS101"] { baseline.add(2, of: .init(rule: rule, claim: "c")) }
    let file = try RemarkedSamples.object(baseline.render())
    let rules = (file["remarks"] as? [[String: Any]])?.map { $0["rule"] as? String }
    #expect(rules == ["TS101", "TS103", "refuted"])
  }

  @Test func `a fingerprint is what is claimed, and not where, when or in which words`() {
    let claim = Samples.firstClaim
    var moved = claim
    moved.id = "ts-other"
    moved.quote = "Number one: SenseChat 3.0!"
    moved.range = 7..<9
    moved.start = SourcePosition(line: 99, column: 1)
    moved.document = "other.md"
    moved.asOf = .year(2024)
    #expect(ClaimFingerprint.v1(claim) == ClaimFingerprint.v1(moved))
    #expect(ClaimFingerprint.v1(claim).count == 64)
    var changes: [Claim] = []
    for change: (inout Claim) -> Void in [
      { $0.rank = 2 }, { $0.kind = .sota }, { $0.boards = [] }, { $0.value = "9" },
      { $0.negated = true }, { $0.scope.region = "CN" }, { $0.track = "OPEN" },
      { $0.subject = Mention(printed: "Lark") }, { $0.rivals = [Mention(printed: "Lark")] },
      { $0.asOfSource = .sentence },
    ] {
      var changed = claim
      change(&changed)
      changes.append(changed)
    }
    #expect(Set(([claim] + changes).map(ClaimFingerprint.v1)).count == changes.count + 1)
  }
}
