internal import Touchstone

/// All claims of a document in one table: what is claimed, is it true, why.
struct SummarySection {
  let checked: CheckedDocument
  /// How many claims have a section of their own; a mark in the text leads to the others' row here.
  let sections: Int
  /// The stable addresses of the claims.
  let anchors: [String]
  let language: Language

  func html() -> HTML {
    element("section", .style("summary"), Attribute("aria-labelledby", "summary")) {
      element("h2", .id("summary")) { Captions.atAGlance[language] }
      if checked.claims.count > sections {
        element("p") { Wording.summaryOnly(after: sections, of: checked.claims.count)[language] }
      }
      element("ol") {
        for (index, judged) in checked.claims.enumerated() { line(judged, number: index + 1) }
      }
    }
  }

  /// The stable address of a claim that has no section to bear it.
  private func stable(_ number: Int) -> String {
    number > sections && anchors[number - 1].hasPrefix("ts-") ? anchors[number - 1] : ""
  }

  private func line(_ judged: JudgedClaim, number: Int) -> HTML {
    let label = judged.verdict.label
    let hasSection = number <= sections
    return element("li", .style(Page.style(label)), .id(hasSection ? "" : "claim-\(number)")) {
      element("b", .style("says")) {
        element("span", Attribute("aria-hidden", "true")) { Wording.symbol(label) }
        " " + Wording.verdict(judged.verdict)[language]
      }
      element(
        "a", .id(stable(number)), .link(.anchor("\(hasSection ? "claim" : "text")-\(number)"))
      ) {
        "\(number). "
        Page.quote(shortened(judged.claim.quote, to: 140), of: checked.document, in: language)
      }
      element("span", .style("small")) { Wording.reason(of: judged)[language] }
    }
  }
}
