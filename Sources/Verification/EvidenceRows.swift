internal import Touchstone

/// The rows of an evaluation that a reader needs to see.
enum EvidenceRows {
  /// The rows shown from the top of the table.
  static let top = 3
  /// The rows shown right above the subject.
  static let above = 2

  static func evidence(of evaluation: Evaluation, at date: ClaimDate) -> Evidence {
    let snapshot = evaluation.snapshot
    return Evidence(
      slice: evaluation.slice, snapshot: snapshot, boardName: evaluation.board.name,
      track: evaluation.track.heading,
      metric: evaluation.track.metric(evaluation.metric)?.heading ?? Heading(evaluation.metric),
      group: evaluation.filter.group.map { Heading(evaluation.track.groups[$0] ?? [], id: $0) },
      outcome: evaluation.outcome, rowCount: evaluation.table.count, rows: rows(of: evaluation),
      requested: date.period, driftDays: date.drift(from: snapshot.validFrom),
      relation: snapshot.validFrom > date.period.last ? .after : evaluation.state.relation)
  }

  private static func rows(of evaluation: Evaluation) -> [Evidence.Row] {
    let subjects = evaluation.subjects.map(\.standing)
    let rivals = evaluation.rivals.flatMap(\.rows)
    let table = evaluation.table
    var shown: Set<Int> = table.isEmpty ? [] : [0]
    if evaluation.rivals.isEmpty { shown.formUnion(0..<min(top, table.count)) }
    for (index, row) in table.enumerated() {
      if rivals.contains(row.standing) { shown.insert(index) }
      guard subjects.contains(row.standing) else { continue }
      shown.formUnion(max(0, index - above)...min(table.count - 1, index + 2))
    }
    let placed = shown.sorted().map { index in
      self.row(table[index], part: part(table[index].standing, index, subjects, rivals), evaluation)
    }
    let unplaced = evaluation.subjects.filter { subject in
      !table.contains { $0.standing == subject.standing }
    }
    return placed + unplaced.map { self.row($0, part: .subject, evaluation) }
  }

  private static func part(
    _ row: Standing, _ index: Int, _ subjects: [Standing], _ rivals: [Standing]
  ) -> Evidence.Row.Part {
    if subjects.contains(row) { return .subject }
    if rivals.contains(row) { return .rival }
    return index == 0 ? .leader : .neighbour
  }

  private static func row(
    _ row: Evaluation.PlacedRow, part: Evidence.Row.Part, _ evaluation: Evaluation
  ) -> Evidence.Row {
    let standing = row.standing
    let printed = evaluation.printedPlace(standing).map { $0...$0 }
    let score = standing.scores[evaluation.metric]
    return Evidence.Row(
      part: part, name: standing.name, organization: standing.organization,
      place: evaluation.snapshot.completeness == .cut ? printed : row.place ?? printed,
      printedRank: standing.printedRank, score: score,
      interval: score.flatMap { value in
        standing.interval.flatMap { $0.contains(value.value) ? $0 : nil }
      })
  }
}
