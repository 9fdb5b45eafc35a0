import Documents
import Testing
import Touchstone

@Suite struct `Plain text` {
  @Test func `Wrapped lines join, whole lines stay apart`() throws {
    let source = """
      Larkspur is the first open model that reads two languages and answers in
      both of them, which no other model of its size could do until this very
      day.
      青岚登顶。
      鹿鸣第三
      """
    let document = try read(source, as: "a.txt")
    #expect(
      document.paragraphs == [
        "Larkspur is the first open model that reads two languages and answers in both of them, which no other model of its size could do until this very day.",
        "青岚登顶。", "鹿鸣第三",
      ])
    #expect(document.misplaced(in: source) == [])
  }

  @Test func `One sentence a line stays one paragraph a line`() throws {
    let document = try read("青岚-13B排名第一。\n鹿鸣-34B位列第三。\nLarkspur leads.\n", as: "a.txt")
    #expect(document.paragraphs.count == 3)
    #expect(document.language == .zh)
  }

  @Test func `The headline stands above the date, not in the menu`() throws {
    let document = try read(
      "首页 新闻\n搜索\n谁在第一？\n3577点击    2023-11-09 10:03\n\n正文从这里开始，说的是榜单。\n", as: "a.txt")
    #expect(document.title == "谁在第一？")
    #expect(document.published == Day("2023-11-09"))
    #expect(document.publishedSource == .text)
  }

  @Test func `A pipe table in plain text is a table`() throws {
    let source = "Scores.\n\n| Model | MMLU |\n|---|---|\n| Larkspur | 62.75 |\n\nEnd.\n"
    let document = try read(source, as: "a.txt")
    #expect(
      document.tables.first?.rows.map { $0.map(\.text) } == [
        ["Model", "MMLU"], ["Larkspur", "62.75"],
      ])
    #expect(document.misplaced(in: source) == [])
  }

  @Test(arguments: [("a.txt", "<!DOCTYPE html><p>one</p>"), ("-", "<p>one</p>\n")])
  func `HTML is known by its content`(name: String, text: String) throws {
    #expect(try read(text, as: name).text == "one")
  }

  @Test func `Markdown is known by its structure`() throws {
    let document = try read("# One\n\n## Two\n\nSee [here](http://a.example).\n", as: "-")
    #expect(document.blocks.first?.kind == .heading(level: 1))
  }
}
