internal import Touchstone

/// The options and operands of one command line, checked against the command's usage.
struct Arguments: Hashable, Sendable {
  var operands: [String] = []
  private(set) var values: [String: [String]] = [:]

  func has(_ option: Option) -> Bool { values[option.name] != nil }

  /// The value given last.
  func value(_ option: Option) -> String? { values[option.name]?.last }

  func all(_ option: Option) -> [String] { values[option.name] ?? [] }

  func day(_ option: Option) -> Day? { value(option).flatMap { Day($0) } }

  mutating func add(_ value: String, to option: Option) throws(UsageError) {
    switch option.value {
    case .flag, .text: values[option.name, default: []].append(value)
    case .day:
      guard Day(value) != nil else { throw .notADay(value, option: "--\(option.name)") }
      values[option.name, default: []].append(value)
    case .choice(_, let choices): try add(value, of: choices, to: option)
    case .choices(_, let choices):
      for part in value.split(separator: ",", omittingEmptySubsequences: false) {
        try add(String(part), of: choices, to: option)
      }
    }
  }

  private mutating func add(
    _ value: String, of choices: [String], to option: Option
  ) throws(UsageError) {
    guard let choice = choices.first(where: { $0.lowercased() == value.lowercased() }) else {
      throw .notAChoice(
        value, option: "--\(option.name)", choices: choices,
        near: suggestion(for: value, among: choices))
    }
    values[option.name, default: []].append(choice)
  }
}

/// What a command line asks for.
enum Invocation: Hashable, Sendable {
  case version
  /// The help of a command or a group, by its words; of everything if there are none.
  case help([String])
  /// The index of the command among the usages.
  case run(Int, Arguments)
}

/// Reads a command line, word by word.
struct ArgumentParser {
  private let usages: [Usage]
  private var rest: ArraySlice<String>
  private var words: [String] = []
  private var command: Int?
  private var arguments = Arguments()

  static func parse(_ words: [String], for usages: [Usage]) throws(UsageError) -> Invocation {
    var parser = ArgumentParser(usages: usages, rest: words[...])
    return try parser.parse()
  }

  private init(usages: [Usage], rest: ArraySlice<String>) {
    self.usages = usages
    self.rest = rest
  }

  private mutating func parse() throws(UsageError) -> Invocation {
    var optionsEnded = false
    if rest.first == "help" {
      rest.removeFirst()
      rest.append("--help")
    }
    while let word = rest.popFirst() {
      if optionsEnded || word == "-" || !word.hasPrefix("-") {
        try take(word)
      } else if word == "--" {
        optionsEnded = true
      } else {
        try takeOption(word)
      }
      if arguments.has(.help) || arguments.has(.version) { break }
    }
    if arguments.has(.version) { return .version }
    if arguments.has(.help) { return try help() }
    return try invocation()
  }

  // `--help` may stand before the command's words.
  private mutating func help() throws(UsageError) -> Invocation {
    while command == nil, let word = rest.popFirst(), !word.hasPrefix("-") { try take(word) }
    return .help(words)
  }

  private func invocation() throws(UsageError) -> Invocation {
    guard let command else {
      guard !words.isEmpty else { throw .noCommand }
      throw .incompleteCommand(words.joined(separator: " "), next: nextWords)
    }
    let usage = usages[command]
    if arguments.operands.count < usage.operandCount.lowerBound, !arguments.has(.printConfig) {
      throw .missingOperand(usage.operands, command: usage.name)
    }
    if arguments.operands.count > usage.operandCount.upperBound {
      throw .unexpectedOperand(
        arguments.operands[usage.operandCount.upperBound], command: usage.name)
    }
    return .run(command, arguments)
  }

  /// Words that may follow those that were read.
  private var nextWords: [String] {
    var seen: Set<String> = []
    return usages.map(\.words).filter { $0.starts(with: words) && $0.count > words.count }
      .map { $0[words.count] }.filter { seen.insert($0).inserted }
  }

  private mutating func take(_ word: String) throws(UsageError) {
    guard command == nil else {
      arguments.operands.append(word)
      return
    }
    let next = nextWords
    guard next.contains(word) else {
      throw .unknownCommand(
        (words + [word]).joined(separator: " "), near: suggestion(for: word, among: next))
    }
    words.append(word)
    command = usages.firstIndex { $0.words == words }
  }

  private mutating func takeOption(_ word: String) throws(UsageError) {
    if word.hasPrefix("--") {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let option = known.first(where: { "--" + $0.name == name }) else {
        throw unknown(name)
      }
      try take(option, as: name, inline: parts.count == 2 ? String(parts[1]) : nil)
      return
    }
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = known.first(where: { $0.short == letter }) else {
        throw unknown("-\(letter)")
      }
      let takesRest = option.value != .flag && !letters.isEmpty
      try take(option, as: "-\(letter)", inline: takesRest ? String(letters) : nil)
      if takesRest { return }
    }
  }

  private mutating func take(
    _ option: Option, as name: String, inline: String?
  ) throws(UsageError) {
    guard let placeholder = option.placeholder else {
      guard inline == nil else { throw .unexpectedValue(name) }
      try arguments.add("", to: option)
      return
    }
    guard let value = inline ?? rest.popFirst(), !value.isEmpty else {
      throw .missingValue(name, placeholder: placeholder)
    }
    try arguments.add(value, to: option)
  }

  private var known: [Option] {
    (command.map { usages[$0].options } ?? []) + Option.everywhere
  }

  private func unknown(_ name: String) -> UsageError {
    .unknownOption(
      name, command: command.map { usages[$0].name },
      near: suggestion(for: name, among: known.map { "--" + $0.name }))
  }
}
