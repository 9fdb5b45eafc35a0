import Leaderboards
import Testing
import Touchstone

/// What the committed archive says of who led, and of what changed.
@Suite struct LeadersTests {
  private let reader: ArchiveReader
  private let board: Leaderboard
  private let catalog: Catalog

  init() throws {
    reader = try ArchiveReader(directory: Workspace.archive)
    board = try reader.board("superclue")
    catalog = try reader.catalog(of: [board])
  }

  private func tenures(_ filter: Filter) throws -> [Tenure] {
    let states = board.measured()
    let standings = try reader.standings(of: states.map(\.0), catalog: catalog)
    return board.title(of: states, filter: filter, standings: standings).tenures
  }

  @Test func `the domestic leaders of 2023 follow one another`() throws {
    let tenures = try tenures(Filter(region: "CN"))
    #expect(
      tenures.map { "\($0.from) \($0.holder.name) \($0.atLeastDays)" } == [
        "2023-05-09 星火认知大模型 12", "2023-05-21 360智脑 29", "2023-06-19 360智脑(4.0) 35",
        "2023-07-24 文心一言(v2.2.0) 35", "2023-08-28 Baichuan-13B-Chat(V2) 30",
        "2023-09-27 SenseChat 3.0 28", "2023-10-25 vivoLM 38", "2023-12-02 文心一言4.0 26",
        "2023-12-28 文心一言4.0(API) 1",
      ])
    #expect(tenures[1].begin == .change && tenures[0].end == .change)
    #expect(tenures.dropLast().allSatisfy { $0.atMostDays == $0.atLeastDays })
    #expect(tenures.last?.isRightCensored == true)
  }

  @Test func `among all rows one vendor led the whole year`() throws {
    #expect(try tenures(Filter()).allSatisfy { $0.holder.name.hasPrefix("GPT") })
  }

  @Test func `a track with no headline of its own is followed by its main metric`() throws {
    let states = board.measured(track: "opt")
    #expect(!states.isEmpty)
    #expect(states.allSatisfy { $0.0.track == "opt" && $0.0.metrics.contains($0.1.metric) })
  }

  private func difference(_ before: String, _ after: String) throws -> Difference {
    let rows = try [before, after].map { text -> [PlacedRow] in
      let snapshot = try #require(
        board.snapshots.first { $0.track == "total" && $0.validFrom == Day(text) })
      let standings = try reader.standings(of: [snapshot], catalog: catalog)[snapshot.id] ?? []
      return Ranking.places(of: standings, metric: "total", higherIsBetter: true)
        .map { PlacedRow(place: $0.place, standing: $0.row) }
    }
    return Difference(from: rows[0], to: rows[1])
  }

  @Test func `vivoLM became BlueLM in place`() throws {
    let difference = try difference("2023-10-25", "2023-11-08")
    #expect(
      difference.renamed.map {
        "\($0.pair.before.standing.name) \($0.pair.after.standing.name)"
      } == ["vivoLM BlueLM"])
    #expect(difference.added.isEmpty && difference.removed.isEmpty)
    #expect(difference.kept.allSatisfy { !$0.hasMoved })
  }

  @Test func `a row was inserted into an edition and moved those below`() throws {
    let difference = try difference("2023-11-08", "2023-11-16")
    #expect(difference.added.map(\.standing.name) == ["通义千问2.0"])
    #expect(difference.renamed.isEmpty && difference.removed.isEmpty)
    let moved = difference.kept.filter(\.hasMoved)
    #expect(moved.count == 15)
    #expect(
      moved.allSatisfy {
        ($0.after.place?.lowerBound ?? 0) - ($0.before.place?.lowerBound ?? 0) == 1
      })
  }
}
