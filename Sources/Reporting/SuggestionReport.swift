package import Touchstone

/// What `check --suggest` prints: the source with a true statement in the place of each claim that
/// is not true as written.
package enum SuggestionReport {
  /// A unified diff against `text`, the decoded source; empty if there is nothing to suggest.
  package static func render(_ checked: CheckedDocument, text: String) -> String {
    let diff = UnifiedDiff(name: String(checked.document.source.drop { $0 == "/" }), text: text)
    let isMarkup = text.drop { $0.isWhitespace }.first == "<"
    let all = edits(in: checked)
    let edits = all.filter { $0.stands(in: diff.lines) && (isMarkup || !$0.looksLikeMarkup) }
      .map { edit in
        var edit = edit
        if isMarkup { edit.words = escaped(edit.words) }
        return edit
      }
    let aside = all.filter { edit in !edits.contains { $0.start == edit.start } }
      .map { note($0, checked.document) }
    return aside.joined() + diff.render(changes(edits, diff.lines))
  }

  /// A suggestion that no diff can hold; `patch` and `git apply` pass over such lines.
  private static func note(_ edit: Edit, _ document: Document) -> String {
    switch document.language ?? .en {
    case .en:
      "# line \(edit.start.line): \(edit.words)\n"
        + "#   not put in place: the source has markup inside these words\n"
    case .zh: "# 第\(edit.start.line)行：\(edit.words)\n#   没有直接替换：源文件的这段文字中夹有标记\n"
    }
  }

  private struct Edit {
    var start: SourcePosition
    /// One past the last character.
    var end: SourcePosition
    /// What the document reads there.
    var quote: String
    var words: String

    /// A name could hold letters that Markdown reads as its own.
    var looksLikeMarkup: Bool { words.contains { "[]|`*<>".contains($0) } }

    /// The source has the quoted words as they are read, without a tag, a mark or a link between them.
    func stands(in lines: [Substring]) -> Bool {
      guard start.line >= 1, end.line <= lines.count, start.line <= end.line else { return false }
      var source: [Substring.UnicodeScalarView.SubSequence] = []
      for line in start.line...end.line {
        var part = lines[line - 1].unicodeScalars[...]
        if line == end.line { part = part.prefix(end.column - 1) }
        if line == start.line { part = part.dropFirst(start.column - 1) }
        source.append(part)
      }
      return source.map { String($0) }.joined(separator: " ") == quote
    }
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
          quote: String(String.UnicodeScalarView(text[clause.range]))
            .replacing("\n", with: " "),
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
