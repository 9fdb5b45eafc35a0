import Testing
import Touchstone

@testable import TouchstoneCommand

@Suite struct UsageTests {
  private var usages: [Usage] { commands.map { $0.usage } }

  @Test func `commands have different names`() {
    #expect(Set(usages.map(\.name)).count == usages.count)
  }

  @Test func `an option means one thing in one command`() {
    for usage in usages {
      let options = usage.options + Option.everywhere
      #expect(Set(options.map(\.name)).count == options.count, "\(usage.name)")
      let letters = options.compactMap(\.short)
      #expect(Set(letters).count == letters.count, "\(usage.name)")
    }
  }

  @Test func `help fits a terminal and names every option`() {
    for usage in usages {
      let lines = usage.help.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.allSatisfy { $0.count <= 80 }, "\(usage.name)")
      for option in usage.options { #expect(usage.help.contains("--\(option.name)")) }
    }
  }

  @Test func `the overview names every command`() {
    let overview = Usage.overview(of: usages)
    for usage in usages { #expect(overview.contains("  \(usage.name) ")) }
  }

  @Test func `the help of explain reads so`() {
    #expect(ExplainCommand.usage.help.hasPrefix("usage: touchstone explain [options] CODE…\n\n"))
  }
}
