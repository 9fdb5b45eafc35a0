/// Recognises names that no catalog holds by how they are written.
enum NameShape {
  /// Words that follow a model's name and belong to it.
  static let variants = WordSet([
    "turbo", "pro", "ultra", "chat", "base", "instruct", "max", "plus", "opus", "sonnet", "haiku",
    "instant", "mini", "nano", "large", "small", "medium", "coder", "math", "vl", "preview",
    "flash",
    "lite", "air", "moe", "moa", "search", "rerank", "reranking", "embedding", "thinking", "python",
    "v", "llm", "advanced", "lightning", "long", "vision", "embed", "reason", "reasoner",
    "reasoning", "omni", "audio", "agent", "sql", "fin", "med", "law", "voice", "next", "edge",
    "tiny", "xl", "xxl", "think", "zero", "distill", "translate", "guard", "world", "speech",
  ])

  /// What a bracket behind a name says of how it was run.
  static let settings = WordSet([
    "high", "medium", "low", "minimal", "thinking", "no thinking", "no think", "non-thinking",
    "think",
    "reasoning", "prompt", "diff", "whole", "architect",
  ])

  /// Variants that are words of their own behind a Chinese one.
  static let nouns = WordSet([
    "agent", "world", "speech", "law", "med", "fin", "voice", "edge", "next", "guard", "zero",
    "audio",
    "sql", "reasoning", "translate", "math", "python", "search", "embedding", "vision", "llm",
  ])

  /// Capitalised words and abbreviations that are no names of models.
  static let common = WordSet(
    """
    llm llms ai agi api gpu gpus cpu nlp sft rlhf rl faq cot moe vqa lvlm lvlms rope ntk gqa mha mla aigc ceo \
    cto cfo ipo usd rmb ok readme pdf html json url http https pr prs sota sotas fp8 fp16 bf16 int4 int8 w8a8 ocr tts \
    asr oss github huggingface modelscope transformers pytorch cuda vllm linux windows macos docker json \
    xml sql nvidia h100 a100 a800 h800 awq gptq gguf lora qlora dpo ppo grpo ffn kv rag ui ux id ids tops \
    vs the this that we our it its in on at and or but for as by of to with from a an is are was were be \
    stem first second third while although unlike despite however moreover furthermore today according \
    compared based notably additionally besides after before since when if no not nothing new all both \
    each every other more most many some note notice see here there these those they you your he she \
    january february march april may june july august september october november december \
    monday tuesday wednesday thursday friday saturday sunday model models chat base english chinese arabic \
    japanese korean china us usa uk eu one two three four five six seven eight nine ten best top set does do did \
    can will now let thank please what who how why which where thus so then also even just only open source \
    large language leaderboard benchmark benchmarks arena update news figure table results result \
    performance evaluation training data code math reasoning general agent python java acc em f1 \
    average avg score scores rank ranking overall total ours mean text image video audio contributors \
    users user world global domestic university institute science technology inc ltd co corp lab labs team \
    lm lms vlm vlms mllm mllms slm slms nlu nlg cli sdk ide founded \
    like set mit apache bsd whether version bert bert-like gpt-like hostfile qa vl gpt rm ft though than because during under over between among
    """.split(separator: " ") + Nameless.divisions.map { $0[...] })

  /// Endings of board names.
  static let boardEndings = [
    "bench", "eval", "arena", "glue", "clue", "leaderboard", "mteb", "qa", "mmlu", "testset",
  ].map(FoldedText.fold)

