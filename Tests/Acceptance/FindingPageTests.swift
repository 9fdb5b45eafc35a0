import Foundation
import Testing
import Touchstone
import Verification

@Suite("The pages on the findings are what the program says of them")
struct FindingPageTests {
  private let folder = repository + "/Documentation/findings"

  @Test(arguments: FindingCode.allCases)
  func `the page of a finding is up to date`(code: FindingCode) throws {
    let run = try touchstone("explain", "--format", "markdown", code.rawValue, in: Folder())
    #expect(run.status == 0)
    let page = try String(contentsOfFile: "\(folder)/\(code.rawValue).md", encoding: .utf8)
    #expect(page == run.output, "run script/findings")
    #expect(page.contains("诚实的写法") && page.contains("How an honest sentence would read"))
  }

  @Test func `the list of the pages is up to date, and there is no other page`() throws {
    let run = try touchstone("rules", "--format", "markdown", in: Folder())
    let page = try String(contentsOfFile: "\(folder)/README.md", encoding: .utf8)
    #expect(page == run.output, "run script/findings")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(names.count == FindingCode.allCases.count + 1)
  }
}
