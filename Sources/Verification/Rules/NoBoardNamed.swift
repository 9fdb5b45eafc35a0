internal import Touchstone

/// TS001: the claim names no board, test set or measure.
struct NoBoardNamed: FiringRule {
  let code = FindingCode.noBoardNamed

  func findings(in inquiry: Inquiry) -> [Finding] {
    // A first is held against the register of releases and needs no board.
    inquiry.claim.boards.allSatisfy(\.isClass) && !inquiry.claim.inTable
      && inquiry.claim.kind != .first ? [.noBoardNamed] : []
  }

  let matching = ExampleWorld.example(
    "Larkspur-13B beats Kestrel 2.", "Larkspur-13B超越Kestrel 2。",
    Claim(kind: .comparison, subject: ExampleWorld.larkspur, rivals: [ExampleWorld.kestrel]))
  let notMatching = ExampleWorld.soundComparison
}
