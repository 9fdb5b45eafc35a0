internal import Touchstone

/// What the other states of a measure say of a claim that was evaluated in one of them.
struct TitleHistory {
  let evaluation: Evaluation
  /// The same claim in the same slice of every other state that is at hand, by day.
  let others: [Past]
  private let evaluator: Evaluator

  /// One state as an evaluation on its own day.
  struct Past: Hashable {
    var state: Snapshot
    var evaluation: Evaluation

    var outcome: Evidence.Outcome { evaluation.outcome }
  }

  init(_ evaluation: Evaluation, _ evaluator: Evaluator) {
    self.evaluation = evaluation
    self.evaluator = evaluator
    others = evaluation.board.snapshots
      .filter { state in
        state.track == evaluation.track.id && !state.isDraft && state.id != evaluation.snapshot.id
          && state.metrics.contains(evaluation.metric)
          && evaluator.archive.standings[state.id] != nil
      }
      .map { state in
        var then = evaluator
        then.date = evaluator.date.moved(to: state.validFrom)
        return Past(
          state: state,
          evaluation: then.evaluate(
            evaluation.board, evaluation.track, State(snapshot: state, relation: .atOrBefore),
            metric: evaluation.metric, filter: evaluation.filter))
      }
  }

  /// The title as the board's page showed it, by all states that are at hand.
  var title: Title {
    let board = evaluation.board
    let states = board.measured(track: evaluation.track.id, metric: evaluation.metric)
      .filter { evaluator.archive.standings[$0.0.id] != nil }
    return board.title(
      of: states, filter: evaluation.filter, standings: evaluator.archive.standings
    ).acrossEditions
  }

  /// The subject's hold on the first place; nil unless it led in the state that was evaluated.
  func holding(of title: Title) -> Holding? {
    guard evaluation.snapshot.completeness != .cut,
      let leader = evaluation.subjects.first?.standing
    else { return nil }
    let id = leader.model ?? nameKey(leader.name)
    let day = evaluation.snapshot.validFrom
    guard
      let tenure = title.tenures.first(where: {
        $0.holder.id == id && $0.from <= day && day <= $0.until
      })
    else { return nil }
    let model = leader.model.flatMap { evaluator.names.catalog.models[$0] }
    return Holding(
      tenure: tenure, boardName: evaluation.board.name,
      leaders: title.leaders(inDays: Holding.churnDays, upTo: evaluator.date.horizon),
      released: model?.day(of: .released))
  }

  /// What became of a claim that was true: lost on the first later state that refutes it.
  var since: Since? {
    let later = others.filter { $0.state.validFrom > lastDay }
    for past in later where past.outcome == .fails {
      return Since(
        label: .refuted, day: past.state.validFrom, passedBy: passer(in: past.evaluation))
    }
    return later.last { $0.outcome == .holds }
      .map { Since(label: .supported, day: $0.state.validFrom) }
  }

  /// The best-placed row of the slice that is now surely above the subject and was not before.
  private func passer(in past: Evaluation) -> String? {
    let before = Set(rowsAbove(in: evaluation).map(\.identity))
    return rowsAbove(in: past).first { !before.contains($0.identity) }?.name
  }

  private func rowsAbove(in evaluation: Evaluation) -> [Standing] {
    let best = evaluation.subjects.compactMap { $0.place?.lowerBound }.min()
    guard let best else { return [] }
    let rivals = Set(evaluation.rivals.flatMap(\.rows))
    return evaluation.table.filter { row in
      (rivals.isEmpty || rivals.contains(row.standing))
        && row.place.map { $0.upperBound < best } ?? false
        && evaluation.filter.admits(row.standing) == true
    }.map(\.standing)
  }

  private var lastDay: Day { max(evaluation.snapshot.validFrom, evaluator.date.horizon) }
}

extension Standing {
  fileprivate var identity: String { model ?? nameKey(name) }
}

extension Title {
  /// The state that took the title from a hold on it, on the same measure.
  func successor(of holding: Holding) -> Title.State? {
    successor(of: holding.tenure).flatMap { state in
      state.measure.track == holding.tenure.measure.track
        && state.measure.metric == holding.tenure.measure.metric ? state : nil
    }
  }
}

extension Inquiry {
  /// The slice that shows the claim true; a narrower one only where the sentence is not.
  var trueSlice: Evaluation? {
    asserted.first { $0.outcome == .holds } ?? (holdsOnlyNarrower ? search.narrower : nil)
  }

  /// A first place, or the best, and not a place further down.
  var claimsTitle: Bool {
    claim.kind == .sota && !claim.hedged || claim.kind == .rank && claim.rank == 1
  }
}
