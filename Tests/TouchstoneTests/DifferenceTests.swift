import Testing
import Touchstone

@Suite struct DifferenceTests {
  private func row(
    _ name: String, place: Int, score: String, model: String? = nil, vendor: String? = nil,
    rank: Int? = nil
  ) -> PlacedRow {
    let scores = Score(score).map { ["score": $0] } ?? [:]
    return PlacedRow(
      place: place...place,
      standing: Standing(
        name: name, model: model, vendor: vendor, printedRank: rank, scores: scores))
  }

  @Test func `a row whose name alone changed is renamed, by what it is known`() {
    let difference = Difference(
      from: [
        row("Larkspur", place: 1, score: "9", model: "acme/larkspur"),
        row("Fern 2", place: 2, score: "8", vendor: "moss"),
        row("Holly-7B", place: 3, score: "7"),
      ],
      to: [
        row("Delphinium", place: 1, score: "9.5", model: "acme/larkspur"),
        row("Bracken", place: 2, score: "8", vendor: "moss"),
        row("Holly 7b", place: 3, score: "7"),
      ])
    #expect(difference.renamed.map(\.by) == [.catalog, .scores, .spelling])
    #expect(difference.added.isEmpty && difference.removed.isEmpty)
    #expect(difference.kept[0].changedMetrics(among: ["score"]) == ["score"])
  }

  @Test func `a dated rename tells when and where, step by step`() throws {
    func step(_ from: String, _ to: String, _ after: String, _ day: String) throws -> Catalog.Rename
    {
      Catalog.Rename(
        model: "moss/fern", from: from, to: to, board: "b", after: try #require(Day(after)),
        day: try #require(Day(day)), source: "b@1")
    }
    let first = try step("Fern", "Bracken", "2024-01-02", "2024-01-05")
    let back = try step("Bracken", "Fern", "2023-01-02", "2023-01-05")
    let second = try step("Bracken", "Polypody", "2024-02-01", "2024-02-03")
    let old = [row("Fern", place: 1, score: "8", model: "moss/fern")]
    func steps(to name: String, _ renames: [Catalog.Rename]) -> [Catalog.Rename]? {
      let new = [row(name, place: 1, score: "8", model: "moss/fern")]
      return Difference(from: old, to: new, renames: renames).renamed.first?.steps
    }
    #expect(steps(to: "Bracken", [back, first]) == [first])
    #expect(steps(to: "Polypody", [back, first, second]) == [first, second])
    #expect(steps(to: "Heather", [back, first, second]) == [])
  }

  @Test func `another score or another vendor makes another row`() {
    let difference = Difference(
      from: [row("Fern", place: 1, score: "8", vendor: "moss")],
      to: [
        row("Bracken", place: 1, score: "8", vendor: "heath"),
        row("Heather", place: 2, score: "7", vendor: "moss"),
      ])
    #expect(difference.added.map(\.standing.name) == ["Bracken", "Heather"])
    #expect(difference.removed.map(\.standing.name) == ["Fern"])
  }

  @Test func `two rows of one model are not taken for renames`() {
    let old = [row("Fern (web)", place: 1, score: "8", model: "moss/fern")]
    let new = [
      row("Fern API", place: 1, score: "8", model: "moss/fern"),
      row("Fern chat", place: 2, score: "7", model: "moss/fern"),
    ]
    #expect(Difference(from: old, to: new).renamed.isEmpty)
  }

  @Test func `an inserted row moves those below`() {
    let old = [row("A", place: 1, score: "9", rank: 1), row("B", place: 2, score: "7", rank: 2)]
    let new = [
      row("A", place: 1, score: "9", rank: 1), row("N", place: 2, score: "8", rank: 2),
      row("B", place: 3, score: "7", rank: 3),
    ]
    let difference = Difference(from: old, to: new)
    #expect(difference.added.map(\.standing.name) == ["N"])
    #expect(difference.kept.map(\.hasMoved) == [false, true])
    #expect(difference.kept.map(\.isPrintedOtherwise) == [false, true])
    #expect(Difference(from: old, to: old).isEmpty)
  }
}
