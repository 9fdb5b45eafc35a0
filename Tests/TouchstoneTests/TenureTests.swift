import Testing
import Touchstone

/// States are days on which somebody looked; a tenure says no more than they show.
@Suite struct TenureTests {
  private func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

  /// A state from one day on, in force until another.
  private func state(
    _ from: String, _ end: String, _ holders: String..., edition: String? = nil,
    isKnownToLast: Bool = false
  ) -> Title.State {
    Title.State(
      from: day(from), until: isKnownToLast ? day(end).advanced(by: -1) : day(from), end: day(end),
      edition: edition, measure: Headline(track: "total", metric: "score"),
      holders: holders.map { Title.Holder(id: $0, name: $0) })
  }

  @Test func `among states of single days a tenure has a least and a most`() {
    let title = Title(
      states: [
        state("2023-05-01", "2023-05-11", "A"), state("2023-05-11", "2023-05-21", "B"),
        state("2023-05-21", "2023-05-31", "B"), state("2023-05-31", "2023-06-30", "C"),
      ], holdsEveryState: false)
    let b = title.tenures[1]
    #expect(b.holder.id == "B" && b.states == 2)
    #expect(b.from == day("2023-05-11") && b.until == day("2023-05-21"))
    #expect(b.atLeastDays == 11 && b.atMostDays == 29)
    #expect(b.begin == .change && b.end == .change)
  }

  @Test func `where every state is archived the days are exact`() {
    let title = Title(
      states: [
        state("2023-09-27", "2023-10-25", "A", edition: "2023-09", isKnownToLast: true),
        state("2023-10-25", "2023-12-25", "B", edition: "2023-10"),
      ], holdsEveryState: true)
    let (a, b) = (title.tenures[0], title.tenures[1])
    #expect(a.atLeastDays == 28 && a.atMostDays == 28)
    #expect(!a.isLeftCensored && !a.isRightCensored && a.end == .edition)
    #expect(b.isRightCensored && b.atMostDays == nil && b.end == .archive)
  }

  @Test func `what is before the first and after the last state is open`() {
    let title = Title(
      states: [state("2023-05-01", "2023-06-01", "A")], holdsEveryState: false)
    #expect(title.tenures.count == 1)
    #expect(title.tenures[0].isLeftCensored && title.tenures[0].isRightCensored)
  }

  @Test func `neither a gap nor a new edition is bridged`() {
    let gap = Title(
      states: [state("2023-05-01", "2023-06-01", "A"), state("2023-08-01", "2023-09-01", "A")],
      holdsEveryState: false)
    #expect(gap.tenures.map(\.end) == [.gap, .archive])
    #expect(gap.tenures[0].isRightCensored && gap.tenures[1].isLeftCensored)
    #expect(gap.gaps.map(\.from) == [day("2023-06-01")])
    #expect(gap.gaps.map(\.to) == [day("2023-07-31")])
    let edition = Title(
      states: [
        state("2023-05-01", "2023-06-01", "A", edition: "5"),
        state("2023-06-01", "2023-07-01", "A", edition: "6"),
      ], holdsEveryState: false)
    #expect(edition.tenures.map(\.states) == [1, 1])
    #expect(edition.tenures[0].latest == day("2023-05-31"))
  }

  @Test func `a state without a leader ends what came before`() {
    let title = Title(
      states: [
        state("2023-05-01", "2023-05-11", "A"), state("2023-05-11", "2023-05-21"),
        state("2023-05-21", "2023-05-31", "A"),
      ], holdsEveryState: true)
    #expect(title.unreadable == [day("2023-05-11")])
    #expect(title.tenures.map(\.end) == [.unreadable, .archive])
    #expect(title.tenures[0].latest == nil && title.tenures[1].earliest == nil)
  }

  @Test func `a shared first place is a tenure of each`() {
    let title = Title(
      states: [
        state("2023-05-01", "2023-05-11", "A", "B"), state("2023-05-11", "2023-05-21", "B"),
      ], holdsEveryState: false)
    #expect(title.tenures.map(\.holder.id) == ["A", "B"])
    #expect(title.tenures.allSatisfy { $0.isShared })
    #expect(title.tenures[1].states == 2)
  }
}
