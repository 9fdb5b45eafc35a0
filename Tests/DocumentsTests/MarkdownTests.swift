import Documents
import Testing
import Touchstone

@Suite struct `Markdown` {
  @Test func `Blocks, bold words and places are exact`() throws {
    let source = """
      # Larkspur &amp; *friends*

      It **ranks first** on [C-Eval](https://c.example/eval_(a) "t"), ahead
      of `GPT-4` and \\*others\\*. ![chart](chart.png) 第一行
      第二行。

      - 2023-09-28: new **state of the art**
        on MMLU
      > quoted words

      ```
      code  here
        more
      ```
      """
    let document = try read(source, as: "README.md")
    #expect(
      document.blocks.map(document.text(of:)) == [
        "Larkspur & friends",
        "It ranks first on C-Eval, ahead of GPT-4 and *others*. 第一行第二行。",
        "2023-09-28: new state of the art on MMLU", "quoted words", "code  here\n  more",
      ])
    #expect(
      document.blocks.map(\.kind) == [.heading(level: 1), .paragraph, .listItem, .quote, .code])
    #expect(document.blocks[1].bold.map(document.text(in:)) == ["ranks first"])
    #expect(document.misplaced(in: source) == [])
    #expect(document.title == "Larkspur & friends")
  }

  @Test func `A pipe table becomes rows and a table`() throws {
    let source = """
      ## Results

      | Model | C-Eval | **MMLU** |
      |---|:--:|---|
      | **Larkspur** | 62.75 | a \\| b |
      | | 60.1 | 61 |
      """
    let document = try read(source, as: "README.md")
    let table = try #require(document.tables.first)
    #expect(
      table.rows.map { $0.map(\.text) } == [
        ["Model", "C-Eval", "MMLU"], ["Larkspur", "62.75", "a | b"], ["", "60.1", "61"],
      ])
    #expect(table.rows[1].map(\.isBold) == [true, false, false])
    #expect(table.headings == ["Results"])
    #expect(table.line == 3)
    #expect(document.text(of: document.blocks[2]) == "Larkspur\t62.75\ta | b")
    #expect(document.position(of: document.blocks[3].range.lowerBound).line == 6)
    #expect(document.misplaced(in: source) == [])
  }

  @Test func `HTML between Markdown is read in its place`() throws {
    let source = """
      Before the table.

      <table>
      <tr><th>Model</th><th>Score</th></tr>

      <tr><td>Larkspur</td><td>62.75</td></tr>
      </table>

      <p align="center"><strong>First</strong> place</p>

      After <b>the</b> table.
      """
    let document = try read(source, as: "README.md")
    #expect(
      document.blocks.map(document.text(of:)) == [
        "Before the table.", "Model\tScore", "Larkspur\t62.75", "First place", "After the table.",
      ])
    #expect(document.tables.first?.line == 4)
    #expect(document.blocks[3].bold.map(document.text(in:)) == ["First"])
    #expect(document.blocks[4].bold.map(document.text(in:)) == ["the"])
    #expect(document.misplaced(in: source) == [])
  }

  @Test func `Front matter gives title and date and is no text`() throws {
    let source = "---\ntitle: \"Larkspur: ships\"\ndate: 2023-09-28\ntags: [a]\n---\n\nThe words.\n"
    let document = try read(source, as: "post.md")
    #expect(document.title == "Larkspur: ships")
    #expect(document.published == Day("2023-09-28"))
    #expect(document.text == "The words.")
    #expect(document.position(of: 0) == SourcePosition(line: 7, column: 1))
  }

  @Test func `A footnote is text, its mark is not`() throws {
    let document = try read("It leads[^1] here.\n\n[^1]: As of May.\n", as: "a.md")
    #expect(document.blocks.map(document.text(of:)) == ["It leads here.", "As of May."])
  }
}
