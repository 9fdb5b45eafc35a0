import Foundation
import Testing
import Touchstone

@testable import TouchstoneCommand

@Suite("The README tells the truth")
struct ReadmeTests {
  let readme: String

  init() throws {
    readme = try String(contentsOfFile: RepositoryArchive.root + "/README.md", encoding: .utf8)
  }

  @Test(arguments: commands.map { $0.usage.name })
  func `every command stands in the table as its help has it`(name: String) throws {
    let usage = try #require(commands.map { $0.usage }.first { $0.name == name })
    let call = "touchstone \(usage.name) \(usage.operands)".trimmingCharacters(in: .whitespaces)
    #expect(readme.contains("| `\(call)` | \(usage.summary) |"), "\(call)")
  }

  @Test func `the shown output is what the program prints`() throws {
    let run = try touchstone(
      "check", "--no-record",
      "\(RepositoryArchive.root)/Claims/superclue-2023-09-unscoped/page.html", in: Folder(),
      environment: ["TOUCHSTONE_HOME": RepositoryArchive.root])
    let block = try #require(readme.components(separatedBy: "```\n").dropFirst(2).first)
    let shown = block.components(separatedBy: "\n").drop { !$0.hasPrefix("1   ") }
    let first = shown.joined(separator: "\n").trimmingCharacters(in: .newlines)
    #expect(first.count > 400)
    #expect(run.output.contains(first))
  }
}
