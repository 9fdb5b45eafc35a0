package import Touchstone

/// Finds the claims of a document, in Chinese and English.
package struct ClaimExtractor: Sendable {
  private let scanner: Scanner

  package init(catalog: Catalog) {
    scanner = Scanner(names: NameIndex(catalog: catalog), lexicon: .standard)
  }

  /// The claims in the order of the text.
  package func claims(in document: Document) -> [Claim] {
    var reading = DocumentReading(document, scanner: scanner)
    return reading.claims()
  }

  /// What became of every trigger of a document, in the order of the text.
  package func readings(of document: Document) -> [SentenceReading] {
    var reading = DocumentReading(document, scanner: scanner)
    reading.readings = []
    _ = reading.claims()
    return reading.readings ?? []
  }
}
