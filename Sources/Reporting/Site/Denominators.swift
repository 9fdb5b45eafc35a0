internal import Touchstone

/// How many claims were seen, how many could be checked, and what came of them.
struct Denominators {
  let claims: [SiteClaim]
  let documents: Int
  let language: Language

  /// Below this nobody gets a share: it would say more than the claims do.
  static let fewest = 10

  private var checkable: Int { claims.count(where: \.isCheckable) }

  var html: HTML {
    element("ul", .style("counts")) {
      cell("whole", "\(documents)", SiteWords.documents[language], nil)
      cell("whole", "\(claims.count)", SiteWords.seen[language], nil)
      cell("whole", "\(checkable)", SiteWords.checkable[language], nil)
      for label in Verdict.Label.allCases { cell(label) }
    }
  }

  /// The same with shares where there are enough claims, else that there are not.
  var withShares: HTML {
    guard checkable >= Denominators.fewest else {
      return .joined([html, element("p", .style("small")) { SiteWords.tooFew[language] }])
    }
    let shares = Verdict.Label.allCases.filter { $0 != .notEnoughEvidence }.map { label in
      "\(Wording.symbol(label)) \(Wording.label(label)[language]): "
        + SiteWords.share(claims.count { $0.label == label && $0.isCheckable }, of: checkable)[
          language]
    }
    return .joined([html, element("p", .style("small")) { shares.joined(separator: " · ") }])
  }

  private func cell(_ label: Verdict.Label) -> HTML {
    cell(
      Page.style(label), "\(claims.count { $0.label == label })", Wording.label(label)[language],
      Wording.symbol(label))
  }

  private func cell(_ style: String, _ count: String, _ words: String, _ sign: String?) -> HTML {
    element("li", .style(style)) {
      element("b") {
        if let sign { element("span", Attribute("aria-hidden", "true")) { sign + " " } }
        count
      }
      words
    }
  }
}
