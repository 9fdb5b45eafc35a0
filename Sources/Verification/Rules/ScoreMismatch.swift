internal import Touchstone

/// TS401: the claimed value differs from the board's.
struct ScoreMismatch: FiringRule {
  let code = FindingCode.scoreMismatch

  func findings(in inquiry: Inquiry) -> [Finding] {
    guard inquiry.claim.kind == .score, let value = inquiry.claim.value,
      let claimed = ScoreCheck.number(value)
    else { return [] }
    return inquiry.asserted.flatMap { evaluation in
      evaluation.subjects.compactMap { $0.standing.scores[evaluation.metric] }
        .filter { !ScoreCheck.agrees($0, claimed) }
        .map {
          Finding.scoreMismatch(board: evaluation.board.name, claimed: value, printed: $0)
        }
    }.uniqued()
  }

  let matching = ExampleWorld.example(
    "Larkspur-13B has a total score of 75.0 on ExampleBoard.",
    "Larkspur-13B在ExampleBoard上的总分为75.0。",
    Claim(
      kind: .score, subject: ExampleWorld.larkspur, boards: [ExampleWorld.board],
      metric: "total score", value: "75.0"))
  let notMatching = ExampleWorld.example(
    "Larkspur-13B has a total score of 72.1 on ExampleBoard.",
    "Larkspur-13B在ExampleBoard上的总分为72.1。",
    Claim(
      kind: .score, subject: ExampleWorld.larkspur, boards: [ExampleWorld.board],
      metric: "total score", value: "72.1"))
}
