package import Touchstone

/// What `check --suggest` prints: the source with a true statement in the place of each claim that
/// is not true as written.
package enum SuggestionReport {
  /// A unified diff against `text`, the decoded source; empty if there is nothing to suggest.
  package static func render(_ checked: CheckedDocument, text: String) -> String {
    let diff = UnifiedDiff(name: String(checked.document.source.drop { $0 == "/" }), text: text)
    let all = Suggestion.all(in: checked, text: text)
    let aside = all.filter { !$0.fits }.map { note($0, checked.document) }
    return aside.joined() + diff.render(changes(all.filter(\.fits), diff.lines))
  }

  /// A suggestion that no diff can hold; `patch` and `git apply` pass over such lines.
  private static func note(_ suggestion: Suggestion, _ document: Document) -> String {
    let line = suggestion.start.line
    return switch document.language ?? .en {
    case .en:
      "# line \(line): \(suggestion.words)\n"
        + "#   not put in place: the source has markup inside these words\n"
    case .zh: "# 第\(line)行：\(suggestion.words)\n#   没有直接替换：源文件的这段文字中夹有标记\n"
    }
  }

  /// Suggestions of one line make one change.
  private static func changes(
    _ edits: [Suggestion], _ lines: [Substring]
  ) -> [UnifiedDiff.Change] {
    var changes: [UnifiedDiff.Change] = []
    for edit in edits.reversed() {
      let range = edit.start.line - 1..<max(edit.end.line, edit.start.line)
      // From the end on, so that the columns in front still count.
      let isSame = changes.last?.lines.lowerBound == range.upperBound - 1
      let old = range.map { lines[$0].unicodeScalars }
      let tail =
        isSame
        ? changes.last?.replacement.first?.unicodeScalars ?? old[old.count - 1] : old[old.count - 1]
      let line =
        String(old[0].prefix(edit.start.column - 1)) + edit.words
        + String(tail.dropFirst(edit.end.column - 1))
      if isSame { changes.removeLast() }
      changes.append(.init(lines: range, replacement: [Substring(line)]))
    }
    return changes.reversed()
  }
}
