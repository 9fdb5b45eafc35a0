import Testing
import Touchstone

@testable import Extraction

@Suite struct `Claims that must come out exactly` {
  private func claims(_ text: String, published: String = "2023-11-09") -> [Claim] {
    ClaimExtractor(catalog: .sample).claims(in: .plain(text, published: Day(published)))
  }

  @Test(arguments: ["SenseChat 3.0 ranks first on SuperCLUE.", "SenseChat 3.0在SuperCLUE上排名第一。"])
  func `first place on a named board without a scope`(text: String) throws {
    let claim = try #require(claims(text).first)
    #expect(claims(text).count == 1)
    #expect(claim.kind == .rank && claim.rank == 1)
    #expect(claim.subject?.id == "sensetime/sensechat-3.0")
    #expect(claim.boards.map(\.id) == ["superclue"])
    #expect(claim.scope == Scope())
    #expect(claim.asOf == nil && claim.asOfSource == nil)
  }

  @Test(arguments: [
    "SenseChat 3.0 beats GPT-4 on SuperCLUE.", "SenseChat 3.0在SuperCLUE总分上超越GPT-4。",
  ])
  func `a rival beaten on a named board`(text: String) throws {
    let claim = try #require(claims(text).first)
    #expect(claims(text).count == 1)
    #expect(claim.kind == .comparison && !claim.negated && !claim.hedged)
    #expect(claim.rivals.map(\.id) == ["openai/gpt-4"])
    #expect(claim.boards.map(\.id) == ["superclue"])
    #expect(claim.metric == (text.contains("总分") ? "total score" : nil))
    #expect(claim.scope == Scope())
  }

  @Test(arguments: [
    "Baichuan2-13B-Chat beats GPT-4 in role play on SuperCLUE, September 2023.",
    "2023年9月,Baichuan2-13B-Chat在SuperCLUE角色扮演上超越GPT-4。",
  ])
  func `a rival beaten in one ability in one month`(text: String) throws {
    let claim = try #require(claims(text).first)
    #expect(claims(text).count == 1)
    #expect(claim.subject?.id == "baichuan/baichuan2-13b-chat")
    #expect(claim.rivals.map(\.name) == ["GPT-4"])
    #expect(claim.scope.task == "role play" && claim.metric == "role play")
    #expect(claim.asOf == .month(year: 2023, month: 9))
  }

  @Test(arguments: [
    "青岚-13B登顶SuperCLUE榜单。", "青岚-13B在C-Eval夺冠。", "青岚-13B问鼎CMMLU。", "青岚-13B斩获SuperCLUE第一。",
    "青岚-13B在SuperCLUE上拔得头筹。", "青岚-13B在SuperCLUE上独占鳌头。", "Larkspur-7B tops SuperCLUE.",
    "Larkspur-7B takes the crown on C-Eval.", "Larkspur-7B is No. 1 on SuperCLUE.",
    "青岚-13B獲得C-Eval榜單冠軍。",
  ])
  func `the press says first place in many words`(text: String) throws {
    let found = claims(text)
    #expect(found.count == 1 && found.first?.kind == .rank && found.first?.rank == 1, "\(found)")
    #expect(found.first?.boards.count == 1)
  }

  @Test(arguments: [
    "青岚-13B吊打GPT-4。", "青岚-13B碾压GPT-4。", "青岚-13B完胜GPT-4。", "青岚-13B力压GPT-4。", "青岚-13B击败了GPT-4。",
    "Larkspur-7B crushes GPT-4.", "GPT-4 is outperformed by Larkspur-7B.", "青岚-13B把GPT-4甩在身后。",
  ])
  func `the press says better in many words`(text: String) {
    let found = claims(text)
    #expect(found.count == 1 && found.first?.kind == .comparison, "\(found)")
    #expect(found.first?.rivals.map(\.name) == ["GPT-4"])
    #expect(found.first?.negated == false)
  }

  @Test func `days are counted from the date before, and domestic carries over`() {
    let found = claims(
      "5月6日科大讯飞发布青岚大模型,三天后SuperCLUE更新,青岚排在国产第一;6月13日沧浪大模型发布,六天后SuperCLUE更新榜单,沧浪成了第一。")
    #expect(found.map(\.rank) == [1, 1])
    #expect(found.map { $0.asOf?.description } == ["2023-05-09", "2023-06-19"])
    #expect(found.map(\.scope.region) == ["CN", "CN"])
    #expect(found.map(\.boards.first?.name) == ["SuperCLUE", "SuperCLUE"])
  }

  @Test func `months and vendors are paired in order`() {
    let text = "SuperCLUE每月更新。后来的7月、8月、9月榜单,拿下国产第一的分别是商汤、vivo、百度。"
    let found = claims(text)
    #expect(found.map { $0.subject?.id } == ["sensetime", "vivo", "baidu"])
    #expect(found.map { $0.asOf?.description } == ["2023-07", "2023-08", "2023-09"])
    #expect(
      found.allSatisfy {
        $0.scope.region == "CN" && $0.rank == 1 && $0.boards.map(\.id) == ["superclue"]
      })
  }

  @Test func `one sentence holds three places of an early month`() {
    let found = claims("C-Eval是一个榜单。在9月初的榜单中,云海大模型总分排第一,360排第八,GPT4居然排第十。")
    #expect(found.map(\.rank) == [1, 8, 10])
    #expect(found.map { $0.subject?.name } == ["云海大模型", "360", "GPT-4"])
    #expect(
      found.allSatisfy {
        $0.asOf == .month(year: 2023, month: 9) && $0.boards.map(\.id) == ["ceval"]
      })
  }

  @Test(arguments: [
    "谁才是国产大模型第一?", "我们的目标是年底前全面超越GPT-4。", "如果青岚-13B超越GPT-4,我们会开源。", "没有一个大模型超过GPT-4。",
    "Whether any model outperforms GPT-4 depends on the metric.", "青岚-13B的推理速度超过GPT-4。",
    "公司第一季度营收同比增长31%。",
    "第一步,安装依赖。", "Kestrel-7B has the longest context among open models.", "LongBench是第一个多任务的评测基准。",
    "We aim to be competitive with frontier labs.", "GPT-4不一定在每个榜单都排第一。",
  ])
  func `not a claim`(text: String) { #expect(claims(text).isEmpty, "\(claims(text))") }

  @Test func `a changelog bullet dates its claims`() throws {
    let document = SourceReader(
      name: "notes.md",
      text:
        "# Kestrel\n\n- [2024/01/04] Kestrel-7B ranks first on C-Eval.\n- Kestrel-9B ranks second on C-Eval.\n"
    ).document()
    let found = ClaimExtractor(catalog: .sample).claims(in: document)
    #expect(found.map { $0.asOf?.description } == ["2024-01-04", nil])
    #expect(found.first?.asOfSource == .section)
    #expect(found.map(\.start.line) == [3, 4])
  }

  @Test func `ids are unique and the same on every run`() {
    let text = "青岚-13B超越GPT-4。青岚-13B超越GPT-4。Larkspur-7B tops SuperCLUE."
    let ids = claims(text).map(\.id)
    #expect(ids.count == 3 && Set(ids).count == 3)
    #expect(ids == claims(text).map(\.id))
    #expect(ids.allSatisfy { $0.hasPrefix("ts-") && $0.count == 19 })
  }
}
