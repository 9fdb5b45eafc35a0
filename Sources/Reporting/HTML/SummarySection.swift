internal import Touchstone

/// All claims of a document in one table: what is claimed, is it true, why.
struct SummarySection {
  let checked: CheckedDocument
  /// How many claims have a section of their own; a mark in the text leads to the others' row here.
  let sections: Int
  let language: Language

  func html() -> HTML {
    element("section", .style("summary"), Attribute("aria-labelledby", "summary")) {
      element("h2", .id("summary")) { Captions.atAGlance[language] }
      if checked.claims.count > sections {
        element("p") { Wording.summaryOnly(after: sections, of: checked.claims.count)[language] }
      }
      element("table") {
        element("thead") {
          element("tr") {
            element("th", Attribute("scope", "col")) { Captions.claim[language] }
            element("th", Attribute("scope", "col")) { Captions.verdict[language] }
            element("th", Attribute("scope", "col")) { Captions.why[language] }
          }
        }
        element("tbody") {
          for (index, judged) in checked.claims.enumerated() { row(judged, number: index + 1) }
        }
      }
    }
  }

  private func row(_ judged: JudgedClaim, number: Int) -> HTML {
    let label = judged.verdict.label
    let hasSection = number <= sections
    return element("tr", .style(Page.style(label)), .id(hasSection ? "" : "claim-\(number)")) {
      element("th", Attribute("scope", "row")) {
        element("a", .link(.anchor("\(hasSection ? "claim" : "text")-\(number)"))) {
          "\(number). "
          Page.quote(shortened(judged.claim.quote, to: 140), of: checked.document, in: language)
        }
      }
      element("td", .style("says")) {
        element("span", Attribute("aria-hidden", "true")) { Wording.symbol(label) }
        " " + Wording.verdict(judged.verdict)[language]
      }
      element("td") { reason(judged) }
    }
  }

  /// The deciding figures, else why there are none.
  private func reason(_ judged: JudgedClaim) -> String {
    let verdict = judged.verdict
    if let evidence = Wording.deciding(verdict), verdict.label != .notEnoughEvidence,
      let figures = Wording.figures(of: evidence, for: judged.claim)
    {
      return shortened("\(Wording.boardName(evidence)[language]) · \(figures[language])", to: 160)
    }
    return verdict.reasons.map { Wording.guide($0).title[language] }
      .joined(separator: language == .zh ? "；" : "; ")
  }
}
