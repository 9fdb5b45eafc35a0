import Documents
import Testing
import Touchstone

@Suite("What nobody sees is taken out of a text, and known")
struct InvisibleTests {
  @Test func `a mark inside a word is left out and its place kept`() throws {
    let document = try read("<p>Sense\u{200B}Chat beats GPT\u{2060}-4.</p>")
    #expect(document.paragraphs == ["SenseChat beats GPT-4."])
    #expect(document.invisible.map(\.offset) == [5, 19])
    #expect(document.invisible.map(\.scalar.value) == [0x200B, 0x2060])
  }

  @Test func `what follows a mark stands where it stood`() throws {
    let source = "<p>Sense\u{200B}Chat is first.</p>\n<p>And\u{202E} second.</p>"
    let document = try read(source)
    #expect(document.misplaced(in: source) == [])
    #expect(document.invisible.map(\.offset) == [5, 23])
  }

  @Test func `places hold in Markdown, in plain text and in a table`() throws {
    for name in ["page.md", "page.txt"] {
      let document = try read(
        "A\u{200B}B is first.\n\n| a | b |\n|---|---|\n| x\u{200B}y | 1 |\n", as: name)
      let text = Array(document.text.unicodeScalars)
      #expect(!text.contains("\u{200B}"), "\(name)")
      #expect(document.invisible.first?.offset == 1, "\(name)")
      #expect(document.invisible.allSatisfy { $0.offset <= text.count }, "\(name)")
    }
  }

  @Test func `the joiners of emoji stay`() throws {
    let document = try read("<p>👩\u{200D}💻 first</p>")
    #expect(document.invisible.isEmpty && document.text.unicodeScalars.contains("\u{200D}"))
  }
}
