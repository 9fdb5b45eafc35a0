internal import Touchstone

/// A share of the rival's level: 达到 R 的九成, 97.8% of R's performance.
enum SharePattern: ClaimPattern {
  static let examples = [
    "青岚-13B在十项任务上«达到»ChatGPT的90%以上。",
    "Kestrel-30B achieves «97.8%» of ChatGPT's performance on average.",
    "云梯-65B的能力«达到»GPT-4的九成。", "鹿鸣-34B«达到»GPT-3.5的水平。",
  ]
  static let counterexamples = [
    "M1 consumes 25% of the FLOPs of DeepSeek R1.", "准确率达到98%以上。",
    "Larkspur-7B reaches 25% of the cost of GPT-4.", "青岚-13B的价格仅达到GPT-4的10%。",
  ]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    var draft = Draft(.parity, index..<index + 1)
    if s.isHan(index) {
      guard s.sense(index) == .reach, let rivals = RivalList(s, from: index + 1),
        !rivals.mentions.contains(where: \.isClass)
      else { return [] }
      draft.take(rivals)
      for at in draft.end..<min(s.tokens.count, draft.end + 5) {
        if s.starts(with: half, at) {
          draft.value = "50%"
          draft.hedged = true
          draft.end = at + 1
          return [draft]
        }
        if let number = s.number(at), number.unit == .percent {
          draft.value = number.printed
          draft.hedged = true
          draft.end = at + 1
          return [draft]
        }
        // GPT-4水平的75%
        if s.sense(at + 1) == .of,
          s.number(at + 2)?.unit == .percent || s.starts(with: half, at + 2)
        {
          continue
        }
        if s.starts(with: Words.level, at) || s.isOne(of: levels, at) { return [draft] }
      }
      return []
    }
    guard let number = s.number(index), number.unit == .percent, s.sense(index + 1) == .of,
      let rivals = RivalList(s, from: index + 2), !rivals.mentions.contains(where: \.isClass),
      s.after(rivals.tokens.upperBound, within: 3, { $0.sense == .offTopic }) == nil
    else { return [] }
    draft.take(rivals)
    draft.value = number.printed
    draft.hedged = true
    return [draft]
  }

  private static let half = WordSet(["一半"])
  private static let levels = WordSet(["水准", "同等水平"])
}
