internal import Touchstone

/// The addresses of all pages, as the sitemap protocol wants them: whole ones.
struct Sitemap {
  let address: String
  /// Paths from the site's root.
  let pages: [String]
  let reports: [SiteReport]

  /// The protocol's own limit.
  private static let most = 50_000

  func text() -> String {
    let dated = reports.map { ($0.path, $0.day?.description) }
    let all = pages.map { ($0, String?.none) } + dated
    let set = element("urlset", Attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")) {
      for (path, day) in all.prefix(Sitemap.most) {
        element("url") {
          element("loc") { Link.page(path, at: address).address }
          if let day { element("lastmod") { day } }
        }
      }
    }
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + set.markup + "\n"
  }
}
