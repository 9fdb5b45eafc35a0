package import Touchstone

/// The fact-check page: one file that runs no script and makes no outside request.
package enum HTMLReport {
  package static func render(
    _ checked: CheckedDocument, language: Language, tool: String = "touchstone", version: String,
    address: String? = nil, inSite: Bool = false
  ) -> String {
    let report = Report(
      checked: checked, language: language, tool: tool, version: version, address: address,
      inSite: inSite)
    return "<!doctype html>\n" + report.html().markup + "\n"
  }
}

private struct Report {
  let checked: CheckedDocument
  let language: Language
  let tool: String
  let version: String
  /// Where the page will stand, if that is known.
  let address: String?
  /// Whether the pages of a site lie in the folder above.
  let inSite: Bool
  /// Further claims have a line in the summary and no section of their own: nobody reads more, and
  /// a page of ten thousand could not be opened.
  private static let mostSections = 100

  private var document: Document { checked.document }
  private var title: String {
    guard let title = document.title, !title.isEmpty else { return Captions.untitled[language] }
    return shortened(title, to: 240)
  }

  func html() -> HTML {
    var source = SourceSection(checked, language: language)
    let text = source.html()
    return element("html", Attribute("lang", Page.tag(language))) {
      element("head") { head }
      element("body") {
        element("a", .style("skip"), .link(.anchor("claims"))) { Captions.skip[language] }
        ChartSigns.definitions
        element("header") { top }
        element("main", .id("claims")) {
          claims(found: source.found)
          quoted(text)
          method
        }
      }
    }
  }

  @HTMLBuilder private var head: HTML {
    HTML(trusting: "<meta charset=\"utf-8\">")
    HTML(trusting: "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")
    HTML.void(
      "meta",
      [
        Attribute("http-equiv", "Content-Security-Policy"),
        Attribute(
          "content",
          "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"),
      ])
    HTML(trusting: "<meta name=\"referrer\" content=\"no-referrer\">")
    HTML(trusting: "<meta name=\"color-scheme\" content=\"light dark\">")
    element("title") { shortened(title, to: 100) + " · " + Captions.kind[language] }
    element("style") { HTML(trusting: Style.sheet) }
    for review in reviews { HTML.linked(review) }
  }

  /// Of the claims whose verdict stands on the page in full.
  private var reviews: [JSON] {
    var shown = checked
    shown.claims = Array(checked.claims.prefix(Report.mostSections))
    return ClaimReview.reviews(shown, page: address, language: language)
  }

  @HTMLBuilder private var top: HTML {
    element("div", .style("brand")) {
      element("span") {
        element("b") {
          if inSite {
            element("a", .link(.page("../index.html"))) { "Touchstone" }
          } else {
            "Touchstone"
          }
        }
        " " + Captions.kind[language]
      }
      element("span") { Wording.coverage(checked)[language] }
    }
    element("h1", Attribute("lang", Page.tag(document.language ?? language))) { title }
    element("p", .style("who")) { origin }
  }

  @HTMLBuilder private var origin: HTML {
    let day = document.published.map(Wording.day) ?? Captions.undated
    if let publisher = document.publisher {
      Page.foreign(shortened(publisher, to: 80), in: language)
      " · "
    }
    day[language] + " · "
    if let link = document.url.flatMap(Link.web) {
      element("a", .link(link), Attribute("rel", "noreferrer")) { shortened(link.address, to: 90) }
    } else {
      element("span") { shortened(Page.fileName(document.source), to: 90) }
    }
    for defect in document.defects {
      " · ! " + Wording.defect(defect)[language]
    }
  }

  @HTMLBuilder private func claims(found: Set<Int>) -> HTML {
    if checked.claims.isEmpty { element("p") { Captions.noClaims[language] } }
    if checked.claims.count > 1 {
      SummarySection(
        checked: checked, sections: Report.mostSections,
        anchors: Page.anchors(of: checked.claims), language: language
      ).html()
    }
    HTML.joined(sections(found: found))
  }

  private func sections(found: Set<Int>) -> [HTML] {
    let claims = checked.claims.prefix(Report.mostSections)
    let anchors = Page.anchors(of: checked.claims)
    let repeats = ContextSection.repeats(in: claims)
    let passages = TextFragment.addresses(document, claims.map(\.claim))
    return claims.enumerated().map { index, judged in
      ClaimSection(
        judged: judged, number: index + 1, checked: checked, language: language,
        isMarked: found.contains(index + 1), anchor: anchors[index],
        passage: passages[index].flatMap(Link.web), shown: repeats[index]
      ).html()
    }
  }

  private func quoted(_ text: HTML) -> HTML {
    element("section", .id("text"), .style("text")) {
      element("h2") { Captions.text[language] }
      element("div", .style("quoted"), Attribute("lang", Page.tag(document.language ?? language))) {
        text
      }
    }
  }

  private var method: HTML {
    element("section", .id("method"), .style("method")) {
      element("h2") { Captions.method[language] }
      for sentence in Captions.methodText { element("p") { sentence[language] } }
      element("p") { Captions.rederive(tool, version)[language] }
      element("pre") { command }
      element("p", .style("small")) {
        "sha256 "
        element("code") { document.digest }
      }
    }
  }

  private var command: String {
    let source = Page.fileName(document.source)
    let isPlain = source.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789._-/:?=%+~@".unicodeScalars.contains($0)
    }
    let quoted = source.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''")
    let day = checked.claims.first { $0.verdict.asOfSource == .option }?.verdict.asOf
    let words = [
      inSite ? "\(tool) report --all" : "\(tool) check", isPlain ? source : "'\(quoted)'",
    ]
    let options = (day.map { ["--as-of \($0)"] } ?? []) + (inSite ? [] : ["--format html"])
    return (words + options + ["--lang \(language)"]).joined(separator: " ")
  }
}
