internal import Touchstone

/// TS108: the claim takes a printed index for a place, on a board that counts rows from 0.
struct ZeroBasedRank: FiringRule {
  let code = FindingCode.zeroBasedRank

  func findings(in inquiry: Inquiry) -> [Finding] {
    guard let claimed = inquiry.claim.rank else { return [] }
    return inquiry.asserted.filter { $0.rankBase != 1 && $0.ranksByMetric }.flatMap { evaluation in
      evaluation.subjects.compactMap { subject -> Finding? in
        guard let printed = subject.standing.printedRank, printed == claimed,
          let place = evaluation.printedPlace(subject.standing)
        else { return nil }
        return .zeroBasedRank(board: evaluation.board.name, printed: printed, place: place)
      }
    }.uniqued()
  }

  private static let claim = Claim(
    kind: .rank, subject: ExampleWorld.kestrel, rank: 10, boards: [ExampleWorld.board])

  let matching = ExampleWorld.example(
    "Kestrel 2 ranks only tenth on ExampleBoard.", "Kestrel 2在ExampleBoard上仅排第十。",
    claim,
    rows: [ExampleWorld.row("Kestrel 2", nil, model: "kestrel/kestrel-2", rank: 10)],
    rankBase: 0, completeness: .cut)
  let notMatching = ExampleWorld.example(
    "Kestrel 2 ranks only tenth on ExampleBoard.", "Kestrel 2在ExampleBoard上仅排第十。",
    claim,
    rows: [ExampleWorld.row("Kestrel 2", nil, model: "kestrel/kestrel-2", rank: 10)],
    completeness: .cut)
}
