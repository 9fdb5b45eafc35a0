internal import Touchstone

/// What the words around a number make of it: a bound, or no score at all.
enum ScoreBound {
  /// `>` of 超过60分, "over 60", 60+, 60分以上; `<` of 不到60分, "below 60"; else nothing.
  static func sign(_ s: Sentence, _ index: Int) -> String {
    if s.text.at(s.tokens[index].range.upperBound) == 0x2B { return ">" }
    if s.after(index + 1, within: 3, { s.isOne(of: orMore, $0) }) != nil {
      return ">"
    }
    if s.after(index + 1, within: 1, { Words.orLess.starts(s.text, $0.range) }) != nil {
      return "<"
    }
    let start = s.tokens[index].range.lowerBound
    if short.ends(s.text, s.range.lowerBound..<start) { return "<" }
    for at in stride(from: index - 1, through: max(0, index - 2), by: -1) {
      if s.isBreak(at) || s.name(at) != nil { break }
      if s.sense(at) == .above || s.isOne(of: lower, at) { return ">" }
      if s.sense(at) == .below || s.isOne(of: upper, at) { return "<" }
      if s.sense(at) == .than {
        if s.reads("more", at - 1) || s.sense(at - 1) == .comparative { return ">" }
        if s.isOne(of: less, at - 1) { return "<" }
      }
    }
    return ""
  }

  private static let orMore = WordSet(["以上", "开外"])
  private static let short = WordSet(["不到", "不足", "未达", "未达到"])
  private static let lower = WordSet(["over", "above", "at least", "突破", "高于", "逾"])
  private static let upper = WordSet(["below", "under", "不到", "不足", "低于", "未达"])
  private static let less = WordSet(["less", "fewer"])

  /// 与 R 相差20分, 领先第二名0.14分, "within 21 points of R", 满分为100分: no score of the subject.
  static func isDistance(_ s: Sentence, _ index: Int) -> Bool {
    let start = s.tokens[index].range.lowerBound
    if full.stands(in: s.text, max(s.range.lowerBound, start - 5)..<start) { return true }
    for at in stride(from: index - 1, through: max(0, index - 6), by: -1) {
      if s.isBreak(at) { return false }
      if s.isOne(of: distances, at) || at == index - 1 && s.reads("out of", at) { return true }
      if s.tokens[at].isWord, s.ends(with: gap, at) { return true }
      switch s.sense(at) {
      case .gap: return true
      case .above, .below: return at < index - 1 && isObject(s, at + 1..<index)
      case .score, .reach, .measure, .rankVerb: return false
      default: if s.name(at)?.role == .board { return false }
      }
    }
    return false
  }

  private static let full = WordSet(["满分"])
  private static let gap = WordSet(["差"])
  private static let distances = WordSet([
    "within", "maximum", "full", "perfect", "相差", "差", "只差", "仅差", "还差", "points of",
  ])

  private static func isObject(_ s: Sentence, _ range: Range<Int>) -> Bool {
    range.contains {
      s.name($0) != nil || s.tokens[$0].ordinal != nil || s.sense($0) == .model
        || s.sense($0) == .runnerUp
    }
  }
}
