internal import Touchstone

/// TS003: the board is known, but the archive has no state of it in force on the claim's day.
struct NoSnapshotInForce: FiringRule {
  let code = FindingCode.noSnapshotInForce

  func findings(in inquiry: Inquiry) -> [Finding] {
    inquiry.stale.map { .noSnapshotInForce(board: $0.board, before: $0.before, after: $0.after) }
  }

  let matching = ExampleWorld.example(
    "Larkspur-13B ranks first on ExampleBoard.", "Larkspur-13B在ExampleBoard上排名第一。",
    Claim(
      kind: .rank, subject: ExampleWorld.larkspur, rank: 1, boards: [ExampleWorld.board]),
    validFrom: ExampleWorld.day.advanced(by: -200))
  let notMatching = ExampleWorld.soundFirst
}
