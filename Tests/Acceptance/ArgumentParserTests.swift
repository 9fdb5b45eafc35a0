import Testing
import Touchstone

@testable import TouchstoneCommand

@Suite struct ArgumentParserTests {
  private let usages = [
    Usage(
      "check", summary: "Checks.", operands: "SOURCE…", count: 1...9,
      options: [.checkFormat, .asOf, .output, .failOn, .noRecord]),
    Usage("board list", summary: "Lists."),
    Usage("board show", summary: "Shows.", operands: "BOARD", count: 1...1),
  ]

  private func parse(_ line: String) throws(UsageError) -> Invocation {
    try ArgumentParser.parse(line.split(separator: " ").map(String.init), for: usages)
  }

  private func arguments(_ line: String) throws -> Arguments {
    guard case .run(_, let arguments) = try parse(line) else {
      throw UsageError.invalid("no command was parsed")
    }
    return arguments
  }

  @Test func `options stand before, between and after operands`() throws {
    let arguments = try arguments("--quiet check a.html --format json b.md -o out.json")
    #expect(arguments.operands == ["a.html", "b.md"])
    #expect(arguments.has(.quiet))
    #expect(arguments.value(.checkFormat) == "json")
    #expect(arguments.value(.output) == "out.json")
  }

  @Test(arguments: ["--format=html", "--format html"])
  func `a value follows an equals sign or a space`(option: String) throws {
    #expect(try arguments("check a \(option)").value(.checkFormat) == "html")
  }

  @Test(arguments: ["-qvo out", "-qvoout"])
  func `short options run together`(option: String) throws {
    let arguments = try arguments("check a \(option)")
    #expect(arguments.has(.quiet) && arguments.has(.verbose))
    #expect(arguments.value(.output) == "out")
  }

  @Test func `the value given last counts`() throws {
    #expect(try arguments("check a --format json --format text").value(.checkFormat) == "text")
  }

  @Test func `words after two hyphens are operands`() throws {
    #expect(try arguments("check -- --format -o").operands == ["--format", "-o"])
  }

  @Test func `a single hyphen is standard input`() throws {
    #expect(try arguments("check -").operands == ["-"])
  }

  @Test func `several choices are separated by commas or repeated`() throws {
    let arguments = try arguments("check a --fail-on refuted,ts103 --fail-on nee")
    #expect(arguments.all(.failOn) == ["refuted", "TS103", "nee"])
  }

  @Test func `a command of two words is found`() throws {
    guard case .run(let index, let arguments) = try parse("board show superclue") else {
      Issue.record("no command")
      return
    }
    #expect(index == 2)
    #expect(arguments.operands == ["superclue"])
  }

  @Test(arguments: [
    ("--help", Invocation.help([])), ("-h", .help([])), ("help", .help([])),
    ("check --help", .help(["check"])), ("--help check", .help(["check"])),
    ("help board show", .help(["board", "show"])), ("board --help", .help(["board"])),
    ("check --format json --help", .help(["check"])), ("--version", .version),
  ])
  func `help and version need nothing else`(line: String, expected: Invocation) throws {
    #expect(try parse(line) == expected)
  }

  @Test(arguments: [
    ("", UsageError.noCommand),
    ("chekc", .unknownCommand("chekc", near: "check")),
    ("walk", .unknownCommand("walk", near: nil)),
    ("board", .incompleteCommand("board", next: ["list", "show"])),
    ("board shwo", .unknownCommand("board shwo", near: "show")),
    ("check a --fromat json", .unknownOption("--fromat", command: "check", near: "--format")),
    ("check a -x", .unknownOption("-x", command: "check", near: nil)),
    ("board list --format json", .unknownOption("--format", command: "board list", near: nil)),
    ("check a --format", .missingValue("--format", placeholder: "FORMAT")),
    ("check a --format=", .missingValue("--format", placeholder: "FORMAT")),
    ("check a --no-record=yes", .unexpectedValue("--no-record")),
    ("check a --as-of 2023-13-01", .notADay("2023-13-01", option: "--as-of")),
    ("check", .missingOperand("SOURCE…", command: "check")),
    ("board show a b", .unexpectedOperand("b", command: "board show")),
  ])
  func `a wrong line has one clear reason`(line: String, expected: UsageError) {
    #expect(throws: expected) { try parse(line) }
    #expect(!expected.description.contains("\n"))
  }

  @Test func `a misspelt choice is suggested`() {
    let error = #expect(throws: UsageError.self) { try parse("check a --fail-on refutd") }
    #expect(error?.description.hasSuffix("did you mean 'refuted'?") == true)
  }

  @Test(arguments: [("chekc", "check", 1), ("", "abc", 3), ("kitten", "sitting", 3), ("榜", "榜", 0)])
  func `edit distance counts swaps as one`(a: String, b: String, distance: Int) {
    #expect(editDistance(a, b) == distance)
  }
}
