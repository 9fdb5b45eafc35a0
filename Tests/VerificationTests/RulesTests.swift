import Testing
import Touchstone
import Verification

@Suite("Every finding fires on its example and not on the other one")
struct RulesTests {
  @Test(arguments: Rules.published.map(\.code))
  func `the finding fires on its matching example`(code: FindingCode) throws {
    let rule = try #require(Rules.published.first { $0.code == code })
    let codes = rule.matching.verdict().findings.map(\.code)
    #expect(codes.contains(code), "\(codes)")
  }

  @Test(arguments: Rules.published.map(\.code))
  func `the finding does not fire on its other example`(code: FindingCode) throws {
    let rule = try #require(Rules.published.first { $0.code == code })
    let codes = rule.notMatching.verdict().findings.map(\.code)
    #expect(!codes.contains(code), "\(codes)")
  }

  @Test func `every code has one rule, in the order of the codes`() {
    #expect(Rules.published.map(\.code) == FindingCode.allCases)
  }

  @Test(arguments: Rules.published.map(\.code))
  func `an example reads the same in both languages`(code: FindingCode) throws {
    let rule = try #require(Rules.published.first { $0.code == code })
    for example in [rule.matching, rule.notMatching] {
      #expect(!example.sentence.en.isEmpty && !example.sentence.zh.isEmpty)
    }
  }
}
