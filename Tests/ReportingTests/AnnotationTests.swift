import Reporting
import Testing
import Touchstone

@Suite("Annotations and links point at one passage") struct AnnotationTests {
  private func annotations(_ document: RemarkedDocument) throws -> [[String: Any]] {
    try RemarkedSamples.objects(AnnotationReport.render([(document.checked, .en)]))
  }

  private func selectors(_ annotation: [String: Any]) throws -> [[String: Any]] {
    let target = try #require(annotation["target"] as? [String: Any])
    return try #require(target["selector"] as? [[String: Any]])
  }

  private func document(_ text: String, at starts: [Int], count: Int) -> RemarkedDocument {
    var document = RemarkedSamples.document(text, claims: [])
    document.checked.claims = starts.map { start in
      var judged = Samples.judgedFirst
      judged.claim.range = start..<start + count
      judged.claim.quote = ""
      return judged
    }
    return document
  }

  @Test func `a quotation is lengthened until it is the only one`() throws {
    let gap = String(repeating: "x", count: 40)
    let text = "1\(gap)A leads.\(gap)2\(gap)A leads.\(gap)3"
    let annotations = try annotations(document(text, at: [41, 130], count: 7))
    #expect(annotations.count == 2)
    for annotation in annotations {
      let quote = try #require(try selectors(annotation).first)
      let words = try ["prefix", "exact", "suffix"].map { try #require(quote[$0] as? String) }
      #expect(words[1] == "A leads")
      #expect(text.ranges(of: words.joined()).count == 1)
      #expect(words[0].count > 32)
    }
  }

  @Test func `32 characters are enough for a sentence said once`() throws {
    let filler = String(repeating: "前", count: 50)
    let annotation = try #require(
      try annotations(document("\(filler)A leads\(filler)", at: [50], count: 7)).first)
    let quote = try #require(try selectors(annotation).first)
    #expect(quote["prefix"] as? String == String(repeating: "前", count: 32))
    let position = try #require(try selectors(annotation).last)
    #expect(position["start"] as? Int == 50 && position["end"] as? Int == 57)
  }

  @Test func `no character is cut, and offsets count code points`() throws {
    let family = "👨‍👩‍👧‍👦"
    let text = "\(family)" + String(repeating: "a", count: 30) + "A leads."
    let start = 37
    let annotation = try #require(
      try annotations(document(text, at: [start], count: 7)).first)
    let quote = try #require(try selectors(annotation).first)
    #expect(quote["prefix"] as? String == family + String(repeating: "a", count: 30))
  }

  @Test func `words repeated without end are given by their position alone`() throws {
    let text = String(repeating: "A leads. ", count: 1000)
    let annotation = try #require(
      try annotations(document(text, at: [4500], count: 7)).first)
    #expect(try selectors(annotation).map { $0["type"] as? String } == ["TextPositionSelector"])
  }

  @Test func `a capture is dated in UTC and named by its digest`() throws {
    var document = document("A leads.", at: [0], count: 7)
    document.checked.document.captured = Samples.claimDay
    let first = try #require(try annotations(document).first)
    let target = try #require(first["target"] as? [String: Any])
    let state = try #require(target["state"] as? [String: String])
    #expect(state["type"] == "TimeState")
    #expect(state["sourceDateStart"] == "2023-09-28T00:00:00Z")
    #expect(state["sourceDateEnd"] == "2023-09-28T23:59:59Z")
    #expect(state["cached"] == "urn:sha256:" + Samples.document.digest)
    let id = try #require(first["id"] as? String)
    #expect(id.hasPrefix("urn:uuid:") && id.count == 45)
  }

  private func link(_ text: String, _ words: String, url: String) -> String? {
    var checked = RemarkedSamples.document(
      text, claims: [(words, Verdict(label: .refuted))]
    ).checked
    checked.document.url = url
    let page = HTMLReport.render(checked, language: .en, version: "1")
    return values(of: "href", in: page).first { $0.contains(":~:text=") }
  }

  @Test func `a link leads to the sentence, encoded`() {
    #expect(
      link("We are proud. A-1, our own, leads.", "A-1, our own, leads", url: "https://v.example/n")
        == "https://v.example/n#:~:text=A%2D1%2C%20our%20own%2C%20leads")
    #expect(
      link("排名第一。", "排名第一", url: "https://v.example/n#top")
        == "https://v.example/n#top:~:text=%E6%8E%92%E5%90%8D%E7%AC%AC%E4%B8%80")
  }

  @Test func `a sentence said twice is told apart by what stands around it`() {
    let link = link(
      "One.\nA leads.\nTwo.\nA leads.\nThree.", "A leads", url: "https://v.example/n")
    #expect(link == "https://v.example/n#:~:text=One.-,A%20leads,-.")
  }

  @Test func `no address, no link`() {
    #expect(link("A leads.", "A leads", url: "javascript:alert(1)") == nil)
  }
}
