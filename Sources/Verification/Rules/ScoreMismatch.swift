internal import Touchstone

/// TS401: the claimed value, or the claimed lead, differs from the board's.
struct ScoreMismatch: FiringRule {
  let code = FindingCode.scoreMismatch

  func findings(in inquiry: Inquiry) -> [Finding] {
    if Margin.stated(inquiry.claim) != nil { return margins(in: inquiry) }
    guard inquiry.claim.kind == .score, let value = inquiry.claim.value,
      let claimed = ScoreCheck.number(value)
    else { return [] }
    return inquiry.asserted.flatMap { evaluation -> [Finding] in
      let printed = evaluation.subjects.compactMap { $0.standing.scores[evaluation.metric] }
      // What one reading of the name prints is not held against it with another's figure.
      if printed.contains(where: { ScoreCheck.agrees($0, claimed, in: inquiry.claim) }) {
        return []
      }
      return printed.map {
        .scoreMismatch(board: evaluation.board.name, claimed: value, printed: $0)
      }
    }.uniqued()
  }

  private func margins(in inquiry: Inquiry) -> [Finding] {
    let claim = inquiry.claim
    return inquiry.decided.flatMap { evaluation in
      evaluation.subjects.flatMap { subject in
        evaluation.rivals.flatMap(\.rows).compactMap { rival -> Finding? in
          guard let own = subject.standing.scores[evaluation.metric],
            let other = rival.scores[evaluation.metric],
            Margin.disagrees(claim, own: own, other: other),
            let distance = Margin.distance(own, other)
          else { return nil }
          return .scoreMismatch(
            board: evaluation.board.name, claimed: claim.value ?? "", printed: distance)
        }
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
