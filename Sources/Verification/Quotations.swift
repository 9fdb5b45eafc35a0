/// Words that stand between quotation marks: they may be somebody else's.
enum Quotations {
  private static let pairs: [Character: Character] = [
    "“": "”", "‘": "’", "「": "」", "『": "』", "《": "》", "\"": "\"",
  ]

  /// The text without what stands between marks, and without the marks.
  static func removed(from text: String) -> String {
    var left = ""
    var closing: Character?
    var held = ""
    for character in text {
      if let mark = closing {
        if character == mark {
          closing = nil
          held = ""
        } else {
          held.append(character)
        }
      } else if let mark = pairs[character] {
        closing = mark
      } else {
        left.append(character)
      }
    }
    // A mark that nothing closes quotes nothing.
    return left + held
  }
}
