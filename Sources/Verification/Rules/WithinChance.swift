internal import Touchstone

/// TS109: the figures are shares of the same questions, too few to tell the two models apart.
///
/// It changes no label: the board ranks by the figures that it prints.
struct WithinChance: FiringRule {
  let code = FindingCode.withinChance

  func findings(in inquiry: Inquiry) -> [Finding] {
    let kinds: Set<Claim.Kind> = [.rank, .sota, .comparison]
    guard kinds.contains(inquiry.claim.kind) else { return [] }
    return inquiry.decided.filter { $0.outcome == .holds }.compactMap { evaluation in
      guard let metric = evaluation.track.metric(evaluation.metric), metric.isShareOfItems,
        let items = metric.items, let subject = evaluation.subjects.first?.standing,
        let own = share(subject, evaluation.metric, items)
      else { return nil }
      return others(beside: subject, in: evaluation, inquiry.claim)
        .compactMap { share($0, evaluation.metric, items) }
        .first { $0.interval.overlaps(own.interval) }
        .map { .withinChance(board: evaluation.board.name, items: items, subject: own, other: $0) }
    }.uniqued()
  }

  /// The rivals that were beaten; for a place the next row of another model.
  private func others(
    beside subject: Standing, in evaluation: Evaluation, _ claim: Claim
  ) -> [Standing] {
    if claim.kind == .comparison { return evaluation.rivals.flatMap(\.rows) }
    let rows = evaluation.table.map(\.standing)
    guard let at = rows.firstIndex(of: subject) else { return [] }
    let next = rows[(at + 1)...].first { row in
      !evaluation.subjects.contains { $0.standing == row } && row.model != subject.model
    }
    return [next].compactMap(\.self)
  }

  private func share(_ row: Standing, _ metric: String, _ items: Int) -> Finding.Share? {
    guard let score = row.scores[metric],
      let interval = Wilson.interval(percent: score.value, of: items)
    else { return nil }
    return Finding.Share(name: row.name, score: score, interval: interval)
  }

  private static func example(_ en: String, _ zh: String, _ rows: [Standing]) -> RuleExample {
    ExampleWorld.example(
      en, zh,
      Claim(
        kind: .comparison, subject: ExampleWorld.larkspur, boards: [ExampleWorld.board],
        rivals: [ExampleWorld.kestrel]), rows: rows
    ) { board in
      board.tracks[0].metrics[0].items = 225
      board.tracks[0].metrics[0].isShareOfItems = true
    }
  }

  private static func rows(_ other: String) -> [Standing] {
    [
      ExampleWorld.row("Larkspur-13B", "60.4", model: "larch/larkspur-13b"),
      ExampleWorld.row("Kestrel 2", other, model: "kestrel/kestrel-2"),
      ExampleWorld.row("Swift-7B", "20.0"),
    ]
  }

  let matching = example(
    "Larkspur-13B (60.4 % of 225 questions) beats Kestrel 2 (56.9 %) on ExampleBoard.",
    "Larkspur-13B（225题中答对60.4%）在ExampleBoard上超越Kestrel 2（56.9%）。", rows("56.9"))
  let notMatching = example(
    "Larkspur-13B (60.4 % of 225 questions) beats Kestrel 2 (38.2 %) on ExampleBoard.",
    "Larkspur-13B（225题中答对60.4%）在ExampleBoard上超越Kestrel 2（38.2%）。", rows("38.2"))
}
