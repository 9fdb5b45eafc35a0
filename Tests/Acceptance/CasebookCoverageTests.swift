import Documents
import Foundation
import Testing
import Touchstone

@testable import TouchstoneCommand

/// How often the casebook expects each finding and each label, by language of the page.
struct CasebookCoverage {
  typealias Cell = [Language: [Verdict.Label: Int]]

  /// Findings that one language cannot have, and why.
  static let absent: [FindingCode: (language: Language, why: String)] = [
    .superlativeLaw: (.en, "the Advertising Law of the PRC restricts words of Chinese")
  ]
  /// Boards whose states of 2023 the casebook retells.
  static let boardsOf2023: Set<String> = ["superclue", "ceval", "cmmlu", "arena"]

  private(set) var findings: [FindingCode: Cell] = [:]
  private(set) var labels: Cell = [:]
  private(set) var onRealStates = 0

  init() throws {
    for folder in Case.folders {
      let expected = try Case.read(folder)
      let page = "\(RepositoryArchive.root)/Claims/\(folder)/\(expected.page)"
      let document = try document(from: try capture(page))
      let language = try #require(document.language, "\(folder)")
      if expected.snapshots.contains(where: Self.isOf2023) { onRealStates += 1 }
      for claim in expected.claims {
        let label = try #require(Verdict.Label(rawValue: claim.label))
        labels[language, default: [:]][label, default: 0] += 1
        for code in Set(claim.findings) {
          let finding = try #require(FindingCode(rawValue: code))
          findings[finding, default: [:]][language, default: [:]][label, default: 0] += 1
        }
      }
    }
  }

  func count(_ code: FindingCode, in language: Language) -> Int {
    findings[code]?[language]?.values.reduce(0, +) ?? 0
  }

  /// Findings in lines; in columns each language and, within it, each label.
  var table: String {
    let languages: [Language] = [.zh, .en]
    let short: (Verdict.Label) -> String = { String($0.rawValue.prefix(3)) }
    var lines = [
      "finding  zh  en   "
        + languages.flatMap { language in
          Verdict.Label.allCases.map { "\(language.rawValue)-\(short($0))" }
        }.joined(separator: "  ")
    ]
    for code in FindingCode.allCases {
      let sums = languages.map { "\(count(code, in: $0))" }
      let cells = languages.flatMap { language in
        Verdict.Label.allCases.map { "\(findings[code]?[language]?[$0] ?? 0)" }
      }
      lines.append(
        "\(code.rawValue)    " + sums.map { padded($0, 4) }.joined() + " "
          + cells.map { padded($0, 8) }.joined())
    }
    return lines.joined(separator: "\n")
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func isOf2023(_ snapshot: String) -> Bool {
    let parts = snapshot.split(separator: "/")
    return parts.count == 3 && boardsOf2023.contains(String(parts[0])) && parts[2].hasPrefix("2023")
  }
}

@Suite("The casebook shows every finding and every label in both languages")
struct CasebookCoverageTests {
  let coverage: CasebookCoverage

  init() throws { coverage = try CasebookCoverage() }

  @Test func `every finding is expected twice, and in each language that can have it`() {
    print(coverage.table)
    for code in FindingCode.allCases {
      let counts = [Language.zh, .en].map { coverage.count(code, in: $0) }
      #expect(counts.reduce(0, +) >= 2, "\(code.rawValue)")
      for (language, count) in zip([Language.zh, .en], counts) {
        let isAbsent = CasebookCoverage.absent[code]?.language == language
        #expect((count == 0) == isAbsent, "\(code.rawValue) in \(language.rawValue)")
      }
    }
  }

  @Test func `every label is expected twice in each language`() {
    for language in [Language.zh, .en] {
      for label in Verdict.Label.allCases {
        let count = coverage.labels[language]?[label] ?? 0
        #expect(count >= 2, "\(label.rawValue) in \(language.rawValue)")
      }
    }
  }

  @Test func `there are sixty cases, twenty of them on states of 2023`() {
    #expect(Case.folders.count >= 60)
    #expect(coverage.onRealStates >= 20, "\(coverage.onRealStates)")
  }

  @Test(arguments: Case.folders)
  func `a page says that it is nobody's announcement`(folder: String) throws {
    let expected = try Case.read(folder)
    let path = "\(RepositoryArchive.root)/Claims/\(folder)/\(expected.page)"
    let page = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    // The pages come in several charsets; the name is the same in all of them.
    #expect(page.contains("Touchstone"), "\(folder)")
  }
}
