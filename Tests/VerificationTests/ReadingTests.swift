import Testing
import Touchstone
import Verification

@Suite("Which row a name means")
struct ReadingTests {
  private typealias Row = (String, String?, String?, Int?, String?, String?)

  private func fixture(_ rows: [Row]) -> Fixture {
    var fixture = Fixture()
    fixture.state("2023-09-27", rows: rows)
    return fixture
  }

  private func verdicts(_ claims: [Claim], in fixture: Fixture) -> [Verdict] {
    let document = Document(source: "test", published: Day("2023-09-28"))
    let verifier = Verifier(catalog: fixture.catalog, boards: [fixture.board])
    return verifier.verdicts(
      on: claims, in: document,
      archive: Archive(boards: [fixture.board], standings: fixture.standings))
  }

  private static let twoReadings: [Row] = [
    ("Larkspur", "larch/larkspur", "CN", nil, "70", nil),
    ("K-4 max", "kestrel/k4-max", "US", nil, "62.61", nil),
    ("K-4 mini", "kestrel/k4-mini", "US", nil, "37.76", nil),
  ]

  private func score(_ value: String, hedged: Bool = false) -> Claim {
    Claim(
      kind: .score, subject: Fixture.k4, boards: [Fixture.oak], metric: "total", hedged: hedged,
      value: value, quote: "K-4 scores \(value) and comes second.")
  }

  @Test func `a figure settles which reading of a name its sentence means`() {
    var second = Claim(kind: .rank, subject: Fixture.k4, rank: 2, boards: [Fixture.oak])
    let fixture = fixture(Self.twoReadings)
    #expect(verdicts([second], in: fixture)[0].label == .conflicting, "nothing settles it alone")
    second.quote = score("62.61").quote
    second.range = 30..<40
    let both = verdicts([score("62.61"), second], in: fixture)
    #expect(both.map(\.label) == [.supported, .supported])
    #expect(both.flatMap(\.findings) == [])
  }

  @Test func `the scores of a comparison settle both of its names`() {
    var claim = Claim(
      kind: .comparison, subject: Fixture.larkspur, boards: [Fixture.oak], rivals: [Fixture.k4],
      negated: true, value: "70 vs 80")
    let rows: [Row] = [
      ("Larkspur", "larch/larkspur", "CN", nil, "70", nil),
      ("K-4 max", "kestrel/k4-max", "US", nil, "80", nil),
      ("K-4 mini", "kestrel/k4-mini", "US", nil, "37.76", nil),
    ]
    #expect(fixture(rows).verdict(on: claim).label == .supported)
    claim.value = nil
    #expect(fixture(rows).verdict(on: claim).label == .conflicting)
  }

  @Test(arguments: [("1270", true), ("1300", true), ("1200", false), ("1268", false)])
  func `a round figure behind about agrees in its round digits`(value: String, agrees: Bool) {
    let fixture = fixture([("K-4", "kestrel/k4", "US", nil, "1271", nil)])
    let verdict = fixture.verdict(on: score(value, hedged: true))
    #expect((verdict.label == .supported) == agrees)
    #expect(verdict.findings.contains { $0.code == .scoreMismatch } == !agrees)
    #expect(fixture.verdict(on: score(value)).label == .refuted, "without about it is exact")
  }

  @Test func `a figure that one reading prints is not held against it with that of another`() {
    let fixture = fixture([
      ("K-4", "kestrel/k4", "US", nil, "62.61", nil), ("K-4", "kestrel/k4", "US", nil, "40", nil),
    ])
    #expect(!fixture.verdict(on: score("62.61")).findings.contains { $0.code == .scoreMismatch })
    #expect(fixture.verdict(on: score("50")).findings.contains { $0.code == .scoreMismatch })
  }

  @Test func `a name meets the one row that prints it behind its owner`() {
    let linnet = Mention(printed: "Linnet-7B-v0.1")
    let claim = Claim(kind: .rank, subject: linnet, rank: 1, boards: [Fixture.oak])
    let rows: [Row] = [
      ("finch/Linnet-7B-v0.1", nil, nil, nil, "80", nil),
      ("finch/Linnet-7B-v0.2", nil, nil, nil, "79", nil), ("Swift", nil, nil, nil, "60", nil),
    ]
    #expect(fixture(rows).verdict(on: claim).label == .supported)
    let copied = rows + [("wren/Linnet-7B-v0.1", nil, nil, nil, "10", nil)]
    #expect(fixture(copied).verdict(on: claim).label == .conflicting, "two owners, two readings")
    var larkspur = Fixture.first()
    larkspur.subject = Fixture.larkspur
    let foreign = fixture([("finch/Larkspur", nil, nil, nil, "1", nil), rows[0], rows[2]])
    #expect(
      foreign.verdict(on: larkspur).label == .notEnoughEvidence, "somebody else's is another model")
  }

  @Test func `a name without its variant may be supported by the variant, never refuted`() {
    func verdict(_ own: String) -> Verdict {
      var fixture = fixture([
        ("Larkspur-Chat", "larch/larkspur-chat", "CN", nil, own, nil),
        ("K-4", "kestrel/k4", "US", nil, "70", nil), ("Swift", nil, "US", nil, "1", nil),
      ])
      fixture.catalog = Catalog(
        models: fixture.catalog.models.values.sorted { $0.id < $1.id } + [
          .init(id: "larch/larkspur-chat", vendor: "larch", names: ["Larkspur-Chat"])
        ])
      return fixture.verdict(on: Fixture.beats())
    }
    #expect(verdict("80").label == .supported)
    let below = verdict("60")
    #expect(below.label == .notEnoughEvidence && below.reasons == [.ambiguousName])
    #expect(below.findings.map(\.code) == [.ambiguousName])
  }

  @Test func `only a board in force that prints no figure leaves the vendor's own alone`() {
    var fixture = fixture([("Wren", "wren/wren", "CN", nil, "60", nil)])
    let isAlone = { (fixture: Fixture, day: String) in
      fixture.verdict(on: score("80"), published: day).findings.contains {
        $0.code == .selfReported
      }
    }
    #expect(isAlone(fixture, "2023-09-28"))
    #expect(!isAlone(fixture, "2024-09-28"), "no state is in force")
    fixture.state("2023-10-25", rows: [("K-4", "kestrel/k4", "US", nil, "70", nil)])
    #expect(!isAlone(fixture, "2023-09-28"), "a later state prints one")
    fixture = self.fixture([("Wren", "wren/wren", "CN", nil, "60", nil)])
    fixture.board.tracks.append(
      Track(id: "copy", names: ["copy"], metrics: [], origin: .undated))
    #expect(!isAlone(fixture, "2023-09-28"), "a copy may print one")
  }
}
