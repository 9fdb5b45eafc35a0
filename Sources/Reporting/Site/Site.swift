package import Touchstone

/// The pages around the reports: an index, a page a vendor, a board and a finding, a feed, a sitemap.
package struct Site: Sendable {
  /// Newest first; undated ones last.
  let reports: [SiteReport]
  let boards: [SiteBoard]
  /// By vendor id, as the catalog has them.
  let vendorNames: [String: String]
  let language: Language
  /// Where the site is published, with a slash at the end; nil if that is not known.
  let address: String?
  let version: String

  /// No page is longer: lists go on on further pages.
  package static let mostBytes = 500_000

  package init(
    reports: [SiteReport], boards: [SiteBoard] = [], vendorNames: [String: String] = [:],
    language: Language, address: String? = nil, version: String
  ) {
    self.reports = reports.sorted {
      ($1.day?.number ?? .min, $0.name) < ($0.day?.number ?? .min, $1.name)
    }
    self.boards = boards.sorted { $0.board.id < $1.board.id }
    self.vendorNames = vendorNames
    self.language = language
    self.address = address.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    self.version = version
  }

  /// Hands over each file with its path from the site's root, one after the other.
  package func write<Failure: Error>(
    _ put: (_ path: String, _ text: String) throws(Failure) -> Void
  ) throws(Failure) {
    var paths: [String] = []
    for page in pages() {
      paths.append(page.path)
      try put(page.path, page.text(of: self))
    }
    try put("feed.atom", Feed(site: self).text())
    if let address {
      try put("sitemap.xml", Sitemap(address: address, pages: paths, reports: reports).text())
    }
  }

  private func pages() -> [SitePage] {
    let rows = reports.flatMap { report in report.claims.map { ClaimRow(report: report, claim: $0) }
    }
    let listed = reports.flatMap { report in
      report.claims.isEmpty
        ? [ClaimRow(report: report, claim: nil)]
        : report.claims.map { ClaimRow(report: report, claim: $0) }
    }
    let byVendor = Dictionary(grouping: rows) { $0.claim?.vendor ?? "" }
    var byBoard: [String: [ClaimRow]] = [:]
    var byFinding: [FindingCode: [ClaimRow]] = [:]
    for row in rows {
      for board in row.claim?.boards ?? [] { byBoard[board, default: []].append(row) }
      for code in row.claim?.findings ?? [] { byFinding[code, default: []].append(row) }
    }
    let vendors = byVendor.map { VendorPage(id: $0, name: name(ofVendor: $0), rows: $1) }
      .sorted {
        ($0.id.isEmpty ? 1 : 0, $0.name.lowercased(), $0.id)
          < ($1.id.isEmpty ? 1 : 0, $1.name.lowercased(), $1.id)
      }
    let boards = self.boards.map { BoardPage(board: $0, rows: byBoard[$0.board.id] ?? []) }
    let index = IndexPage(rows: listed, vendors: vendors, boards: boards, findings: byFinding)
    return index.pages(self) + vendors.flatMap { $0.pages(self) }
      + boards.flatMap { $0.pages(self) }
      + FindingCode.allCases.flatMap {
        FindingList(code: $0, rows: byFinding[$0] ?? []).pages(self)
      }
  }

  func name(ofVendor id: String) -> String {
    id.isEmpty ? SiteWords.noVendor[language] : shortened(vendorNames[id] ?? id, to: 60)
  }
}
