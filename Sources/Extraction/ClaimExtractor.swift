package import Touchstone

/// Finds the claims of a document, in Chinese and English.
package struct ClaimExtractor: Sendable {
  let names: NameIndex
  let lexicon: Lexicon

  package init(catalog: Catalog) {
    names = NameIndex(catalog: catalog)
    lexicon = .standard
  }

  /// The claims in the order of the text.
  package func claims(in document: Document) -> [Claim] {
    var reading = DocumentReading(document, names: names, lexicon: lexicon)
    return reading.claims()
  }
}
