import Documents
import Testing
import Touchstone

private func read(_ text: String, as name: String) throws -> [Table] {
  try tables(from: Capture(bytes: Array(text.utf8), source: name))
}

extension Table {
  fileprivate var texts: [[String]] { rows.map { $0.map(\.text) } }
}

@Suite struct CapturedTableTests {
  @Test func `a CSV file is one table, with short rows filled up`() throws {
    let read = try read("Model,Score,Notes\r\n\"A, \"\"B\"\"\",62.50\n\nC,0.700,x\n", as: "b.csv")
    #expect(
      read.map(\.texts) == [
        [["Model", "Score", "Notes"], ["A, \"B\"", "62.50", ""], ["C", "0.700", "x"]]
      ])
  }

  @Test func `a quotation mark that is never closed is told with its line`() {
    #expect(throws: ReadingError.self) { try read("a,b\n\"c,1\n", as: "b.csv") }
    do {
      _ = try read("a,b\n\"c,1\n", as: "b.csv")
    } catch {
      #expect("\(error)" == "b.csv:2: a quotation mark is never closed")
    }
  }

  @Test func `a YAML list of maps is a table whose columns are the keys`() throws {
    let yaml = "- model: Kite 7B\n  pass: 62.50\n- model: \"Heron\"\n  cost: ~\n  pass: '7'\n"
    let read = try read(yaml, as: "board.yml")
    #expect(
      read.map(\.texts) == [
        [["model", "pass", "cost"], ["Kite 7B", "62.50", ""], ["Heron", "7", ""]]
      ])
  }

  @Test func `JSON keeps figures as written, and medals from surrogates`() throws {
    let json = #"{"open": [{"rank": "\ud83e\udd47", "model": "\u661f\/1", "score": 1280.70}]}"#
    let read = try read(json, as: "board.json")
    #expect(read.map(\.headings) == [["open"]])
    #expect(read.map(\.texts) == [[["rank", "model", "score"], ["🥇", "星/1", "1280.70"]]])
  }

  @Test func `lists inside a list of maps are tables under their names`() throws {
    let json = #"[{"name": "Lite", "rows": [{"m": "A", "s": 1}]}, {"name": "Full", "rows": []}]"#
    let read = try read(json, as: "board.json")
    #expect(read.map(\.headings) == [[], ["Lite", "rows"]])
    #expect(read[1].texts == [["m", "s"], ["A", "1"]])
  }

  @Test(arguments: ["- a: [1\n- b", "a: *x\n", "{\"a\": \"\\ud83c\"}"])
  func `a broken file is refused with its line`(text: String) {
    #expect(throws: ReadingError.self) { try read(text, as: "board.yaml") }
  }

  @Test func `hostile nesting is refused`() {
    let deep = String(repeating: "[", count: 5000)
    #expect(throws: ReadingError.self) { try read(deep, as: "board.json") }
    let keys = (0..<200).map { String(repeating: " ", count: $0) + "k:\n" }.joined()
    #expect(throws: ReadingError.self) { try read(keys, as: "board.yml") }
  }

  @Test func `Markdown and HTML are read as documents are`() throws {
    let markdown = "## Board\n\n| 模型 | OPEN<br/>总分 |\n|---|---|\n| [A](http://a) | **62.5%**\n"
    let page = try #require(try read(markdown, as: "README.md").first)
    #expect(page.headings == ["Board"])
    #expect(page.rows[1].map(\.text) == ["A", "62.5%"])
    #expect(page.rows[1][1].isBold)
    let html = """
      <h2>Board</h2><table><tr><th rowspan=2>Model</th><th colspan=2>Score</th></tr>
      <tr><th>Open</th><th>Closed</th></tr><tr><td>A</td><td>1</td><td>2</td></tr></table>
      """
    let nested = try #require(try read(html, as: "board.html").first)
    #expect(nested.headerRows == 2)
    #expect(
      nested.texts == [
        ["Model", "Score", "Score"], ["Model", "Open", "Closed"], ["A", "1", "2"],
      ])
  }
}
