import Reporting
import Testing
import Touchstone

@Suite("The pages around the reports") struct SiteTests {
  /// The files of a site, by path.
  private func files(
    _ reports: [SiteReport], boards: [SiteBoard] = [], language: Language = .en,
    address: String? = nil
  ) -> [String: String] {
    var files: [String: String] = [:]
    Site(
      reports: reports, boards: boards, vendorNames: ["sensetime": "SenseTime"],
      language: language, address: address, version: "0.1.0"
    ).write { path, text in files[path] = text }
    return files
  }

  private func report(_ name: String, _ checked: CheckedDocument = Samples.checked) -> SiteReport {
    SiteReport(checked, name: name, language: .en)
  }

  /// A document of `count` claims, each with an id of its own.
  private func many(_ count: Int, vendors: Int = 3) -> CheckedDocument {
    var checked = Samples.single
    checked.claims = (0..<count).map { number in
      var judged = Samples.judgedFirst
      judged.claim.id = "ts-" + Digest.sha256("\(number)").prefix(16)
      judged.claim.subject?.id = "vendor-\(number % vendors)/larkspur"
      return judged
    }
    return checked
  }

  private let board = SiteBoard(
    board: Leaderboard(
      id: "superclue", names: ["SuperCLUE"], operatorName: "CLUE", tracks: [], headlines: [],
      cautions: [
        Caution(
          day: Samples.claimDay, by: "CLUE", summary: Bilingual(en: "Mind the gap.", zh: "注意。"),
          source: "https://example.org/caution")
      ]),
    leaders: [
      Leaders(
        board: Leaderboard(id: "superclue", names: ["SuperCLUE"], tracks: [], headlines: []),
        filter: Filter(), title: ChartTests.title)
    ], baseRate: BaseRate(boardName: "SuperCLUE", slices: 30, models: 5, organizations: 4),
    day: Samples.claimDay)

  @Test func `the index lists a claim with its verdict, its words and its reason`() throws {
    let page = try #require(files([report("case", Samples.single)])["index.html"])
    let row = """
      <li class="mixed" data-l="mixed" data-v="sensetime" data-b="superclue"><b class="says">\
      <span aria-hidden="true">◐</span> Not true as written: it needs a limit that the sentence \
      leaves out</b><a href="case/report.html#ts-00000000000000a1"><q lang="en">“SenseChat 3.0 \
      ranks first on SuperCLUE”</q></a><span class="small">SuperCLUE · 4th of 20: GPT4 83.2, \
      gpt-3.5-turbo 63.74 and Claude2 62.98 stand above 62.75; true only among domestic (Chinese) \
      models</span></li>
      """
    #expect(page.contains(row))
  }

