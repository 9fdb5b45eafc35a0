internal import Touchstone

/// TS403: the claimed value is not the subject's, but stands in another row or another column.
struct NumberFromOther: FiringRule {
  let code = FindingCode.numberFromOther

  func findings(in inquiry: Inquiry) -> [Finding] {
    let claim = inquiry.claim
    // Few figures agree in three digits by chance; in two, many do.
    guard claim.kind == .score, !claim.hedged, let printed = claim.value,
      printed.first?.isNumber == true, let value = ScoreCheck.number(printed),
      abs(value.significand) >= 100
    else { return [] }
    return inquiry.asserted.compactMap { evaluation -> Finding? in
      let own = evaluation.subjects.compactMap { $0.standing.scores[evaluation.metric] }
      guard !own.isEmpty, own.allSatisfy({ !ScoreCheck.agrees($0, value) }),
        let other = other(value, evaluation) ?? track(value, evaluation, inquiry)
      else { return nil }
      return .numberFromOther(board: evaluation.board.name, value: printed, other)
    }.uniqued()
  }

  /// The only other place of the value in the table, the subject's own row first.
  private func other(_ value: Score, _ evaluation: Evaluation) -> Finding.Other? {
    let subjects = evaluation.subjects.map(\.standing)
    let columns = subjects.flatMap { row in
      row.scores.filter { $0.key != evaluation.metric && isSame($0.value, value) }.map(\.key)
    }.uniqued()
    if columns.count == 1, let metric = evaluation.track.metric(columns[0]) {
      return .metric(metric.heading)
    }
    guard columns.isEmpty else { return nil }
    let rows = evaluation.table.map(\.standing).filter { row in
      !subjects.contains(row) && row.scores[evaluation.metric].map { isSame($0, value) } ?? false
    }
    return rows.count == 1 ? rows.first.map { .model($0.name) } : nil
  }

  /// The one other list in force whose main figure of the model is the value.
  private func track(
    _ value: Score, _ evaluation: Evaluation, _ inquiry: Inquiry
  ) -> Finding.Other? {
    guard let date = inquiry.date else { return nil }
    let names = Set(evaluation.subjects.map(\.standing.name))
    let tracks = evaluation.board.tracks.filter { track in
      track.id != evaluation.track.id
        && evaluation.board.inForce(track: track.id, at: date).contains { state in
          let rows = inquiry.archive.standings[state.snapshot.id] ?? []
          return rows.contains { row in
            names.contains(row.name)
              && state.snapshot.mainMetric.flatMap { row.scores[$0] }.map { isSame($0, value) }
                ?? false
          }
        }
    }
    return tracks.count == 1 ? .track(tracks[0].heading) : nil
  }

  private func isSame(_ printed: Score, _ value: Score) -> Bool {
    printed.decimals >= value.decimals && printed.rounds(to: value)
  }

  let matching = ExampleWorld.example(
    "Larkspur-13B has a total score of 70.4 on ExampleBoard.",
    "Larkspur-13B在ExampleBoard上的总分为70.4。",
    Claim(
      kind: .score, subject: ExampleWorld.larkspur, boards: [ExampleWorld.board],
      metric: "total score", value: "70.4"))
  let notMatching = ExampleWorld.example(
    "Larkspur-13B has a total score of 75.0 on ExampleBoard.",
    "Larkspur-13B在ExampleBoard上的总分为75.0。",
    Claim(
      kind: .score, subject: ExampleWorld.larkspur, boards: [ExampleWorld.board],
      metric: "total score", value: "75.0"))
}
