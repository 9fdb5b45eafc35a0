internal import Touchstone

/// TS103: the board prints this rank only because it leaves higher rows unranked.
struct UnrankedRowsAbove: FiringRule {
  let code = FindingCode.unrankedRowsAbove

  func findings(in inquiry: Inquiry) -> [Finding] {
    guard inquiry.claim.kind == .rank || inquiry.claim.kind == .sota else { return [] }
    return inquiry.asserted.filter(\.ranksByMetric).compactMap(finding).uniqued()
  }

  private func finding(_ evaluation: Evaluation) -> Finding? {
    for subject in evaluation.subjects {
      guard let printed = evaluation.printedPlace(subject.standing),
        let place = subject.place?.lowerBound
      else { continue }
      let above = evaluation.table.prefix { $0.standing != subject.standing }
        .filter { $0.standing.printedRank == nil && ($0.place?.lowerBound ?? place) < place }
        .compactMap { row in
          row.standing.scores[evaluation.metric].map {
            Finding.Scored(name: row.standing.name, score: $0)
          }
        }
      if !above.isEmpty {
        return .unrankedRowsAbove(
          board: evaluation.board.name, printedRank: printed, place: place, above: above)
      }
    }
    return nil
  }

  let matching = ExampleWorld.example(
    "Larkspur-13B ranks first on ExampleBoard.", "Larkspur-13B在ExampleBoard上排名第一。",
    Claim(kind: .rank, subject: ExampleWorld.larkspur, rank: 1, boards: [ExampleWorld.board]),
    rows: ExampleWorld.firstOfRanked)
  let notMatching = ExampleWorld.soundFirst
}
