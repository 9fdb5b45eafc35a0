import FoundationEssentials
import Testing

/// What CONTRIBUTING.md asks for and a machine can check.
@Suite struct HouseRulesTests {
  private let files: [SourceFile] = SourceFile.all(under: "Sources")

  @Test func `there are sources to look at`() {
    #expect(files.count > 40)
  }

  @Test func `each C library is imported by exactly one file`() throws {
    let libraries = try FileManager.default.contentsOfDirectory(atPath: repository + "/Sources")
      .filter {
        FileManager.default.fileExists(atPath: "\(repository)/Sources/\($0)/module.modulemap")
      }
    #expect(libraries.count >= 6)
    for library in libraries {
      let importers = files.filter { $0.imports.contains(library) }.map(\.path)
      #expect(importers.count == 1, "\(library): \(importers)")
    }
  }

  @Test(arguments: [
    "try!", "as!", "@unchecked Sendable", "nonisolated(unsafe)", "public ", "fatalError(",
    "preconditionFailure(",
  ])
  func `nothing unsafe or public is written`(word: String) {
    for file in files {
      let lines = file.code.enumerated().filter { $0.element.contains(word) }.map { $0.offset + 1 }
      #expect(lines.isEmpty, "\(file.path): \(word) in line \(lines)")
    }
  }

  @Test func `nothing is unwrapped by force`() {
    for file in files {
      let lines = file.code.enumerated().filter { $0.element.unwrapsByForce }.map { $0.offset + 1 }
      #expect(lines.isEmpty, "\(file.path): line \(lines)")
    }
  }

  @Test(arguments: [
    ("a(\"x\", b!)", true), ("\"\\(b!)\"", true), ("a[0]!.c", true), ("f()!", true),
    ("\"b!\"", false), ("a != b", false), ("!a", false), ("a // b!", false),
    ("/* b! /* c! */ d! */ a", false), ("\"\"\"\nb! \"c!\"\n\"\"\"", false),
    ("#\"b\"c!\"#", false), ("\"\\\"b!\"", false), ("f(\"\\(a(1))b!\")", false),
    ("#\"\\(b!)\"#", false), ("#\"\\#(b!)\"#", true),
  ])
  func `a literal hides neither what follows nor what it holds`(source: String, isForced: Bool) {
    let lines = codeLines(of: source)
    #expect(lines.contains { $0.unwrapsByForce } == isForced)
    #expect(lines.count == source.split(separator: "\n", omittingEmptySubsequences: false).count)
  }

  @Test func `no file is over 400 lines`() {
    for file in files { #expect(file.lines.count <= 400, "\(file.path)") }
  }

  @Test func `middle targets know only the vocabulary`() {
    let own: Set = [
      "Documents", "Extraction", "Leaderboards", "Verification", "Ledger", "Reporting",
      "TouchstoneCommand",
    ]
    for file in files where own.subtracting(["TouchstoneCommand"]).contains(file.target) {
      #expect(own.intersection(file.imports).isEmpty, "\(file.path)")
    }
    for file in files where file.target == "Touchstone" {
      #expect(file.imports.isEmpty, "\(file.path)")
    }
  }

  @Test func `only the pipeline's file knows the whole chain`() {
    let chain: Set = ["Documents", "Extraction", "Leaderboards", "Verification"]
    let knowing = files.filter { chain.isSubset(of: $0.imports) }.map(\.path)
    #expect(knowing.allSatisfy { $0.hasSuffix("TouchstoneCommand/Pipeline.swift") }, "\(knowing)")
  }

  @Test func `types are named after what they are`() {
    let vague: Set = [
      "Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Info", "Item",
      "Items", "Entry", "Entries", "Data", "Article", "Articles",
    ]
    // What the Data Package standard itself is called.
    let justified: Set = ["DataPackage"]
    for file in files {
      for name in file.declaredTypes where !justified.contains(name) {
        #expect(vague.isDisjoint(with: name.words), "\(file.path): \(name)")
      }
    }
  }

  @Test func `nothing is left for later`() {
    // Spelt in two halves, so that this file may be searched too.
    let marks = ["TO" + "DO", "FIX" + "ME"]
    for file in files + SourceFile.all(under: "Tests") {
      #expect(!marks.contains { mark in file.lines.contains { $0.contains(mark) } }, "\(file.path)")
    }
  }
}

/// The folder that holds Package.swift.
let repository = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path

private struct SourceFile {
  let path: String
  let lines: [Substring]
  /// The lines without comments and without the words of literals.
  let code: [Substring]

  static func all(under folder: String) -> [SourceFile] {
    let root = "\(repository)/\(folder)"
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
      guard let text = try? String(contentsOfFile: "\(root)/\(name)", encoding: .utf8) else {
        return nil
      }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return SourceFile(path: "\(folder)/\(name)", lines: lines, code: codeLines(of: text))
    }
  }

  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  var imports: Set<String> {
    Set(
      code.compactMap { line in
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index <= 2, index + 1 < words.count
        else { return nil }
        return String(words[index + 1])
      })
  }

  var declaredTypes: [String] {
    let keywords: Set<Substring> = ["struct", "enum", "class", "actor", "protocol", "typealias"]
    return code.flatMap { line -> [String] in
      let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
      return zip(words, words.dropFirst()).filter { keywords.contains($0.0) }
        .map { String($0.1) }.filter { $0.first?.isUppercase == true }
    }
  }
}

extension StringProtocol {
  /// Whether an exclamation mark stands right behind a value, as in `value!`.
  fileprivate var unwrapsByForce: Bool {
    let characters = Array(self)
    return characters.indices.dropFirst().contains { index in
      let before = characters[index - 1]
      return characters[index] == "!"
        && (index + 1 == characters.count || characters[index + 1] != "=")
        && (before.isLetter || before.isNumber || "_)]}?`\"!>".contains(before))
    }
  }

  /// The words of a name in camel case: `HTML`, `Data` and `Item` of `HTMLDataItem`.
  fileprivate var words: [String] {
    let characters = Array(self)
    var words: [String] = []
    for (index, character) in characters.enumerated() {
      let follows = index > 0 && !characters[index - 1].isUppercase
      let precedes = index + 1 < characters.count && characters[index + 1].isLowercase
      if words.isEmpty || character.isUppercase && (follows || precedes) { words.append("") }
      words[words.count - 1].append(character)
    }
    return words
  }
}
