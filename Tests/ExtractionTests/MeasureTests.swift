import Foundation
import Testing
import Touchstone

@testable import Extraction

/// Writes predictions for the labelled sets, to be scored outside.
@Suite struct `Measuring against labelled sets` {
  static let shared = ProcessInfo.processInfo.environment["TOUCHSTONE_SHARED"]

  @Test(.enabled(if: shared != nil))
  func `writes one line for each claim of the labelled documents`() throws {
    let folder = try #require(Self.shared) + "/claims/docs"
    let target =
      ProcessInfo.processInfo.environment["TOUCHSTONE_PREDICTIONS"] ?? NSTemporaryDirectory()
      + "predictions.jsonl"
    let extractor = ClaimExtractor(catalog: .sample)
    var lines = ""
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let text = String(
        decoding: try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)), as: UTF8.self)
      let published = name.hasPrefix("article") ? Day("2023-11-09") : nil
      let document = SourceReader(name: name, text: text, published: published).document()
      for claim in extractor.claims(in: document) { lines += try json(claim) + "\n" }
    }
    try lines.write(toFile: target, atomically: true, encoding: .utf8)
    #expect(!lines.isEmpty)
  }

  private func json(_ claim: Claim) throws -> String {
    func value(_ text: String?) -> Any { text ?? NSNull() }
    let object: [String: Any] = [
      "document": claim.document, "id": claim.id, "kind": claim.kind.rawValue,
      "subject": value(claim.subject?.name),
      "rank": claim.rank ?? NSNull() as Any, "boards": claim.boards.map(\.name),
      "track": value(claim.track), "metric": value(claim.metric),
      "rivals": claim.rivals.filter { !$0.isClass }.map(\.name),
      "scope": [
        "region": value(claim.scope.region), "language": value(claim.scope.language),
        "openness": value(claim.scope.openness?.rawValue),
        "size": value(claim.scope.size), "task": value(claim.scope.task),
      ],
      "hedged": claim.hedged, "negated": claim.negated, "modality": claim.modality.rawValue,
      "asOf": value(claim.asOf?.description), "value": value(claim.value), "inTable": claim.inTable,
      "quote": claim.quote,
      "line": claim.start.line, "column": claim.start.column, "endLine": claim.end.line,
      "start": claim.range.lowerBound, "end": claim.range.upperBound,
    ]
    return String(
      decoding: try JSONSerialization.data(
        withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes]), as: UTF8.self)
  }
}
