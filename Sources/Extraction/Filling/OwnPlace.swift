internal import Touchstone

/// A test or field that a sentence names for itself, so that the board before is not meant.
enum OwnPlace {
  /// 在视觉任务中, 在自建测试集上, "in our own tests".
  static func find(_ s: Sentence) -> Mention? {
    for index in s.tokens.indices where s.sense(index) == .board {
      // a part of the board before
      if s.isOne(of: parts, index) { continue }
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

  private static let parts = WordSet(["维度", "指标", "项", "track", "tracks", "index"])

  private static func opens(_ s: Sentence, _ index: Int) -> Bool { s.isOne(of: into, index) }

  private static let into = WordSet(["在", "于", "in", "on", "at", "across", "under"])

  /// Something besides counts and pointers to the board before stands in the phrase.
  private static func isOwn(_ s: Sentence, _ range: Range<Int>) -> Bool {
    !range.contains { s.isOne(of: pointers, $0) }
      && range.contains {
        s.tokens[$0].isWord || s.sense($0) == .ourselves || s.reads("own", $0)
      }
  }

  private static let pointers = WordSet(["该", "这", "这个", "上述", "this", "the", "these", "其"])
}
