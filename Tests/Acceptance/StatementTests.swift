import Foundation
import Testing

@Suite("The strongest true statement, read back, is supported on the same day")
struct StatementTests {
  private struct Document: Decodable {
    struct Head: Decodable { var published: String? }
    struct Claim: Decodable { var verdict: Verdict }
    struct Verdict: Decodable {
      var label: String
      var asOf: String?
      var strongestTrueStatement: [String: String?]?
    }
    var document: Head
    var claims: [Claim]?
  }

  private static let sources: [String] = {
    let root = RepositoryArchive.root
    let pages = Case.folders.compactMap { folder in
      (try? Case.read(folder)).map { "\(root)/Claims/\(folder)/\($0.page)" }
    }
    // Documents beside the repository, where somebody has them.
    let shared = root + "/../shared"
    let docs = (try? FileManager.default.contentsOfDirectory(atPath: shared + "/data/claims/docs"))
    let seed = (try? FileManager.default.contentsOfDirectory(atPath: shared + "/seed"))
    return pages
      + (docs ?? []).sorted().map { "\(shared)/data/claims/docs/\($0)" }
      + (seed ?? []).filter { $0.hasPrefix("article") }.map { "\(shared)/seed/\($0)" }
  }()

  @Test func `over the casebook and the documents beside it`() throws {
    let run = try touchstone(
      all: ["check", "--format", "jsonl", "--no-record"] + Self.sources, in: Folder(),
      environment: ["TOUCHSTONE_HOME": RepositoryArchive.root])
    let folder = Folder()
    var pages: [String] = []
    var said: [String] = []
    for line in run.output.split(separator: "\n") {
      let read = try JSONDecoder().decode(Document.self, from: Data(line.utf8))
      for claim in read.claims ?? [] {
        for (_, words) in claim.verdict.strongestTrueStatement ?? [:] {
          guard let words else { continue }
          let day = read.document.published ?? claim.verdict.asOf ?? ""
          let page = "\(pages.count).md"
          try folder.write("\(day)\n\n\(words)\n", to: page)
          pages.append(folder.path(page))
          said.append(words)
        }
      }
    }
    #expect(said.count >= 15, "the casebook alone gives as many")
    let back = try touchstone(
      all: ["check", "--format", "jsonl", "--no-record"] + pages, in: Folder(),
      environment: ["TOUCHSTONE_HOME": RepositoryArchive.root])
    let lines = back.output.split(separator: "\n")
    #expect(lines.count == said.count)
    for (line, words) in zip(lines, said) {
      let read = try JSONDecoder().decode(Document.self, from: Data(line.utf8))
      #expect(read.claims?.map(\.verdict.label) == ["Supported"], "\(words)")
    }
  }

  @Test func `--suggest prints a diff that puts it in place`() throws {
    let folder = Folder()
    let pages = [
      "untrue.html": "superclue-2023-09-unscoped", "true.html": "superclue-2023-09-domestic",
    ]
    for (name, page) in pages {
      let path = "\(RepositoryArchive.root)/Claims/\(page)/page.html"
      try folder.write(String(contentsOfFile: path, encoding: .utf8), to: name)
    }
    let home = ["TOUCHSTONE_HOME": RepositoryArchive.root]
    let run = try touchstone(
      "check", "--suggest", "--no-record", "untrue.html", in: folder, environment: home)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("--- a/untrue.html\n+++ b/untrue.html\n@@ -9,10 +9,10 @@\n"))
    #expect(
      run.output.contains(
        "+<p>In the September table, in September 2023, SenseChat 3.0 ranks first among domestic "
          + "models in total score on SuperCLUE, the benchmark for Chinese language models.</p>\n"))
    let supported = try touchstone(
      "check", "--suggest", "--no-record", "true.html", in: folder, environment: home)
    #expect(supported.output.isEmpty && supported.status == 0)
  }
}
