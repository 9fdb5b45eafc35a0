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

  /// Where each claim stands on its report's page: its id, which stays the same from run to run.
  ///
  /// A claim without an id of its own goes by its number.
  static func anchors(of claims: [JudgedClaim]) -> [String] {
    var seen: Set<String> = []
    return claims.enumerated().map { index, judged in
      let id = judged.claim.id
      let isOwn = id.hasPrefix("ts-") && id.utf8.allSatisfy(Link.isPlain)
      return isOwn && seen.insert(id).inserted ? id : "claim-\(index + 1)"
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

  /// A name from elsewhere; Chinese on an English page is declared as such.
  static func foreign(_ text: String, in language: Language) -> HTML {
    guard language == .en,
      text.unicodeScalars.contains(where: { (0x4E00...0x9FFF).contains($0.value) })
    else { return HTML(text) }
    return element("span", Attribute("lang", tag(.zh))) { text }
  }

  /// The name of a source without the folders above it, which say nothing to a reader.
  static func fileName(_ source: String) -> String {
    guard Link.web(source) == nil, let name = source.split(separator: "/").last else {
      return source
    }
    return String(name)
  }

  static func quote(_ text: String, of document: Document, in language: Language) -> HTML {
    let own = document.language ?? language
    return element("q", Attribute("lang", tag(own))) {
      "“\(text)”"
    }
  }
}
