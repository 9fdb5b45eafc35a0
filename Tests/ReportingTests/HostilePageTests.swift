import Reporting
import Testing
import Touchstone

@Suite("The page of a hostile announcement") struct HostilePageTests {
  static let nasty =
    "<script>alert(1)</script><svg onload=x><a href='javascript:a()'>\u{202E}evil\u{2066}\u{0}"

  private func page(_ checked: CheckedDocument) -> String {
    HTMLReport.render(checked, language: .en, version: "0.1.0")
  }

  @Test func `Names in charts come out inert`() {
    var course = ChartTests.course
    course.runners[0].name = Self.nasty
    course.runners[1].name = Self.nasty
    var title = ChartTests.title
    title.states[0].holders[0].name = Self.nasty
    let slices = ["a", "b", "c", "d"].map { name in
      SearchedSlice(
        boardName: Self.nasty + name, track: Heading(Self.nasty), metric: Heading(Self.nasty),
        limits: [.region(Self.nasty)], holds: true)
    }
    let page = page(
      ChartTests.checked { verdict in
        verdict.course = course
        verdict.title = title
        verdict.searched = slices
      })
    #expect(page.contains("class=\"course\"") && page.contains("class=\"map\""))
    #expect(!page.contains("<script>") && !page.contains("onload=x>"))
    #expect(!page.contains("href=\"java") && !page.contains("href='java"))
    #expect(!page.unicodeScalars.contains { [0x202E, 0x2066, 0].contains($0.value) })
    #expect(unbalanced(page).isEmpty)
  }

  @Test func `Ten thousand claims are all named, and the page stays one that opens`() {
    var document = Samples.document
    document.text = String(repeating: "Larkspur leads. ", count: 10_000)
    let claims = (0..<10_000).map { index in
      var judged = Samples.judgedFirst
      judged.claim.quote = "Larkspur leads."
      judged.claim.range = index * 16..<index * 16 + 15
      return judged
    }
    let page = page(CheckedDocument(document: document, claims: claims))
    #expect(page.utf8.count < 16_000_000)
    #expect(page.split(separator: "<section class=\"claim ").count - 1 == 100)
    #expect(page.contains("Claims 101 to 10000 stand in this table only"))
    let ids = Set(values(of: "id", in: page))
    #expect((1...10_000).allSatisfy { ids.contains("claim-\($0)") && ids.contains("text-\($0)") })
  }

  @Test func `A title of a megabyte and a paragraph of another leave a short page`() {
    var document = Samples.document
    let filler = String(repeating: "标题", count: 170_000)
    document.title = filler
    document.text = filler + " Larkspur leads. " + filler
    document.blocks = [
      Block(kind: .heading(level: 1), range: 0..<document.text.unicodeScalars.count)
    ]
    var judged = Samples.judgedFirst
    judged.claim.range = 340_001..<340_016
    let page = page(CheckedDocument(document: document, claims: [judged]))
    #expect(page.utf8.count < 60_000)
    #expect(page.contains("Larkspur leads.</a></mark>") && page.contains("… "))
    #expect(unbalanced(page).isEmpty)
  }
}
