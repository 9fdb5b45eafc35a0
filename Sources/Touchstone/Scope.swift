/// The limits that a claim states about itself; nil means that the sentence leaves the axis open.
package struct Scope: Hashable, Sendable, Codable {
  /// ISO 3166 country code, or `global`.
  package var region: String?
  /// ISO 639-1 codes, joined by `+`.
  package var language: String?
  package var openness: Openness?
  /// Short text as normalised: `13B`, `same-size`, `<10B`.
  package var size: String?
  /// Short text: `code`, `math`, `role play`.
  package var task: String?
  /// A limit in the document's own words that no attribute of a row answers: `small`, `from a startup`.
  package var other: String?

  package init(
    region: String? = nil, language: String? = nil, openness: Openness? = nil,
    size: String? = nil, task: String? = nil, other: String? = nil
  ) {
    self.region = region
    self.language = language
    self.openness = openness
    self.size = size
    self.task = task
    self.other = other
  }
}

/// Whether a model's weights can be downloaded.
package enum Openness: String, Hashable, Sendable, Codable {
  case open, closed
}
