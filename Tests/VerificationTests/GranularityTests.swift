import Testing
import Touchstone
import Verification

@Suite("A score over N questions is k of N, rounded or cut off")
struct GranularityTests {
  private let catalog = Catalog(
    boards: ["small": ["SmallTest"]],
    registers: Registers(testSizes: [.init(board: "small", items: 164, source: "ours")]))

  private func fires(_ value: String, quote: String = "as said", hedged: Bool = false) -> Bool {
    let claim = Claim(
      kind: .score, subject: Fixture.larkspur, boards: [Mention(printed: "SmallTest", id: "small")],
      hedged: hedged, value: value, quote: quote)
    return Verifier(catalog: catalog, boards: [])
      .verdict(on: claim, in: Document(source: "t"), archive: Archive())
      .findings.map(\.code).contains(.granularity)
  }

  @Test func `every share that one run can give is left alone`() {
    for right in 2...164 {
      let tenths = (right * 2000 + 164) / 328
      let cut = right * 1000 / 164
      #expect(!fires("\(tenths / 10).\(tenths % 10)"), "\(right)")
      #expect(!fires("\(cut / 10).\(cut % 10)%"), "\(right)")
      let hundredths = (right * 20000 + 164) / 328
      let rest = hundredths % 100
      #expect(!fires("\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"), "\(right)")
    }
  }

  @Test(arguments: ["67.9", "91.0%", "24.0", "67.60"])
  func `a share that no number of answers gives is remarked on`(value: String) {
    #expect(fires(value))
  }

  @Test(arguments: ["68", ">67.9", "67.9/70.1", "0.679", "167.9", "一百"])
  func `whole numbers, bounds and other scales are left alone`(value: String) {
    #expect(!fires(value))
  }

  @Test func `a sentence that tells of several runs, or of about, explains itself`() {
    for words in [
      "(avg@8)", "averaged over 16 runs", "with majority voting", "(maj@n)", "，多次采样取平均", "，多数投票",
    ] {
      #expect(!fires("67.9", quote: "Larkspur scores 67.9 on SmallTest \(words)."), "\(words)")
    }
    #expect(!fires("67.9", hedged: true))
  }
}
