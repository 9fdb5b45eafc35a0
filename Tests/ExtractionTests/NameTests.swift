import Testing
import Touchstone

@testable import Extraction

@Suite struct `What is a name` {
  private func names(_ text: String) -> [(role: Name.Role, printed: String)] {
    var scanner = Scanner(names: NameIndex(catalog: .sample), lexicon: .standard)
    scanner.text = FoldedText(text)
    return scanner.shaped(0..<scanner.text.count).compactMap(\.name)
      .map { ($0.role, $0.mention.printed) }
  }

  private func models(_ text: String) -> [String] {
    names(text).filter { $0.role == .model }.map(\.printed)
  }

  @Test(arguments: [
    "Run eval_all.py first.", "Weights are in larkspur.v2.safetensors.", "See Table1.md for more.",
    "From Day 1 it was open.", "In Stage-2 we train on code.", "Phase 3 adds long text.",
    "V1.5 is out.", "v2.0 fixes it.", "Chapter 4 tells more.",
    "Towards Responsible LLM Training", "An Efficient LLM for all", "Enterprise-Grade serving",
    "On standard LM tests", "端到端医疗大模型", "企业级大模型", "垂直领域大模型", "一流大模型",
  ]) func `files, parts, versions and descriptions are no models`(text: String) {
    #expect(models(text).isEmpty, "\(models(text))")
  }

  @Test(arguments: [
    ("Kestrel 2 is here.", "Kestrel 2"), ("Larkspur-Step-2 is here.", "Larkspur-Step-2"),
    ("青岚-13B发布。", "青岚-13B"), ("Kestrel Chat is here.", "Kestrel Chat"),
    ("Osprey-Edge is here.", "Osprey-Edge"), ("云梯大模型发布。", "云梯大模型"),
    ("优于 sft-v1 9.3%", "sft-v1"), ("better than base-v1.5 now", "base-v1.5"),
  ]) func `products are models`(text: String, name: String) {
    #expect(models(text) == [name])
  }

  @Test(arguments: [
    ("on LedgerDocBench V1.5", "LedgerDocBench"), ("on the LedgerDoc Bench", "LedgerDoc Bench"),
    ("在LedgerDoc Bench v2榜单上", "LedgerDoc Bench"), ("在FooBench v1.2上", "FooBench"),
    ("on the Clerk Eval V3", "Clerk Eval"), ("on MT-Bench v1", "MT-Bench"),
    ("on the Open Ledger Leaderboard", "Open Ledger Leaderboard"),
    ("on MMLU-Redux", "MMLU-Redux"), ("在GSM8K-Exam上", "GSM8K-Exam"), ("on GSM8K-CoT", "GSM8K"),
    ("在执业资格考试（LedgerExam）中", "LedgerExam"), ("在OpenCompass多模态榜单（FooBench）上", "FooBench"),
  ]) func `a board keeps its version and its second word`(text: String, board: String) {
    #expect(names(text).map(\.role) == [.board], "\(names(text))")
    #expect(names(text).map(\.printed) == [board])
  }

  @Test(arguments: [
    "Expert Evaluation", "Major Leaderboards", "Academic Benchmarks", "Hard Tasks",
  ]) func `a kind of test is no board`(text: String) {
    #expect(names(text).allSatisfy { $0.role != .board }, "\(names(text))")
  }

  @Test func `a version with one letter is no board in a list`() {
    #expect(names("On MMLU, R1.5 scores 80.").map(\.role) == [.board, .model])
  }

  @Test(arguments: ["智谱AI&百川智能的Baichuan2-13B-Chat", "OpenAI&Google's GPT-4"])
  func `two vendors in front of a model give way to it`(text: String) {
    #expect(names(text).map(\.role) == [.model])
  }

  @Test(arguments: [
    "公司推出“海棠”系列大语言模型。", "医疗大模型“杏林”今日发布。", "全新大模型“海棠2.0”上线。", "「海棠」大模型开源。",
  ]) func `quotation marks introduce a name`(text: String) {
    var printed = DocumentNames()
    let folded = FoldedText(text)
    printed.addQuoted(in: folded, 0..<folded.count, .standard)
    #expect(printed.stems.first.map { ["海棠", "杏林", "海棠2.0"].contains($0) } == true)
  }

  @Test(arguments: ["号称“最强”大模型。", "“国产”大模型崛起。", "所谓“百模大战”开打。", "“开源”系列活动。"])
  func `quotation marks around plain words introduce none`(text: String) {
    var printed = DocumentNames()
    let folded = FoldedText(text)
    printed.addQuoted(in: folded, 0..<folded.count, .standard)
    #expect(printed.stems.isEmpty, "\(printed.stems)")
  }
}
