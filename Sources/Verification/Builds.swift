/// What words tell of which build of a model was measured, and of which way its figure counts.
enum Builds {
  private static let words: [String: String] = [
    "base": "base", "pretrained": "base", "chat": "chat", "instruct": "chat", "sft": "chat",
    "rlhf": "chat", "int4": "quantised", "int8": "quantised", "fp8": "quantised",
    "4bit": "quantised", "8bit": "quantised", "bit": "quantised", "gptq": "quantised",
    "awq": "quantised", "gguf": "quantised", "quantized": "quantised", "quantised": "quantised",
    "quantization": "quantised",
  ]
  private static let han = [
    "基座": "base", "预训练": "base", "对话模型": "chat", "对齐": "chat", "微调": "chat", "量化": "quantised",
  ]
  private static let errors = [
    "perplexity", "ppl", "困惑度", "word error", "error rate", "wer", "cer", "错误率", "字错率", "词错率",
    "toxic", "toxigen", "毒性", "hallucination", "幻觉", "latency", "延迟", "bias", "偏见", "↓",
    "lower is better",
    "越低越好",
  ]

  static func named(in text: String) -> Set<String> {
    let text = text.lowercased()
    let latin = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      .compactMap { words[String($0)] }
    return Set(latin + han.filter { text.contains($0.key) }.values)
  }

  /// The figures are of something that a better model has less of.
  static func countsErrors(_ text: String) -> Bool {
    let text = text.lowercased()
    let latin = Set(text.split { !($0.isASCII && $0.isLetter) }.map(String.init))
    return errors.contains { word in
      word.count <= 3 && word.first?.isASCII == true ? latin.contains(word) : text.contains(word)
    }
  }
}
