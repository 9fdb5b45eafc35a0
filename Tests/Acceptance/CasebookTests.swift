import Foundation
import Testing

/// One folder of Claims/, as Documentation/casebook.md describes it.
struct Case: Decodable, Sendable {
  struct Expected: Decodable, Sendable, Hashable {
    var anchor: String
    var kind: String
    var subject: String
    var label: String
    var rating: Int?
    var findings: [String]
    var why: String?
  }

  var page: String
  var snapshots: [String]
  var claims: [Expected]

  static let folders: [String] = {
    let root = RepositoryArchive.root + "/Claims"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return names.filter { FileManager.default.fileExists(atPath: "\(root)/\($0)/case.json") }
      .sorted()
  }()

  static func read(_ folder: String) throws -> Case {
    let url = URL(filePath: "\(RepositoryArchive.root)/Claims/\(folder)/case.json")
    return try JSONDecoder().decode(Case.self, from: Data(contentsOf: url))
  }
}

/// What `check --format json` printed, as far as the casebook looks.
struct Checked: Decodable {
  struct Finding: Decodable { var code: String }
  struct Evidence: Decodable {
    var board: String
    var track: String
    var snapshot: String
  }
  struct Verdict: Decodable {
    var label: String
    var rating: Int?
    var evidence: [Evidence]
    var reasons: [String]?
    var wouldSettleIt: [Settle]?
    struct Settle: Decodable {}
  }
  struct Claim: Decodable {
    var kind: String
    var subject: String?
    var quote: String
    var verdict: Verdict
    var findings: [Finding]
  }
  var claims: [Claim]
}

@Suite("Every case of the casebook is judged as its authors judged it by hand")
struct CasebookTests {
  @Test(arguments: Case.folders)
  func `a case`(folder: String) throws {
    let expected = try Case.read(folder)
    let run = try touchstone(
      "check", "--format", "json", "--no-record",
      "\(RepositoryArchive.root)/Claims/\(folder)/\(expected.page)", in: Folder(),
      environment: ["TOUCHSTONE_HOME": RepositoryArchive.root])
    #expect(run.status == 0, "\(run.errors)")
    let checked = try JSONDecoder().decode(Checked.self, from: Data(run.output.utf8))
    let found = checked.claims.map { claim in
      Case.Expected(
        anchor: anchor(of: claim, in: expected), kind: claim.kind, subject: claim.subject ?? "",
        label: claim.verdict.label, rating: claim.verdict.rating,
        findings: claim.findings.map(\.code))
    }
    let withoutReasons = expected.claims.map { claim in
      var claim = claim
      claim.why = nil
      return claim
    }
    #expect(found == withoutReasons)
    let cited = Set(
      checked.claims.flatMap(\.verdict.evidence).map { "\($0.board)/\($0.track)/\($0.snapshot)" })
    for snapshot in expected.snapshots { #expect(cited.contains(snapshot), "\(cited.sorted())") }
    for claim in checked.claims where claim.verdict.label == "Not Enough Evidence" {
      #expect(claim.verdict.reasons?.isEmpty == false, "\(claim.quote) has no coded reason")
      #expect(
        claim.verdict.wouldSettleIt?.isEmpty == false, "\(claim.quote) says not what settles it")
    }
  }

  /// The expected anchor that the claim's sentence holds, else the sentence itself.
  private func anchor(of claim: Checked.Claim, in expected: Case) -> String {
    let candidates = expected.claims.filter {
      claim.quote.contains($0.anchor) && $0.kind == claim.kind && $0.subject == claim.subject
    }
    return candidates.max { $0.anchor.count < $1.anchor.count }?.anchor ?? claim.quote
  }
}
