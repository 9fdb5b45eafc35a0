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
      let read = try json(DataPackage.resources(in: list, path: ""))
      let foundation = try JSONSerialization.jsonObject(with: Data(list)) as? [String: Any]
      #expect(
        try JSONSerialization.jsonObject(with: Data(read.utf8)) as? NSArray
          == foundation?["resources"] as? NSArray)
      let text = try Workspace.bytes("\(Workspace.archive)/\(board)/board.json")
      let description: BoardDescription = try decoded(text, path: "")
      #expect(
        try json(description)
          == json(JSONDecoder().decode(BoardDescription.self, from: Data(text))))
    }
  }

  @Test(arguments: [
    ("{}", "list.json:1: no resources"),
    ("{\"resources\": [\n{}]}", "list.json:2: no name"),
    (
      "{\"resources\": [{\"touchstone\":\n{\"rows\": \"7\"}}]}",
      "list.json:2: a whole number is expected"
    ),
    (
      "{\"resources\": [{\"touchstone\":\n{\"captured\": \"2023-02-29\"}}]}",
      "list.json:2: not a date: 2023-02-29"
    ),
    ("{\"resources\": [\n{\"bytes\": 1.5}]}", "list.json:2: a whole number is expected"),
    ("{\"resources\": [{\n\"name\": null}]}", "list.json:2: a string is expected"),
    ("{\"resources\":\n{}}", "list.json:2: an array is expected"),
    ("[]", "list.json:1: an object is expected"),
    ("{\"resources\": []\n} {}", "list.json:2: text after the end of the JSON document"),
  ])
  func `a list of states that lacks something is refused with its line`(text: String, why: String) {
    let error = #expect(throws: ArchiveError.self) {
      try DataPackage.resources(in: Array(text.utf8), path: "list.json")
    }
    #expect(error?.description == why)
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
