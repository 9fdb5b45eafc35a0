internal import Touchstone

extension JSONReport {
  /// What `replay` needs to reach the verdicts again.
  static func replay(_ provenance: Provenance?) -> JSON {
    guard let provenance else { return .null }
    let (encoding, content) =
      switch provenance.content {
      case .text(let text): ("utf-8", text)
      case .base64(let digits): ("base64", digits)
      }
    return .object([
      ("asOf", JSON(provenance.asOf?.description)),
      ("address", JSON(provenance.address)),
      ("contentType", JSON(provenance.contentType)),
      ("states", states(provenance.states)),
      ("encoding", .string(encoding)),
      ("content", .string(content)),
    ])
  }

  private static func states(_ states: [SnapshotID: String]) -> JSON {
    .object(
      states.sorted { $0.key < $1.key }.map { (key: $0.key.description, value: .string($0.value)) })
  }
}
