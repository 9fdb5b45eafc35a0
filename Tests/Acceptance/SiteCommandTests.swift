import Foundation
import Testing

@testable import TouchstoneCommand

@Suite("touchstone report --all") struct SiteCommandTests {
  private let environment = ["TOUCHSTONE_HOME": RepositoryArchive.root]

  private func page(_ sentence: String) -> String {
    "<html lang=en><title>News</title><meta property=article:published_time content=2023-09-28>"
      + "<p>\(sentence)</p>"
  }

  @Test func `documents of one name get reports of their own, and the index leads to both`() throws
  {
    let folder = Folder()
    folder.make("a", "b")
    try folder.write(page("SenseChat 3.0 ranks first on SuperCLUE."), to: "a/page.html")
    try folder.write(page("Baichuan2-13B-Chat beats GPT-4 on C-Eval."), to: "b/page.html")
    let run = try touchstone(
      "report", "--all", "--address", "https://example.org/desk", "a/page.html", "b/page.html",
      "-o", "out", in: folder, environment: environment)
    #expect(run.status == 0, "\(run.errors)")
    let index = try String(contentsOfFile: folder.path("out/index.html"), encoding: .utf8)
    #expect(index.contains("page/report.html#ts-") && index.contains("page-2/report.html#ts-"))
    let report = try String(contentsOfFile: folder.path("out/page/report.html"), encoding: .utf8)
    #expect(report.contains("href=\"../index.html\""))
    #expect(report.contains("<pre>touchstone report --all page.html --lang en</pre>"))
    let map = try String(contentsOfFile: folder.path("out/sitemap.xml"), encoding: .utf8)
    #expect(map.contains("<loc>https://example.org/desk/boards/superclue.html</loc>"))
    let board = try String(
      contentsOfFile: folder.path("out/boards/superclue.html"), encoding: .utf8)
    #expect(board.contains("first places that day") && board.contains("class=\"tenures\""))
  }

  @Test func `without --all a source gets its report and no site`() throws {
    let folder = Folder()
    try folder.write(page("SenseChat 3.0 ranks first on SuperCLUE."), to: "page.html")
    let run = try touchstone(
      "report", "page.html", "-o", "out", in: folder, environment: environment)
    #expect(run.status == 0)
    #expect(!FileManager.default.fileExists(atPath: folder.path("out/index.html")))
    let report = try String(contentsOfFile: folder.path("out/page/report.html"), encoding: .utf8)
    #expect(!report.contains("index.html"))
  }

  @Test(arguments: ["desk", "ftp://example.org", "https://", "https://example.org/?a=b"])
  func `an address that no page can have is refused`(address: String) throws {
    let run = try touchstone(
      "report", "--all", "--address", address, in: Folder(), environment: environment)
    #expect(run.status == 2 && run.errors.contains("--address"))
  }
}
