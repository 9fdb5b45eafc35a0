import Leaderboards
import Testing
import Touchstone

/// Prints how long the archive takes to load; it fails only far above the goal of 30 ms.
@Suite(.serialized) struct SpeedTests {
  @Test func `all boards and one state load at once`() throws {
    let clock = ContinuousClock()
    let reader = try ArchiveReader(directory: Workspace.archive)
    var boards: [Leaderboard] = []
    let listing = try (0..<5).map { _ in
      try clock.measure { boards = try reader.boards() }
    }.min()
    var catalog = Catalog()
    let names = try clock.measure { catalog = try reader.catalog() }
    let states = boards.flatMap(\.snapshots)
    let state = try #require(states.first { $0.board == "superclue" && $0.track == "total" })
    let loading = try (0..<5).map { _ in
      try clock.measure { _ = try reader.standings(of: [state], catalog: catalog) }
    }.min()
    let all = try clock.measure { _ = try reader.standings(of: states, catalog: catalog) }
    for board in Workspace.boards {
      print(board, try clock.measure { _ = try reader.board(board) })
    }
    print(
      "boards() \(listing ?? .zero) for \(states.count) states; catalog() \(names); "
        + "standings() \(loading ?? .zero) for one state, \(all) for all")
    #expect(listing.map { $0 < .seconds(2) } == true)
  }
}
