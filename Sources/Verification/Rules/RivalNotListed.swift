internal import Touchstone

/// TS005: the board in force does not list a rival.
struct RivalNotListed: FiringRule {
  let code = FindingCode.rivalNotListed

  func findings(in inquiry: Inquiry) -> [Finding] {
    inquiry.asserted.filter { $0.reasons.contains(.rivalNotListed) }.flatMap { evaluation in
      evaluation.rivals.filter { rival in
        !rival.rows.contains { $0.scores[evaluation.metric] != nil }
      }.map { rival in
        Finding.rivalNotListed(
          rival: rival.mention.name, board: evaluation.board.name,
          snapshot: evaluation.snapshot.validFrom)
      }
    }.uniqued()
  }

  let matching = ExampleWorld.example(
    "Larkspur-13B beats Heron-70B on ExampleBoard.", "Larkspur-13B在ExampleBoard上超越Heron-70B。",
    Claim(
      kind: .comparison, subject: ExampleWorld.larkspur, boards: [ExampleWorld.board],
      rivals: [Mention(printed: "Heron-70B")]))
  let notMatching = ExampleWorld.soundComparison
}
