internal import Touchstone

/// One sentence, or one cell, of a block.
struct Sentence: Sendable {
  let text: FoldedText
  var tokens: [Token]
  /// Index of the block in the document.
  let block: Int
  /// The sentence ends with a question mark.
  var isQuestion = false

  var range: Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  func string(_ token: Int) -> String { text.string(tokens[token].range) }

  func sense(_ index: Int) -> Sense? { tokens.indices.contains(index) ? tokens[index].sense : nil }
  func name(_ index: Int) -> Name? { tokens.indices.contains(index) ? tokens[index].name : nil }
  func mark(_ index: Int) -> Mark? { tokens.indices.contains(index) ? tokens[index].mark : nil }
  func number(_ index: Int) -> Quantity? {
    tokens.indices.contains(index) ? tokens[index].number : nil
  }

  /// The token is written in Chinese characters.
  func isHan(_ index: Int) -> Bool {
    tokens.indices.contains(index) && Script.isHan(text.at(tokens[index].range.lowerBound))
  }

  /// Nothing stands between the two tokens, not even a space.
  func touches(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens.indices.contains(index + 1)
      && tokens[index].range.upperBound == tokens[index + 1].range.lowerBound
  }
}

extension Sentence {
  /// No sentence is longer; an endless one is cut.
  static let longest = 320

  /// The sentences of the tokens of one block, and which of them are questions.
  static func split(
    _ tokens: [Token], text: FoldedText
  ) -> [(tokens: Range<Int>, isQuestion: Bool)] {
    var result: [(tokens: Range<Int>, isQuestion: Bool)] = []
    var start = 0
    var index = 0
    func close(at end: Int, isQuestion: Bool) {
      if end > start { result.append((start..<end, isQuestion)) }
      start = end
    }
    while index < tokens.count {
      var end = index + 1
      if ends(tokens, index, text) {
        let isQuestion = tokens[index].mark == .question
        while end < tokens.count, let mark = tokens[end].mark,
          isTail(mark, text.at(tokens[end].range.lowerBound))
        {
          end += 1
        }
        close(at: end, isQuestion: isQuestion)
      } else if index - start >= longest {
        close(at: end, isQuestion: false)
      }
      index = end
    }
    close(at: tokens.count, isQuestion: false)
    return result
  }

  private static func isTail(_ mark: Mark, _ c: UInt32) -> Bool {
    switch mark {
    case .quoteClose, .full, .question, .exclamation: true
    case .quoteOpen: c == 0x22
    default: false
    }
  }

  private static let abbreviations = WordSet([
    "vs", "e.g", "i.e", "g", "e", "etc", "al", "fig", "no", "dr", "mr", "inc", "cf", "approx",
  ])

  private static func opens(_ tokens: [Token], _ index: Int, _ text: FoldedText) -> Bool {
    index < tokens.count && text.isCapital(tokens[index].range.lowerBound)
  }

  private static func ends(_ tokens: [Token], _ index: Int, _ text: FoldedText) -> Bool {
    guard let mark = tokens[index].mark else { return false }
    switch mark {
    case .comma:
      // "First on A | 7.9 on B"
      return text.at(tokens[index].range.lowerBound) == 0x7C
    case .question, .exclamation:
      return text.at(tokens[index].range.upperBound) != 0x3D
    case .full:
      let at = tokens[index].range.lowerBound
      guard text.at(at) == 0x2E else { return true }
      let next = text.at(at + 1)
      guard
        next == 0 || Script.isSpace(next) || next == 0x29 || next == 0x22 || next == 0x201D
          || Script.isHan(next)
      else { return false }
      guard index > 0 else { return true }
      let word = tokens[index - 1].range
      if abbreviations.contains(text, word) {
        return text.string(word).lowercased() == "etc" && opens(tokens, index + 1, text)
      }
      // "1. item" at the start of a block
      return !(index == 1 && tokens[0].number != nil)
    default: return false
    }
  }
}
