import Reporting
import Testing
import Touchstone

@Suite("Comments silence remarks, with a reason and a day") struct SuppressionTests {
  private func applied(_ text: String, published: Day? = Samples.claimDay) -> RemarkedDocument {
    var document = RemarkedSamples.document(
      text, claims: [("A leads", RemarkedSamples.verdict(.refuted))])
    document.checked.document.published = published
    return Suppressions.applied(to: document)
  }

  private func silenced(_ document: RemarkedDocument) -> [String] {
    document.remarks.filter { $0.suppression != nil }.map(\.rule.id)
  }

  private func complaints(_ document: RemarkedDocument) -> [String] {
    document.remarks.filter { $0.rule == .suppression }.map(\.message.en)
  }

  @Test(arguments: [
    "<!-- touchstone-disable TS103: agreed -->\nA leads.\n<!-- touchstone-enable TS103 -->\n",
    "<!--touchstone-disable TS103:agreed until=2023-09-28-->A leads.",
    "<!-- never ended\n<!-- touchstone-disable TS103: agreed -->A leads.",
    "<!-- touchstone-disable TS103 : agreed\n -->\r\n😀 A leads.",
  ])
  func `a comment silences the rule that it names, until its end`(text: String) {
    let document = applied(text)
    #expect(silenced(document) == ["TS103"])
    #expect(document.remarks.first { $0.suppression != nil }?.suppression == "agreed")
    #expect(complaints(document).isEmpty)
  }

  @Test func `several rules are named together, labels too`() {
    let document = applied("<!-- touchstone-disable refuted, TS103 TS101: known -->\nA leads.")
    #expect(silenced(document) == ["refuted", "TS103", "TS101"])
  }

  @Test(arguments: [
    (
      "A leads. <!-- touchstone-disable TS103: late -->",
      "There is no TS103 here to silence; remove it from the comment."
    ),
    (
      "<!-- touchstone-disable TS103: x -->\n<!-- touchstone-enable TS103 -->\nA leads.",
      "There is no TS103 here to silence; remove it from the comment."
    ),
    (
      "<!-- touchstone-disable TS103 -->\nA leads.",
      "The comment silences nothing without a reason: write one after a colon."
    ),
    (
      "<!-- touchstone-disable TS103: until=2027-01-31 -->\nA leads.",
      "The comment silences nothing without a reason: write one after a colon."
    ),
    (
      "<!-- touchstone-disable TS999: x -->\nA leads.",
      "The comment names “TS999”, which is no rule."
    ),
    ("<!-- touchstone-disable: x -->\nA leads.", "The comment names nothing to silence."),
    (
      "<!-- touchstone-disable TS103: x until=soon -->\nA leads.",
      "“soon” is not a date; write it as until=2027-01-31."
    ),
    (
      "<!-- touchstone-disable TS103: x until=2023-09-27 -->\nA leads.",
      "The comment silenced until 2023-09-27; the document is of 2023-09-28."
    ),
    (
      "A leads.<!-- touchstone-enable TS103 -->",
      "The comment ends the silence of TS103, which was not silenced."
    ),
  ])
  func `a comment that silences nothing is remarked upon`(text: String, message: String) {
    let document = applied(text)
    #expect(silenced(document).isEmpty)
    #expect(complaints(document) == [message])
  }

  @Test func `an undated document outlives no day`() {
    let text = "<!-- touchstone-disable TS103: x until=2999-01-31 -->\nA leads."
    #expect(silenced(applied(text)) == ["TS103"])
    #expect(silenced(applied(text, published: nil)).isEmpty)
    #expect(complaints(applied(text, published: nil)).first?.contains("nothing dates") == true)
  }

  @Test(arguments: ["<!-- touchstone-disable TS103: x", "<!-- touchstone -->", "<!---->", "<!--"])
  func `what is no comment of ours is left alone`(text: String) {
    let document = applied("\(text) A leads.")
    #expect(silenced(document).isEmpty && complaints(document).isEmpty)
  }

  @Test func `a comment about comments cannot silence them`() {
    let document = applied("<!-- touchstone-disable suppression: x -->\nA leads.")
    #expect(complaints(document) == ["The comment names “suppression”, which is no rule."])
  }
}
