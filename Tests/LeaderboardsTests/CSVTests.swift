import Leaderboards
import Testing

@Suite struct CSVTests {
  @Test func `commas, quotes and line breaks inside quotes belong to the cell`() throws {
    let text = "a,\"b,\"\"c\"\"\nd\",e\r\n\r\nf,g,\n"
    let records = try CSV.records(Array(text.utf8), path: "t.csv")
    #expect(records.map(\.fields) == [["a", "b,\"c\"\nd", "e"], ["f", "g", ""]])
    #expect(records.map(\.line) == [1, 4])
  }

  @Test func `what is written is read back`() throws {
    let rows = [["", "x\ry"], ["排名", "a\"b"], ["1", "c,d\n"]]
    let records = try CSV.records(Array(CSV.text(rows).utf8), path: "t.csv")
    #expect(records.map(\.fields) == rows)
  }

  @Test func `a byte order mark and a missing last line feed are no cells`() throws {
    let records = try CSV.records([0xEF, 0xBB, 0xBF] + Array("a,b".utf8), path: "t.csv")
    #expect(records.map(\.fields) == [["a", "b"]])
  }

  @Test(arguments: [
    ("a\nb,\"c\n\n", 2, "a quotation mark is never closed"),
    ("a\n\"b\"c\n", 2, "text after a closing quotation mark"),
  ])
  func `broken quoting is refused with its line`(text: String, line: Int, reason: String) {
    #expect(throws: ArchiveError("t.csv", line: line, reason)) {
      try CSV.records(Array(text.utf8), path: "t.csv")
    }
  }

  @Test func `bytes that are not UTF-8 are refused with their line`() {
    #expect(throws: ArchiveError("t.csv", line: 2, "not UTF-8")) {
      try CSV.records(Array("a\n".utf8) + [0xC5, 0xC5, 0xFF], path: "t.csv")
    }
  }
}
