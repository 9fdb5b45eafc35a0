import Testing
import Touchstone
import Verification

@Suite("The course of a claim's models") struct CourseTests {
  private func rows(
    _ larkspur: String?, _ wren: String
  ) -> [(String, String?, String?, Int?, String?, String?)] {
    [
      ("Larkspur", "larch/larkspur", "CN", nil, larkspur, nil),
      ("Wren", "wren/wren", "CN", nil, wren, nil), ("Swift", nil, "CN", nil, "1", nil),
    ]
  }

  private var months: Fixture {
    var fixture = Fixture()
    fixture.state("2023-07-20", edition: "a", validTo: "2023-08-28", rows: rows(nil, "50"))
    fixture.state("2023-08-28", edition: "a", validTo: "2023-09-27", rows: rows("60", "61"))
    fixture.state("2023-09-27", edition: "a", validTo: "2023-10-25", rows: rows("62", "61"))
    fixture.state("2023-10-25", edition: "b", rows: rows("62", "70"))
    return fixture
  }

  @Test func `it follows the claim's model and whoever led, from the first state that lists it`()
    throws
  {
    let course = try #require(months.verdict(on: Fixture.first()).course)
    #expect(course.runners.map(\.name) == ["Larkspur", "Wren"])
    #expect(course.runners.map(\.part) == [.subject, .leader])
    #expect(course.states.map(\.day.description) == ["2023-08-28", "2023-09-27", "2023-10-25"])
    #expect(course.states.map { $0.places[0] } == [2...2, 1...1, 2...2])
    #expect(course.states.map { $0.places[1] } == [1...1, 2...2, 1...1])
    #expect(course.statesInAll == 4 && course.states[0].rowCount == 3)
  }

  @Test func `a new edition and a gap part two states`() throws {
    let course = try #require(months.verdict(on: Fixture.first()).course)
    #expect(course.states.map(\.isJoined) == [false, true, false])
    var late = months
    late.state("2025-01-01", edition: "b", rows: rows("1", "2"))
    late.board.snapshots[3].validTo = nil
    let far = try #require(late.verdict(on: Fixture.first()).course)
    #expect(far.states.count == 3, "a state that is more than a year away is no part of it")
  }

  @Test func `of a comparison it follows the rival`() throws {
    let rival = Mention(printed: "Swift")
    let course = try #require(months.verdict(on: Fixture.beats(rival)).course)
    #expect(course.runners.map(\.name) == ["Larkspur", "Swift"])
    #expect(course.runners[1].part == .rival)
  }

  @Test func `where many states are archived the nearest are kept`() {
    let states = (0..<300).map { index in
      Snapshot(
        board: "oak", track: "total", validFrom: Day(number: 19_000 + index), metrics: ["total"])
    }
    let slice = Slice(snapshot: states[290].id, metric: "total")
    #expect(Course.window(of: states, around: slice) == 276..<300)
    let early = Slice(snapshot: states[100].id, metric: "total")
    #expect(Course.window(of: states, around: early) == 88..<112)
  }

  @Test func `a single state has no course`() {
    #expect(Fixture.domesticFirst.verdict(on: Fixture.first()).course == nil)
  }

  @Test func `the searched slices are those that are counted`() {
    let verdict = Fixture.domesticFirst.verdict(on: Fixture.first())
    #expect(verdict.searched.count == verdict.slices.total && verdict.slices.total > 1)
    #expect(verdict.searched.count { $0.holds == true } == verdict.slices.holds)
    #expect(verdict.searched.contains { $0.limits == [.region("CN")] && $0.holds == true })
  }
}
