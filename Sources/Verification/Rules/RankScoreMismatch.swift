internal import Touchstone

/// TS105: the board's printed rank disagrees with its own scores.
struct RankScoreMismatch: FiringRule {
  let code = FindingCode.rankScoreMismatch

  func findings(in inquiry: Inquiry) -> [Finding] {
    guard inquiry.claim.kind == .rank || inquiry.claim.kind == .sota else { return [] }
    return inquiry.decided.filter {
      $0.ranksByMetric && $0.snapshot.completeness != .cut
    }
    .compactMap(finding).uniqued()
  }

  private func finding(_ evaluation: Evaluation) -> Finding? {
    let ranked = Ranking.places(
      of: evaluation.table.map(\.standing).filter { $0.printedRank != nil },
      metric: evaluation.metric, higherIsBetter: evaluation.higherIsBetter)
    for subject in evaluation.subjects {
      guard evaluation.printsPlaces(downTo: subject),
        let printed = evaluation.printedPlace(subject.standing),
        let all = subject.place, !all.contains(printed),
        let among = ranked.first(where: { $0.row == subject.standing })?.place,
        !among.contains(printed)
      else { continue }
      return .rankScoreMismatch(
        board: evaluation.board.name, printedRank: printed, place: among.lowerBound,
        rule: rule(explaining: subject.standing, in: evaluation))
    }
    return nil
  }

  /// The board's rule, if by it the row shares its rank with a close one.
  private func rule(explaining row: Standing, in evaluation: Evaluation) -> SharedRanks? {
    guard let rule = evaluation.track.sharedRanks, rule.from <= evaluation.snapshot.validFrom,
      let own = row.scores[evaluation.metric]
    else { return nil }
    let isShared = evaluation.table.contains { other in
      other.standing != row && other.standing.printedRank == row.printedRank
        && other.standing.scores[evaluation.metric].flatMap { Margin.distance(own, $0) }
          .map { $0 < rule.below } ?? false
    }
    return isShared ? rule : nil
  }

  let matching = ExampleWorld.example(
    "Larkspur-13B ranks first on ExampleBoard.", "Larkspur-13B在ExampleBoard上排名第一。",
    Claim(kind: .rank, subject: ExampleWorld.larkspur, rank: 1, boards: [ExampleWorld.board]),
    rows: [
      ExampleWorld.row("Larkspur-13B", "64.2", model: "larch/larkspur-13b", rank: 1),
      ExampleWorld.row("Kestrel 2", "64.32", model: "kestrel/kestrel-2", rank: 2),
      ExampleWorld.row("Swift-7B", "61.0", rank: 3),
    ])
  let notMatching = ExampleWorld.soundFirst
}
