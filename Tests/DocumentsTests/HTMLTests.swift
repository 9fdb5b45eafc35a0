import Documents
import Testing
import Touchstone

@Suite struct `HTML pages` {
  private let prose =
    "Larkspur reads long documents and answers questions about them, in two languages, on one machine."

  @Test func `Each character stands where its place says, entities included`() throws {
    let source = """
      <html><body>
      <h1>Larkspur &amp; friends</h1>
      <p>It <b>ranks first</b> on C&#45;Eval,
         ahead of <a href="x">GPT&nbsp;4</a>.</p>
      <p>第一段<strong>登顶</strong>榜单，
      第二行 &ldquo;引号&rdquo;。</p>
      </body></html>
      """
    let document = try read(source)
    #expect(document.misplaced(in: source) == [])
    #expect(
      document.blocks.map(document.text(of:)) == [
        "Larkspur & friends", "It ranks first on C-Eval, ahead of GPT 4.", "第一段登顶榜单，第二行 “引号”。",
      ])
    #expect(document.blocks[1].bold.map(document.text(in:)) == ["ranks first"])
    #expect(
      document.position(of: document.blocks[1].range.lowerBound)
        == SourcePosition(line: 3, column: 4))
  }

  @Test func `An entity without its semicolon is one still`() throws {
    let source = "<p>中文&nbsp｜&nbspEnglish &copy2024</p>"
    let document = try read(source)
    #expect(document.text == "中文 ｜ English ©2024")
    #expect(document.misplaced(in: source) == [])
  }

  @Test func `A paragraph longer than the parser's buffer keeps its places`() throws {
    let source = "<p>" + String(repeating: "青岚-13B排名第一，", count: 700) + "</p>"
    #expect(try read(source).misplaced(in: source) == [])
  }

  @Test func `Navigation, footers, asides, scripts and link lists are left out`() throws {
    let document = try read(
      """
      <body><nav>Home News</nav><div class="cookie-notice">We use cookies to make this site work.</div>
      <article><h1>Launch</h1><p>\(prose)</p><script>var text = "script text";</script>
      <p>\(prose)</p><ul><li><a href=a>Another story</a></li><li><a href=b>One more</a></li></ul></article>
      <aside>Subscribe to our letter today</aside><div class="related-posts">Related reading</div>
      <footer>Imprint and terms</footer></body>
      """)
    #expect(document.blocks.map(document.text(of:)) == ["Launch", prose, prose])
  }

  @Test func `A table keeps its spans, header, caption and heading`() throws {
    let source = """
      <h2>Results</h2><p>\(prose)</p>
      <table><caption>Scores</caption>
      <tr><th rowspan=2>Model</th><th colspan=2>C-Eval</th></tr>
      <tr><th>0-shot</th><th>5-shot</th></tr>
      <tr><td><b>Larkspur</b></td><td>61.2</td><td>62.75</td></tr></table>
      """
    let document = try read(source)
    let table = try #require(document.tables.first)
    #expect(table.caption == "Scores")
    #expect(table.headings == ["Results"])
    #expect(table.headerRows == 2)
    #expect(table.line == 3)
    #expect(
      table.rows.map { $0.map(\.text) } == [
        ["Model", "C-Eval", "C-Eval"], ["Model", "0-shot", "5-shot"],
        ["Larkspur", "61.2", "62.75"],
      ])
    #expect(table.rows[0].map(\.isSpanned) == [false, false, true])
    #expect(table.rows[1].map(\.isSpanned) == [true, false, false])
    #expect(table.rows[2].map(\.isBold) == [true, false, false])
    #expect(table.rows[2].map { document.text(in: $0.range) } == ["Larkspur", "61.2", "62.75"])
    #expect(document.blocks.last?.kind == .tableRow(table: 0, row: 2))
    #expect(document.misplaced(in: source) == [])
  }

  @Test func `A table that arranges the page is no table`() throws {
    let document = try read("<table><tr><td>\(prose)</td></tr><tr><td>\(prose)</td></tr></table>")
    #expect(document.tables == [])
    #expect(document.paragraphs == [prose, prose])
  }

  @Test func `Title, publisher, date and address come from what the page states`() throws {
    let document = try read(
      """
      <head><title>Larkspur ships - Lark News</title><meta property="og:site_name" content="Lark News">
      <link rel=canonical href="https://lark.example/ships">
      <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-09-28T08:00:00Z",
      "comment":{"datePublished":"2020-01-01"},"publisher":{"@type":"Organization","name":"Lark Press"}}</script>
      </head><p>\(prose)</p>
      """)
    #expect(document.title == "Larkspur ships")
    #expect(document.publisher == "Lark News")
    #expect(document.url == "https://lark.example/ships")
    #expect(document.published == Day("2023-09-28"))
    #expect(document.publishedSource == .jsonLD)
    #expect(document.language == .en)
  }

  @Test(arguments: [
    (
      #"<meta property="article:published_time" content="2023-09-28T01:02:03+08:00">"#,
      DateSource.openGraph
    ),
    (#"<meta name="pubdate" content="2023年9月28日">"#, .meta),
    (#"<time datetime="2023-09-28">Thursday</time>"#, .timeElement),
    (#"<h1>青岚发布</h1><div class="info">2023-09-28 10:03 来源：青岚报</div>"#, .text),
  ])
  func `A date is found in each place that can hold one`(markup: String, source: DateSource) throws
  {
    let document = try read("<html><body>\(markup)<p>\(prose)</p></body></html>")
    #expect(document.published == Day("2023-09-28"))
    #expect(document.publishedSource == source)
  }

  @Test func `The source that a Chinese page names is its publisher`() throws {
    let document = try read("<h1>青岚</h1><div>2023-09-28 来源：青岚报 编辑：林</div><p>\(prose)</p>")
    #expect(document.publisher == "青岚报")
  }

  @Test func `Code is kept line by line and marked as code`() throws {
    let document = try read("<p>\(prose)</p><pre><code>let a = 1\n  let b = 2\n</code></pre>")
    #expect(document.blocks.last?.kind == .code)
    #expect(document.blocks.last.map(document.text(of:)) == "let a = 1\n  let b = 2")
  }

  @Test func `A line break parts paragraphs but not a sentence`() throws {
    let document = try read(
      "<div>First line.<br>Second line<br>goes on here, as a sentence does.</div>")
    #expect(
      document.paragraphs == ["First line.", "Second line goes on here, as a sentence does."])
  }
}
