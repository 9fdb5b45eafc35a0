import Testing
import Touchstone

@Suite struct RankingTests {
  @Test func `ties share a place and the next place is skipped`() {
    let rows = [row("a", "9"), row("b", "7.50"), row("c", "7.5"), row("d", "1")]
    #expect(places(rows) == ["a": 1...1, "b": 2...2, "c": 2...2, "d": 4...4])
  }

  @Test func `where less is better the lowest score is first`() {
    let rows = [row("a", "9"), row("b", "7.5")]
    let ranked = Ranking.places(of: rows, metric: "m", higherIsBetter: false)
    #expect(ranked.map(\.row.name) == ["b", "a"])
  }

  @Test func `people, baselines and rows without a score have no place`() {
    var human = row("human", "99")
    human.role = .human
    var random = row("random", "25")
    random.role = .baseline
    let silent = Standing(name: "silent", scores: [:])
    #expect(places([human, random, silent, row("a", "9")]) == ["a": 1...1])
  }

  @Test func `a model that the board does not rank still takes its place`() {
    var foreign = row("foreign", "80")
    foreign.printedRank = nil
    var domestic = row("domestic", "60")
    domestic.printedRank = 1
    #expect(places([domestic, foreign]) == ["foreign": 1...1, "domestic": 2...2])
  }

  @Test func `overlapping intervals give a range of places`() {
    let rows = [
      row("a", "100", 95...105), row("b", "98", 94...102), row("c", "90", 88...92),
    ]
    #expect(places(rows) == ["a": 1...2, "b": 1...2, "c": 3...3])
  }

  @Test func `an interval of another metric is not used`() {
    let rows = [row("a", "9", 1200...1300), row("b", "8", 1100...1250)]
    #expect(places(rows) == ["a": 1...1, "b": 2...2])
  }

  @Test(arguments: 0..<200)
  func `a row that is added below changes no place above it`(seed: Int) {
    var random = Generator(state: UInt64(seed) &* 7919 &+ 1)
    let rows = (0..<(1 + seed % 17)).map { row("m\($0)", "\(10 + random.next(below: 12))") }
    let before = places(rows)
    let after = places(rows + [row("new", "9.99")])
    #expect(before.allSatisfy { after[$0.key] == $0.value })
    #expect(after["new"] == (rows.count + 1)...(rows.count + 1))
  }

  @Test(arguments: 0..<200)
  func `places agree with the count of rows above`(seed: Int) {
    var random = Generator(state: UInt64(seed) &* 104_729 &+ 3)
    let rows = (0..<20).map { index -> Standing in
      let score = 50 + random.next(below: 30)
      let half = Double(random.next(below: 6))
      return row("m\(index)", "\(score)", (Double(score) - half)...(Double(score) + half))
    }
    for (name, place) in places(rows) {
      guard let own = rows.first(where: { $0.name == name })?.interval else { continue }
      let others = rows.filter { $0.name != name }.compactMap(\.interval)
      let best = 1 + others.filter { $0.lowerBound > own.upperBound }.count
      let worst = 1 + others.filter { $0.upperBound > own.lowerBound }.count
      #expect(place == best...worst)
    }
  }

  @Test func `an unknown attribute leaves the filter undecided`() {
    var known = row("known", "1")
    known.region = "CN"
    #expect(Filter(region: "CN").admits(known) == true)
    #expect(Filter(region: "US").admits(known) == false)
    #expect(Filter(region: "CN", openness: .open).admits(known) == nil)
    #expect(Filter(region: "US", openness: .open).admits(known) == false)
    #expect(Filter(size: 1...13).admits(known) == nil)
    #expect(Filter(rankedOnly: true).admits(known) == false)
    #expect(Filter().admits(known) == true)
  }

  private func row(
    _ name: String, _ score: String, _ interval: ClosedRange<Double>? = nil
  ) -> Standing {
    Standing(name: name, scores: ["m": Score(score)].compactMapValues { $0 }, interval: interval)
  }

  private func places(_ rows: [Standing]) -> [String: ClosedRange<Int>] {
    let ranked = Ranking.places(of: rows, metric: "m", higherIsBetter: true)
    return Dictionary(uniqueKeysWithValues: ranked.map { ($0.row.name, $0.place) })
  }

  /// A linear congruential generator: the same rows on every run.
  private struct Generator {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }
}
