/// The two languages that Touchstone reads and writes.
package enum Language: String, Sendable, Codable, CaseIterable {
  case zh
  case en
}

/// One text in both languages.
package struct Bilingual: Hashable, Sendable, Codable {
  package var en: String
  package var zh: String

  package init(en: String, zh: String) {
    self.en = en
    self.zh = zh
  }

  package subscript(language: Language) -> String {
    switch language {
    case .en: en
    case .zh: zh
    }
  }
}
