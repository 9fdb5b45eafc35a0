package import Touchstone

/// What `check --suggest` prints: the source with a true statement in the place of each claim that
/// is not true as written.
package enum SuggestionReport {
  /// A unified diff against `text`, the decoded source; empty if there is nothing to suggest.
  package static func render(_ checked: CheckedDocument, text: String) -> String {
    let diff = UnifiedDiff(name: String(checked.document.source.drop { $0 == "/" }), text: text)
    let isMarkup = text.drop { $0.isWhitespace }.first == "<"
    let edits = edits(in: checked).map { edit in
      isMarkup ? Edit(start: edit.start, end: edit.end, words: escaped(edit.words)) : edit
    }
    return diff.render(changes(edits, diff.lines))
  }

  private struct Edit {
    var start: SourcePosition
    /// One past the last character.
    var end: SourcePosition
    var words: String
  }

  private static func edits(in checked: CheckedDocument) -> [Edit] {
    let document = checked.document
    let text = Array(document.text.unicodeScalars)
    var edits: [Edit] = []
    var last = 0
    for judged in checked.claims.sorted(by: {
      $0.claim.range.lowerBound < $1.claim.range.lowerBound
    }) {
      let clause = Clause(of: judged.claim, in: text, document)
      guard let sentence = statement(judged, document), clause.range.lowerBound >= last,
        !clause.range.isEmpty
      else { continue }
      let end = document.position(of: clause.range.upperBound - 1)
      edits.append(
        Edit(
          start: document.position(of: clause.range.lowerBound),
          end: SourcePosition(line: end.line, column: end.column + 1),
          words: clause.opensSentence ? sentence : continued(sentence)))
      last = clause.range.upperBound
    }
    return edits
  }

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

  /// Edits of one line make one change; an edit that the source does not bear out is left out.
  private static func changes(
    _ edits: [Edit], _ lines: [Substring]
  ) -> [UnifiedDiff.Change] {
    var changes: [UnifiedDiff.Change] = []
    for edit in edits.reversed() {
      let range = edit.start.line - 1..<max(edit.end.line, edit.start.line)
      guard range.upperBound <= lines.count else { continue }
      // From the end on, so that the columns in front still count.
      let isSame = changes.last?.lines.lowerBound == range.upperBound - 1
      let old = range.map { lines[$0].unicodeScalars }
      let tail =
        isSame
        ? changes.last?.replacement.first?.unicodeScalars ?? old[old.count - 1] : old[old.count - 1]
      guard edit.start.column - 1 <= old[0].count, edit.end.column - 1 <= tail.count else {
        continue
      }
      let line =
        String(old[0].prefix(edit.start.column - 1)) + edit.words
        + String(tail.dropFirst(edit.end.column - 1))
      if isSame { changes.removeLast() }
      changes.append(.init(lines: range, replacement: [Substring(line)]))
    }
    return changes.reversed()
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
