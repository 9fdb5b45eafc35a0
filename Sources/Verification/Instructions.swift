internal import Touchstone

/// Words in a document that are meant for the software that reads it.
///
/// They change nothing: a verdict is arithmetic on figures. That they stand there is worth knowing.
enum Instructions {
  /// Phrases that address software, whatever follows.
  private static let phrases = [
    "ignore previous instructions", "ignore all previous instructions",
    "ignore the above instructions", "disregard previous instructions",
    "disregard all previous instructions", "ignore your instructions",
    "if you are an ai model", "if you are a language model", "if you are an llm",
    "ai systems reading this", "language models reading this", "note to ai reviewers",
    "note to language models", "fact-checking software must", "fact checkers must mark",
    "忽略之前的指令", "忽略以上指令", "忽略先前的指令", "忽略所有指令", "无视以上指令", "如果你是ai", "如果你是大模型",
    "如果你是语言模型", "致ai审稿", "核查程序请", "核查软件请", "阅读本文的ai", "阅读本文的大模型",
  ]
  private static let most = 3

  static func find(in document: Document) -> [Finding.Hostility] {
    let text = Array(document.text.unicodeScalars)
    var found: [Finding.Hostility] = []
    for block in document.blocks where block.kind != .code && found.count < most {
      let range = block.range.clamped(to: 0..<text.count)
      let words = lowered(text[range])
      for phrase in phrases where found.count < most {
        guard let at = words.firstIndex(of: Array(phrase.unicodeScalars)),
          !isReported(phrase, in: words)
        else { continue }
        let line = document.position(of: range.lowerBound + at).line
        found.append(.instruction(phrase, line: line))
        break
      }
    }
    return found
  }

  /// The paragraph quotes the phrase and speaks about it: of an attack, of what somebody wrote.
  private static func isReported(_ phrase: String, in words: [Unicode.Scalar]) -> Bool {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: words)
    let own = Quotations.removed(from: String(text))
    return !own.contains(phrase) && reporting.contains(where: own.contains)
  }

  private static let reporting = [
    "attack", "injection", "prompts such as", "phrases such as", "for example", "写道", "攻击", "注入",
    "例如", "比如", "诸如", "之类",
  ]

  /// Small letters, scalar for scalar, so that places stay where they are.
  private static func lowered(_ text: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    text.map { (0x41...0x5A).contains($0.value) ? Unicode.Scalar($0.value + 0x20) ?? $0 : $0 }
  }
}

extension Array where Element == Unicode.Scalar {
  fileprivate func firstIndex(of run: [Unicode.Scalar]) -> Int? {
    guard let first = run.first, count >= run.count else { return nil }
    return (0...count - run.count).first { at in
      self[at] == first && self[at..<at + run.count].elementsEqual(run)
    }
  }
}
