internal import Touchstone

/// Who held one title of a board: the last tenures drawn, then all of them as a table.
struct LeadersSection {
  let list: Leaders
  let number: Int
  /// So many tenures at most, the newest.
  let most: Int
  let language: Language

  var html: HTML {
    let tenures = list.title.tenures
    guard !tenures.isEmpty else { return .empty }
    return .joined([
      element("h3") { LeadersWords.heading(list, showsTable: true)[language] },
      element("p") {
        if let last = tenures.map(\.until).max() {
          SiteWords.churn(list.title.leaders(inDays: Holding.churnDays, upTo: last), last)[language]
        }
      },
      TenureChart(tenures, number: number, language: language)?.html([], withTable: false)
        ?? .empty,
      element(
        "div", .style("wide"), Attribute("tabindex", "0"), Attribute("role", "region"),
        Attribute("aria-label", LeadersWords.heading(list, showsTable: true)[language])
      ) { table(tenures) },
      element("p", .style("small")) {
        if tenures.count > most { SiteWords.newest(most, of: tenures.count)[language] + " " }
        for line in LeadersWords.reading(list) { line[language] + " " }
      },
    ])
  }

  private func table(_ tenures: [Tenure]) -> HTML {
    let hasEditions = tenures.contains { $0.edition != nil }
    return element("table", .style("plain")) {
      Chart.header(
        [SiteWords.from, SiteWords.until, SiteWords.days, SiteWords.leader, Captions.organisation]
          + (hasEditions ? [SiteWords.edition] : []) + [SiteWords.then], language)
      element("tbody") {
        for tenure in tenures.suffix(most).reversed() { line(tenure, hasEditions) }
      }
    }
  }

  private func line(_ tenure: Tenure, _ hasEditions: Bool) -> HTML {
    element("tr") {
      element("td", .style("day")) { tenure.from.description }
      element("td", .style("day")) { tenure.until.description }
      element("td") { LeadersWords.days(tenure) }
      element("th", Attribute("scope", "row")) {
        Page.foreign(shortened(tenure.holder.name, to: 60), in: language)
      }
      element("td") {
        Page.foreign(shortened(tenure.holder.organization ?? "–", to: 40), in: language)
      }
      if hasEditions { element("td") { shortened(tenure.edition ?? "–", to: 20) } }
      element("td") { LeadersWords.notes(tenure)[language] }
    }
  }
}
