internal import Touchstone

/// TS002: nothing dates the claim but its capture.
struct NoDate: FiringRule {
  let code = FindingCode.noDate

  func findings(in inquiry: Inquiry) -> [Finding] {
    guard let date = inquiry.date else { return [.noDate(judgedAt: nil)] }
    return date.source == .capture ? [.noDate(judgedAt: date.horizon)] : []
  }

  let matching = ExampleWorld.example(
    "Larkspur-13B ranks first on ExampleBoard.", "Larkspur-13B在ExampleBoard上排名第一。",
    Claim(
      kind: .rank, subject: ExampleWorld.larkspur, rank: 1, boards: [ExampleWorld.board]),
    published: nil)
  let notMatching = ExampleWorld.soundFirst
}
