internal import Touchstone

/// Claims under their documents, over as many pages as it takes.
struct ClaimList {
  /// The path of the first page, without its `.html`.
  let path: String
  let title: String
  let rows: [ClaimRow]

  /// What a page's list may take; the rest is for its head, its style and the filter.
  private static let room = Site.mostBytes * 3 / 5

  func pages(_ site: Site, head: HTML) -> [SitePage] {
    let root = String(repeating: "../", count: path.utf8.count { $0 == 0x2F })
    let parts = parts(root: root, site.language)
    let filter = rows.count > 1 ? ClaimFilter(site: site, rows: rows).html : .empty
    return parts.indices.map { index in
      let name = { (number: Int) in number == 0 ? "\(path).html" : "\(path)-\(number + 1).html" }
      let links = parts.count > 1 ? turning(parts, at: index, name: name, site.language) : .empty
      return SitePage(
        path: name(index),
        title: index == 0 ? title : SiteWords.part(title, index + 1)[site.language],
        content: .joined([
          index == 0 ? head : element("h1") { SiteWords.part(title, index + 1)[site.language] },
          element("section", .id("claims"), Attribute("aria-labelledby", "claims-head")) {
            element("h2", .id("claims-head")) { SiteWords.claims[site.language] }
            filter
            links
            parts[index].html
            parts.count > 1 && index + 1 < parts.count ? links : .empty
          },
        ]), filters: rows.count > 1)
    }
  }

  /// What stands on one page, and the days that it spans.
  private struct Part {
    var html = HTML.empty
    var newest: Day?
    var oldest: Day?

    func words(_ language: Language) -> String {
      guard let newest, let oldest else { return SiteWords.undated[language] }
      return newest == oldest ? "\(newest)" : "\(newest) – \(oldest)"
    }
  }

  private func parts(root: String, _ language: Language) -> [Part] {
    var parts: [Part] = []
    var part = Part()
    var sections: [HTML] = []
    var bytes = 0
    var index = 0
    while index < rows.count {
      let report = rows[index].report
      var lines: [HTML] = []
      repeat {
        let line = rows[index].html(root: root, language)
        bytes += line.count
        lines.append(line)
        index += 1
      } while index < rows.count && rows[index].report.name == report.name
        && bytes < ClaimList.room
      let section = section(report, lines, root: root, language)
      bytes += section.count - lines.reduce(0) { $0 + $1.count }
      sections.append(section)
      part.newest = part.newest ?? report.day
      part.oldest = report.day ?? part.oldest
      if bytes >= ClaimList.room || index == rows.count {
        part.html = .joined(sections)
        parts.append(part)
        (part, sections, bytes) = (Part(), [], 0)
      }
    }
    return parts.isEmpty ? [Part(html: element("p") { SiteWords.noClaims[language] })] : parts
  }

  private func section(
    _ report: SiteReport, _ lines: [HTML], root: String, _ language: Language
  ) -> HTML {
    element("div", .style("doc"), Attribute("data-d", report.day?.description ?? "-")) {
      element("h3") {
        element("a", .link(.page(root + report.path))) {
          element("span", Attribute("lang", Page.tag(report.language))) { report.title }
        }
      }
      element("p", .style("who")) {
        if let publisher = report.publisher {
          Page.foreign(publisher, in: language)
          " · "
        }
        (report.day.map(Wording.day) ?? Captions.undated)[language] + " · "
          + report.coverage[language]
      }
      element("ol") { HTML.joined(lines) }
    }
  }

  private func turning(
    _ parts: [Part], at index: Int, name: (Int) -> String, _ language: Language
  ) -> HTML {
    element("nav", .style("pages"), Attribute("aria-label", SiteWords.pages[language])) {
      for number in parts.indices {
        let words = "\(number + 1) (\(parts[number].words(language)))"
        if number == index {
          element("b", Attribute("aria-current", "page")) { words }
        } else {
          let file = name(number).split(separator: "/").last.map(String.init) ?? ""
          element("a", .link(.page(file))) { words }
        }
        " "
      }
    }
  }
}
