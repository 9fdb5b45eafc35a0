import Foundation
import Reporting
import Testing
import Touchstone

@Suite("ClaimReview says what the page says") struct ClaimReviewTests {
  private static let opening = "<script type=\"application/ld+json\">"

  /// The reviews inside a page, and the page's visible words.
  private func parts(_ page: String) throws -> (reviews: [[String: Any]], words: String) {
    let pieces = page.components(separatedBy: Self.opening)
    var words = pieces[0]
    var reviews: [[String: Any]] = []
    for piece in pieces.dropFirst() {
      let halves = piece.components(separatedBy: "</script>")
      #expect(halves.count == 2)
      reviews.append(try RemarkedSamples.object(halves[0]))
      words += halves[1]
    }
    var text = ""
    var isTag = false
    for character in words {
      if character == "<" { isTag = true }
      if !isTag { text.append(character) }
      if character == ">" { isTag = false }
    }
    for (name, character) in [("lt", "<"), ("gt", ">"), ("quot", "\""), ("#39", "'"), ("amp", "&")]
    {
      text = text.replacing("&\(name);", with: character)
    }
    return (reviews, text)
  }

  private func page(_ checked: CheckedDocument, _ language: Language = .en) -> String {
    HTMLReport.render(checked, language: language, version: "0.1.0")
  }

  @Test(arguments: Language.allCases)
  func `every rating and every reason stands on the page word for word`(language: Language) throws {
    let (reviews, words) = try parts(page(Samples.checked, language))
    #expect(reviews.count == 4)
    for review in reviews {
      let rating = try #require(review["reviewRating"] as? [String: Any])
      for key in ["alternateName", "ratingExplanation", "additionalType"] {
        let text = try #require(rating[key] as? String)
        #expect(!text.isEmpty && words.contains(text), "\(text)")
      }
      let author = try #require((review["author"] as? [String: Any])?["name"] as? String)
      #expect(words.contains(author))
      if let value = rating["ratingValue"] as? Int {
        #expect(words.contains(language == .zh ? "评级 \(value)/5" : "rating \(value) of 5"))
      }
    }
  }

  @Test func `not enough evidence has words and no number`() throws {
    let reviews = try parts(page(Samples.checked)).reviews
    let ratings = try reviews.map { try #require($0["reviewRating"] as? [String: Any]) }
    #expect(ratings.map { $0["ratingValue"] as? Int } == [3, 1, 5, nil])
    #expect(ratings[3]["bestRating"] == nil && ratings[3]["worstRating"] == nil)
    #expect(ratings[3]["alternateName"] as? String == "Not enough archived evidence")
  }

  @Test func `the required properties are there, and what is not known is left out`() throws {
    var checked = Samples.single
    checked.document.url = "https://vendor.example/news/1"
    let text = ClaimReview.render([(checked, .en)], page: "https://desk.example/r.html")
    let review = try #require(try RemarkedSamples.objects(text).first)
    #expect(review["@context"] as? String == "https://schema.org")
    #expect(review["@type"] as? String == "ClaimReview")
    #expect(review["url"] as? String == "https://desk.example/r.html#claim-1")
    #expect(review["claimReviewed"] as? String == Samples.first)
    #expect(review["datePublished"] == nil)
    let claim = try #require(review["itemReviewed"] as? [String: Any])
    #expect(claim["datePublished"] as? String == "2023-09-28" && claim["firstAppearance"] == nil)
    #expect((claim["author"] as? [String: String])?["name"] == "Example Newsroom")
    #expect(
      (claim["appearance"] as? [[String: String]])?.first?["url"] == checked.document.url)
  }

  @Test func `a reported claim has no author, for nobody knows whom the document reports`() throws {
    var checked = Samples.single
    checked.claims[0].claim.modality = .reported
    let review = try #require(
      try RemarkedSamples.objects(ClaimReview.render([(checked, .en)])).first)
    #expect((review["itemReviewed"] as? [String: Any])?["author"] == nil)
  }

  @Test func `hostile words end no script`() throws {
    var checked = Samples.single
    checked.document.publisher = RemarkedSamples.hostile
    checked.claims[0].claim.quote = RemarkedSamples.hostile
    let page = page(checked)
    #expect(page.components(separatedBy: "<script").count == 2)
    #expect(page.components(separatedBy: "</script").count == 2)
    #expect(!page.contains("<!--"))
    #expect(try parts(page).reviews.count == 1)
    #expect(unbalanced(page).isEmpty)
  }
}
