import Foundation
import Reporting
import Testing
import Touchstone

@Suite struct MarkedTextTests {
  /// The announcement's part of a page in which claims cover `ranges` of `text`.
  private func marked(
    _ text: String, _ ranges: [Range<Int>], blocks: [Block] = []
  ) -> String {
    var document = Samples.document
    document.text = text
    document.blocks = blocks
    let claims = ranges.map { range in
      JudgedClaim(
        claim: Claim(kind: .rank, quote: "q", range: range), verdict: Verdict(label: .supported))
    }
    let page = HTMLReport.render(
      CheckedDocument(document: document, claims: claims), language: .en, version: "1")
    let start = page.range(of: "<div class=\"quoted\" lang=\"en\">")?.upperBound ?? page.startIndex
    let end = page.range(of: "</div></section><section id=\"method\"")?.lowerBound ?? page.endIndex
    return start < end ? String(page[start..<end]) : ""
  }

  private func badge(_ number: Int) -> String {
    "<a class=\"badge yes\" id=\"text-\(number)\" href=\"#claim-\(number)\">✓ \(number)</a>"
  }

  private func mark(_ words: String, _ number: Int, inner: Bool = false) -> String {
    "<mark class=\"yes\(inner ? " inner" : "")\"><a href=\"#claim-\(number)\">\(words)</a></mark>"
  }

  @Test func `A claim is marked where it stands`() {
    #expect(
      marked("我们登顶 now", [2..<4]) == "<p>我们" + badge(1) + mark("登顶", 1) + " now</p>")
  }

  @Test func `A claim inside another is marked inside it`() {
    let expected =
      "<p>" + badge(1) + mark("ab", 1) + badge(2) + mark("cd", 2, inner: true) + mark("ef", 1)
      + "g</p>"
    #expect(marked("abcdefg", [0..<6, 2..<4]) == expected)
  }

  @Test func `Claims that overlap are both marked`() {
    let expected =
      "<p>" + badge(1) + mark("ab", 1) + badge(2) + mark("cdef", 2, inner: true) + "g</p>"
    #expect(marked("abcdefg", [0..<4, 2..<6]) == expected)
  }

  @Test func `Two claims in the same words keep both numbers`() {
    let expected = "<p>" + badge(1) + badge(2) + mark("ab", 2, inner: true) + "</p>"
    #expect(marked("ab", [0..<2, 0..<2]) == expected)
  }

  @Test func `A claim over two paragraphs is marked in both`() {
    #expect(
      marked("ab\ncd", [1..<4])
        == "<p>a" + badge(1) + mark("b", 1) + "</p><p>" + mark("c", 1) + "d</p>")
  }

  @Test func `Offsets count code points, and those outside the text do no harm`() {
    #expect(marked("😀e\u{301}x", [2..<4]) == "<p>😀e" + badge(1) + mark("\u{301}x", 1) + "</p>")
    #expect(marked("ab", [1..<900, 50..<60]) == "<p>a" + badge(1) + mark("b", 1) + "</p>")
  }

  @Test func `Headings, lists, tables and code keep their shape`() {
    let text = "Title\none\ntwo\nA\tB\nC\tD\nlet x"
    let blocks = [
      Block(kind: .heading(level: 2), range: 0..<5), Block(kind: .listItem, range: 6..<9),
      Block(kind: .listItem, range: 10..<13),
      Block(kind: .tableRow(table: 0, row: 0), range: 14..<17),
      Block(kind: .tableRow(table: 0, row: 1), range: 18..<21),
      Block(kind: .code, range: 22..<27),
    ]
    let expected =
      "<p class=\"heading\">Title</p><ul><li>one</li><li>two</li></ul>"
      + "<div class=\"wide\"><table class=\"quoted\"><tbody><tr><td>A</td><td>B</td></tr>"
      + "<tr><td>C</td><td>\(badge(1))\(mark("D", 1))</td></tr></tbody></table></div>"
      + "<pre>let x</pre>"
    #expect(marked(text, [20..<21], blocks: blocks) == expected)
  }

  @Test func `A long text is shown around its claims`() {
    let text = (0..<1_000).map { "paragraph number \($0)" }.joined(separator: "\n")
    let start = Samples.range(of: "paragraph number 50\n", in: text).lowerBound
    let page = marked(text, [start..<start + 5])
    #expect(page.contains("… 48 paragraphs without claims …"))
    #expect(
      page.contains("number 48<") && page.contains("number 52<") && !page.contains("number 53<"))
    #expect(page.contains("… 947 paragraphs without claims …"))
  }

  @Test(.timeLimit(.minutes(1)))
  func `Thousands of nested claims are marked in good time`() {
    let count = 1_000
    let text = String(repeating: "x", count: 2 * count)
    let page = marked(text, (0..<count).map { $0..<(2 * count - $0) })
    #expect(page.contains("id=\"text-\(count)\""))
  }
}
