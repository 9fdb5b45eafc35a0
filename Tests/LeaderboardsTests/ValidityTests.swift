import Leaderboards
import Testing
import Touchstone

@Suite struct ValidityTests {
  let boards: [String: Leaderboard]

  init() throws {
    boards = Archive(boards: try ArchiveReader(directory: Workspace.archive).boards()).boards
  }

  @Test(arguments: [
    ("superclue", "total", "2023-05-21", "2023-05-24"),
    ("superclue", "total", "2023-06-02", "2023-06-19"),
    ("superclue", "7b", "2023-06-19", "2023-07-24"),
    ("superclue", "agent", "2023-09-28", "2023-10-25"),
    ("superclue", "open", "2023-08-28", "2023-09-27"),
    ("superclue", "open-source", "2023-10-25", "2023-12-02"),
    ("ceval", "leaderboard", "2023-05-22", "2023-06-09"),
    ("cmmlu", "five-shot", "2024-01-16", "2024-04-30"),
  ])
  func `a state ends when another one or the next edition replaces it`(
    board: String, track: String, from: String, to: String
  ) throws {
    let state = try #require(
      boards[board]?.snapshots.first { $0.track == track && "\($0.validFrom)" == from })
    #expect(state.validTo == Day(to))
  }

  @Test(arguments: [("superclue", "total", "2023-12-28"), ("ceval", "five-shot", "2023-06-09")])
  func `the last state has no end`(board: String, track: String, from: String) throws {
    let state = try #require(
      boards[board]?.snapshots.first { $0.track == track && "\($0.validFrom)" == from })
    #expect(state.validTo == nil)
  }

  @Test func `a draft is marked and starts no edition`() throws {
    let draft = try #require(boards["superclue"]?.snapshots.first { $0.track == "draft" })
    #expect(draft.isDraft)
    #expect(boards["superclue"]?.snapshots.filter(\.isDraft).count == 1)
  }

  @Test(arguments: [
    ("superclue", "2023-09-28", "total", "total"),
    ("ceval", "2023-06-08", "leaderboard", "average"),
    ("ceval", "2023-06-09", "five-shot", "average"), ("ceval", "2023-07-01", "website", "average"),
    ("cmmlu", "2024-01-01", "five-shot", "average"), ("arena", "2023-06-19", "text", "elo"),
    ("arena", "2025-01-07", "text", "arena-score"),
  ])
  func `a board leads with one track and metric`(
    board: String, day: String, track: String, metric: String
  ) throws {
    let headline = boards[board]?.headline(on: try #require(Day(day)))
    #expect(headline?.track == track && headline?.metric == metric)
  }

  @Test func `each state's track, metrics and groups are known to its board`() throws {
    #expect(boards.keys.sorted() == Workspace.boards)
    for board in boards.values {
      for headline in board.headlines {
        #expect(board.track(headline.track)?.metric(headline.metric) != nil)
      }
      for state in board.snapshots {
        let track = try #require(board.track(state.track), "\(state.id)")
        #expect(state.metrics.allSatisfy { track.metric($0) != nil }, "\(state.id)")
        #expect(!state.source.isEmpty && state.rowCount > 0)
      }
    }
  }
}
