internal import Touchstone

/// What the shape of a printed name tells, where the catalog does not list it.
enum PrintedName {
  /// `owner/model` of a public repository; nil if the name is none.
  static func repository(_ name: String) -> (owner: String, model: String)? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !name.contains(" "), parts.allSatisfy({ !$0.isEmpty }),
      !routes.contains(parts[0].lowercased())
    else { return nil }
    return (String(parts[0]), String(parts[1]))
  }

  /// The name behind the service that it was reached through: `ollama/qwen2.5-coder:32b`.
  static func withoutRoute(_ name: String) -> String? {
    guard let slash = name.firstIndex(of: "/"), routes.contains(name[..<slash].lowercased())
    else { return nil }
    return String(name[name.index(after: slash)...])
  }

  private static let routes: Set<String> = [
    "bedrock", "fireworks_ai", "groq", "ollama", "openrouter", "together_ai", "vertex_ai",
  ]

  /// Several models that work together have no single maker or size.
  static func combination(_ name: String) -> [String]? {
    let parts = name.split(separator: " + ").map(String.init)
    return parts.count > 1 ? parts : nil
  }

  /// A model in another setting than its own: `gpt4_turbo_verbose`, `yi-coder:9b-chat-q4_0`.
  static func setting(_ name: String) -> (model: String, setting: String)? {
    cut(name) { words in
      settings.contains { $0 == words } || isQuantisation(words) || isSampling(words)
    }
  }

  /// A build of a model: what follows its name is a date.
  static func build(_ name: String) -> (model: String, date: String)? { cut(name, where: isDate) }

  /// A build of a family as local services write it: `gemma2:27b-instruct`.
  static func tag(_ name: String) -> (family: String, tag: String)? {
    guard let colon = name.firstIndex(of: ":"), !name.contains(" ") else { return nil }
    return (String(name[..<colon]), String(name[name.index(after: colon)...]))
  }

  /// The shortest end of the name, behind a separator, that `isEnd` accepts.
  private static func cut(
    _ name: String, where isEnd: (String) -> Bool
  ) -> (String, String)? {
    for index in name.indices.reversed() where "-_: ,".contains(name[index]) {
      let end = name[name.index(after: index)...].lowercased()
      if isEnd(end), index > name.startIndex { return (String(name[..<index]), end) }
    }
    return nil
  }

  private static let settings = [
    "concise", "verbose", "diff", "whole", "gguf", "fp16", "bf16", "fp8",
  ]

  /// `q8_0`, `q4_k_m`, `int4`.
  private static func isQuantisation(_ words: String) -> Bool {
    let bytes = Array(words.utf8)
    if words.hasPrefix("int") { return bytes.count == 4 && isDigit(bytes[3]) }
    guard bytes.count > 1, bytes.count < 7, bytes[0] == UInt8(ascii: "q"), isDigit(bytes[1])
    else { return false }
    return bytes.dropFirst(2).allSatisfy { isDigit($0) || "_kmsl".utf8.contains($0) }
  }

  /// `best-of-16`, `num-beams-10`.
  private static func isSampling(_ words: String) -> Bool {
    ["best-of-", "num-beams-"].contains { start in
      words.hasPrefix(start) && !words.dropFirst(start.count).isEmpty
        && words.dropFirst(start.count).utf8.allSatisfy(isDigit)
    }
  }

  /// `2024-05-13`, `20240513` or `0513`.
  private static func isDate(_ words: String) -> Bool {
    let digits = words.utf8.filter { $0 != UInt8(ascii: "-") }
    guard digits.allSatisfy(isDigit) else { return false }
    let text = String(decoding: digits, as: UTF8.self)
    switch (digits.count, words.utf8.count) {
    case (8, 10): return Day(words) != nil
    case (8, 8):
      return Day("\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))") != nil
    case (4, 4): return Day("2024-\(text.prefix(2))-\(text.suffix(2))") != nil
    default: return false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
