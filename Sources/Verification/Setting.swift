internal import Touchstone

/// How figures came about, as far as words say so; nil is unknown and equals nothing.
struct Setting: Hashable {
  /// Examples before each question.
  var shots: Int?
  /// `validation` or `test`.
  var split: String?
  var hasChainOfThought: Bool?
  /// `@8`, `@64`: answers of several runs are joined.
  var runs: String?

  init() {}

  init(in text: String) {
    let text = Array(text.lowercased())
    shots = Setting.shots(in: text)
    split = Setting.split(in: text)
    if Setting.contains(text, "cot") || Setting.contains(text, "chain-of-thought")
      || Setting.contains(text, "chain of thought") || Setting.contains(text, "思维链")
    {
      hasChainOfThought = true
    }
    if let at = text.firstIndex(of: "@") {
      let digits = text[(at + 1)...].prefix { $0.isNumber }
      if !digits.isEmpty, digits != ["1"] { runs = String(digits) }
    }
  }

  func joined(with other: Setting) -> Setting {
    var joined = self
    joined.shots = other.shots ?? shots
    joined.split = other.split ?? split
    joined.hasChainOfThought = other.hasChainOfThought ?? hasChainOfThought
    joined.runs = other.runs ?? runs
    return joined
  }

  /// What a claim says of its figure is not what a board says of its own.
  func contradicts(_ other: Setting) -> Bool {
    if let shots, let others = other.shots, shots != others { return true }
    if let split, let others = other.split, split != others { return true }
    // A board's figures are of its test set unless it says otherwise.
    return split == "validation" && other.split == nil
  }

  /// In words that both languages share: `5-shot`, `validation`.
  var words: String {
    [shots.map { "\($0)-shot" }, split].compactMap(\.self).joined(separator: ", ")
  }

  private static let numbers: [(word: String, shots: Int)] = [
    ("zero", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("eight", 8),
    ("ten", 10), ("零", 0), ("五", 5),
  ]

  /// The one number of shots that a text states; nil for none or for several.
  private static func shots(in text: [Character]) -> Int? {
    var found: Set<Int> = []
    for word in ["shot", "样本"] {
      for end in places(of: word, in: text) {
        var start = end
        while start > 0, "- ".contains(text[start - 1]) { start -= 1 }
        var first = start
        while first > 0, text[first - 1].isNumber, text[first - 1].isASCII { first -= 1 }
        if first < start, start - first <= 3 {
          // 100 个样本 are no shots.
          if word == "shot", let shots = Int(String(text[first..<start])) { found.insert(shots) }
        } else if let number = numbers.first(where: { text[..<start].ends(with: $0.word) }) {
          found.insert(number.shots)
        }
      }
    }
    for (words, shots) in [("no examples before", 0), ("five examples before", 5)]
    where contains(text, words) { found.insert(shots) }
    return found.count == 1 ? found.first : nil
  }

  private static func split(in text: [Character]) -> String? {
    let isValidation = ["validation", "验证集", "(val)", "val set", "dev set"].contains {
      contains(text, $0)
    }
    let isTest = ["test split", "test set", "测试集"].contains { contains(text, $0) }
    if isValidation == isTest { return nil }
    return isValidation ? "validation" : "test"
  }

  private static func contains(_ text: [Character], _ word: String) -> Bool {
    !places(of: word, in: text).isEmpty
  }

  private static func places(of word: String, in text: [Character]) -> [Int] {
    let word = Array(word)
    guard text.count >= word.count else { return [] }
    return (0...text.count - word.count).filter { text[$0..<$0 + word.count].elementsEqual(word) }
  }
}

extension ArraySlice where Element == Character {
  fileprivate func ends(with word: String) -> Bool { suffix(word.count).elementsEqual(word) }
}
