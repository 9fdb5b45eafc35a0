import Testing
import Touchstone

@testable import Extraction

@Suite struct `Boards that a sentence does not name` {
  private func claims(_ text: String) -> [Claim] {
    ClaimExtractor(catalog: .sample).claims(
      in: SourceReader(name: "notes.md", text: text).document())
  }

  private func boards(_ text: String) -> [[String]] {
    claims(text).map { $0.boards.filter { !$0.isClass }.map(\.name) }
  }

  @Test(arguments: [
    "本次榜单中，Kestrel-13B位列第一。", "根据9月榜单，Kestrel-13B位列第一。", "在本期新增的智能体榜单中，Kestrel-13B位列第一。",
    "Kestrel-13B在安全性方面位列第一。", "On this edition's leaderboard, Kestrel-13B ranks first.",
    "本次评测关注安全性。在这一方面，Kestrel-13B位列第一。",
  ]) func `a report on one board speaks of it`(text: String) {
    #expect(boards("# SuperCLUE 2023年9月榜单解读\n\n" + text) == [["SuperCLUE"]])
  }

  @Test(arguments: [
    "在自建客服测试集上，Kestrel-13B位列第一。", "在C-Eval上，Kestrel-13B位列第一。", "Kestrel-13B在车载场景下位列第一。",
  ]) func `a place of its own is not the report's`(text: String) {
    let found = boards("# SuperCLUE 2023年9月榜单解读\n\n" + text)
    #expect(!found.contains(["SuperCLUE"]), "\(found)")
  }

  @Test func `the total of one ability is that ability's column`() {
    let found = claims(
      "# SuperCLUE 2023年9月榜单解读\n\n本次评测关注安全性。在这一方面，Kestrel-13B以61.2的总分位列第一。")
    #expect(found.map(\.metric) == ["safety", "safety"])
  }

  @Test func `several abilities at once are left open`() {
    let found = claims("# SuperCLUE 2023年9月榜单解读\n\n本次榜单中，Kestrel-13B的代码和数学均位列第一。")
    #expect(found.count == 1 && found.first?.scope.other != nil, "\(found)")
  }

  @Test(arguments: [
    "- MMLU: questions of many fields.\n- GSM8K: sums.\n\nOn these benchmarks, Kestrel-13B surpasses GPT-4.",
    "- MMLU：综合知识。\n- GSM8K：应用题。\n\n在上述基准上，Kestrel-13B超越GPT-4。",
  ]) func `these benchmarks are those of the list in front`(text: String) {
    #expect(boards(text).map(Set.init) == [["MMLU", "GSM8K"]])
  }

  @Test func `a list of examples leaves its members alone`() {
    let text = """
      With FooBench, we used tests including MMLU and GSM8K. On these tests, Kestrel-13B beats GPT-4.
      """
    #expect(boards(text).map(Set.init) == [["MMLU", "GSM8K"]])
  }

  @Test func `a test that another extends is not carried on`() {
    let text =
      "We ran FooBench, which extends HumanEval to Rust. Kestrel-13B matches GPT-4."
    #expect(boards(text) == [["FooBench"]])
  }

  @Test func `a superlative leaves the board to the comparison behind it`() {
    let found = boards("Kestrel-13B is the best open model, outperforming GPT-4 on MMLU.")
    #expect(found == [[], ["MMLU"]])
  }

  @Test func `bars part slogans`() {
    let found = claims("# Kestrel-13B\n\nRank #1 of 13B open-source models | 7.01 on MT-Bench")
    #expect(found.first.map { $0.kind == .rank && $0.boards.isEmpty } == true, "\(found)")
    #expect(found.first?.subject?.name == "Kestrel-13B")
  }

  @Test(arguments: [
    "- [8/08/2023] Release:\n  - Kestrel-13B: 在MMLU上超越GPT-4。",
    "- 2023/08/08 Kestrel发布\n  - Kestrel-13B在MMLU上超越GPT-4。",
    "- :tada: [8/08/2023] News:\n  - Kestrel-13B beats GPT-4 on MMLU.",
  ]) func `the date of a bullet dates those under it`(text: String) {
    #expect(claims(text).map { $0.asOf?.description } == ["2023-08-08"])
  }

  @Test func `the next bullet has no date of the one before`() {
    let text = "- [8/08/2023] Release.\n- Kestrel-13B beats GPT-4 on MMLU."
    #expect(claims(text).map(\.asOf) == [nil])
  }

  @Test func `a size stands in the column beside the name`() {
    let text =
      "# Kestrel 40B\n\n| Model | Size | MMLU |\n| --- | --- | --- |\n| **Kestrel** | 40B | 70.1 |"
    #expect(claims(text).map { $0.subject?.name } == ["Kestrel 40B"])
  }
}
