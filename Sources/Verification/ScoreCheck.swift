internal import Touchstone

/// Holds a claimed value against the one that the board prints for the subject.
struct ScoreCheck {
  let claim: Claim
  let match: Names.Match

  func run(on models: [Standing], into result: inout Evaluation) {
    let ranked = Ranking.places(
      of: models, metric: result.metric, higherIsBetter: result.higherIsBetter)
    result.table = ranked.map { Evaluation.PlacedRow(standing: $0.row, place: $0.place) }
    let scored = result.table.filter { match.rows.contains($0.standing) }
    result.subjects = match.isVendor ? Array(scored.prefix(1)) : scored
    guard let claimed = claim.value.flatMap(ScoreCheck.number) else {
      result.undecided(.selfReported, .independentFigure)
      return
    }
    let agree = result.subjects.compactMap { $0.standing.scores[result.metric] }
      .map { ScoreCheck.agrees($0, claimed, in: claim) }
    switch Set(agree) {
    case []:
      result.undecided(
        .subjectNotListed,
        .row(
          board: result.board.name, model: claim.subject?.name ?? "",
          at: .day(result.snapshot.validFrom)))
    case [true]: result.outcome = .holds
    case [false] where mayBeOwnMeasurement(result.board):
      result.undecided(.scoreMismatch, .independentFigure)
    case [false]: result.outcome = .fails
    default: result.outcome = .divided
    }
  }

  /// A figure that differs may come from another run: the vendor's own, or of another measure.
  private func mayBeOwnMeasurement(_ board: Leaderboard) -> Bool {
    board.hasOpenTest || claim.inTable || claim.hedged
      || claim.track == nil && claim.metric == nil && claim.scope.task == nil
  }

  /// The first number of a printed value such as `81.4`, `91.3%` or `(41%, +16.5%)`.
  static func number(_ value: String) -> Score? {
    let first = value.split { !($0.isASCII && ($0.isNumber || $0 == ".")) }.first
    return first.flatMap { Score(String($0)) }
  }

  /// Behind "about" a round figure promises no more than its round digits: 1270 means tens.
  static func agrees(_ printed: Score, _ claimed: Score, in claim: Claim) -> Bool {
    if agrees(printed, claimed, bound: claim.value?.first) { return true }
    guard claim.hedged, claim.value?.first?.isNumber == true, claimed.decimals == 0 else {
      return false
    }
    var unit: Int64 = 1
    while claimed.significand % (unit * 10) == 0, claimed.significand / unit >= 100 { unit *= 10 }
    return abs(printed.value - claimed.value) * 2 < Double(unit)
  }

  /// Rounded to the claim's precision; a board that prints fractions is read in percent.
  ///
  /// `bound` is the sign in front of the value: `>` and `<` make it a limit. A board that prints fewer
  /// decimals than the claim cannot contradict what rounds to its value.
  static func agrees(_ printed: Score, _ claimed: Score, bound: Character? = nil) -> Bool {
    if bound == ">" { return claimed < printed }
    if bound == "<" { return printed < claimed }
    if printed.rounds(to: claimed) || claimed.rounds(to: printed) { return true }
    if claimed.value <= 1, printed.value > 1, let percent = shiftedByTwo(claimed) {
      return percent.rounds(to: printed) || printed.rounds(to: percent)
    }
    guard printed.value <= 1, claimed.value > 1, let percent = shiftedByTwo(printed) else {
      return false
    }
    return percent.rounds(to: claimed)
  }

  private static func shiftedByTwo(_ score: Score) -> Score? {
    guard score.decimals >= 2, score.significand >= 0 else { return nil }
    let digits = String(score.significand)
    let decimals = score.decimals - 2
    let padding = String(repeating: "0", count: max(0, decimals + 1 - digits.count))
    let all = padding + digits
    return Score("\(all.dropLast(decimals)).\(all.suffix(decimals))")
  }
}
