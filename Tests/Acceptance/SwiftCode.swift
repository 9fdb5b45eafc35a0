/// The lines of a Swift file without comments and without the words of its string literals.
///
/// Code inside `\(…)` stays, and each literal leaves a pair of quotation marks.
func codeLines(of source: String) -> [Substring] {
  var stripper = CodeStripper(source)
  stripper.run()
  return String(stripper.code).split(separator: "\n", omittingEmptySubsequences: false)
}

private struct CodeStripper {
  private enum Mode {
    /// How many parentheses are open.
    case code(depth: Int)
    case literal(hashes: Int, quotes: Int)
    case lineComment
    case comment
  }

  private(set) var code: [Character] = []
  private let text: [Character]
  private var index = 0
  private var modes: [Mode] = [.code(depth: 0)]

  init(_ source: String) { text = Array(source) }

  mutating func run() {
    while index < text.count, let mode = modes.last {
      // Every line stays a line.
      if text[index] == "\n" { code.append("\n") }
      switch mode {
      case .code(let depth): stepThroughCode(depth)
      case .literal(let hashes, let quotes): stepThroughLiteral(hashes, quotes)
      case .lineComment:
        if text[index] == "\n" { modes.removeLast() }
        index += 1
      case .comment:
        if take("*/") {
          modes.removeLast()
        } else if take("/*") {
          modes.append(.comment)
        } else {
          index += 1
        }
      }
    }
  }

  private mutating func stepThroughCode(_ depth: Int) {
    if take("//") { return modes.append(.lineComment) }
    if take("/*") { return modes.append(.comment) }
    let hashes = text[index...].prefix { $0 == "#" }.count
    if index + hashes < text.count, text[index + hashes] == "\"" {
      index += hashes
      let quotes = take("\"\"\"") ? 3 : 1
      if quotes == 1 { index += 1 }
      return modes.append(.literal(hashes: hashes, quotes: quotes))
    }
    let character = text[index]
    index += 1
    let change = character == "(" ? 1 : character == ")" ? -1 : 0
    if depth + change < 0, modes.count > 1 {
      modes.removeLast()
      return code.append(" ")
    }
    modes[modes.count - 1] = .code(depth: max(0, depth + change))
    if character != "\n" { code.append(character) }
  }

  private mutating func stepThroughLiteral(_ hashes: Int, _ quotes: Int) {
    let marks = String(repeating: "#", count: hashes)
    if take(String(repeating: "\"", count: quotes) + marks) {
      modes.removeLast()
      code += "\"\""
    } else if take("\\" + marks + "(") {
      modes.append(.code(depth: 0))
    } else if take("\\" + marks) {
      // A line feed after a backslash is counted in the next step.
      if index < text.count, text[index] != "\n" { index += 1 }
    } else {
      index += 1
    }
  }

  private mutating func take(_ word: String) -> Bool {
    guard text[index...].starts(with: word) else { return false }
    index += word.count
    return true
  }
}
