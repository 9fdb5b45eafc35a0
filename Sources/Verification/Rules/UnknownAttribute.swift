internal import Touchstone

/// TS009: an attribute of rows, such as where a model comes from, is unknown and could change the result.
struct UnknownAttribute: FiringRule {
  let code = FindingCode.unknownAttribute

  func findings(in inquiry: Inquiry) -> [Finding] {
    if let limit = inquiry.claim.scope.other, inquiry.reasons.contains(code) {
      return [.unknownAttribute(board: "", limit: limit)]
    }
    let open = inquiry.asserted.filter { $0.reasons.contains(.unknownAttribute) }
    let failed = Judgement.hangsOnAttributes(inquiry) ? inquiry.decided.prefix(1) : []
    return (open + failed).map { .unknownAttribute(board: $0.board.name) }.uniqued()
  }

  private static let claim = Claim(
    kind: .rank, subject: ExampleWorld.larkspur, rank: 1, boards: [ExampleWorld.board],
    scope: Scope(region: "CN"))

  let matching = ExampleWorld.example(
    "Larkspur-13B ranks first among domestic models on ExampleBoard.",
    "Larkspur-13B在ExampleBoard上位列国产第一。", claim,
    rows: [ExampleWorld.row("Mystery-70B", "90.0")] + ExampleWorld.firstOfAll)
  let notMatching = ExampleWorld.example(
    "Larkspur-13B ranks first among domestic models on ExampleBoard.",
    "Larkspur-13B在ExampleBoard上位列国产第一。", claim)
}
