import Testing
import Touchstone

@testable import Verification

@Suite("A first fails only by an earlier release that fits every limit of the sentence")
struct FirstTests {
  private static let day = Day(number: 19_572)  // 2023-08-03

  private func label(
    _ sentence: String = "Fen-7B is the first open-source model.",
    scope: Scope = Scope(openness: .open),
    vendor: String = "oak", region: String? = "CN", earlier days: Int = 30, size: Double = 7,
    event: Catalog.Milestone.Event = .weights, source: String = "example.org"
  ) -> Verdict.Label {
    let events: [Catalog.Milestone] = [
      .init(event: .weights, day: Self.day, source: "example.org"),
      .init(event: .commercial, day: Self.day, source: "example.org"),
    ]
    let catalog = Catalog(
      vendors: [
        .init(id: "fen", names: ["Fen"], region: "CN"),
        .init(id: "oak", names: ["Oak"], region: region),
      ],
      models: [
        .init(
          id: "fen/fen-7b", vendor: "fen", names: ["Fen-7B"], openness: .open, size: 7,
          milestones: events),
        .init(
          id: "\(vendor)/other", vendor: vendor, names: ["Other"], openness: .open, size: size,
          milestones: [.init(event: event, day: Self.day.advanced(by: -days), source: source)]),
      ],
      registers: Registers(releases: [
        .init(model: "fen/fen-7b", languages: ["zh"], source: "x"),
        .init(model: "\(vendor)/other", languages: ["zh"], source: "x"),
      ]))
    let claim = Claim(
      kind: .first, subject: Mention(printed: "Fen-7B", id: "fen/fen-7b"), scope: scope,
      quote: sentence)
    return Verifier(catalog: catalog, boards: []).verdict(
      on: claim, in: Document(source: "x", published: Self.day), archive: Archive()
    ).label
  }

  @Test func `an earlier one of the same country refutes it`() {
    #expect(label() == .refuted)
    #expect(label("Fen-7B是首个开源大模型。") == .refuted)
  }

  @Test func `one from abroad leaves the country open`() {
    #expect(label(region: "US") == .conflicting)
    #expect(label(region: nil) == .conflicting)
  }

  @Test func `one from abroad says nothing of a first at home, but all of a first in the world`() {
    let home = Scope(region: "CN", openness: .open)
    #expect(label("Fen-7B是国内首个开源大模型。", scope: home, region: "US") == .notEnoughEvidence)
    #expect(label("Fen-7B是国内首个开源大模型。", scope: home, region: nil) == .notEnoughEvidence)
    let world = Scope(region: "global", openness: .open)
    #expect(label("Fen-7B是全球首个开源大模型。", scope: world, region: "US") == .refuted)
  }

  @Test func `what is later, of the same day, the same vendor's or unproven says nothing`() {
    #expect(label(earlier: 0) == .notEnoughEvidence)
    #expect(label(earlier: -5) == .notEnoughEvidence)
    #expect(label(vendor: "fen") == .notEnoughEvidence)
    #expect(label(source: "the maker's announcement, not archived here") == .notEnoughEvidence)
  }

  @Test func `another size, language or licence says nothing`() {
    let sized = Scope(openness: .open, size: "7B")
    #expect(
      label("Fen-7B is the first open 7B model.", scope: sized, size: 13) == .notEnoughEvidence)
    #expect(label("Fen-7B is the first open 7B model.", scope: sized) == .refuted)
    let english = Scope(language: "en", openness: .open)
    #expect(label("Fen-7B is the first open English model.", scope: english) == .notEnoughEvidence)
    #expect(label("Fen-7B是首个开源可商用大模型。") == .notEnoughEvidence)
    #expect(label("Fen-7B是首个开源可商用大模型。", event: .commercial) == .refuted)
  }

  @Test(arguments: [
    "Fen's first open-source model.", "Fen-7B is our first open-source model.",
    "Fen-7B is the first open-source model to run on a phone.", "Fen-7B是Fen首个开源大模型。",
    "Fen-7B是首个开源语音模型。", "Fen-7B是首个免费开源大模型。", "Fen-7B是大厂首个开源大模型。",
    "Fen-7B是国内首个开源大模型。", "Fen-7B was the first open-source model with 128 experts.",
  ])
  func `a word that no register measures leaves it open`(sentence: String) {
    #expect(label(sentence) == .notEnoughEvidence)
  }
}
