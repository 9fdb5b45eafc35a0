internal import Touchstone

/// TS104: confidence intervals overlap, so that the board itself cannot tell who is better.
struct StatisticalTie: FiringRule {
  let code = FindingCode.statisticalTie

  func findings(in inquiry: Inquiry) -> [Finding] {
    inquiry.decided.filter {
      $0.outcome == .divided || inquiry.claim.kind == .parity
        || restsOnThePrintedRank($0, inquiry.claim)
    }.compactMap { evaluation in
      let tied = tied(with: evaluation.subjects.map(\.standing), in: evaluation, inquiry.claim)
      return tied.isEmpty ? nil : .statisticalTie(board: evaluation.board.name, with: tied)
    }.uniqued()
  }

  /// By the intervals alone the subject may stand lower than the board ranks it.
  private func restsOnThePrintedRank(_ evaluation: Evaluation, _ claim: Claim) -> Bool {
    guard evaluation.outcome == .holds, evaluation.snapshot.completeness != .cut,
      let claimed = claim.rank
    else { return false }
    return evaluation.subjects.contains { ($0.place?.upperBound ?? 0) > claimed }
  }

  private func tied(
    with subjects: [Standing], in evaluation: Evaluation, _ claim: Claim
  ) -> [String] {
    let isRank = claim.kind == .rank || claim.kind == .sota
    let others = isRank ? evaluation.table.map(\.standing) : evaluation.rivals.flatMap(\.rows)
    return subjects.flatMap { subject in
      others.filter { $0 != subject && subject.overlaps($0, on: evaluation.metric) }.map(\.name)
    }.uniqued()
  }

  let matching = ExampleWorld.example(
    "Larkspur-13B beats Kestrel 2 on ExampleBoard.", "Larkspur-13B在ExampleBoard上超越Kestrel 2。",
    Claim(
      kind: .comparison, subject: ExampleWorld.larkspur, boards: [ExampleWorld.board],
      rivals: [ExampleWorld.kestrel]),
    rows: [
      ExampleWorld.row(
        "Larkspur-13B", "1203", model: "larch/larkspur-13b", interval: 1196...1210),
      ExampleWorld.row("Kestrel 2", "1199", model: "kestrel/kestrel-2", interval: 1193...1205),
    ])
  let notMatching = ExampleWorld.soundComparison
}
