import Foundation
import Testing

@testable import Leaderboards

/// The reader of lists refuses what is no JSON, with its line, and reads all else as it stands.
@Suite struct JSONTests {
  private struct Sample: Codable, Equatable {
    var name: String
    var count: Int
    var share: Double
    var isOpen: Bool
    var note: String?
    var parts: [Part]
    var words: [String: [String]]

    struct Part: Codable, Equatable {
      var day: Int8?
    }
  }

  private func read<Value: Decodable>(_ text: String) throws -> Value {
    try decoded(Array(text.utf8), path: "list.json")
  }

  @Test func `a value is read as Foundation reads it`() throws {
    let text = #"""
      {"name": "a\"\\\/\b\f\n\r\t\u00e9\ud83c\udfc5 第一", "count": -3, "share": 6.5e-1,
       "isOpen": true, "note": null, "parts": [{}, {"day": 7}, {"day": null}], "extra": [[], {}],
       "words": {"zh": ["开源", ""], "en": []}}
      """#
    let sample: Sample = try read(text)
    #expect(try sample == JSONDecoder().decode(Sample.self, from: Data(text.utf8)))
    #expect(sample.name.hasSuffix("é🏅 第一"))
  }

  @Test func `every file of the archive is read as Foundation reads it`() throws {
    for board in Workspace.boards {
      let list = try Workspace.bytes("\(Workspace.archive)/\(board)/datapackage.json")
      let package: DataPackage = try decoded(list, path: "")
      #expect(
        try json(package) == json(JSONDecoder().decode(DataPackage.self, from: Data(list))))
      let text = try Workspace.bytes("\(Workspace.archive)/\(board)/board.json")
      let description: BoardDescription = try decoded(text, path: "")
      #expect(
        try json(description)
          == json(JSONDecoder().decode(BoardDescription.self, from: Data(text))))
    }
  }

  @Test(arguments: [
    ("", 1), ("{", 1), ("[1,]", 1), ("{\n\"a\": 1,\n}", 3), ("{\"a\" 1}", 1), ("[1] 2", 1),
    ("\"a\nb\"", 1), ("\"\\x\"", 1), ("\"\\u12\"", 1), ("\"\\ud800\"", 1), ("[01x]", 1),
    ("[1.]", 1), ("[tru]", 1), ("{\"a\":\n\n\"b}", 3), ("[--1]", 1), ("\"\\u+123\"", 1),
  ])
  func `what is no JSON is refused with its line`(text: String, line: Int) {
    let error = #expect(throws: ArchiveError.self) {
      let _: [String: Int] = try read(text)
    }
    #expect(error?.line == line, "\(error?.description ?? "accepted")")
  }

  @Test func `a million brackets are refused at once`() {
    #expect(throws: ArchiveError.self) {
      let _: [Int] = try read(String(repeating: "[", count: 1_000_000))
    }
  }

  @Test func `a value of another kind is refused with its place`() {
    let error = #expect(throws: ArchiveError.self) {
      let _: [[String: Int]] = try read(#"[{"a": 1}, {"b": "x"}]"#)
    }
    #expect(error?.reason == "1.b: a value of another kind is expected")
    let missing = #expect(throws: ArchiveError.self) {
      let _: Sample = try read(#"{"name": "a"}"#)
    }
    #expect(missing?.reason == "no count")
  }
}
