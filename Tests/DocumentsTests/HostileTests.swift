import Documents
import Testing
import Touchstone

@Suite struct `Hostile and unusable input` {
  @Test(.timeLimit(.minutes(1)))
  func `A hundred thousand nested elements are read completely`() throws {
    let depth = 100_000
    let page =
      String(repeating: "<div>", count: depth) + "the innermost words"
      + String(repeating: "</div>", count: depth)
    let document = try read(page)
    #expect(document.text == "the innermost words")
    #expect(document.defects == [])
  }

  @Test(.timeLimit(.minutes(1)))
  func `End tags that match nothing cannot take quadratic time`() {
    let page =
      String(repeating: "<div>", count: 100_000) + "words"
      + String(repeating: "</b>", count: 100_000)
    #expect(throws: ReadingError(source: "page.html", failure: .tangled)) { try read(page) }
  }

  @Test(.timeLimit(.minutes(1)))
  func `A hundred thousand attributes on one tag are read in bounded time`() throws {
    let attributes = (0..<100_000).map { " a\($0)" }.joined()
    let page = "<p>first</p><p\(attributes)>second</p><p>third</p>"
    let document = try read(page)
    #expect(document.blocks.map(document.text(of:)) == ["first", "second", "third"])
    #expect(document.misplaced(in: page) == [])
  }

  @Test func `Attributes hidden behind a quotation mark in a comment are counted`() throws {
    let attributes = (0..<50_000).map { " a\($0)" }.joined()
    #expect(try read("<!-- <a \" --><p\(attributes)>words</p><i \">").text == "words")
  }

  @Test func `Spans of a million columns do not fill the memory`() throws {
    let row =
      "<tr>" + String(repeating: "<td colspan=1000000 rowspan=1000000>a</td>", count: 50) + "</tr>"
    let document = try read("<table>" + String(repeating: row, count: 50) + "</table>")
    #expect(document.text.utf8.count < 2_000_000)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [("", "|", "b|"), ("> ", "> |", "b|"), ("- ", "  |", "b|"), ("", "|", "-|")])
  func `A wide header does not fill up short rows without bound`(
    first: String, next: String, cell: String
  )
    throws
  {
    let columns = 1_000
    let source =
      first + "|" + String(repeating: "a|", count: columns) + "\n" + next
      + String(repeating: "-|", count: columns) + "\n"
      + String(repeating: next + cell + "\n", count: columns) + "\nThe last words.\n"
    let document = try read(source, as: "README.md")
    #expect(document.text.utf8.count < 2 * source.utf8.count)
    #expect(document.tables.isEmpty)
    #expect(document.blocks.last.map(document.text(of:)) == "The last words.")
    #expect(document.defects == [.truncated])
  }

  @Test(.timeLimit(.minutes(1)))
  func `A line that only looks blank does not hide a wide table`() throws {
    let source =
      "|" + String(repeating: "a|", count: 1_000) + "\n|" + String(repeating: "-|", count: 1_000)
      + "\n" + String(repeating: "\u{C}\n", count: 1_000)
    #expect(try read(source, as: "README.md").defects == [.truncated])
  }

  @Test func `Many wide tables share one bound`() throws {
    let table =
      "|" + String(repeating: "a|", count: 1_000) + "\n|" + String(repeating: "-|", count: 1_000)
      + "\n" + String(repeating: "|b|\n", count: 20) + "\n"
    let document = try read(String(repeating: table, count: 10), as: "README.md")
    #expect(document.tables.count == 2)
    #expect(document.defects == [.truncated])
  }

  @Test func `Neither entities nor files are loaded`() throws {
    let document = try read(
      """
      <!DOCTYPE html SYSTEM "file:///etc/passwd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>
      <html><body><p>before &x; after</p><img src="http://127.0.0.1:1/x"></body></html>
      """)
    #expect(document.text.contains("before &x; after"))
    #expect(!document.text.contains("root:"))
  }

  @Test(arguments: [
    (Array("%PDF-1.7 words".utf8), "a PDF"),
    (Array("PK\u{3}\u{4}words".utf8), "a zip archive or an office file"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D], "an image"), ([0x7F, 0x45, 0x4C, 0x46, 2], "a program"),
    (Array("one\0two\0\0".utf8), "a binary file"),
  ])
  func `A binary file is refused by its kind`(bytes: [UInt8], kind: String) {
    let error = ReadingError(source: "release", failure: .binary(kind: kind))
    #expect(throws: error) { try read(bytes, as: "release") }
    #expect(!error.description.contains("\n"))
  }

  @Test(arguments: ["", " \n\t ", "<html><head><title>only a title</title></head></html>"])
  func `A page without text is refused`(text: String) {
    #expect(throws: ReadingError(source: "page.html", failure: .empty)) { try read(text) }
  }
}
