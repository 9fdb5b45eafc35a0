internal import Extraction
internal import Reporting
internal import Touchstone
internal import Verification

/// Finds the strongest true statement: a sentence counts only if, read back, it is Supported.
struct Restatement {
  let extractor: ClaimExtractor

  /// The least weakened statement that each language can say; `judge` is asked on the same day.
  func statements(
    for claim: Claim, _ verdict: Verdict, in document: Document,
    judge: (Claim, Document) -> Verdict.Label
  ) -> [Language: String] {
    let candidates = Weakening.candidates(for: claim, verdict)
    guard !candidates.isEmpty else { return [:] }
    var found: [Language: String] = [:]
    for language in Language.allCases {
      for statement in candidates where found[language] == nil {
        found[language] = Wording.sentences(for: statement, in: language).first { sentence in
          let alone = Self.document(sentence, on: statement.period, language, like: document)
          let claims = extractor.claims(in: alone)
          guard claims.count == 1, let read = claims.first, statement.isSaid(by: read) else {
            return false
          }
          return judge(read, alone) == .supported
        }
      }
    }
    return found
  }

  /// The sentence as a document of its own, published when the claim's was.
  private static func document(
    _ sentence: String, on period: Period, _ language: Language, like original: Document
  ) -> Document {
    let range = 0..<sentence.unicodeScalars.count
    return Document(
      source: original.source, published: original.published ?? period.last, language: language,
      text: sentence, blocks: [Block(kind: .paragraph, range: range)],
      places: [Place(offset: 0, position: SourcePosition(line: 1, column: 1))])
  }
}
