import Foundation
import Testing

/// What the built command does with sources, good and bad.
@Suite struct SourceTests {
  let folder = Folder()

  private let page = """
    # Larkspur 3 is here

    Published on 2023-09-28 by Larkspur Labs.

    Larkspur 3 ranks first on SuperCLUE.

    """

  private func run(
    _ line: String, environment: [String: String] = [:], input: String = ""
  ) throws -> Run {
    try touchstone(
      in: folder, environment: ["TOUCHSTONE_HOME": repository].merging(environment) { $1 },
      input: input, shell: line.replacing("touchstone ", with: "\"$0\" "))
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `one source gives one document`() throws {
    try folder.write(page, to: "page.md")
    let run = try run("touchstone check --format json page.md")
    #expect(run.status == 0)
    #expect(run.errors == "")
    let json = try object(run.output)
    #expect(json["schemaVersion"] as? Int == 1)
    #expect((json["document"] as? [String: Any])?["source"] as? String == "page.md")
  }

  @Test func `several sources give an array in their order`() throws {
    for name in ["b.md", "a.md"] { try folder.write(page, to: name) }
    let run = try run("touchstone check --format json b.md a.md")
    let documents = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    let sources = documents.map { ($0["document"] as? [String: Any])?["source"] as? String }
    #expect(sources == ["b.md", "a.md"])
  }

  @Test func `a folder gives a line a document`() throws {
    folder.make("news")
    for name in ["news/b.md", "news/a.md"] { try folder.write(page, to: name) }
    let run = try run("touchstone check --format jsonl news")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("news/a.md") == true)
  }

  @Test func `a folder of one document gives an array of one`() throws {
    folder.make("news")
    try folder.write(page, to: "news/a.md")
    let run = try run("touchstone check --format json news")
    let documents =
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    #expect(documents?.count == 1)
  }

  @Test func `a name cannot steer the terminal`() throws {
    let run = try touchstone("read", "gone\u{1B}[2J\nnot there.html", in: folder)
    #expect(run.errorLines.count == 1)
    #expect(!run.errors.contains("\u{1B}"))
  }

  @Test func `a report is a page, Markdown and JSON`() throws {
    try folder.write(page, to: "page.md")
    #expect(try run("touchstone report page.md").status == 0)
    for name in ["report.html", "report.md", "report.json"] {
      #expect(FileManager.default.fileExists(atPath: folder.path("Reports/page/\(name)")))
    }
  }

  @Test func `an unreadable source gives its error after the others were done`() throws {
    try folder.write(page, to: "page.md")
    let run = try run("touchstone check --format jsonl gone.md page.md")
    #expect(run.status == 2)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 2)
    #expect(try object(lines[0])["error"] is String)
    #expect(try object(lines[1])["claims"] is [Any])
    #expect(run.errorLines.count == 1)
  }

  @Test func `extract can explain a claim and a sentence without one`() throws {
    try folder.write(
      "# Larkspur-13B\n\nLarkspur-13B beats GPT-4 on MMLU. We will surpass GPT-5 soon.\n",
      to: "page.md")
    let text = try run("touchstone extract --explain --lang en page.md")
    #expect(text.status == 0)
    #expect(text.output.contains("subject     “Larkspur-13B” · own clause"))
    #expect(text.output.contains("“will”: it speaks of the future"))
    let lines = try run("touchstone extract --explain --format jsonl page.md").output
      .split(separator: "\n").map { try object(String($0)) }
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0["explanation"] is [String: Any] })
    #expect(lines.last?["refused"] as? String == "future")
    let plain = try run("touchstone extract --format jsonl page.md").output
    #expect(!plain.contains("explanation"))
  }

  @Test(arguments: ["check", "extract", "read"])
  func `a source that cannot be read is one line and status 2`(command: String) throws {
    try folder.write("", to: "empty.html")
    try folder.write(" \n\t\n", to: "blank.html")
    folder.make("nothing")
    try Data([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]).write(
      to: URL(filePath: folder.path("program.html")))
    for source in ["gone.html", "empty.html", "blank.html", "program.html", "nothing"] {
      let run = try run("touchstone \(command) \(source)")
      #expect(run.status == 2, "\(source)")
      #expect(run.output == "", "\(source)")
      #expect(run.errorLines.count == 1, "\(source): \(run.errors)")
      #expect(run.errors.contains(source), "\(source): \(run.errors)")
    }
  }

  @Test func `a page of 50 MB is refused`() throws {
    let run = try run(
      "head -c 50000000 /dev/zero | tr '\\0' 'a' >large.txt; exec touchstone check large.txt")
    #expect(run.status == 2)
    #expect(run.errorLines.count == 1)
  }

  @Test func `a hundred thousand nested elements do no harm`() throws {
    let nested = String(repeating: "<div>", count: 100_000)
    try folder.write("<html><body><p>Larkspur 3 is here.</p>\(nested)end", to: "deep.html")
    let run = try run("touchstone check --no-record deep.html")
    #expect([0, 2].contains(run.status))
    #expect(run.errorLines.count == (run.status == 0 ? 0 : 1))
  }

  @Test(arguments: ["GBK", "GB18030", "BIG5", "SHIFT_JIS", "UTF-16"])
  func `a page in another charset is read`(charset: String) throws {
    let title = charset == "SHIFT_JIS" ? "新機能を公開しました。今日から使えます。" : "云雀模型今日上線，歡迎使用。"
    let text =
      charset.hasPrefix("GB") ? "云雀模型今日上线，欢迎使用。" : charset == "BIG5" ? "雲雀模型今日上線，歡迎使用。" : title
    try folder.write(
      "<html><head><meta charset=\"\(charset)\"><title>\(text)</title></head><body><p>\(text)</p></body></html>",
      to: "utf8.html")
    let run = try run(
      "iconv -f UTF-8 -t \(charset) utf8.html >page.html; touchstone read page.html")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(text), "\(run.output)")
  }

  @Test func `standard input has the name that it is given`() throws {
    let run = try run(
      "touchstone read --format json --stdin-filename news.md -", input: page)
    #expect(run.status == 0)
    #expect(run.output.contains("\"news.md\""))
    #expect(run.output.contains("Larkspur 3 is here"))
  }

  @Test func `a given day dates the document`() throws {
    try folder.write("# Larkspur\n\nLarkspur 3 is here.\n", to: "page.md")
    let run = try run("touchstone check --no-record --as-of 2023-09-28 --format json page.md")
    let head = try object(run.output)["document"] as? [String: Any]
    #expect(head?["published"] as? String == "2023-09-28")
  }

  @Test func `colour is only where it is wanted`() throws {
    try folder.write(page, to: "page.md")
    #expect(try !run("touchstone check page.md").output.contains("\u{1B}"))
    #expect(try run("touchstone check --color always page.md").output.contains("\u{1B}["))
    let forced = ["CLICOLOR_FORCE": "1"]
    #expect(try run("touchstone check page.md", environment: forced).output.contains("\u{1B}["))
    let both = ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]
    #expect(try !run("touchstone check page.md", environment: both).output.contains("\u{1B}"))
  }

  @Test(arguments: ["text", "json", "jsonl", "html"])
  func `the same input gives the same bytes`(format: String) throws {
    try folder.write(page, to: "page.md")
    let line = "touchstone check --no-record --format \(format) page.md"
    let first = try run(line, environment: ["LC_ALL": "C", "TZ": "Asia/Shanghai"])
    let second = try run(line, environment: ["LC_ALL": "zh_CN.UTF-8", "TZ": "UTC"])
    #expect(first.output == second.output)
    #expect(!first.output.isEmpty)
  }
}
