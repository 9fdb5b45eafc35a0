internal import Touchstone

/// The choices that narrow a list of claims; without a script they stay out of sight.
struct ClaimFilter {
  let site: Site
  let rows: [ClaimRow]

  private var language: Language { site.language }

  var html: HTML {
    element("form", .id("filter"), .style("filter"), Attribute("hidden", "hidden")) {
      choice("v", SiteWords.vendor, vendors)
      choice("b", SiteWords.board, boards)
      choice(
        "l", Captions.verdict,
        Verdict.Label.allCases.map {
          (Page.style($0), "\(Wording.symbol($0)) \(Wording.label($0)[language])")
        })
      date("from", SiteWords.from)
      date("to", SiteWords.to)
      HTML.element(
        "button", [Attribute("type", "reset")], HTML(SiteWords.all[language]))
      element(
        "p", .id("shown"), .style("small"), Attribute("role", "status"),
        Attribute("data-words", SiteWords.shown[language])
      ) { HTML.empty }
    }
  }

  private var vendors: [(String, String)] {
    let ids = Set(rows.compactMap(\.claim).map { $0.vendor ?? "-" })
    return ids.map { ($0, site.name(ofVendor: $0 == "-" ? "" : $0)) }
      .sorted {
        ($0.0 == "-" ? 1 : 0, $0.1.lowercased(), $0.0)
          < ($1.0 == "-" ? 1 : 0, $1.1.lowercased(), $1.0)
      }
  }

  private var boards: [(String, String)] {
    let names = Dictionary(
      site.boards.map { ($0.board.id, $0.board.name) }, uniquingKeysWith: { first, _ in first })
    let ids = Set(rows.flatMap { $0.claim?.boards ?? [] })
    return ids.map { ($0, shortened(names[$0] ?? $0, to: 60)) }.sorted {
      ($0.1.lowercased(), $0.0) < ($1.1.lowercased(), $1.0)
    }
  }

  private func choice(
    _ name: String, _ caption: Bilingual, _ values: [(value: String, words: String)]
  ) -> HTML {
    guard values.count > 1 else { return .empty }
    return element("label") {
      caption[language] + " "
      element("select", Attribute("name", name)) {
        // An attribute without a value would be left out, and the words taken for it.
        HTML(trusting: "<option value=\"\">")
        SiteWords.any[language]
        HTML(trusting: "</option>")
        for (value, words) in values { element("option", Attribute("value", value)) { words } }
      }
    }
  }

  private func date(_ name: String, _ caption: Bilingual) -> HTML {
    element("label") {
      caption[language] + " "
      HTML.void("input", [Attribute("type", "date"), Attribute("name", name)])
    }
  }
}
