internal import Touchstone

/// TS001: the claim names no board, test set or measure.
struct NoBoardNamed: FiringRule {
  let code = FindingCode.noBoardNamed

  func findings(in inquiry: Inquiry) -> [Finding] {
    // A first that the register of releases decides needs no board.
    let isFirst = inquiry.claim.kind == .first && !inquiry.decided.isEmpty
    return inquiry.claim.boards.allSatisfy(\.isClass) && !inquiry.claim.inTable && !isFirst
      ? [.noBoardNamed] : []
  }

  let matching = ExampleWorld.example(
    "Larkspur-13B beats Kestrel 2.", "Larkspur-13B超越Kestrel 2。",
    Claim(kind: .comparison, subject: ExampleWorld.larkspur, rivals: [ExampleWorld.kestrel]))
  let notMatching = ExampleWorld.soundComparison
}
