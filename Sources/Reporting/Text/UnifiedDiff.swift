internal import Touchstone

/// Changes to the lines of a file, as `patch` and `git apply` read them.
struct UnifiedDiff {
  /// Replaces lines of the old text, counted from 0, by others.
  struct Change {
    var lines: Range<Int>
    var replacement: [Substring]
  }

  private static let context = 3

  let name: String
  let lines: [Substring]
  private let endsInNewline: Bool

  init(name: String, text: String) {
    self.name = name
    // Scalars, since a carriage return and a line feed are one Character.
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map(Substring.init)
    endsInNewline = lines.last?.isEmpty ?? true
    if endsInNewline { lines.removeLast() }
    self.lines = lines
  }

  /// `changes` in the order of their lines, none touching another; empty without any.
  func render(_ changes: [Change]) -> String {
    guard !changes.isEmpty else { return "" }
    var text = "--- a/\(name)\n+++ b/\(name)\n"
    var shift = 0
    for hunk in hunks(changes) {
      let first = max(0, (hunk.first?.lines.lowerBound ?? 0) - Self.context)
      let end = min(lines.count, (hunk.last?.lines.upperBound ?? 0) + Self.context)
      let grown = hunk.reduce(0) { $0 + $1.replacement.count - $1.lines.count }
      text += "@@ -\(first + 1),\(end - first) +\(first + 1 + shift),\(end - first + grown) @@\n"
      var next = first
      for change in hunk {
        text += marked(" ", next..<change.lines.lowerBound) + marked("-", change.lines)
        for line in change.replacement { text += "+\(line)\n" }
        if change.lines.upperBound == lines.count { text += lastLine }
        next = change.lines.upperBound
      }
      text += marked(" ", next..<end)
      shift += grown
    }
    return text
  }

  /// Changes whose lines of context meet belong together.
  private func hunks(_ changes: [Change]) -> [[Change]] {
    var hunks: [[Change]] = []
    for change in changes {
      if let last = hunks.last?.last?.lines.upperBound,
        change.lines.lowerBound - last <= 2 * Self.context
      {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
    return hunks
  }

  private func marked(_ mark: String, _ range: Range<Int>) -> String {
    range.map { "\(mark)\(lines[$0])\n" + ($0 == lines.count - 1 ? lastLine : "") }.joined()
  }

  private var lastLine: String { endsInNewline ? "" : "\\ No newline at end of file\n" }
}
