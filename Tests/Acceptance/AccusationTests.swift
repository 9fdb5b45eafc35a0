import Foundation
import Testing

@Suite("Nobody is accused without a reader's word")
struct AccusationTests {
  private let page = RepositoryArchive.root + "/Documentation/accusations.md"

  @Test(arguments: Case.folders)
  func `a reader says of each Refuted verdict why it is right, and of no other`(
    folder: String
  ) throws {
    for claim in try Case.read(folder).claims {
      #expect((claim.label == "Refuted") == (claim.why?.isEmpty == false), "\(claim.anchor)")
    }
  }

  @Test func `the list of accusations is up to date`() throws {
    let folder = Folder()
    let made = folder.path("accusations.md")
    let process = Process()
    process.executableURL = URL(filePath: RepositoryArchive.root + "/script/accusations")
    process.arguments = [made]
    // The labelled documents take long; CI holds their part against a release build.
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder.path("home"), "LC_ALL": "C.UTF-8",
      "TOUCHSTONE": binary, "DOCUMENTS": "",
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let kept = try String(contentsOfFile: page, encoding: .utf8)
    #expect(try String(contentsOfFile: made, encoding: .utf8) == kept, "run script/accusations")
  }

  @Test func `no document of a vendor is accused, whatever the day`() throws {
    let text = try String(contentsOfFile: page, encoding: .utf8)
    let counted = text.split(separator: "\n").filter { $0.contains("Not Enough Evidence: ") }
    #expect(counted.count >= 5)
    #expect(!counted.contains { $0.contains("Refuted") })
  }

  @Test func `each claim of the article has a label that our reading by hand allows`() throws {
    let readme = try String(
      contentsOfFile: RepositoryArchive.root + "/Reports/README.md", encoding: .utf8)
    let table = readme.components(separatedBy: "| line | claim |").last ?? ""
    let lines = table.split(separator: "\n").dropFirst(2).prefix { $0.hasPrefix("| ") }
    #expect(lines.count == 23)
    #expect(lines.allSatisfy { $0.contains("| yes |") || $0.contains("not read as a claim") })
    #expect(lines.count { $0.contains("| yes |") } >= 22)
  }
}
