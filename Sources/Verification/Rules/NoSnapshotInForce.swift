internal import Touchstone

/// TS003: the board is known, but the archive has no state of it in force on the claim's day.
struct NoSnapshotInForce: FiringRule {
  let code = FindingCode.noSnapshotInForce

  func findings(in inquiry: Inquiry) -> [Finding] {
    let stale = inquiry.stale.map {
      Finding.noSnapshotInForce(board: $0.board, before: $0.before, after: $0.after)
    }
    let inPart = inquiry.asserted.filter {
      $0.snapshot.completeness != .complete && $0.reasons.contains(.noSnapshotInForce)
    }.map { Finding.snapshotInPart(board: $0.board.name, snapshot: $0.snapshot.validFrom) }
    let horizon = inquiry.date?.horizon
    let later = inquiry.asserted.filter { evaluation in
      horizon.map { evaluation.snapshot.validFrom > $0 } ?? false
    }.map {
      Finding.noSnapshotInForce(
        board: $0.board.name, before: nil, after: $0.snapshot.validFrom)
    }
    let elsewhere =
      Judgement.hangsOnOtherLists(inquiry).map { [Finding.listsNotHeld(board: $0)] } ?? []
    return (stale + inPart + later + elsewhere).uniqued()
  }

  let matching = ExampleWorld.example(
    "Larkspur-13B ranks first on ExampleBoard.", "Larkspur-13B在ExampleBoard上排名第一。",
    Claim(
      kind: .rank, subject: ExampleWorld.larkspur, rank: 1, boards: [ExampleWorld.board]),
    validFrom: ExampleWorld.day.advanced(by: -200))
  let notMatching = ExampleWorld.soundFirst
}
