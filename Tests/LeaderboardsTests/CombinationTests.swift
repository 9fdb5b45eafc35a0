import Testing
import Touchstone

@testable import Leaderboards

@Suite("Models that work together in one row")
struct CombinationTests {
  private func row(_ name: String) -> Standing {
    let catalog = Catalog(
      vendors: [
        .init(id: "larch", names: ["Larch"], region: "CN"),
        .init(id: "kestrel", names: ["Kestrel AI"], region: "US"),
      ],
      models: [
        .init(id: "larch/larkspur", vendor: "larch", names: ["Larkspur"], openness: .open),
        .init(id: "larch/linnet", vendor: "larch", names: ["Linnet"], openness: .open),
        .init(id: "kestrel/k4", vendor: "kestrel", names: ["K-4"], openness: .closed),
      ])
    var resolver = NameResolver(catalog: catalog)
    var row = Standing(name: name, scores: [:])
    resolver.resolve(&row, resolver.name(printed: name))
    return row
  }

  @Test func `they are domestic or open only if all of them are`() {
    let domestic = Filter(region: "CN", openness: .open)
    #expect(domestic.admits(row("Larkspur + Linnet")) == true)
    #expect(domestic.admits(row("Larkspur + K-4")) == false)
    #expect(Filter(region: "CN").admits(row("Larkspur + K-4")) == false)
    #expect(domestic.admits(row("Larkspur + Nobody")) == nil)
    #expect(row("Larkspur + K-4").model == nil && row("Larkspur + K-4").size == nil)
  }
}
