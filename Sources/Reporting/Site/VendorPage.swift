internal import Touchstone

/// The claims about one vendor's models, with their denominators.
struct VendorPage {
  /// Empty for claims whose vendor is not known.
  let id: String
  let name: String
  let rows: [ClaimRow]

  var path: String { "vendors/\(VendorPage.fileName(id)).html" }

  func pages(_ site: Site) -> [SitePage] {
    let documents = Set(rows.map(\.report.name)).count
    let head = HTML.joined([
      element("h1") { Page.foreign(name, in: site.language) },
      Denominators(
        claims: rows.compactMap(\.claim), documents: documents, language: site.language
      ).withShares,
      element("p", .style("small")) { SiteWords.sample[site.language] },
    ])
    return ClaimList(path: String(path.dropLast(".html".count)), title: name, rows: rows)
      .pages(site, head: head)
  }

  /// A file's name that cannot leave its folder; ids that are none get one of their digest.
  static func fileName(_ id: String) -> String {
    guard !id.isEmpty else { return "not-known" }
    let isPlain =
      id.utf8.count <= 80 && id.utf8.first != 0x2E && id != "not-known"
      && id.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
          || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F
      }
    return isPlain ? id : "id-" + Digest.sha256(id).prefix(16)
  }
}
