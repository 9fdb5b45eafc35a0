import FoundationEssentials
import Touchstone

/// A folder of its own for one test.
final class Folder: Sendable {
  private let url: URL

  init() {
    url = FileManager.default.temporaryDirectory.appending(path: "ledger-\(UUID())")
    try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.path + "/" + name }

  func bytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: path(name))))
  }
}

extension Document {
  static let announcement = Document(
    source: "release.html", url: "https://larkspur.example/1", title: "Larkspur 3",
    publisher: "Larkspur Labs", published: Day("2023-09-28"), publishedSource: .meta,
    language: .en, digest: "d1")
}

extension Claim {
  static let larkspurFirst = Claim(
    id: "ts-1", document: "release.html", kind: .rank,
    subject: Mention(printed: "云雀3", name: "Larkspur 3", id: "larkspur/larkspur-3"), rank: 1,
    boards: [Mention(printed: "Nebula", name: "Nebula Bench", id: "nebula")],
    rivals: [Mention(printed: "Juniper 2"), Mention(printed: "open models", isClass: true)],
    value: "81.4", quote: "Larkspur 3 ranks first on Nebula",
    start: SourcePosition(line: 12, column: 5))
}

extension CheckedDocument {
  static func larkspur(_ label: Verdict.Label, digest: String = "d1") -> CheckedDocument {
    var document = Document.announcement
    document.digest = digest
    return CheckedDocument(
      document: document,
      claims: [JudgedClaim(claim: .larkspurFirst, verdict: Verdict(label: label))])
  }
}
