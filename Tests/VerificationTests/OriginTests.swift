import Testing
import Touchstone
import Verification

/// Figures that a vendor reports, and copies that nobody dated, decide nothing.
@Suite struct OriginTests {
  @Test(arguments: [Track.Origin.vendor, .undated])
  func `a track that is no evidence is never asked`(origin: Track.Origin) throws {
    var fixture = Fixture()
    fixture.state(
      "2023-09-27",
      rows: [
        ("Larkspur", "larch/larkspur", "CN", 1, "90", nil),
        ("K-4", "kestrel/k4", "US", 2, "80", nil), ("Wren", "wren/wren", "CN", 3, "70", nil),
      ])
    let claims = [Fixture.first(), Fixture.beats(), unnamed]
    for claim in claims { #expect(fixture.verdict(on: claim).label == .supported) }
    fixture.board.tracks[0].origin = origin
    let document = Document(source: "test", published: Day("2023-09-28"))
    let verifier = Verifier(catalog: fixture.catalog, boards: [fixture.board])
    #expect(verifier.snapshotsNeeded(for: claims, in: document).isEmpty)
    for claim in claims {
      // Even with all rows at hand, which no command would load.
      let verdict = verifier.verdict(
        on: claim, in: document,
        archive: Archive(boards: [fixture.board], standings: fixture.standings))
      #expect(verdict.label == .notEnoughEvidence && verdict.evidence.isEmpty)
    }
    #expect(fixture.verdict(on: Fixture.first()).reasons == [.noSnapshotInForce])
  }

  @Test func `an open test that the sentence does not name refutes nothing`() {
    var fixture = Fixture()
    fixture.state(
      "2023-09-27",
      rows: [
        ("K-4", "kestrel/k4", "US", 1, "90", nil),
        ("Larkspur", "larch/larkspur", "CN", 2, "80", nil),
        ("Wren", "wren/wren", "CN", 3, "70", nil),
      ])
    #expect(fixture.verdict(on: unnamed).label == .refuted)
    fixture.board.hasOpenTest = true
    #expect(fixture.verdict(on: unnamed).label == .notEnoughEvidence)
    #expect(fixture.verdict(on: Fixture.beats()).label == .refuted)
  }

  @Test func `a sub-board that shows another one as well is searched with it`() {
    var fixture = Fixture()
    fixture.board.tracks[0].groups = ["tested": ["tested"], "core": ["core"]]
    fixture.board.tracks[0].nestedGroups = ["tested": ["core"]]
    fixture.state(
      "2023-09-27",
      rows: [
        ("Crane", nil, nil, nil, "95", nil), ("K-4", "kestrel/k4", "US", nil, "90", nil),
        ("Larkspur", "larch/larkspur", nil, nil, "80", nil),
        ("Wren", "wren/wren", "CN", nil, "70", nil),
      ])
    for (id, rows) in fixture.standings {
      fixture.standings[id] = rows.map { row in
        var row = row
        row.group = ["Crane": nil, "K-4": "core"][row.name] ?? "tested"
        return row
      }
    }
    #expect(fixture.verdict(on: Fixture.first(rank: 2)).label == .conflicting)
    #expect(fixture.verdict(on: Fixture.first()).label == .refuted)
  }

  private var unnamed: Claim {
    Claim(kind: .comparison, subject: Fixture.larkspur, rivals: [Fixture.k4])
  }
}
