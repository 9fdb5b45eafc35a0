package import Touchstone

/// Verdicts as schema.org/ClaimReview, one object a claim.
///
/// Its words are those of the page, and what the page does not know is left out: the day of the
/// review, and where the claim first appeared.
package enum ClaimReview {
  /// A JSON-LD document; `page` is the address of the report, else links are relative to it.
  package static func render(
    _ documents: [(checked: CheckedDocument, language: Language)], page: String? = nil
  ) -> String {
    JSON.array(documents.flatMap { reviews($0.checked, page: page, language: $0.language) }).page
  }

  static func reviews(
    _ checked: CheckedDocument, page: String? = nil, language: Language
  ) -> [JSON] {
    checked.claims.enumerated().map { index, judged in
      review(
        judged, of: checked.document, at: "\(page ?? "")#claim-\(index + 1)", language)
    }
  }

  private static func review(
    _ judged: JudgedClaim, of document: Document, at address: String, _ language: Language
  ) -> JSON {
    // A Latin letter is half as wide as a Han character, and so 75 and 35 are nearly one limit.
    let width = document.language == .zh ? 70 : 75
    return .object([
      ("@context", .string("https://schema.org")),
      ("@type", .string("ClaimReview")),
      ("url", .string(address)),
      ("identifier", .string(judged.claim.id)),
      ("inLanguage", .string(Page.tag(language))),
      ("claimReviewed", words(shortened(judged.claim.quote, to: width))),
      (
        "author",
        .object([("@type", .string("Organization")), ("name", .string("Touchstone"))])
      ),
      ("reviewRating", rating(judged, language)),
      ("itemReviewed", claim(judged, document)),
    ])
  }

  /// "Not enough evidence" is no number, neither the middle nor 0.
  private static func rating(_ judged: JudgedClaim, _ language: Language) -> JSON {
    let verdict = judged.verdict
    let numbers: [(key: String, value: JSON)] =
      verdict.rating.map {
        [("ratingValue", JSON($0)), ("bestRating", JSON(5)), ("worstRating", JSON(1))]
      } ?? []
    return .object(
      [("@type", .string("Rating"))] + numbers + [
        ("alternateName", words(Wording.verdict(verdict)[language])),
        ("ratingExplanation", words(Wording.explanation(of: judged)[language])),
        ("additionalType", .string(verdict.label.rawValue)),
      ])
  }

  private static func claim(_ judged: JudgedClaim, _ document: Document) -> JSON {
    var members: [(key: String, value: JSON)] = [("@type", .string("Claim"))]
    // Whom a document reports is not known; that it speaks for itself is.
    if judged.claim.modality == .asserted, let publisher = document.publisher {
      members.append(
        ("author", .object([("@type", .string("Organization")), ("name", words(publisher))])))
    }
    if let day = document.published { members.append(("datePublished", .string("\(day)"))) }
    if let link = document.url.flatMap(Link.web) {
      members.append(
        (
          "appearance",
          .array([
            .object([("@type", .string("CreativeWork")), ("url", .string(link.address))])
          ])
        ))
    }
    return .object(members)
  }

  /// As the page shows it, deceptive characters made visible.
  private static func words(_ text: String) -> JSON { .string(visible(text)) }
}
