/// What a board prints above a track or a column, and how to say it in both languages.
package struct Heading: Hashable, Sendable {
  package var printed: String
  package var words: Bilingual

  /// `names`, canonical and printed first: the first in Latin letters and the first in Chinese serve
  /// as words; a language without a name of its own takes the printed one.
  package init(_ names: [String], id: String) {
    printed = names.first ?? id
    words = Bilingual(
      en: names.first { !Heading.isChinese($0) && !$0.contains("_") } ?? printed,
      zh: names.first { Heading.isChinese($0) } ?? printed)
  }

  package init(_ printed: String) { self.init([printed], id: printed) }

  private static func isChinese(_ name: String) -> Bool {
    name.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
  }
}
