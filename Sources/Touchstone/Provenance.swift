/// What verdicts rest on beside the program: with it anybody can reach them again.
package struct Provenance: Hashable, Sendable {
  /// The bytes of a source, as text where they are some.
  package enum Content: Hashable, Sendable {
    case text(String)
    case base64(String)
  }

  package var content: Content
  /// The address that the bytes came from; nil for a file.
  package var address: String?
  package var contentType: String?
  /// The day of publication that was given with the source.
  package var asOf: Day?
  /// The digests of the archived states that were read, as they stood then.
  package var states: [SnapshotID: String]

  package init(
    content: Content, address: String? = nil, contentType: String? = nil, asOf: Day? = nil,
    states: [SnapshotID: String] = [:]
  ) {
    self.content = content
    self.address = address
    self.contentType = contentType
    self.asOf = asOf
    self.states = states
  }
}
