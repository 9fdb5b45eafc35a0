internal import Touchstone

/// The site's first page: every document and claim, and the ways to all other pages.
struct IndexPage {
  /// One for each claim, and one for each document without any.
  let rows: [ClaimRow]
  let vendors: [VendorPage]
  let boards: [BoardPage]
  let findings: [FindingCode: [ClaimRow]]

  func pages(_ site: Site) -> [SitePage] {
    let list = ClaimList(path: "index", title: SiteWords.index[site.language], rows: rows)
    var pages = list.pages(site, head: head(site))
    // The way to the rest of the site stands after the first page's claims.
    if let first = pages.first {
      pages[0] = SitePage(
        path: first.path, title: first.title,
        content: .joined([first.content, rest(site.language)]), filters: first.filters)
    }
    return pages
  }

  private func head(_ site: Site) -> HTML {
    .joined([
      element("h1") { SiteWords.index[site.language] },
      element("p", .style("lead")) { SiteWords.lead[site.language] },
      Denominators(
        claims: rows.compactMap(\.claim), documents: site.reports.count, language: site.language
      ).html,
    ])
  }

  private func rest(_ language: Language) -> HTML {
    .joined([
      names("vendors", SiteWords.vendors, language) {
        for vendor in vendors { line(vendor.path, vendor.name, vendor.rows.count) }
      },
      names("boards", SiteWords.boards, language) {
        for board in boards { line(board.path, board.board.board.name, board.rows.count) }
      },
      names("findings", SiteWords.findings, language) {
        for code in FindingCode.allCases {
          line(
            FindingList.path(code), "\(code.rawValue) \(Wording.guide(code).title[language])",
            findings[code]?.count ?? 0)
        }
      },
    ])
  }

  private func names(
    _ id: String, _ caption: Bilingual, _ language: Language, @HTMLBuilder lines: () -> HTML
  ) -> HTML {
    let lines = lines()
    return element("section", .id(id), Attribute("aria-labelledby", "\(id)-head")) {
      element("h2", .id("\(id)-head")) { caption[language] }
      element("ul", .style("names")) { lines }
    }
  }

  private func line(_ path: String, _ words: String, _ count: Int) -> HTML {
    element("li") {
      element("a", .link(.page(path))) { words }
      element("span", .style("soft")) { " \(count)" }
    }
  }
}
