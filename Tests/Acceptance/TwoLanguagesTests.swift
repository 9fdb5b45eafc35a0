import Foundation
import Testing

@Suite("An announcement and its translation get the same labels, claim by claim")
struct TwoLanguagesTests {
  private struct Read: Decodable {
    struct Claim: Decodable {
      struct Verdict: Decodable { var label: String }
      var kind: String
      var quote: String
      var verdict: Verdict
    }
    var claims: [Claim]?
  }

  private struct Pair {
    var day: String
    var zh: String
    var en: String

    init(_ day: String, _ zh: String, _ en: String) {
      self.day = day
      self.zh = zh
      self.en = en
    }
  }

  private static let november = "2023-11-20"
  private static let pairs = [
    Pair(november, "BlueLM登顶SuperCLUE。", "BlueLM tops SuperCLUE."),
    Pair(
      november, "BlueLM在SuperCLUE上位列国产第一。",
      "BlueLM ranks first among domestic models on SuperCLUE."),
    Pair(
      november, "BlueLM的总分在SuperCLUE上超越Claude 2。",
      "BlueLM beats Claude 2 in total score on SuperCLUE."),
    Pair(
      november, "通义千问2.0在SuperCLUE的OPT榜单上位列国产第一。",
      "Tongyi Qianwen 2.0 ranks first among domestic models on the OPT track of SuperCLUE."),
    Pair(
      november, "文心一言4.0的总分在SuperCLUE上力压通义千问2.0。",
      "ERNIE Bot 4.0 outscores Tongyi Qianwen 2.0 in total score on SuperCLUE."),
    Pair(
      november, "Baichuan2-13B-Chat是SuperCLUE上最好的开源模型。",
      "Baichuan2-13B-Chat is the best open-source model on SuperCLUE."),
    Pair(
      november, "Moonshot在SuperCLUE的OPT榜单上超越GPT-3.5。",
      "Moonshot beats GPT-3.5 on the OPT track of SuperCLUE."),
    Pair(
      november, "SenseChat 3.0在SuperCLUE上的总分为69.25。",
      "SenseChat 3.0 has a total score of 69.25 on SuperCLUE."),
    Pair(
      november, "SenseChat 3.0在SuperCLUE上的总分为78.39。",
      "SenseChat 3.0 has a total score of 78.39 on SuperCLUE."),
    Pair(
      november, "Moonshot在SuperCLUE总分上与GPT-3.5持平。",
      "Moonshot is on par with GPT-3.5 in total score on SuperCLUE."),
    Pair(november, "BlueLM是国内最强的大模型。", "BlueLM is the strongest model in China."),
    Pair(
      november, "Qwen-14B-Chat在SuperCLUE上碾压Baichuan2-13B-Chat。",
      "Qwen-14B-Chat crushes Baichuan2-13B-Chat on SuperCLUE."),
    Pair(
      november, "BlueLM在SuperCLUE上排名前五。", "BlueLM ranks in the top five on SuperCLUE."),
    Pair(
      november, "BlueLM在SuperCLUE上超越上一代模型。", "BlueLM beats its predecessor on SuperCLUE."),
    Pair(
      "2023-07-25", "ChatGLM2-6B在SuperCLUE开源榜单上排名第一。",
      "ChatGLM2-6B ranks first on the open-source leaderboard of SuperCLUE."),
    Pair(
      "2025-03-10", "Claude 3.7 Sonnet问鼎Aider Polyglot榜单。",
      "Claude 3.7 Sonnet tops the Aider Polyglot leaderboard."),
    Pair(
      "2025-01-30", "DeepSeek-R1登顶Chatbot Arena。", "DeepSeek-R1 tops Chatbot Arena."),
    Pair(
      "2023-08-03", "Qwen-7B是国内首个开源大语言模型。",
      "Qwen-7B is the first open-source large language model in China."),
  ]

  @Test func `over pairs of sentences, given in one run`() throws {
    let folder = Folder()
    var names: [String] = []
    for (index, pair) in Self.pairs.enumerated() {
      for (language, words) in [("zh", pair.zh), ("en", pair.en)] {
        let name = "\(index)-\(language).md"
        try folder.write("---\ndate: \(pair.day)\n---\n\n\(words)\n", to: name)
        names.append(folder.path(name))
      }
    }
    let run = try touchstone(
      all: ["check", "--format", "jsonl", "--no-record"] + names, in: folder,
      environment: ["TOUCHSTONE_HOME": RepositoryArchive.root])
    let read = try run.output.split(separator: "\n").map {
      try JSONDecoder().decode(Read.self, from: Data($0.utf8))
    }
    #expect(read.count == names.count)
    var labels: Set<String> = []
    for (index, pair) in Self.pairs.enumerated() where read.count == names.count {
      let zh = read[2 * index].claims ?? []
      let en = read[2 * index + 1].claims ?? []
      #expect(!zh.isEmpty, "\(pair.zh)")
      #expect(zh.map(\.verdict.label) == en.map(\.verdict.label), "\(pair.zh) \(pair.en)")
      labels.formUnion(zh.map(\.verdict.label))
    }
    #expect(labels.count == 4, "each label is met")
  }
}
