/// Lines of text for a terminal: wrapped, indented, harmless and, if wanted, coloured.
struct Paper {
  enum Ink: String {
    case bold = "1"
    case soft = "2"
    case green = "1;32"
    case red = "1;31"
    case yellow = "1;33"
    case blue = "1;34"
  }

  let width: Int
  let color: Bool
  private(set) var text = ""

  init(width: Int, color: Bool) {
    self.width = width
    self.color = color
  }

  /// Adds a paragraph; `first` stands before its first line, within the indent.
  mutating func add(_ paragraph: String, indent: Int = 0, first: String = "", ink: Ink? = nil) {
    let lines = wrapped(visible(paragraph), to: width - indent)
    for (number, line) in lines.enumerated() {
      let margin = number == 0 ? padded(first, to: indent) : String(repeating: " ", count: indent)
      text += margin + painted(line, ink) + "\n"
    }
  }

  mutating func blank() { text += "\n" }

  private func painted(_ line: String, _ ink: Ink?) -> String {
    guard color, let ink else { return line }
    return "\u{1B}[\(ink.rawValue)m\(line)\u{1B}[0m"
  }
}
