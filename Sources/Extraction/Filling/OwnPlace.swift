internal import Touchstone

/// A test or field that a sentence names for itself, so that the board before is not meant.
enum OwnPlace {
  /// 在视觉任务中, 在自建测试集上, "in our own tests".
  static func find(_ s: Sentence) -> Mention? {
    for index in s.tokens.indices where s.sense(index) == .board {
      // a part of the board before
      let word = s.string(index).lowercased()
      if ["维度", "指标", "项", "track", "tracks", "index"].contains(word) { continue }
      let start = s.clauseStart(index)
      guard let on = (start..<index).last(where: { s.sense($0) == .on && opens(s, $0) }),
        on + 1 < index, !(on..<index).contains(where: { s.name($0) != nil }),
        isOwn(s, on + 1..<index)
      else { continue }
      let range = s.tokens[on + 1].range.lowerBound..<s.tokens[index].range.upperBound
      return Mention(printed: s.text.string(range), isClass: true)
    }
    return nil
  }

  private static func opens(_ s: Sentence, _ index: Int) -> Bool {
    ["在", "于", "in", "on", "at", "across", "under"].contains(s.string(index).lowercased())
  }

  /// Something besides counts and pointers to the board before stands in the phrase.
  private static func isOwn(_ s: Sentence, _ range: Range<Int>) -> Bool {
    let words = range.map { s.string($0).lowercased() }
    if words.contains(where: { ["该", "这", "这个", "上述", "this", "the", "these", "其"].contains($0) }) {
      return false
    }
    return range.contains { index in
      s.tokens[index].isWord || s.sense(index) == .ourselves
        || words[index - range.lowerBound] == "own"
    }
  }
}
