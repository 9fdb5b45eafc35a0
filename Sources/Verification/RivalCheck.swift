internal import Touchstone

/// Holds the subject's score against that of each rival.
struct RivalCheck {
  let claim: Claim
  let match: Names.Match

  /// Parity holds from this share of the rival's score on; VERDICTS.md section 5.
  static let parity = 0.98
  /// "Close to" and "approaching" promise less.
  static let hedgedParity = 0.90

  func run(on models: [Standing], into result: inout Evaluation) {
    if claim.kind == .parity, let value = claim.value, Self.share(value) == nil,
      !value.contains("vs"), !value.contains("/")
    {
      // A share that cannot be read is not the usual tolerance.
      result.undecided(.noPlaceStated, .place)
      return
    }
    let ranked = Ranking.places(
      of: models, metric: result.metric, higherIsBetter: result.higherIsBetter)
    result.table = ranked.map { Evaluation.PlacedRow(standing: $0.row, place: $0.place) }
    let scored = result.table.filter { match.rows.contains($0.standing) }
    result.subjects = match.isVendor ? Array(scored.prefix(1)) : scored
    guard !result.subjects.isEmpty else {
      result.undecided(
        .subjectNotListed,
        .row(
          board: result.board.name, model: claim.subject?.name ?? "",
          at: .day(result.snapshot.validFrom)))
      return
    }
    var answers: Set<Answer> = []
    for rival in result.rivals {
      let rows = rival.rows.filter { $0.scores[result.metric] != nil }
      guard !rows.isEmpty else {
        result.undecided(
          .rivalNotListed,
          .row(
            board: result.board.name, model: rival.mention.name,
            at: .day(result.snapshot.validFrom)))
        return
      }
      for row in rows {
        for subject in result.subjects { answers.insert(answer(subject.standing, row, result)) }
      }
    }
    switch answers {
    case [.yes]: result.outcome = .holds
    case [.no]: result.outcome = .fails
    default: result.outcome = .divided
    }
  }

  private enum Answer: Hashable { case yes, no, tied }

  private func answer(_ subject: Standing, _ rival: Standing, _ result: Evaluation) -> Answer {
    guard let own = subject.scores[result.metric], let other = rival.scores[result.metric] else {
      return .tied
    }
    let overlap = subject.overlaps(rival, on: result.metric)
    if claim.kind == .parity {
      return (overlap || isLevel(own, other, result)) != claim.negated ? .yes : .no
    }
    if overlap { return .tied }
    let better = result.higherIsBetter ? other < own : own < other
    if claim.negated { return own != other && !better ? .yes : .no }
    guard better else { return .no }
    return Margin.disagrees(claim, own: own, other: other) ? .tied : .yes
  }

  private func isLevel(_ own: Score, _ other: Score, _ result: Evaluation) -> Bool {
    let share = statedShare ?? (claim.hedged ? Self.hedgedParity : Self.parity)
    let slack = 1e-9
    if own == other || (result.higherIsBetter ? other < own : own < other) { return true }
    if result.higherIsBetter { return own.value >= other.value * share - slack }
    return own.value <= other.value * (2 - share) + slack
  }

  private var statedShare: Double? { claim.value.flatMap(Self.share) }

  /// "97.8%", 九成, 八成五, 8成, 一半 as a share of 1.
  static func share(_ value: String) -> Double? {
    if value == "一半" || value.lowercased() == "half" { return 0.5 }
    let han = Array("零一二三四五六七八九")
    let digit = { (character: Character) in
      han.firstIndex(of: character).map(Double.init) ?? Double(String(character))
    }
    let parts = value.split(separator: "成", omittingEmptySubsequences: false)
    if parts.count == 2, parts[0].count == 1, parts[1].count <= 1,
      let tenths = parts[0].first.flatMap(digit)
    {
      return tenths / 10 + (parts[1].first.flatMap(digit) ?? 0) / 100
    }
    guard value.hasSuffix("%"), !value.hasPrefix("+"), let percent = Double(value.dropLast()),
      (1...100).contains(percent)
    else { return nil }
    return percent / 100
  }
}
