internal import Touchstone

/// A true statement in the place of the clause that makes an untrue claim.
struct Suggestion: Hashable, Sendable {
  /// The claim's index among the document's.
  var claim: Int
  var start: SourcePosition
  /// One past the last character.
  var end: SourcePosition
  var words: String
  /// The source has the clause as it is read, without a tag, a mark or a link inside: only there can
  /// the words be put in its place.
  var fits: Bool

  /// In the order of the text, none touching another.
  static func all(in checked: CheckedDocument, text source: String) -> [Suggestion] {
    let document = checked.document
    let text = Array(document.text.unicodeScalars)
    let lines = source.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let isMarkup = source.drop { $0.isWhitespace }.first == "<"
    var found: [Suggestion] = []
    var last = 0
    for (index, judged) in checked.claims.enumerated().sorted(by: {
      ($0.element.claim.range.lowerBound, $0.offset)
        < ($1.element.claim.range.lowerBound, $1.offset)
    }) {
      guard let sentence = statement(judged, document) else { continue }
      let clause = Clause(of: judged.claim, in: text, document)
      guard clause.range.lowerBound >= last, !clause.range.isEmpty else { continue }
      let words = clause.opensSentence ? sentence : continued(sentence)
      let end = document.position(of: clause.range.upperBound - 1)
      var suggestion = Suggestion(
        claim: index, start: document.position(of: clause.range.lowerBound),
        end: SourcePosition(line: end.line, column: end.column + 1),
        words: isMarkup ? escaped(words) : words, fits: false)
      let quote = String(String.UnicodeScalarView(text[clause.range])).replacing("\n", with: " ")
      suggestion.fits =
        suggestion.source(in: lines) == quote && (isMarkup || !words.contains(where: isMark))
      found.append(suggestion)
      last = clause.range.upperBound
    }
    return found
  }

  /// What the source has between start and end, its lines joined by spaces; nil outside of it.
  private func source(in lines: [Substring.UnicodeScalarView]) -> String? {
    guard start.line >= 1, end.line <= lines.count, start.line <= end.line else { return nil }
    let parts = (start.line...end.line).map { line in
      var part = lines[line - 1]
      if line == end.line { part = part.prefix(end.column - 1) }
      if line == start.line { part = part.dropFirst(start.column - 1) }
      return String(part)
    }
    return parts.joined(separator: " ")
  }

  /// A name could hold letters that Markdown reads as its own.
  private static func isMark(_ letter: Character) -> Bool { "[]|`*<>".contains(letter) }

  /// The statement in the document's language, without its full stop: the clause has its own.
  private static func statement(_ judged: JudgedClaim, _ document: Document) -> String? {
    let words = judged.verdict.strongestTrueStatement
    return words[document.language ?? .en].map { String($0.dropLast()) }
  }

  /// Inside a sentence an English clause begins with a small letter.
  private static func continued(_ sentence: String) -> String {
    for opening in ["As of ", "In "] where sentence.hasPrefix(opening) {
      return opening.lowercased() + sentence.dropFirst(opening.count)
    }
    return sentence
  }

  private static func escaped(_ words: String) -> String {
    words.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}

/// The part of a sentence that holds a claim, from comma to comma.
private struct Clause {
  /// Code-point offsets into the document's text.
  var range: Range<Int>
  var opensSentence: Bool

  init(of claim: Claim, in text: [Unicode.Scalar], _ document: Document) {
    let block = document.blocks.first { $0.range.contains(claim.range.lowerBound) }?.range
    let limits = (block ?? claim.range).clamped(to: 0..<text.count)
    var start = min(max(claim.range.lowerBound, limits.lowerBound), limits.upperBound)
    var end = max(start, min(claim.range.upperBound, limits.upperBound))
    while start > limits.lowerBound, !Clause.ends(text, at: start - 1) { start -= 1 }
    while end < limits.upperBound, !Clause.ends(text, at: end) { end += 1 }
    let opensSentence = start == limits.lowerBound || !Clause.commas.contains(text[start - 1])
    while start < end, text[start] == " " { start += 1 }
    range = start..<end
    self.opensSentence = opensSentence
  }

  private static let commas: Set<Unicode.Scalar> = [",", "，", "、", ";", "；", ":", "："]
  private static let stops: Set<Unicode.Scalar> = [".", "。", "!", "！", "?", "？", "\n"]

  /// A mark at `index` ends a clause; a point or comma inside a number or a name does not.
  private static func ends(_ text: [Unicode.Scalar], at index: Int) -> Bool {
    guard commas.contains(text[index]) || stops.contains(text[index]) else { return false }
    guard text[index].isASCII, index + 1 < text.count else { return true }
    return !text[index + 1].properties.isAlphabetic && text[index + 1].properties.numericType == nil
      || text[index + 1].value >= 0x3400
  }
}
