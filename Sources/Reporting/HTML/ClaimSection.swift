internal import Touchstone

/// One claim: its words, the verdict, the reason, the evidence and what is missing.
struct ClaimSection {
  let judged: JudgedClaim
  let number: Int
  let checked: CheckedDocument
  let language: Language
  let isMarked: Bool
  /// Its stable address on the page.
  let anchor: String
  /// Where the original page says it.
  let passage: Link?
  let shown: ContextSection.Repeats

  private var verdict: Verdict { judged.verdict }

  func html() -> HTML {
    element(
      "section", .style("claim " + Page.style(verdict.label)), .id("claim-\(number)"),
      Attribute("aria-labelledby", "quote-\(number)")
    ) {
      element("h2", .id("quote-\(number)")) { quote }
      element("p", .style("who")) { who }
      card
      wouldBeTrue
      EvidenceSection(judged: judged, language: language).html()
      ContextSection(judged: judged, number: number, shown: shown, language: language).html()
      findings
      settle
    }
  }

  private var quote: HTML {
    Page.quote(shortened(judged.claim.quote, to: 600), of: checked.document, in: language)
  }

  @HTMLBuilder private var who: HTML {
    let position = Bilingual(
      en: "Claim \(number) of \(checked.claims.count)", zh: "第\(number)条，共\(checked.claims.count)条")
    let origin = [
      position[language], checked.document.publisher.map { shortened($0, to: 80) },
      checked.document.published.map { Wording.day($0)[language] },
      Captions.line(judged.claim.start.line)[language],
      Wording.modality(judged.claim.modality)?[language],
    ]
    origin.compactMap { $0 }.joined(separator: " · ")
    if isMarked {
      " · "
      element("a", .link(.anchor("text-\(number)"))) { Captions.inText[language] }
    }
    if anchor.hasPrefix("ts-") {
      " · "
      element("a", .id(anchor), .link(.anchor(anchor))) { Captions.permalink[language] }
    }
    if let passage {
      " · "
      element("a", .link(passage), Attribute("rel", "noreferrer")) { Captions.onPage[language] }
    }
  }

  private var card: HTML {
    element("div", .style("verdict")) {
      element("h3") {
        element("span", .style("sign"), Attribute("aria-hidden", "true")) {
          Wording.symbol(verdict.label)
        }
        " " + Wording.verdict(verdict)[language]
      }
      scale
      element("p") { Wording.explanation(of: judged)[language] }
      element("p", .style("small")) { formal }
    }
  }

  private var scale: HTML? {
    guard let rating = verdict.rating else { return nil }
    return element(
      "div", .style("scale"), Attribute("role", "img"),
      Attribute("aria-label", Wording.rating(verdict)[language])
    ) {
      for step in 1...5 { element("i", .style(step <= rating ? "on" : "")) { HTML.empty } }
    }
  }

  @HTMLBuilder private var formal: HTML {
    element("span", Attribute("lang", "en")) { verdict.label.rawValue }
    " · " + Wording.rating(verdict)[language]
    if let asOf = Wording.asOf(verdict) { " · " + asOf[language] }
  }

  /// What the sentence lacks, and how it could be said.
  private var wouldBeTrue: HTML? {
    let statement = Wording.strongest(verdict, in: language)
    let sets = verdict.slices.qualifiers.filter { !$0.isEmpty }.prefix(3)
    guard statement != nil || !sets.isEmpty else { return nil }
    return element("div", .style("limits")) {
      if let best = sets.first {
        element("p") {
          element("b") { Captions.leftOut[language] }
          element("ins") { Wording.qualifiers(best)[language] }
        }
        for other in sets.dropFirst() {
          element("p", .style("small")) {
            Captions.or[language] + Wording.qualifiers(other)[language]
          }
        }
      }
      if let statement {
        element("p") {
          element("b") { Captions.strongest[language] }
          statement
        }
      }
    }
  }

  private var findings: HTML? {
    guard !verdict.findings.isEmpty else { return nil }
    let reason = Wording.explanation(of: judged)[language]
    return .joined([
      element("h3") { Captions.findings[language] },
      element("dl") { for finding in verdict.findings { self.finding(finding, after: reason) } },
    ])
  }

  @HTMLBuilder private func finding(_ finding: Finding, after reason: String) -> HTML {
    let guide = Wording.guide(finding.code)
    element("dt") {
      element("code") { finding.code.rawValue }
      " " + guide.title[language]
    }
    element("dd") {
      message(finding, after: reason)
      element("span", .style("soft")) { guide.matters[language] }
    }
  }

  /// What the reason does not say already.
  private func message(_ finding: Finding, after reason: String) -> String {
    let message = Wording.message(for: finding)[language]
    return reason.contains(message) ? "" : message + " "
  }

  private var settle: HTML? {
    let missing = verdict.wouldSettleIt
    guard verdict.label == .notEnoughEvidence || !missing.isEmpty else { return nil }
    return .joined([
      element("h3") { Captions.unchecked[language] },
      element("p") { Captions.uncheckedReason[language] },
      missing.isEmpty
        ? .empty
        : element("p") {
          element("b") { Captions.settles[language] }
        },
      missing.isEmpty
        ? .empty
        : element("ul") { for one in missing { element("li") { Wording.missing(one)[language] } } },
    ])
  }
}
