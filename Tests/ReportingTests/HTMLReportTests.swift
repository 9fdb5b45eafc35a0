import Foundation
import Reporting
import Testing
import Touchstone

@Suite struct HTMLReportTests {
  private func page(
    _ checked: CheckedDocument = Samples.checked, _ language: Language = .en
  ) -> String {
    HTMLReport.render(checked, language: language, version: "0.1.0")
  }

  @Test(arguments: Language.allCases)
  func `The page is one file that runs no script and makes no outside request`(language: Language) {
    let page = page(Samples.checked, language)
    #expect(
      page.hasPrefix("<!doctype html>\n<html lang=\"\(language == .zh ? "zh-Hans" : "en")\">"))
    #expect(page.contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"))
    let blocks = page.components(separatedBy: "<script").count - 1
    #expect(
      page.components(separatedBy: "<script type=\"application/ld+json\">").count - 1 == blocks)
    for word in ["<img", "<link", "<iframe", "src=", "url(", "@import", " on"] {
      let isWord = word == " on"
      #expect(isWord ? !page.contains(" onclick") : !page.contains(word), "\(word)")
    }
    #expect(page.contains(language == .zh ? "发现4条说法" : "4 claims found, 4 checkable, 3 settled"))
  }

  @Test func `Every element that opens closes, in order`() {
    for language in Language.allCases {
      #expect(unbalanced(page(Samples.checked, language)).isEmpty)
    }
  }

  @Test func `A claim shows its words, its verdict, the rating and the formal label`() {
    let page = page(Samples.single)
    #expect(page.contains("“SenseChat 3.0 ranks first on SuperCLUE”"))
    #expect(page.contains("Not true as written: it needs a limit that the sentence leaves out"))
    #expect(page.contains("aria-label=\"rating 3 of 5\""))
    #expect(page.contains("Conflicting Evidence/Cherrypicking"))
    #expect(page.contains("<ins>among domestic (Chinese) models</ins>"))
    #expect(page.contains("True in 11 of 76 slices"))
  }

  @Test func `The deciding rows show place, printed rank, model, organisation and score`() {
    let page = page(Samples.single)
    #expect(
      page.contains(
        "<tr class=\"subject\"><td class=\"n\">4</td><td class=\"n\">1</td>"
          + "<th scope=\"row\">SenseChat 3.0<small class=\"tag\">the claim&#39;s model</small></th>"
          + "<td class=\"org\"><span lang=\"zh-Hans\">商汤科技</span></td><td class=\"n\">62.75</td>"))
    #expect(page.contains("… 15 more models …"))
    #expect(page.contains("27 September 2023 (one day earlier)"))
  }

  @Test func `Models at the same place are not counted as missing`() {
    var judged = Samples.judgedFirst
    let tied = Samples.row(.neighbour, "Tied", "Example", 4, 1, "62.75")
    judged.verdict.evidence = [Samples.overall]
    judged.verdict.evidence[0].rows[4] = tied
    judged.verdict.evidence[0].rows.append(
      Samples.row(.neighbour, "Next", "Example", 6, 3, "60.1"))
    let page = page(CheckedDocument(document: Samples.document, claims: [judged]))
    #expect(page.contains("… 14 more models …") && !page.contains("1 more model …"))
  }

  @Test func `A citation links to the commit it names`() {
    #expect(
      page().contains("href=\"https://github.com/CLUEbenchmark/SuperCLUE/blob/60f4a45/README.md\""))
  }

  @Test(arguments: [
    "javascript:alert(1)", "a/b@javascript:alert(1)", "a/b/c@60f4a45:x", "../..@60f4a45:x",
    "CLUE/x@60f4a45", "data:text/html,x", "https://a b/", "plain words",
  ])
  func `A citation of another shape stays text`(source: String) {
    var judged = Samples.judgedFirst
    for index in judged.verdict.evidence.indices {
      judged.verdict.evidence[index].snapshot.source = source
    }
    let page = page(CheckedDocument(document: Samples.document, claims: [judged]))
    #expect(!page.contains("rel=\"noreferrer\""))
    #expect(page.contains("<span class=\"cite\">"))
  }

  @Test func `Words from a document come out inert`() {
    let nasty = "<script>alert(1)</script><img src=x onerror=\"a\">'&amp;\u{202E}evil\u{0}"
    var document = Samples.document
    document.title = nasty
    document.publisher = nasty
    document.url = "javascript:alert(1)"
    document.source = nasty
    document.text = nasty
    var judged = Samples.judgedFirst
    judged.claim.quote = nasty
    judged.claim.range = 3..<20
    judged.verdict.evidence[0].rows[0].name = nasty
    judged.verdict.evidence[0].snapshot.source = nasty
    judged.verdict.findings.append(.unknownBoard(board: nasty))
    judged.verdict.wouldSettleIt = [.board(nasty)]
    let page = page(CheckedDocument(document: document, claims: [judged]))
    #expect(!page.contains("<script>") && !page.contains("<img") && !page.contains("href=\"java"))
    #expect(!page.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0 })
    #expect(page.contains("⟨U+202E⟩evil⟨U+0000⟩"))
    #expect(page.contains("&#39;&amp;amp;"))
    #expect(unbalanced(page).isEmpty)
  }

  @Test func `A huge title is cut`() {
    var document = Samples.document
    document.title = String(repeating: "标题", count: 500_000)
    #expect(page(CheckedDocument(document: document, claims: [])).utf8.count < 20_000)
  }

  @Test func `The folders above a file stay private`() {
    var document = Samples.document
    document.source = "/home/someone/desk/it's new.html"
    let page = page(CheckedDocument(document: document, claims: []))
    #expect(!page.contains("someone"))
    #expect(page.contains("touchstone check &#39;it&#39;\\&#39;&#39;s new.html&#39; --format html"))
  }

  @Test func `The same check gives the same bytes`() {
    for language in Language.allCases {
      #expect(page(Samples.checked, language) == page(Samples.checked, language))
    }
  }

  @Test func `A text without claims says so`() {
    let page = page(CheckedDocument(document: Samples.document, claims: []))
    #expect(page.contains("No claims found") && page.contains("makes no claim about a place"))
  }
}