  static func isJoiner(_ c: UInt32) -> Bool {
    switch c {
    case 0x2A, 0x2B, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }

  /// The end of a run of letters, digits and inner joiners from `start`.
  static func runEnd(_ text: FoldedText, at start: Int, limit: Int) -> Int {
    var index = start
    let cap = min(limit, start + 60)
    while index < cap {
      let c = text.at(index)
      if Script.isLatin(c) { index += 1; continue }
      // . - _ * + join when a letter or digit follows
      guard isJoiner(c), index > start, index + 1 < cap, Script.isLatin(text.at(index + 1)),
        Script.isLatin(text.at(index - 1))
      else { break }
      index += 1
    }
    if index < cap, text.at(index) == 0x2B, !Script.isLatin(text.at(index + 1)), index > start,
      !Script.isDigit(text.at(index - 1))
    {
      index += 1
    }
    return index
  }

  /// `LongBench`, `C-Eval`, `DocVQA`, but not `Retrieval`.
  private static func endsBoard(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    boardEndings.contains { ending in
      let at = range.upperBound - ending.count
      guard at > range.lowerBound, text.isCapital(at) || text.at(at - 1) == 0x2D else {
        return false
      }
      return ending.indices.allSatisfy { text.at(at + $0) == ending[$0] }
    }
  }

  /// `Some-Name-Chat`: a variant behind a hyphen.
  private static func hasVariant(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    for index in range where text.at(index) == 0x2D {
      if start > range.lowerBound, variants.contains(text, start..<index) { return true }
      start = index + 1
    }
    return start > range.lowerBound && variants.contains(text, start..<range.upperBound)
  }

  /// Larkspur-Edge, but not Pre-Training: both parts are capitalised and the first is no common word.
  private static func isProduct(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    guard let joint = range.first(where: { text.at($0) == 0x2D }),
      !(joint + 1..<range.upperBound).contains(where: { text.at($0) == 0x2D }),
      joint - range.lowerBound >= 4, range.upperBound - joint > 2
    else { return false }
    let first = range.lowerBound..<joint
    return !prefixes.contains(text, first) && !common.contains(text, first)
      && !Nameless.compounds.contains(text, joint + 1..<range.upperBound)
  }

  /// First halves of ordinary compounds.
  private static let prefixes = WordSet([
    "open", "multi", "fine", "zero", "self", "long", "short", "high", "real", "cross", "semi",
    "non",
    "end", "state", "instruction", "tool", "role", "user", "full", "half", "cost", "single",
    "human",
    "post", "super", "ultra", "mixture", "chain", "retrieval", "parameter", "domain", "context",
    "in", "on", "off", "top", "low", "large", "small", "time", "third", "second", "first",
    "question",
    "supervised", "reinforcement", "machine", "deep", "mixed", "group", "sparse", "dense", "flash",
    "tensor", "token", "open-source", "creative", "common", "knowledge", "reading", "safety",
    "speech",
    "image", "video", "audio", "vision", "text", "code", "data", "model", "world", "case", "quick",
    "getting", "pull", "hugging", "ground", "fill", "pair", "well", "near", "anti", "inter",
    "intra",
  ])

  /// No.1, TOP5, TOP-5: places.
  private static func isPlace(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    let digits = range.dropFirst(3).drop { text.at($0) == 0x2D }
    guard !digits.isEmpty, range.count <= 6, digits.allSatisfy({ Script.isDigit(text.at($0)) })
    else { return false }
    return places.contains(text, range.lowerBound..<range.lowerBound + 3)
  }

  private static let places = WordSet(["no.", "top"])

  enum Kind { case model, board, acronym, capitalised, none }

  /// What the run looks like by its letters.
  static func kind(_ text: FoldedText, _ range: Range<Int>) -> Kind {
    var digits = 0, capitals = 0, letters = 0, joints = 0, humps = 0
    for index in range {
      let c = text.at(index)
      if Script.isDigit(c) {
        digits += 1
      } else if Script.isLatin(c) {
        letters += 1
        if text.isCapital(index) {
          capitals += 1
          if index > range.lowerBound, !text.isCapital(index - 1),
            Script.isLatin(text.at(index - 1)), !Script.isDigit(text.at(index - 1))
          {
            humps += 1
          }
        }
      } else {
        joints += 1
      }
    }
    guard letters > 0, digits + capitals + joints > 0, !common.contains(text, range),
      !isPlace(text, range), !Nameless.holds(text, range)
    else { return .none }
    if endsBoard(text, range) { return .board }
    let startsHigh = text.isCapital(range.lowerBound)
    if digits > 0, letters > 1 {
      // 10k, 3x, 128-bit are quantities, not names
      if Script.isDigit(text.at(range.lowerBound)), capitals < 2, joints == 0 || capitals == 0 {
        return .none
      }
      if startsHigh || joints > 0 && capitals > 0 { return .model }
      if Nameless.isOwnVersion(text, range) { return .model }
      return joints >= 2 ? .model : .none
    }
    if digits > 0, startsHigh, joints > 0 { return .model }
    if humps > 0, letters >= 4 { return .model }
    if joints > 0, startsHigh, hasVariant(text, range) || capitals >= 2 && isProduct(text, range) {
      return .model
    }
    if capitals >= 2, capitals == letters, letters <= 8 { return .acronym }
    return startsHigh && letters >= 3 && joints == 0 ? .capitalised : .none
  }
}
