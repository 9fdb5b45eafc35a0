import Touchstone
import Verification

/// A small archive built in the test's own words.
struct Fixture {
  var catalog = Fixture.models
  var board = Leaderboard(
    id: "oak", names: ["OakBoard"],
    tracks: [
      Track(
        id: "total", names: ["total"],
        metrics: [
          Metric(id: "total", names: ["总分"]),
          Metric(id: "role-play", names: ["角色扮演", "role play"]),
        ])
    ],
    headlines: [Headline(track: "total", metric: "total")])
  var standings: [SnapshotID: [Standing]] = [:]

  /// Adds a state of the total track; a row is (name, model, region, printed rank, total, role play).
  mutating func state(
    _ day: String, edition: String? = nil, validTo: String? = nil,
    completeness: Snapshot.Completeness = .complete,
    rows: [(String, String?, String?, Int?, String?, String?)]
  ) {
    guard let from = Day(day) else { return }
    let snapshot = Snapshot(
      board: "oak", track: "total", edition: edition, validFrom: from,
      validTo: validTo.flatMap(Day.init), rowCount: rows.count, completeness: completeness,
      metrics: ["total", "role-play"])
    board.snapshots.append(snapshot)
    standings[snapshot.id] = rows.map { name, model, region, rank, total, role in
      var scores: [String: Score] = [:]
      scores["total"] = total.flatMap(Score.init)
      scores["role-play"] = role.flatMap(Score.init)
      return Standing(
        name: name, model: model, vendor: model.map { String($0.prefix { $0 != "/" }) },
        region: region, printedRank: rank, scores: scores)
    }
  }

  func verdict(on claim: Claim, published: String? = "2023-09-28") -> Verdict {
    let document = Document(source: "test", published: published.flatMap(Day.init))
    let verifier = Verifier(catalog: catalog, boards: [board])
    let needed = Set(verifier.snapshotsNeeded(for: [claim], in: document).map(\.id))
    return verifier.verdict(
      on: claim, in: document,
      archive: Archive(boards: [board], standings: standings.filter { needed.contains($0.key) }))
  }

  /// Built once: thousands of fixtures share it.
  private static let models = Catalog(
    vendors: [
      .init(id: "larch", names: ["Larch"], region: "CN"),
      .init(id: "kestrel", names: ["Kestrel AI"], region: "US"),
      .init(id: "wren", names: ["Wren"], region: "CN"),
    ],
    models: [
      .init(id: "larch/larkspur", vendor: "larch", names: ["Larkspur"]),
      .init(id: "kestrel/k4", vendor: "kestrel", names: ["K-4"]),
      .init(
        id: "kestrel/k4-mini", vendor: "kestrel", names: ["K-4 mini"], families: ["kestrel/k4"]),
      .init(id: "kestrel/k4-max", vendor: "kestrel", names: ["K-4 max"], families: ["kestrel/k4"]),
      .init(id: "wren/wren", vendor: "wren", names: ["Wren"]),
    ])
  /// The label alone, which is sooner had than the whole verdict.
  func label(on claim: Claim, published: String = "2023-09-28") -> Verdict.Label {
    Verifier(catalog: catalog, boards: [board]).label(
      on: claim, in: Document(source: "test", published: Day(published)),
      archive: Archive(boards: [board], standings: standings))
  }

  static let larkspur = Mention(printed: "Larkspur", id: "larch/larkspur")
  static let k4 = Mention(printed: "K-4", id: "kestrel/k4")
  static let oak = Mention(printed: "OakBoard", id: "oak")

  static func first(_ scope: Scope = Scope(), rank: Int = 1, metric: String? = nil) -> Claim {
    Claim(
      kind: .rank, subject: larkspur, rank: rank, boards: [oak], metric: metric, scope: scope)
  }

  static func beats(_ rival: Mention = k4, metric: String? = nil, negated: Bool = false) -> Claim {
    Claim(
      kind: .comparison, subject: larkspur, boards: [oak], metric: metric, rivals: [rival],
      negated: negated)
  }

  /// A foreign model above, listed without a rank; Larkspur is the best domestic row.
  static let domesticFirst: Fixture = {
    var fixture = Fixture()
    fixture.state(
      "2023-09-27",
      rows: [
        ("K-4", "kestrel/k4", "US", nil, "83.2", "41.67"),
        ("Larkspur", "larch/larkspur", "CN", 1, "62.75", "54.17"),
        ("Wren", "wren/wren", "CN", 2, "62.61", "50.0"),
        ("Swift", nil, "CN", 3, "60", "10"),
      ])
    return fixture
  }()
}
