/// One row of a track in a snapshot.
package struct Standing: Hashable, Sendable {
  package enum Role: String, Hashable, Sendable {
    case model, human, baseline
  }

  /// As printed, without markup.
  package var name: String
  /// The catalog's identity of the model, if it knows the printed name.
  package var model: String?
  package var organization: String?
  /// The catalog's identity of the organisation.
  package var vendor: String?
  /// ISO country code of the organisation; nil if unknown.
  package var region: String?
  /// nil if unknown.
  package var openness: Openness?
  /// Billions of parameters; nil if unknown.
  package var size: Double?
  package var role: Role
  /// Id of the row group (sub-board), if the track is split.
  package var group: String?
  /// As printed: a number, or nil if the board lists the row without ranking it.
  package var printedRank: Int?
  /// By metric id.
  package var scores: [String: Score]
  /// Printed confidence interval of the main metric.
  package var interval: ClosedRange<Double>?

  package init(
    name: String, model: String? = nil, organization: String? = nil, vendor: String? = nil,
    region: String? = nil, openness: Openness? = nil, size: Double? = nil, role: Role = .model,
    group: String? = nil, printedRank: Int? = nil, scores: [String: Score],
    interval: ClosedRange<Double>? = nil
  ) {
    self.name = name
    self.model = model
    self.organization = organization
    self.vendor = vendor
    self.region = region
    self.openness = openness
    self.size = size
    self.role = role
    self.group = group
    self.printedRank = printedRank
    self.scores = scores
    self.interval = interval
  }
}
