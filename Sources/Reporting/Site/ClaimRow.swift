internal import Touchstone

/// A claim with its document; a document without claims has a row without one.
struct ClaimRow {
  let report: SiteReport
  let claim: SiteClaim?

  func html(root: String, _ language: Language) -> HTML {
    guard let claim else {
      return element("li", .style("none"), Attribute("data-l", "none")) {
        Captions.noClaims[language]
      }
    }
    return element(
      "li", .style(Page.style(claim.label)), Attribute("data-l", Page.style(claim.label)),
      Attribute("data-v", claim.vendor ?? "-"),
      Attribute("data-b", claim.boards.joined(separator: " "))
    ) {
      element("b", .style("says")) {
        element("span", Attribute("aria-hidden", "true")) { Wording.symbol(claim.label) }
        " " + claim.verdict
      }
      element("a", .link(.page(root + report.path, anchor: claim.anchor))) {
        element("q", Attribute("lang", Page.tag(report.language))) { "“\(claim.quote)”" }
      }
      if !claim.reason.isEmpty { element("span", .style("small")) { claim.reason } }
    }
  }
}
