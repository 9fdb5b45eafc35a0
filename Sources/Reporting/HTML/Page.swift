internal import Touchstone

/// Small pieces that several parts of the page share.
enum Page {
  static func style(_ label: Verdict.Label) -> String {
    switch label {
    case .supported: "yes"
    case .refuted: "no"
    case .conflicting: "mixed"
    case .notEnoughEvidence: "open"
    }
  }

  static func style(_ outcome: Evidence.Outcome) -> String {
    switch outcome {
    case .holds: "yes"
    case .fails: "no"
    case .divided: "mixed"
    case .undecided: "open"
    }
  }

  static func symbol(_ outcome: Evidence.Outcome) -> String {
    switch outcome {
    case .holds: Wording.symbol(.supported)
    case .fails: Wording.symbol(.refuted)
    case .divided: Wording.symbol(.conflicting)
    case .undecided: Wording.symbol(.notEnoughEvidence)
    }
  }

  static func digits(_ place: ClosedRange<Int>) -> String {
    place.count == 1 ? "\(place.lowerBound)" : "\(place.lowerBound)–\(place.upperBound)"
  }

  static func tag(_ language: Language) -> String {
    switch language {
    case .zh: "zh-Hans"
    case .en: "en"
    }
  }

  /// A name or sentence from elsewhere, its language declared where it is not the page's.
  static func foreign(_ text: String, in language: Language) -> HTML {
    let isChinese = text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    let own: Language = isChinese ? .zh : .en
    let hasLetters = isChinese || text.unicodeScalars.contains { $0.properties.isAlphabetic }
    guard own != language, hasLetters else { return HTML(text) }
    return element("span", Attribute("lang", tag(own))) { text }
  }

  static func quote(_ text: String, of document: Document, in language: Language) -> HTML {
    let own = document.language ?? language
    return element("q", Attribute("lang", tag(own))) {
      "“\(text)”"
    }
  }
}
