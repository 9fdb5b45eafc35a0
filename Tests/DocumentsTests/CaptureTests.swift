import Documents
import Foundation
import Testing

@Suite struct `Captures` {
  private func directory() throws -> String {
    let path = FileManager.default.temporaryDirectory.path + "/documents-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  private func write(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  @Test func `A directory stands for its documents, sorted, hidden ones skipped`() throws {
    let root = try directory()
    defer { try? FileManager.default.removeItem(atPath: root) }
    try FileManager.default.createDirectory(
      atPath: root + "/b/.git", withIntermediateDirectories: true)
    for name in ["c.txt", "a.HTML", "b/x.md", "b/.git/y.md", ".hidden.md", "z.png"] {
      try write("words", root + "/" + name)
    }
    #expect(try sources(in: root) == [root + "/a.HTML", root + "/b/x.md", root + "/c.txt"])
    #expect(try sources(in: root + "/z.png") == [root + "/z.png"])
    #expect(try sources(in: "https://a.example/b") == ["https://a.example/b"])
    #expect(try sources(in: "-") == ["-"])
  }

  @Test func `Each failure has an error of its own`() throws {
    let root = try directory()
    defer { try? FileManager.default.removeItem(atPath: root) }
    try write("", root + "/empty.txt")
    try write("0123456789", root + "/ten.txt")
    #expect(throws: CaptureError.missing(root + "/none")) { try capture(root + "/none") }
    #expect(throws: CaptureError.missing(root + "/none")) { try sources(in: root + "/none") }
    #expect(throws: CaptureError.empty(root + "/empty.txt")) { try capture(root + "/empty.txt") }
    #expect(throws: CaptureError.directory(root)) { try capture(root) }
    #expect(throws: CaptureError.tooLarge(root + "/ten.txt", limit: 9)) {
      try capture(root + "/ten.txt", limits: CaptureLimits(size: 9))
    }
    #expect(try capture(root + "/ten.txt", limits: CaptureLimits(size: 10)).bytes.count == 10)
    try FileManager.default.removeItem(atPath: root + "/empty.txt")
    try FileManager.default.removeItem(atPath: root + "/ten.txt")
    #expect(throws: CaptureError.noDocuments(root)) { try sources(in: root) }
  }

  @Test func `Other schemes than those of the web are names of files`() throws {
    #expect(throws: CaptureError.missing("file:///etc/passwd")) {
      try capture("file:///etc/passwd")
    }
  }
}
