internal import Touchstone

/// A board's page: who led it and for how long, how rare that is, its cautions, the claims about it.
struct BoardPage {
  let board: SiteBoard
  let rows: [ClaimRow]

  /// Longer lists of tenures are cut: the command has all of them.
  private static let mostTenures = 120

  var path: String { "boards/\(VendorPage.fileName(board.board.id)).html" }

  func pages(_ site: Site) -> [SitePage] {
    ClaimList(
      path: String(path.dropLast(".html".count)), title: shortened(board.board.name, to: 80),
      rows: rows
    ).pages(site, head: head(site.language))
  }

  private func head(_ language: Language) -> HTML {
    let facts = BoardReport.facts(board.board).prefix(8).map { $0[language] }
    return .joined([
      element("h1") { Page.foreign(shortened(board.board.name, to: 80), in: language) },
      element("ul", .style("small")) {
        for fact in facts { element("li") { shortened(fact, to: 300) } }
      },
      rate(language), leaders(language), cautions(language),
    ])
  }

  private func rate(_ language: Language) -> HTML {
    guard let rate = board.baseRate, let day = board.day else { return .empty }
    return element("section") {
      element("h2") { SiteWords.firsts[language] }
      element("p") { "\(Wording.day(day)[language]): \(Wording.baseRate(rate)[language])" }
    }
  }

  private func leaders(_ language: Language) -> HTML {
    element("section") {
      element("h2") { SiteWords.leaders[language] }
      if board.leaders.allSatisfy(\.title.tenures.isEmpty) {
        element("p") { SiteWords.noLeaders[language] }
      }
      for (index, list) in board.leaders.enumerated() {
        LeadersSection(
          list: list, number: index + 1, most: BoardPage.mostTenures, language: language
        )
        .html
      }
    }
  }

  private func cautions(_ language: Language) -> HTML {
    guard !board.board.cautions.isEmpty else { return .empty }
    return element("section") {
      element("h2") { SiteWords.cautions[language] }
      for caution in board.board.cautions.prefix(40) {
        element("div", .style("caution")) {
          element("p") { shortened(caution.summary[language], to: 600) }
          element("p", .style("small")) {
            "\(Wording.day(caution.day)[language]) · \(shortened(caution.by, to: 80)) · "
            Citation(caution.source).html
          }
        }
      }
    }
  }
}
