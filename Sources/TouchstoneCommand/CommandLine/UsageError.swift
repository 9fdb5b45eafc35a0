/// What is wrong with a command line, in one line.
enum UsageError: Error, Hashable, Sendable {
  case noCommand
  case unknownCommand(String, near: String?)
  case incompleteCommand(String, next: [String])
  case unknownOption(String, command: String?, near: String?)
  case missingValue(String, placeholder: String)
  case unexpectedValue(String)
  case notADay(String, option: String)
  case notAChoice(String, option: String, choices: [String], near: String?)
  case missingOperand(String, command: String)
  case unexpectedOperand(String, command: String)
  case invalid(String)
}

extension UsageError: CustomStringConvertible {
  var description: String {
    switch self {
    case .noCommand: "no command given; 'touchstone --help' lists them"
    case .unknownCommand(let word, let near):
      "unknown command '\(word)'"
        + (near.map { "; did you mean '\($0)'?" } ?? "; 'touchstone --help' lists them")
    case .incompleteCommand(let word, let next):
      "'\(word)' needs one of \(next.joined(separator: ", "))"
    case .unknownOption(let option, let command, let near):
      "unknown option \(option)"
        + (near.map { "; did you mean \($0)?" }
          ?? "; see 'touchstone \(command.map { $0 + " " } ?? "")--help'")
    case .missingValue(let option, let placeholder): "\(option) needs a value: \(placeholder)"
    case .unexpectedValue(let option): "\(option) takes no value"
    case .notADay(let word, let option):
      "\(option): '\(word)' is not a date; write it as 2023-09-28"
    case .notAChoice(let word, let option, let choices, let near):
      "\(option): '\(word)' is not one of \(choices.joined(separator: ", "))"
        + (near.map { "; did you mean '\($0)'?" } ?? "")
    case .missingOperand(let operands, let command):
      "\(command) needs \(operands); see 'touchstone \(command) --help'"
    case .unexpectedOperand(let word, let command): "\(command) does not take '\(word)'"
    case .invalid(let reason): reason
    }
  }
}

/// The word among `words` that is most likely meant by `word`; nil if none is near.
func suggestion(for word: String, among words: [String]) -> String? {
  let limit = Swift.max(1, word.count / 3)
  let ranked = words.map { (word: $0, distance: editDistance(word, $0)) }
  return ranked.filter { $0.distance <= limit }.min { $0.distance < $1.distance }?.word
}

/// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`.
func editDistance(_ a: String, _ b: String) -> Int {
  let (a, b) = (Array(a.prefix(64)), Array(b.prefix(64)))
  var beforeLast = [Int]()
  var last = Array(0...b.count)
  for i in a.indices {
    var current = [i + 1]
    for j in b.indices {
      var best = Swift.min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, current[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        best = Swift.min(best, beforeLast[j - 1] + 1)
      }
      current.append(best)
    }
    (beforeLast, last) = (last, current)
  }
  return last[b.count]
}
