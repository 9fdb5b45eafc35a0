import Foundation
import Reporting
import Testing
import Touchstone

/// A document whose text is its source, with the remarks on its claims.
enum RemarkedSamples {
  static let hostile =
    "a\"b'c%d::e\r\nf,g</script><!--\u{202E}evil\u{2066}\u{0}\u{1B}[31m😀\u{E0041}商汤"

  /// A source line a paragraph; `claims` are words of it with the verdict on them.
  static func document(
    _ text: String, source: String = "news/page.md", language: Language = .en,
    claims: [(String, Verdict)]
  ) -> RemarkedDocument {
    var blocks: [Block] = []
    var places: [Place] = []
    var offset = 0
    for (index, line) in text.unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false
    ).enumerated() {
      blocks.append(Block(kind: .paragraph, range: offset..<offset + line.count))
      places.append(Place(offset: offset, position: SourcePosition(line: index + 1, column: 1)))
      offset += line.count + 1
    }
    var document = Samples.document
    document.source = source
    document.text = text
    document.language = language
    document.blocks = blocks
    document.places = places
    let judged = claims.map { words, verdict in
      let range = Samples.range(of: words, in: text)
      var claim = Samples.firstClaim
      claim.document = source
      claim.quote = words
      claim.range = range
      claim.start = document.position(of: range.lowerBound)
      claim.end = document.position(of: range.upperBound - 1)
      claim.end.column += 1
      return JudgedClaim(claim: claim, verdict: verdict)
    }
    let checked = CheckedDocument(document: document, claims: judged)
    return RemarkedDocument(checked: checked, text: text, remarks: Remark.all(in: checked))
  }

  static func verdict(_ label: Verdict.Label, saying sentence: String? = nil) -> Verdict {
    var verdict = Samples.firstVerdict
    verdict.label = label
    verdict.strongestTrueStatement = sentence.map { [.en: $0, .zh: $0] } ?? [:]
    return verdict
  }

  static let mixed = document(
    "# 😀 News\n好消息😀：𠮷田, Lark 3 ranks first 😀, and more.\n",
    claims: [("Lark 3 ranks first", verdict(.refuted, saying: "In May, Lark 3 is fourth."))])

  static func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  static func objects(_ text: String) throws -> [[String: Any]] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
  }
}