  @Test func `the feed has a verdict on the day of its document and a change on the board's`()
    throws
  {
    var checked = Samples.single
    checked.claims[0].verdict.since = Since(
      label: .refuted, day: Samples.day(2023, 10, 25), passedBy: "vivoLM")
    let feed = try #require(files([report("case", checked)])["feed.atom"])
    #expect(feed.contains("<updated>2023-10-25T00:00:00Z</updated><author>"))
    #expect(feed.contains("no longer true on 25 October 2023, when vivoLM stands above it"))
    #expect(
      feed.contains(
        "<updated>2023-09-28T00:00:00Z</updated>"
          + "<contributor><name>Example Newsroom</name></contributor>"
          + "<link rel=\"alternate\" type=\"text/html\" "
          + "href=\"case/report.html#ts-00000000000000a1\"/>"))
    let ids = feed.split(separator: "<id>").dropFirst().map { $0.prefix { $0 != "<" } }
    #expect(ids.count == 3 && Set(ids).count == 3 && ids.allSatisfy { $0.hasPrefix("urn:uuid:") })
    let again = try #require(files([report("case", Samples.single)])["feed.atom"])
    #expect(ids.count { again.contains("<id>\($0)</id>") } == 2)
  }

  @Test func `no claim is lost between documents, index and vendor pages`() {
    let reports = (0..<40).map { number in
      report("case-\(number)", many(number == 7 ? 0 : number * 4))
    }
    let files = files(reports, boards: [board])
    var written: [String] = []
    for one in reports {
      written += one.claims.map { claim in "\(one.name)/report.html#\(claim.anchor)" }
    }
    #expect(written.count == 3_092)
    for (folder, root) in [("index", ""), ("vendors/", "../"), ("boards/", "../")] {
      let pages = files.filter { $0.key.hasPrefix(folder) && $0.key.hasSuffix(".html") }
      var links: [String] = []
      for page in pages.values {
        links += values(of: "href", in: page).filter { $0.contains("#ts-") }
      }
      #expect(links.sorted() == written.map { root + $0 }.sorted(), "\(folder)")
      #expect(pages.values.allSatisfy { $0.utf8.count < Site.mostBytes })
    }
    #expect(files["index-2.html"] != nil)
    let index = files.filter { $0.key.hasPrefix("index") }.values.joined()
    #expect(index.contains("case-7/report.html\""))
  }

  @Test func `a vendor has its denominators, and a share only from ten claims on`() throws {
    let nine = try #require(files([report("a", many(9, vendors: 1))])["vendors/vendor-0.html"])
    #expect(nine.contains("<b>9</b>claims seen") && nine.contains("too few for a share"))
    #expect(!nine.contains(" % of"))
    let ten = try #require(files([report("a", many(10, vendors: 1))])["vendors/vendor-0.html"])
    #expect(ten.contains("True in part only: 100 % of 10 checkable"))
  }

  @Test func `vendors stand in the order of their names`() throws {
    let index = try #require(files([report("a", many(90, vendors: 9))])["index.html"])
    let vendors = values(of: "href", in: index).filter { $0.hasPrefix("vendors/") }
    #expect(vendors == (0..<9).map { "vendors/vendor-\($0).html" })
    #expect(!index.contains(" % of"))
  }

  @Test func `a board's page tells its leaders, its firsts and its cautions`() throws {
    let page = try #require(files([report("a")], boards: [board])["boards/superclue.html"])
    #expect(page.contains("SuperCLUE has 30 first places that day"))
    #expect(page.contains("Mind the gap.") && page.contains("https://example.org/caution"))
    #expect(page.contains("class=\"tenures\"") && page.contains("<td class=\"day\">"))
    #expect(page.contains("../a/report.html#ts-00000000000000a1"))
  }

  @Test func `names from outside come out inert and stay in their folder`() {
    let nasty = HostilePageTests.nasty
    var checked = Samples.checked
    checked.document.title = nasty
    checked.document.publisher = nasty
    for index in checked.claims.indices {
      checked.claims[index].claim.id = nasty
      checked.claims[index].claim.quote = nasty
      checked.claims[index].claim.subject?.id = "../../\(nasty)/x"
      checked.claims[index].claim.boards = [Mention(printed: nasty, id: "../\(nasty)")]
    }
    var board = board
    board.board.id = "../\(nasty)"
    board.board.names = [nasty]
    board.leaders[0].title.states[0].holders[0].name = nasty
    let files = files([report("a", checked)], boards: [board], address: "https://example.org")
    for (path, text) in files {
      #expect(!path.contains("..") && !path.contains("<"), "\(path)")
      #expect(text.split(separator: "<script").count <= 2, "\(path)")
      #expect(!text.contains("<svg onload") && !text.contains("href='java"), "\(path)")
      #expect(!text.unicodeScalars.contains { [0x202E, 0x2066, 0].contains($0.value) }, "\(path)")
      if path.hasSuffix(".html") {
        var page = String(text.split(separator: "<script>")[0]) + "</body></html>"
        for name in ["from", "to"] {
          page = page.replacing("<input type=\"date\" name=\"\(name)\">", with: "")
        }
        page = page.replacing("<link ", with: "<meta ")
        #expect(!page.contains("<input"))
        let open = unbalanced(page).filter { !["body", "html"].contains($0) }
        #expect(open.isEmpty, "\(path): \(open)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `the same reports give the same bytes, in whatever order they come`(language: Language) {
    let reports = (0..<9).map { report("case-\($0)", many($0)) }
    let first = files(reports, boards: [board], language: language)
    #expect(first == files(reports.reversed(), boards: [board], language: language))
  }

  @Test func `the page allows one script, by its digest, and no other`() throws {
    let index = try #require(files([report("a")])["index.html"])
    let script = try #require(
      index.split(separator: "<script>").last?.split(separator: "</script>").first)
    let digest = Digest.sha256(String(script))
    let policy = try #require(index.split(separator: "sha256-").dropFirst().first)
    let named = policy.prefix { $0 != "&" }
    #expect(base64(digest) == named)
    let alone = try #require(files([report("a", Samples.single)])["vendors/sensetime.html"])
    #expect(!alone.contains("<script") && !alone.contains("script-src"))
  }

  /// Written apart from the program's own, three bytes at a time by their bits.
  private func base64(_ digits: String) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var bits = digits.flatMap { digit -> [Int] in
      let value = digit.hexDigitValue ?? 0
      return [value >> 3 & 1, value >> 2 & 1, value >> 1 & 1, value & 1]
    }
    while bits.count % 6 != 0 { bits.append(0) }
    var text = ""
    for start in stride(from: 0, to: bits.count, by: 6) {
      text.append(letters[bits[start..<start + 6].reduce(0) { $0 * 2 + $1 }])
    }
    return text + String(repeating: "=", count: (4 - text.count % 4) % 4)
  }

  @Test func `a sitemap is written where the site's address is known`() throws {
    #expect(files([report("a")])["sitemap.xml"] == nil)
    let map = try #require(
      files([report("报告 1")], address: "https://example.org/desk")["sitemap.xml"])
    #expect(map.contains("<loc>https://example.org/desk/index.html</loc>"))
    #expect(
      map.contains(
        "<loc>https://example.org/desk/%E6%8A%A5%E5%91%8A%201/report.html</loc>"
          + "<lastmod>2023-09-28</lastmod>"))
  }

  @Test func `every finding has a page, and each claim with it is on it`() throws {
    let files = files([report("a")])
    for code in FindingCode.allCases {
      let page = try #require(files["findings/\(code.rawValue).html"])
      #expect(page.contains(code.name))
    }
    let page = try #require(files["findings/TS103.html"])
    #expect(page.contains("../a/report.html#ts-00000000000000a1"))
  }
}
