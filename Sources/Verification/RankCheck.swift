internal import Touchstone

/// Holds the subject's place against the claimed one.
struct RankCheck {
  let claim: Claim
  let match: Names.Match

  func run(on models: [Standing], into result: inout Evaluation) {
    guard let claimed = claim.rank ?? (claim.kind == .sota && !claim.hedged ? 1 : nil) else {
      result.undecided(.noPlaceStated, .place)
      return
    }
    // Its one row a list may be shared, or be first of whoever the list happened to hold.
    if result.snapshot.listsLeadersOnly { return notCountable(&result) }
    let hasUnknown = models.contains { result.filter.admits($0) == nil }
    result.table = Ranking.places(
      of: models, metric: result.metric, higherIsBetter: result.higherIsBetter,
      filter: result.filter
    ).map { Evaluation.PlacedRow(standing: $0.row, place: $0.place) }
    let subjects = match.rows.filter { result.filter.admits($0) == true }
    result.subjects = subjects.map { row in
      result.table.first { $0.standing == row }
        ?? Evaluation.PlacedRow(standing: row, place: nil)
    }
    if match.isVendor { result.subjects = best(of: result.subjects) }
    guard !result.subjects.isEmpty else {
      result.undecided(.unknownAttribute, .attributes(board: result.board.name))
      return
    }
    let answers = result.subjects.map {
      answer($0, claimed: claimed, doubtful: hasUnknown, in: result)
    }
    combine(answers, into: &result)
    if result.outcome == .fails { spareSiblings(claimed, in: &result) }
    if result.outcome == .holds, isAheadOfRival(result) { result.outcome = .divided }
  }

  /// "Second only to R" where R stands below: the place is right, the sentence is not.
  private func isAheadOfRival(_ result: Evaluation) -> Bool {
    guard let own = result.subjects.first?.place else { return false }
    let keys = Set(claim.rivals.filter { !$0.isClass }.compactMap(\.id))
    return result.table.contains { row in
      row.standing.model.map(keys.contains) == true
        && (row.place?.lowerBound ?? 0) > own.upperBound
    }
  }

  /// Only rows of the subject's own vendor stand in the way: its versions may be what is meant.
  private func spareSiblings(_ claimed: Int, in result: inout Evaluation) {
    guard let subject = result.subjects.first, let place = subject.place,
      let vendor = subject.standing.vendor
    else { return }
    let above = result.table.filter { ($0.place?.upperBound ?? .max) < place.lowerBound }
    let siblings = above.filter {
      $0.standing.vendor == vendor && shareStem($0.standing.name, subject.standing.name)
    }
    guard !siblings.isEmpty, place.lowerBound - siblings.count <= claimed else { return }
    result.outcome = .divided
    result.subjects += siblings
  }

  /// `Yi-Large` and `Yi-Large-preview`.
  private func shareStem(_ a: String, _ b: String) -> Bool {
    let (x, y) = (nameKey(a), nameKey(b))
    return x.hasPrefix(y) || y.hasPrefix(x)
  }

  private enum Answer: Hashable { case yes, no, tied, unknown, notPlaced }

  private func best(of rows: [Evaluation.PlacedRow]) -> [Evaluation.PlacedRow] {
    let placed = rows.filter { $0.place != nil }
    let first = placed.min { ($0.place?.lowerBound ?? 0) < ($1.place?.lowerBound ?? 0) }
    let printed = rows.min {
      ($0.standing.printedRank ?? .max) < ($1.standing.printedRank ?? .max)
    }
    return [first ?? printed].compactMap(\.self)
  }

  private func answer(
    _ row: Evaluation.PlacedRow, claimed: Int, doubtful: Bool, in result: Evaluation
  ) -> Answer {
    let printed = result.printsPlaces(downTo: row) ? result.printedPlace(row.standing) : nil
    if result.rankBase != 1, printed != nil, row.standing.printedRank == claimed,
      printed != claimed
    {
      return .tied
    }
    guard let place = row.place, result.snapshot.completeness != .cut else {
      guard let printed else { return .notPlaced }
      return printed <= claimed ? .yes : .no
    }
    if let printed, !place.contains(printed),
      (printed <= claimed) != (place.lowerBound <= claimed),
      !isExplainedByUnrankedRows(row.standing, printed: printed, in: result)
    {
      return .tied
    }
    if place.upperBound <= claimed { return .yes }
    // A place that the board prints and that its intervals allow; a lead shared with others is none.
    if claimed > 1, let printed, place.contains(printed), printed <= claimed { return .yes }
    if place.lowerBound > claimed { return .no }
    return doubtful ? .unknown : .tied
  }

  /// The printed rank is right among the rows that the board ranks.
  private func isExplainedByUnrankedRows(
    _ row: Standing, printed: Int, in result: Evaluation
  ) -> Bool {
    let ranked = result.table.map(\.standing).filter { $0.printedRank != nil }
    let places = Ranking.places(
      of: ranked, metric: result.metric, higherIsBetter: result.higherIsBetter)
    return places.contains { $0.row == row && $0.place.contains(printed) }
  }

  private func notCountable(_ result: inout Evaluation) {
    result.undecided(
      .noSnapshotInForce,
      .completeTable(board: result.board.name, at: .day(result.snapshot.validFrom)))
  }

  private func combine(_ answers: [Answer], into result: inout Evaluation) {
    let known = Set(answers).subtracting([.notPlaced])
    switch known {
    case []: notCountable(&result)
    case [.yes]: result.outcome = .holds
    case [.no]: result.outcome = .fails
    case _ where known.contains(.unknown):
      result.undecided(.unknownAttribute, .attributes(board: result.board.name))
    default: result.outcome = .divided
    }
  }
}
