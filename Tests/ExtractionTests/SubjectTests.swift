import Testing
import Touchstone

@testable import Extraction

@Suite struct `Whom a claim is about` {
  private func claims(_ text: String) -> [Claim] {
    ClaimExtractor(catalog: .sample).claims(
      in: SourceReader(name: "notes.md", text: text).document())
  }

  private func subjects(_ text: String) -> [String?] {
    claims(text).map { $0.subject?.name }
  }

  @Test(arguments: [
    "- Kestrel-7B-Base: 基于Llama 2增量训练，补充了Llama 2不足的中文数据；在10项评测中优于GPT-3.5。",
    "- Kestrel-7B-Base [[weights](https://example.org)]: 基于Llama 2训练，在多项评测中优于GPT-3.5。",
    "- **Kestrel-7B-Base**：在Llama 2的基础上训练，综合能力超过GPT-3.5。",
    "- Kestrel-7B-Base: built on Llama 2, it keeps Llama 2's layers and outperforms GPT-3.5.",
    "- Kestrel-7B-Base, fine-tuned from Llama 2, outperforms GPT-3.5 on MMLU.",
    "- [2024/01/04] Kestrel-7B-Base: 沿用Llama 2结构，在MMLU上超越GPT-3.5。",
    "- Kestrel-7B-Base (weights): trained on data from Claude 2, surpasses GPT-3.5 on MMLU.",
  ]) func `a bullet is about the name that opens it`(text: String) {
    #expect(subjects(text) == ["Kestrel-7B-Base"])
  }

  @Test func `a version in brackets belongs to the name`() {
    #expect(subjects("- kestrel-7b-sft (v2), 在9项评测上优于GPT-3.5。") == ["kestrel-7b-sft v2"])
  }

  @Test func `a name of its own opens a later clause`() {
    let text = "- Kestrel-7B: 在MMLU上超越GPT-3.5；Osprey-13B则超越GPT-4。"
    #expect(subjects(text) == ["Kestrel-7B", "Osprey-13B"])
  }

  @Test(arguments: [
    "飞梭Coder微调的模型Kestrel-34B在MMLU上超越GPT-4。", "ForgeTuner训练的**Kestrel-34B**在MMLU上超越GPT-4。",
    "ForgeTuner蒸馏的模型“Kestrel-34B”在MMLU上超越GPT-4。", "沿用了Claude 2的思路，Kestrel-34B在MMLU上超越GPT-4。",
    "Built upon Llama 2, Kestrel-34B beats GPT-4 on MMLU.",
    "Replacing Claude 2, Kestrel-34B beats GPT-4 on MMLU.",
  ]) func `a tool or a source is not the subject`(text: String) {
    #expect(subjects(text) == ["Kestrel-34B"])
  }

  @Test(arguments: [
    "# Kestrel-VL\n\nKestrel-VL开源。\n\n它CDM得分高达0.94。",
    "# Kestrel-VL\n\nIt has a TEDS score of 93.5 on DocVQA.",
  ]) func `a metric in capitals is not the subject`(text: String) {
    #expect(subjects(text) == ["Kestrel-VL"])
  }

  @Test(arguments: [
    "This model is based on Llama 2. It outperforms GPT-3.5 on MMLU.",
    "This model was trained from Llama 2. It outperforms GPT-3.5 on MMLU.",
    "该模型基于Llama 2训练。它在MMLU上超越GPT-3.5。", "我们沿用了Llama 2的结构。该模型在MMLU上超越GPT-3.5。",
  ]) func `a pronoun skips the model that another is built on`(text: String) {
    #expect(subjects("# Kestrel-13B\n\n" + text) == ["Kestrel-13B"])
  }

  @Test func `the name printed most is what a document is about`() {
    let text = """
      # 文心衍生模型横扫榜单

      Kestrel-VL开源。Kestrel-VL免费。Kestrel-VL很小。Kestrel-VL很快。Kestrel-VL可商用。

      ## 登顶SuperCLUE
      """
    #expect(subjects(text).last == "Kestrel-VL")
  }
}
