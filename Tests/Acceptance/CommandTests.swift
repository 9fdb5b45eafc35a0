import Testing
import Touchstone

@testable import TouchstoneCommand

@Suite struct CommandTests {
  let folder = Folder()

  @Test(arguments: commands.map { $0.usage.name })
  func `every command has help`(name: String) throws {
    let run = try touchstone(in: folder, shell: "exec \"$0\" \(name) --help")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("usage: touchstone \(name) "))
    #expect(run.errors == "")
  }

  @Test func `the version is printed`() throws {
    #expect(try touchstone("--version", in: folder).output == "touchstone \(version)\n")
  }

  @Test(arguments: [
    "", "chekc", "rules --fromat json", "rules x", "explain", "explain TS999", "--store",
    "rules --color=red", "--archive",
  ])
  func `a wrong command line is one line and status 2`(line: String) throws {
    let run = try touchstone(in: folder, shell: "exec \"$0\" \(line)")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errorLines.count == 1)
    #expect(run.errors.hasPrefix("touchstone: "))
  }

  @Test func `a reader that goes away is no error`() throws {
    let run = try touchstone(
      in: folder, shell: "(sleep 0.1; exec \"$0\" rules; echo $? >&2) | true")
    #expect(["", "0\n", "141\n"].contains(run.errors))
  }

  @Test func `a full standard output is an error`() throws {
    let run = try touchstone(in: folder, shell: "exec \"$0\" rules >/dev/full")
    #expect(run.status == 2)
    #expect(run.errorLines.count == 1)
  }

  @Test func `every finding is listed`() throws {
    let run = try touchstone("rules", in: folder)
    for code in FindingCode.allCases { #expect(run.output.contains(code.rawValue)) }
  }
}
