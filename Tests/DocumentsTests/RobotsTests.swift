import Testing

@testable import Documents

@Suite struct `Robots files` {
  private func robots(_ text: String) -> Robots { Robots(Array(text.utf8), for: "touchstone") }

  @Test(arguments: [
    ("", "/a", true), ("User-agent: *\nDisallow: /", "/a", false),
    ("User-agent: *\nDisallow:", "/a", true), ("User-agent: other\nDisallow: /", "/a", true),
    ("User-agent: *\nDisallow: /\n\nUser-agent: Touchstone/1.0\nDisallow: /b", "/a", true),
    ("User-agent: *\nDisallow: /\n\nUser-agent: touchstone\nDisallow: /b", "/b/c", false),
    ("User-agent: x\nUser-agent: touchstone\nDisallow: /a", "/a", false),
    ("User-agent: touchstone\nDisallow: /a\nUser-agent: touchstone\nDisallow: /b", "/a", false),
    ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true),
    ("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true),
    ("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false),
    ("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", true),
    ("User-agent: *\nDisallow: /a*b*c", "/a1b2c3", false),
    ("User-agent: *\nDisallow: /a*b*c", "/a1c2b3", true),
    ("User-agent: *\nDisallow: /a$", "/a", false), ("User-agent: *\nDisallow: /a$", "/ab", true),
    ("User-agent: *\nDisallow: /榜", "/%e6%a6%9c", false),
    ("User-agent: *\nDisallow: /%61", "/a", false),
    ("User-agent: * # all\r\nDisallow: /a # some\r\n", "/a", false),
    ("\u{FEFF}User-agent: *\nDisallow: /a", "/a", false),
    ("user-agent : *\nDISALLOW : /a", "/a", false),
    ("Disallow: /a", "/a", true), ("User-agent: *\nDisallow: /", "/robots.txt", true),
    ("User-agent: *\nSitemap: https://a.example/s\nUser-agent: b\nDisallow: /", "/a", false),
  ])
  func `A path may be fetched or not`(text: String, path: String, isAllowed: Bool) {
    #expect(robots(text).allows(path) == isAllowed)
  }

  @Test func `A site may ask for time between its pages`() {
    #expect(robots("User-agent: *\nCrawl-delay: 2.5").delay == 2.5)
    #expect(robots("User-agent: *\nCrawl-delay: -1").delay == nil)
    #expect(robots("User-agent: *\nCrawl-delay: inf").delay == nil)
  }

  @Test func `A hostile file is read all the same`() {
    let stars = "User-agent: *\nDisallow: /" + String(repeating: "*a", count: 200_000)
    #expect(robots(stars).allows("/" + String(repeating: "a", count: 2_000)))
    #expect(robots(String(repeating: "\u{0}:\n", count: 100_000)).allows("/"))
  }
}
