import FoundationEssentials
import Testing
import Touchstone

@testable import Extraction

@Suite struct `Claim patterns` {
  static let patterns: [any ClaimPattern.Type] = Patterns.all

  private func claims(_ text: String) -> [Claim] {
    ClaimExtractor(catalog: .sample).claims(in: .plain(text))
  }

  @Test(arguments: patterns.indices) func `find each of their marked examples`(index: Int) {
    let pattern = Self.patterns[index]
    for example in pattern.examples {
      let (text, mark) = Marked.read(example)
      let found = claims(text)
      #expect(
        found.contains {
          $0.range.lowerBound <= mark.lowerBound && $0.range.upperBound >= mark.upperBound
        },
        "\(pattern): \(example): \(found.map { ($0.kind, $0.range) })")
    }
  }

  @Test(arguments: patterns.indices) func `leave each of their counterexamples alone`(index: Int) {
    for text in Self.patterns[index].counterexamples {
      #expect(claims(text).isEmpty, "\(Self.patterns[index]): \(text)")
    }
  }

  @Test func `start only from words that ask them, all known as triggers`() {
    let sentences = Self.patterns.flatMap { $0.examples + $0.counterexamples }
    var scanner = Scanner(names: NameIndex(catalog: .sample), lexicon: .standard)
    for text in sentences.map({ Marked.read($0).text }) {
      let folded = FoldedText(text)
      scanner.text = folded
      let sentence = Sentence(text: folded, tokens: scanner.shaped(0..<folded.count), block: 0)
      for (index, token) in sentence.tokens.enumerated() {
        let asked = Patterns.starting(at: token).map { "\($0)" }
        let finding = Self.patterns.filter { !$0.drafts(in: sentence, at: index).isEmpty }
        let place = "\(sentence.string(index)) in \(text)"
        #expect(token.mayTrigger || asked.isEmpty, "\(place)")
        #expect(finding.allSatisfy { asked.contains("\($0)") }, "\(place): \(finding)")
      }
    }
  }

  @Test(arguments: patterns.indices) func `have examples and counterexamples`(index: Int) {
    #expect(!Self.patterns[index].examples.isEmpty, "\(Self.patterns[index])")
    #expect(!Self.patterns[index].counterexamples.isEmpty, "\(Self.patterns[index])")
  }

  @Test func `are all in the list`() throws {
    let folder = repository + "/Sources/Extraction/Patterns"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix("Pattern.swift") }.map { String($0.dropLast(6)) }
    #expect(Set(files) == Set(Self.patterns.map { String(describing: $0) }))
  }
}

/// The folder that holds Package.swift.
private let repository = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path

/// A sentence whose expected trigger stands between « and ».
enum Marked {
  static func read(_ text: String) -> (text: String, mark: Range<Int>) {
    let scalars = Array(text.unicodeScalars)
    let open = scalars.firstIndex(of: "«") ?? 0
    let close = (scalars.firstIndex(of: "»") ?? 1) - 1
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.filter { $0 != "«" && $0 != "»" })
    return (String(view), open..<close)
  }
}
