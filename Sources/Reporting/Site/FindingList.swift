internal import Touchstone

/// A finding's page: what it means, and the claims that have it.
struct FindingList {
  let code: FindingCode
  let rows: [ClaimRow]

  static func path(_ code: FindingCode) -> String { "findings/\(code.rawValue).html" }

  func pages(_ site: Site) -> [SitePage] {
    let language = site.language
    let guide = Wording.guide(code)
    let head = HTML.joined([
      element("p", .style("who")) { "\(code.rawValue) · \(code.name)" },
      element("h1") { guide.title[language] },
      element("p", .style("lead")) { guide.meaning[language] },
      element("h2") { SiteWords.why[language] },
      element("p") { guide.matters[language] },
      element("h2") { SiteWords.honest[language] },
      element("p") { guide.honest[language] },
    ])
    return ClaimList(
      path: "findings/\(code.rawValue)", title: "\(code.rawValue) \(guide.title[language])",
      rows: rows
    ).pages(site, head: head)
  }
}
