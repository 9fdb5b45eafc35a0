/// Text of our own words: as much of it as is asked for, the same at each run.
struct Generator {
  private var state: UInt64 = 11

  /// So many sentences of each list claim nothing.
  private static let plain = 7

  private static let chinese = [
    "训练语料经过去重和清洗,其中网页占六成,书籍占两成。",
    "我们把学习率先升后降,并在最后阶段换用质量更高的文本。",
    "读者可以在附录里找到每一项测试的设置。", "模型的词表包含十万个词元,对中文的切分更紧凑。",
    "这一版修复了长对话里偶尔丢失上文的问题。", "安装时请先建立一个干净的环境,再按说明逐步执行。",
    "感谢社区提出的意见和补丁。", "青岚-13B在C-Eval榜单上排名第一。",
    "云梯-65B的综合能力超越Falcon-40B,与GPT-3.5持平。",
    "今年九月,鹿鸣-34B在MMLU上得到71.2分,仅次于GPT-4。",
  ]

  private static let english = [
    "The weights are stored in shards, and each shard can be loaded on its own. ",
    "We removed near duplicates from the corpus before the second stage of training. ",
    "A short script in the folder of examples shows how to serve the model behind a proxy. ",
    "Please read the terms of use with care, since they differ from those of the last release. ",
    "The tokenizer splits numbers into digits and keeps whitespace as it is. ",
    "Evaluation was done with the same prompts for every checkpoint. ",
    "If something does not work as described, open a ticket and attach the log. ",
    "Larkspur-7B ranks first on the Open LLM Leaderboard. ",
    "On HumanEval, Osprey-7B outperforms GPT-3.5 by 4.2 points. ",
    "Kestrel-13B scores 64.1 on MMLU and is on par with Llama 2 70B. ",
  ]

  /// Paragraphs of some sentences, half of them Chinese.
  mutating func paragraphs(bytes: Int) -> [String] {
    var result: [String] = []
    var made = 0
    while made < bytes {
      let sentences = next(2) == 0 ? Generator.chinese : Generator.english
      var paragraph = ""
      for _ in 0..<4 + next(5) {
        // Most sentences claim nothing.
        let among = next(5) == 0 ? sentences.count : Generator.plain
        paragraph += sentences[next(among)]
      }
      made += paragraph.utf8.count + 1
      result.append(paragraph)
    }
    return result
  }

  private mutating func next(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % count
  }
}

/// Texts that nobody writes and that must not take longer than others of their length.
enum Hostile: String, CaseIterable {
  case firsts, quotes, brackets, sentence, names, words, claims

  private var unit: String {
    switch self {
    case .firsts: "第一"
    case .quotes: "“青岚"
    case .brackets: "[("
    case .sentence: "云梯在这里和那里都说了许多话,"
    case .names: "GPT-4、"
    case .words: "the best "
    case .claims: "青岚-13B超越GPT-4。"
    }
  }

  func text(bytes: Int) -> String {
    String(repeating: unit, count: max(1, bytes / unit.utf8.count))
  }
}
