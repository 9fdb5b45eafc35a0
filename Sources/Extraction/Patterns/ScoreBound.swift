internal import Touchstone

/// What the words around a number make of it: a bound, or no score at all.
enum ScoreBound {
  /// `>` of 超过60分, "over 60", 60+, 60分以上; `<` of 不到60分, "below 60"; else nothing.
  static func sign(_ s: Sentence, _ index: Int) -> String {
    if s.text.at(s.tokens[index].range.upperBound) == 0x2B { return ">" }
    if s.after(index + 1, within: 3, { ["以上", "开外"].contains(s.text.string($0.range)) }) != nil {
      return ">"
    }
    if s.after(index + 1, within: 1, { s.text.string($0.range).hasPrefix("以下") }) != nil {
      return "<"
    }
    let start = s.tokens[index].range.lowerBound
    let before = s.text.string(max(s.range.lowerBound, start - 3)..<start)
    if ["不到", "不足", "未达", "未达到"].contains(where: before.hasSuffix) { return "<" }
    for at in stride(from: index - 1, through: max(0, index - 2), by: -1) {
      let word = s.string(at).lowercased()
      if s.isBreak(at) || s.name(at) != nil { break }
      if s.sense(at) == .above || lower.contains(word) { return ">" }
      if s.sense(at) == .below || upper.contains(word) { return "<" }
      if s.sense(at) == .than, at > 0 {
        let more = s.string(at - 1).lowercased()
        if more == "more" || s.sense(at - 1) == .comparative { return ">" }
        if more == "less" || more == "fewer" { return "<" }
      }
    }
    return ""
  }

  private static let lower: Set<String> = ["over", "above", "at least", "突破", "高于", "逾"]
  private static let upper: Set<String> = ["below", "under", "不到", "不足", "低于", "未达"]

  /// 与 R 相差20分, 领先第二名0.14分, "within 21 points of R", 满分为100分: no score of the subject.
  static func isDistance(_ s: Sentence, _ index: Int) -> Bool {
    let start = s.tokens[index].range.lowerBound
    let window = s.text.string(max(s.range.lowerBound, start - 5)..<start)
    if window.contains("满分") { return true }
    for at in stride(from: index - 1, through: max(0, index - 6), by: -1) {
      if s.isBreak(at) { return false }
      let word = s.string(at).lowercased()
      if distances.contains(word) || at == index - 1 && word == "out of" { return true }
      if s.isHan(at), s.tokens[at].isWord, word.hasSuffix("差") { return true }
      switch s.sense(at) {
      case .gap: return true
      case .above, .below: return at < index - 1 && isObject(s, at + 1..<index)
      case .score, .reach, .measure, .rankVerb: return false
      default: if s.name(at)?.role == .board { return false }
      }
    }
    return false
  }

  private static let distances: Set<String> = [
    "within", "maximum", "full", "perfect", "相差", "差", "只差", "仅差", "还差", "points of",
  ]

  private static func isObject(_ s: Sentence, _ range: Range<Int>) -> Bool {
    range.contains {
      s.name($0) != nil || s.tokens[$0].ordinal != nil || s.sense($0) == .model
        || s.sense($0) == .runnerUp
    }
  }
}
