internal import Touchstone

/// Verdicts and how they changed, newest first, as an Atom feed.
///
/// Every day in it is a document's or a board's, never the day on which it was made.
struct Feed {
  let site: Site

  /// What subscribers have not read by then they will not.
  private static let most = 200

  private struct Notice {
    let day: Day
    let id: String
    let title: String
    let text: String
    let label: Verdict.Label?
    let link: String
    let author: String?
  }

  func text() -> String {
    let notices = newest()
    let base = site.address ?? ""
    let feed = element(
      "feed", Attribute("xmlns", "http://www.w3.org/2005/Atom"),
      Attribute("xml:lang", Page.tag(site.language))
    ) {
      element("id") { Feed.id("feed " + base) }
      element("title") { SiteWords.feedTitle[site.language] }
      element("updated") { Feed.time(notices.first?.day ?? Day(number: 0)) }
      element("author") { element("name") { "Touchstone" } }
      HTML.closed(
        "link", [Attribute("rel", "self"), .link(.page("feed.atom", at: base))])
      HTML.closed(
        "link", [Attribute("rel", "alternate"), .link(.page("index.html", at: base))])
      for notice in notices { entry(notice, base) }
    }
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + feed.markup + "\n"
  }

  private func entry(_ notice: Notice, _ base: String) -> HTML {
    element("entry") {
      element("id") { notice.id }
      element("title") { notice.title }
      element("updated") { Feed.time(notice.day) }
      if let author = notice.author { element("contributor") { element("name") { author } } }
      HTML.closed(
        "link",
        [
          Attribute("rel", "alternate"), Attribute("type", "text/html"),
          Attribute("href", base + notice.link),
        ])
      if let label = notice.label {
        HTML.closed("category", [Attribute("term", label.rawValue)])
      }
      element("summary") { notice.text }
    }
  }

  private func newest() -> [Notice] {
    let all = site.reports.flatMap { report in report.claims.flatMap { notices($0, report) } }
    return Array(
      all.sorted { ($1.day, $0.id) < ($0.day, $1.id) }.prefix(Feed.most))
  }

  /// The verdict on its day, and the change on the day of a later state.
  private func notices(_ claim: SiteClaim, _ report: SiteReport) -> [Notice] {
    let link = Link.page(report.path, anchor: claim.anchor).address
    let key = "\(report.name)#\(claim.anchor)"
    let quote = "“\(shortened(claim.quote, to: 100))”"
    var notices: [Notice] = []
    if let day = report.day {
      notices.append(
        Notice(
          day: day, id: Feed.id(key),
          title: "\(Wording.symbol(claim.label)) \(claim.verdict): \(quote)",
          text: claim.reason.isEmpty ? claim.verdict : claim.reason, label: claim.label, link: link,
          author: report.publisher))
    }
    if let change = claim.change {
      notices.append(
        Notice(
          day: change.day, id: Feed.id("\(key) \(change.day)"), title: "\(change.words): \(quote)",
          text: change.words, label: nil, link: link, author: report.publisher))
    }
    return notices
  }

  private static func time(_ day: Day) -> String { "\(day)T00:00:00Z" }

  /// A name-based UUID (RFC 9562, version 8), the same for the same claim in every run.
  static func id(_ name: String) -> String {
    var digits = Array(Digest.sha256("touchstone " + name).prefix(32))
    digits[12] = "8"
    digits[16] = "a"
    for place in [20, 16, 12, 8] { digits.insert("-", at: place) }
    return "urn:uuid:" + String(digits)
  }
}
