import Documents
import Testing
import Touchstone

@Suite struct `Main text, title and date of a page` {
  private let prose =
    "Larkspur reads long documents and answers questions about them, in two languages, on one machine."

  private func page(head: String = "", _ body: String) throws -> Document {
    try read("<html><head>\(head)</head><body>\(body)</body></html>")
  }

  @Test func `The name of the site in a first heading is no title`() throws {
    let document = try page(
      head: "<title>Larkspur tops two boards | Larkspur Works</title>",
      "<div><h1>Larkspur Works</h1></div><div><h1>Larkspur tops two boards</h1><p>\(prose)</p></div>"
    )
    #expect(document.title == "Larkspur tops two boards")
  }

  @Test func `A heading that words the stated title otherwise is the title`() throws {
    let document = try page(
      head: "<title>Larkspur tops boards</title><meta property='og:title' content='Larkspur tops'>",
      "<h1>How Larkspur tops two boards in one week</h1><p>\(prose)</p>")
    #expect(document.title == "How Larkspur tops two boards in one week")
  }

  @Test func `A heading that shares no words with the stated title is not the title`() throws {
    let document = try page(
      head: "<title>Larkspur tops two boards</title>", "<h1>Newsroom today</h1><p>\(prose)</p>")
    #expect(document.title == "Larkspur tops two boards")
  }

  @Test(arguments: ["相关新闻", "【推荐阅读】", "Related articles:", "You may also like"])
  func `What stands below a heading of related texts is left out`(_ heading: String) throws {
    let document = try page(
      """
      <div><h1>Larkspur</h1><p>\(prose)</p><p>\(prose)</p><p>\(heading)</p>
      <ul><li><a href='a'>Another page</a> Something else that somebody wrote on another day</li></ul></div>
      """)
    #expect(!document.text.contains("Something else"))
    #expect(document.text.hasSuffix(prose))
  }

  @Test func `Prose that speaks of related articles stays`() throws {
    let line = "Related articles in the press say that Larkspur is the first of its kind."
    #expect(try page("<div><p>\(prose)</p><p>\(line)</p></div>").text.contains(line))
  }

  @Test(arguments: [
    "责任编辑：某某", "京ICP备00000000号", "来源：某报 2023年11月09日 10:00", "All Rights Reserved.", "【打印】【关闭】",
  ])
  func `Lines of editors, licences and printers are left out`(_ line: String) throws {
    let document = try page("<div><p>\(prose)</p><p>\(line)</p><p>\(prose)</p></div>")
    #expect(document.text == prose + "\n" + prose)
  }

  @Test func `A claim with a date in it is no byline`() throws {
    let claim = "2023年11月9日，青岚-13B正式发布，在C-Eval榜单登顶。"
    #expect(try page("<div><p>\(prose)</p><p>\(claim)</p></div>").text.contains(claim))
  }

  @Test func `An introduction between headline and main text belongs to it`() throws {
    let intro = "An introduction that stands apart from the text and says what it is about."
    let document = try page(
      "<div><h1>Larkspur</h1><p>\(intro)</p><p>Share</p></div><div><div><p>\(prose)</p><p>\(prose)</p></div></div>"
    )
    #expect(document.text == ["Larkspur", intro, prose, prose].joined(separator: "\n"))
  }

  @Test func `A panel that its heading opens is read, other hidden elements are not`() throws {
    let document = try page(
      """
      <div><p>\(prose)</p><p>\(prose)</p><p>\(prose)</p><p>\(prose)</p>
      <div style='display: none' role='region'>A panel that opens when somebody presses it</div>
      <div style='display:none'>A dialog that nobody on this page has asked for</div></div>
      """)
    #expect(document.text.contains("A panel"))
    #expect(!document.text.contains("A dialog"))
  }

  @Test func `A very short text beside its headline beats a long dialog`() throws {
    let dialog = "<p>The balance of your purse cannot be paid out, as the terms say at length.</p>"
    let document = try page(
      head: "<title>Larkspur tops a board</title>",
      "<div><h1>Larkspur tops a board</h1><div>Larkspur is the first of five.</div></div><p>Top</p><div>\(dialog)\(dialog)</div>"
    )
    #expect(document.text == "Larkspur tops a board\nLarkspur is the first of five.")
  }

  @Test func `The day of an update is not the day of publication`() throws {
    #expect(
      try page("<h1>Larkspur</h1><p>Updated January 8, 2026</p><p>\(prose)</p>").published == nil)
    let both = try page(
      "<h1>Larkspur</h1><p>Published May 3, 2025</p><p>Updated January 8, 2026</p><p>\(prose)</p>")
    #expect(both.published == Day(year: 2025, month: 5, day: 3))
  }

  @Test func `A whole page is never called truncated`() throws {
    for body in [
      "<p>\(prose)</html> and more", "<p>\(prose)</p><!-- no end", "<p>\(prose)</p></div></body>",
    ] {
      #expect(!(try page(body).defects.contains(.truncated)))
    }
  }

  @Test func `Nesting beyond the parser's own bound loses nothing`() throws {
    let depth = String(repeating: "<div>", count: 5_000)
    let document = try read("<html><body><p>\(prose)</p>\(depth)<p>\(prose) End.</p>")
    #expect(document.text.hasSuffix("End."))
    #expect(document.defects.isEmpty)
  }
}
