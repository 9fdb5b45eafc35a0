internal import Touchstone

/// TS004: the board in force does not list the subject.
struct SubjectNotListed: FiringRule {
  let code = FindingCode.subjectNotListed

  func findings(in inquiry: Inquiry) -> [Finding] {
    guard let subject = inquiry.claim.subject else { return [] }
    return inquiry.asserted.filter { $0.reasons.contains(.subjectNotListed) }.map {
      .subjectNotListed(
        subject: subject.name, board: $0.board.name, snapshot: $0.snapshot.validFrom)
    }.uniqued()
  }

  let matching = ExampleWorld.example(
    "Heron-70B ranks first on ExampleBoard.", "Heron-70B在ExampleBoard上排名第一。",
    Claim(
      kind: .rank, subject: Mention(printed: "Heron-70B"), rank: 1, boards: [ExampleWorld.board]))
  let notMatching = ExampleWorld.soundFirst
}
