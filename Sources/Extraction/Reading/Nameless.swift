/// What is written like a model's name and is none.
enum Nameless {
  /// A file, a part of a text or plan, a bare version: `run_eval.py`, `Stage-2`, `V1.5`.
  static func holds(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    isFile(text, range) || isNumbered(text, range)
  }

  private static func isFile(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    guard let dot = range.last(where: { text.at($0) == 0x2E }), dot > range.lowerBound else {
      return false
    }
    return files.contains(text, dot + 1..<range.upperBound)
  }

  private static let files = WordSet([
    "py", "js", "ts", "json", "jsonl", "md", "txt", "sh", "yaml", "yml", "csv", "tsv", "ipynb",
    "cpp", "html", "pdf", "zip", "gz", "bin", "gguf", "pt", "pth", "onnx", "safetensors", "toml",
    "cfg", "ini", "xml", "png", "jpg", "jpeg", "svg", "gif", "mp4", "wav", "com", "org", "cn", "io",
  ])

  /// Letters that count something, and the number: `Day-1`, `V2.0`.
  private static func isNumbered(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    let letters = range.prefix { Script.isLatin(text.at($0)) && !Script.isDigit(text.at($0)) }
    guard letters.endIndex < range.upperBound,
      text.at(range.lowerBound) == 0x76 || letters.count > 2,
      (letters.endIndex..<range.upperBound).allSatisfy({
        let c = text.at($0)
        return Script.isDigit(c) || c == 0x2E || c == 0x2D
      })
    else { return false }
    return counted.contains(text, range.lowerBound..<letters.endIndex)
  }

  private static let counted = WordSet(divisions.filter { $0 != "step" } + ["v", "ver", "version"])

  /// `sft-v2`: short for a version of the document's own model, and so a name all the same.
  static func isOwnVersion(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    guard let dash = range.first(where: { text.at($0) == 0x2D }), text.at(dash + 1) == 0x76,
      dash + 2 < range.upperBound,
      (dash + 2..<range.upperBound).allSatisfy({
        Script.isDigit(text.at($0)) || text.at($0) == 0x2E
      })
    else { return false }
    return stages.contains(text, range.lowerBound..<dash)
  }

  private static let stages = WordSet([
    "base", "chat", "sft", "instruct", "rlhf", "dpo", "ppo", "rl", "preview", "coder", "it",
  ])

  /// Capitalised words that a number follows and that are no products.
  static let divisions = [
    "day", "step", "stage", "phase", "chapter", "part", "week", "round", "section", "appendix",
    "option", "task", "tier", "season", "volume", "track", "line", "item", "method", "example",
    "question", "case", "prompt", "turn", "epoch", "sample", "tip", "point", "lesson", "exercise",
    "problem", "solution", "issue", "level", "goal", "top", "row", "column", "page", "group",
  ]

  /// `Reproducible LLM`: an adjective in front of a noun, both capitalised in a title.
  static func isPhrase(_ text: FoldedText, _ word: Range<Int>, before rest: Range<Int>) -> Bool {
    guard adjectives.ends(text, word) else { return false }
    return rest.lowerBound < rest.upperBound
      && NameShape.nouns.contains(text, rest.lowerBound + 1..<rest.upperBound)
  }

  private static let adjectives = WordSet([
    "able", "ible", "ful", "ive", "ous", "ing", "ional", "eral", "ural", "ical", "ual", "cial",
    "egal", "ient", "ised", "ized", "ered", "aled", "less", "worthy", "rounder", "wise",
  ])

  /// Enterprise-Grade: the second half makes the compound an adjective.
  static let compounds = WordSet([
    "grade", "level", "aware", "driven", "ready", "class", "style", "scale", "wide", "friendly",
    "specific", "ended", "turn", "aligned", "free", "efficient", "quality", "centric", "oriented",
    "powered", "only", "like", "based", "tuned", "following", "related", "first", "rounder",
    "permissible", "permissive", "weights", "weight", "time", "side", "shot", "purpose", "use",
  ])

  /// 医疗大模型, 端到端语音大模型: what kind of model, not which.
  static let kinds = WordSet([
    "语言", "一体化", "医疗", "法律", "金融", "教育", "语音", "视觉", "图像", "视频", "音频", "文本", "通用", "垂直", "垂类",
    "行业", "领域", "专业", "基座", "对话", "端侧", "车载", "政务", "工业", "能源", "气象", "科学", "多模态", "级", "型", "类",
    "性", "式", "化", "规模", "海外", "国外", "头部", "主流", "顶尖", "先进", "商用", "商业", "传统", "知名", "一流", "端到端",
    "原生", "自有", "各大", "两大", "三大", "文档", "搜索", "交互", "办公", "营销", "旗舰", "训练", "微调",
  ])
}
