internal import Touchstone

/// One page of the site: where it is, and what stands on it.
struct SitePage {
  let path: String
  let title: String
  let content: HTML
  /// Whether the page has a list that the script can filter.
  let filters: Bool

  /// The way from this page to the site's root.
  var root: String { String(repeating: "../", count: path.utf8.count { $0 == 0x2F }) }

  func text(of site: Site) -> String {
    let language = site.language
    let html = element("html", Attribute("lang", Page.tag(language))) {
      element("head") { head }
      element("body") {
        element("a", .style("skip"), .link(.anchor("main"))) { SiteWords.skip[language] }
        ChartSigns.definitions
        element("header") { top(language) }
        element("main", .id("main")) {
          content
          element("p", .style("small foot")) {
            SiteWords.made(site.version)[language] + " "
            element("a", .link(.page(root + "feed.atom"))) { SiteWords.feed[language] }
          }
        }
        filters ? element("script") { SiteScript.markup } : .empty
      }
    }
    return "<!doctype html>\n" + html.markup + "\n"
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
          "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
            + (filters ? "; script-src 'sha256-\(SiteScript.digest)'" : "")),
      ])
    HTML(trusting: "<meta name=\"referrer\" content=\"no-referrer\">")
    HTML(trusting: "<meta name=\"color-scheme\" content=\"light dark\">")
    element("title") { title + " · Touchstone" }
    HTML.void(
      "link",
      [
        Attribute("rel", "alternate"), Attribute("type", "application/atom+xml"),
        .link(.page(root + "feed.atom")),
      ])
    element("style") {
      HTML(trusting: Style.sheet)
      HTML(trusting: SiteStyle.sheet)
    }
  }

  private func top(_ language: Language) -> HTML {
    element("div", .style("brand")) {
      element("span") {
        element("b") { element("a", .link(.page(root + "index.html"))) { "Touchstone" } }
        " " + Captions.kind[language]
      }
      element("nav", Attribute("aria-label", SiteWords.site[language])) {
        for (anchor, words) in SiteWords.parts {
          element("a", .link(.page(root + "index.html", anchor: anchor))) { words[language] }
          " "
        }
      }
    }
  }
}
