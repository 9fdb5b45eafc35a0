import Foundation
import Testing

/// 340 sentences of our own making, in both languages, labelled before the program was asked.
///
/// A floor, not a goal: what is found today must not be lost by a change elsewhere.
@Suite("Claims in labelled sentences are found")
struct LabelledSentencesTests {
  private struct Sentence: Decodable {
    var lang: String
    var text: String
    var claims: [Label]
  }

  private struct Label: Decodable {
    var kind: String
    var rank: Int?
    var negated: Bool?
    var rivals: [String]
  }

  private struct Found: Decodable {
    var line: Int
    var kind: String
    var rank: Int?
    var negated: Bool
    var rivals: [String]
  }

  private struct Tally {
    var labelled = 0
    var found = 0
    var matched = 0
    /// Matched, and right in place, polarity and number of rivals.
    var right = 0

    var f1: Double { 2 * Double(matched) / Double(max(1, labelled + found)) }
    var exact: Double { Double(right) / Double(max(1, labelled)) }
  }

  @Test(arguments: [("zh", 0.91, 0.86), ("en", 0.91, 0.82)])
  func `in each language, above the floor`(language: String, f1: Double, exact: Double) throws {
    let tally = try Self.tally(language)
    #expect(tally.f1 >= f1, "F1 \(tally.f1)")
    #expect(tally.exact >= exact, "exact \(tally.exact)")
  }

  private static func tally(_ language: String) throws -> Tally {
    let data = try String(
      contentsOfFile: repository + "/Tests/Acceptance/Labelled/sentences.jsonl", encoding: .utf8)
    let sentences = try data.split(separator: "\n")
      .map { try JSONDecoder().decode(Sentence.self, from: Data($0.utf8)) }
      .filter { $0.lang == language }
    let folder = Folder()
    try folder.write(sentences.map(\.text).joined(separator: "\n\n"), to: "sentences.txt")
    let run = try touchstone(
      "extract", "--archive", repository, "--format", "jsonl", "sentences.txt", in: folder)
    let found = try run.output.split(separator: "\n")
      .map { try JSONDecoder().decode(Found.self, from: Data($0.utf8)) }
    let byLine = Dictionary(grouping: found, by: \.line)
    var tally = Tally()
    for (index, sentence) in sentences.enumerated() {
      var left = byLine[2 * index + 1] ?? []
      tally.labelled += sentence.claims.count
      tally.found += left.count
      for label in sentence.claims {
        let same = left.indices.filter { group(left[$0].kind) == group(label.kind) }
        guard let best = same.first(where: { isRight(left[$0], label) }) ?? same.first else {
          continue
        }
        tally.matched += 1
        if isRight(left[best], label) { tally.right += 1 }
        left.remove(at: best)
      }
    }
    return tally
  }

  /// A superlative is a first place.
  private static func group(_ kind: String) -> String { kind == "sota" ? "rank" : kind }

  private static func isRight(_ found: Found, _ label: Label) -> Bool {
    found.rank == label.rank && found.negated == (label.negated ?? false)
      && found.rivals.count == label.rivals.count
  }
}
