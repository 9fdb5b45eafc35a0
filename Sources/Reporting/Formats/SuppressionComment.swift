internal import Touchstone

/// `<!-- touchstone-disable TS012: reason until=2027-01-31 -->`, or `touchstone-enable` in its place.
struct SuppressionComment: Hashable {
  enum Problem: Hashable {
    case noRule, noReason
    case unknownRule(String)
    case notADay(String)
  }

  var isEnabling: Bool
  var rules: [RemarkRule] = []
  var reason = ""
  /// The last day on which it silences.
  var until: Day?
  var problem: Problem?
  /// As written, between the signs of a comment.
  var words: String
  var start: SourcePosition
  /// One past the last character.
  var end: SourcePosition

  /// Nil for a comment that is not for us.
  init?(_ words: String, start: SourcePosition, end: SourcePosition) {
    let parts = words.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    var names = parts[0].split { $0.isWhitespace || $0 == "," }.map(String.init)
    guard let command = names.first,
      ["touchstone-disable", "touchstone-enable"].contains(command)
    else { return nil }
    names.removeFirst()
    isEnabling = command == "touchstone-enable"
    self.words = words
    self.start = start
    self.end = end
    read(names)
    if !isEnabling { readReason(parts.count > 1 ? parts[1] : "") }
  }

  private mutating func read(_ names: [String]) {
    for name in names {
      if let rule = RemarkRule(id: name), rule != .suppression {
        rules.append(rule)
      } else {
        problem = .unknownRule(name)
      }
    }
    if names.isEmpty { problem = .noRule }
  }

  private mutating func readReason(_ text: Substring) {
    var words: [Substring] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      guard word.hasPrefix("until=") else {
        words.append(word)
        continue
      }
      let day = String(word.dropFirst("until=".count))
      until = Day(day)
      if until == nil { problem = problem ?? .notADay(day) }
    }
    reason = words.joined(separator: " ")
    if reason.isEmpty { problem = problem ?? .noReason }
  }

  /// No comment for us is longer, in characters.
  private static let longest = 1_000

  /// All of them, in the order of the text.
  static func all(in text: String) -> [SuppressionComment] {
    let scalars = Array(text.unicodeScalars)
    var found: [SuppressionComment] = []
    var cursor = Cursor(scalars)
    while cursor.index < scalars.count {
      guard cursor.isAtComment, let end = end(of: scalars, from: cursor.index + 4) else {
        cursor.advance()
        continue
      }
      let start = cursor.position
      let words = scalars[cursor.index + 4..<end]
      cursor.advance(to: end + 3)
      var view = String.UnicodeScalarView()
      view.append(contentsOf: words)
      if let comment = SuppressionComment(String(view), start: start, end: cursor.position) {
        found.append(comment)
      }
    }
    return found
  }

  private static func end(of scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var index = start
    let limit = min(scalars.count - 2, start + longest)
    while index < limit {
      if scalars[index] == "-", scalars[index + 1] == "-", scalars[index + 2] == ">" {
        return index
      }
      index += 1
    }
    return nil
  }
}

/// A place in a text with its line and column, counted as those of documents are.
private struct Cursor {
  private let scalars: [Unicode.Scalar]
  private(set) var index = 0
  private(set) var position = SourcePosition(line: 1, column: 1)

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// Whether a comment for us begins here; one that never ends may stand before it.
  var isAtComment: Bool {
    guard scalars[index] == "<", scalars[index...].starts(with: "<!--".unicodeScalars) else {
      return false
    }
    return scalars[(index + 4)...].prefix(100).drop { $0.properties.isWhitespace }
      .starts(with: "touchstone-".unicodeScalars)
  }

  mutating func advance() {
    let isPair =
      scalars[index] == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
    if scalars[index] == "\n" || scalars[index] == "\r" && !isPair {
      position = SourcePosition(line: position.line + 1, column: 1)
    } else {
      position.column += 1
    }
    index += 1
  }

  mutating func advance(to end: Int) { while index < end { advance() } }
}
