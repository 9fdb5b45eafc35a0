/// An option of the command line, declared once: parsing, help and completions derive from it.
struct Option: Hashable, Sendable {
  enum Value: Hashable, Sendable {
    case flag
    case text(String)
    /// `YYYY-MM-DD`.
    case day
    case choice(String, [String])
    /// One or more, separated by commas or given by repeating the option.
    case choices(String, [String])
  }

  let name: String
  let short: Character?
  let value: Value
  let help: String

  init(_ name: String, short: Character? = nil, _ value: Value = .flag, help: String) {
    self.name = name
    self.short = short
    self.value = value
    self.help = help
  }

  /// The word that stands for the value in help; nil for a flag.
  var placeholder: String? {
    switch value {
    case .flag: nil
    case .text(let word), .choices(let word, _): word
    case .day: "DATE"
    case .choice(let word, let words): words.count > 6 ? word : words.joined(separator: "|")
    }
  }

  /// `-o, --output FILE`.
  var synopsis: String {
    let names = (short.map { "-\($0), " } ?? "    ") + "--" + name
    return placeholder.map { names + " " + $0 } ?? names
  }
}
