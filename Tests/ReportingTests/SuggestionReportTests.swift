import Reporting
import Testing
import Touchstone

@Suite("A suggestion is a diff of the source, clause by clause") struct SuggestionReportTests {
  /// Documents whose text is their source: one paragraph a line.
  private func checked(_ text: String, claims: [(String, String?)]) -> CheckedDocument {
    var blocks: [Block] = []
    var places: [Place] = []
    var offset = 0
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let length = line.unicodeScalars.count
      blocks.append(Block(kind: .paragraph, range: offset..<offset + length))
      places.append(Place(offset: offset, position: SourcePosition(line: index + 1, column: 1)))
      offset += length + 1
    }
    let judged = claims.map { words, statement in
      let start =
        text.unicodeScalars.count
        - (text.ranges(of: words).first.map {
          text.unicodeScalars[$0.lowerBound...].count
        } ?? 0)
      var verdict = Verdict(label: .refuted)
      verdict.strongestTrueStatement = statement.map { [.en: $0] } ?? [:]
      return JudgedClaim(
        claim: Claim(kind: .rank, range: start..<start + words.unicodeScalars.count),
        verdict: verdict)
    }
    return CheckedDocument(
      document: Document(
        source: "/r.md", language: .en, text: text, blocks: blocks, places: places),
      claims: judged)
  }

  @Test func `only the clause of the claim changes, and a missing last line feed stays missing`() {
    let text = "one\ntwo\nthree\nfour\nToday, Lark 3.5 is first, we hope. Fine."
    let found = SuggestionReport.render(
      checked(text, claims: [("is first", "As of May, Lark 3.5 is second.")]), text: text)
    #expect(
      found == """
        --- a/r.md
        +++ b/r.md
        @@ -2,4 +2,4 @@
         two
         three
         four
        -Today, Lark 3.5 is first, we hope. Fine.
        \\ No newline at end of file
        +Today, as of May, Lark 3.5 is second, we hope. Fine.
        \\ No newline at end of file

        """)
  }

  @Test func `two claims of one line change it once, and far lines make hunks of their own`() {
    let gap = Array(repeating: "-", count: 9).joined(separator: "\n")
    let text = "A leads, B beats C.\n\(gap)\nD leads.\n"
    let found = SuggestionReport.render(
      checked(
        text,
        claims: [("A leads", "A is third."), ("B beats", "B is fourth."), ("D leads", "D is 9th.")]),
      text: text)
    #expect(found.contains("+A is third, B is fourth.\n"))
    #expect(found.contains("@@ -1,4 +1,4 @@\n") && found.contains("@@ -8,4 +8,4 @@\n"))
  }

  @Test
  func `where the source has markup inside the words, the suggestion is told and not put in place`()
  {
    let read = checked(
      "Lark leads. B leads.\n", claims: [("Lark leads", "Lark is 3rd."), ("B leads", "B is 4th.")])
    let source = "**Lark** leads. B leads.\n"
    let found = SuggestionReport.render(read, text: source)
    #expect(found.hasPrefix("# line 1: Lark is 3rd\n#   not put in place: "))
    #expect(!found.contains("+Lark") && !found.contains("+*"))
  }

  @Test(arguments: ["[A](x) leads.", "A &amp; leads.", "`A` leads.", "<b>A</b> leads."])
  func `links, tags, entities and code stay whole`(source: String) {
    let read = checked("A leads.", claims: [("A leads", "A is third.")])
    #expect(!SuggestionReport.render(read, text: source).contains("--- a/"))
  }

  @Test func `nothing to suggest prints nothing`() {
    let text = "A leads.\n"
    #expect(
      SuggestionReport.render(checked(text, claims: [("A leads", nil)]), text: text).isEmpty)
  }
}
