package import Touchstone

/// What is left to say where a claim is not true: a pure function of the claim and its verdict.
package enum Weakening {
  /// True statements that ask less than the claim, least weakened first.
  ///
  /// Whether a sentence can say one of them is for whoever words it and reads it back.
  package static func candidates(for claim: Claim, _ verdict: Verdict) -> [Statement] {
    guard verdict.label == .conflicting || verdict.label == .refuted, claim.subject != nil,
      !claim.negated, let period = verdict.asOf
    else { return [] }
    let holding = verdict.evidence.filter { $0.outcome == .holds }
    let others = verdict.evidence.filter { $0.outcome == .fails || $0.outcome == .divided }
    let sets = verdict.slices.qualifiers.compactMap { qualifiers in
      others.first.flatMap { limited(claim, by: qualifiers, $0, period) }
        .map { (qualifiers.count, reading($0, in: holding.last, verdict)) }
    }
    let kept = holding.filter { isAsserted($0, by: claim, verdict) }
      .map { reading(statement(claim, $0, period), in: $0, verdict) }
    let weaker = others.flatMap { evidence in
      weakened(claim, evidence, period).map { reading($0, in: evidence, verdict) }
    }
    let one = sets.filter { $0.0 == 1 }.map(\.1)
    let more = sets.filter { $0.0 > 1 }.map(\.1)
    return (kept + one + weaker + more).filter { $0.claim.isNoStronger(than: claim) }
  }

  /// The statement about the row that was judged, where the name of the subject can mean several.
  private static func reading(
    _ statement: Statement, in evidence: Evidence?, _ verdict: Verdict
  ) -> Statement {
    guard let subject = statement.claim.subject, let id = subject.id,
      let row = evidence?.rows.first(where: { $0.part == .subject })
    else { return statement }
    let isVendor = !id.contains("/")
    let isAmbiguous = verdict.findings.contains {
      if case .ambiguousName(subject.printed, _) = $0 { return true }
      return false
    }
    guard isVendor || isAmbiguous else { return statement }
    var named = statement
    named.claim.subject = Mention(printed: row.name)
    return named
  }

  /// The evidence of a narrower slice is worded by its qualifiers.
  private static func isAsserted(
    _ evidence: Evidence, by claim: Claim, _ verdict: Verdict
  ) -> Bool {
    verdict.slices.qualifiers.isEmpty && [.rank, .sota, .comparison, .parity].contains(claim.kind)
      && evidence.slice.filter.group == nil && !evidence.slice.filter.rankedOnly
  }

  /// The claim as it is, of one slice.
  private static func statement(
    _ claim: Claim, _ evidence: Evidence, _ period: Period
  ) -> Statement {
    var kept = claim
    kept.boards = [Mention(printed: evidence.boardName, id: evidence.snapshot.board)]
    if claim.kind == .sota {
      kept.kind = .rank
      kept.rank = 1
    }
    // A margin in points or a share belongs to the sentence that stated it.
    kept.value = claim.kind == .parity || claim.kind == .score ? claim.value : nil
    kept.hedged = false
    if kept.kind == .rank { kept.rivals = [] }
    kept.asOf = period
    return Statement(
      claim: kept, board: evidence.boardName, track: evidence.track, metric: evidence.metric,
      period: period)
  }

  /// The claim with limits that it left out; nil for a limit that no sentence can state.
  private static func limited(
    _ claim: Claim, by qualifiers: [Qualifier], _ evidence: Evidence, _ period: Period
  ) -> Statement? {
    var statement = statement(claim, evidence, period)
    for qualifier in qualifiers {
      switch qualifier {
      case .region(let region):
        guard region == "CN" else { return nil }
        statement.claim.scope.region = region
      case .openness(let openness): statement.claim.scope.openness = openness
      case .size(let band):
        statement.claim.scope.size = size(band)
      case .track(let heading):
        statement.track = heading
        statement.metric = nil
      case .metric(let heading): statement.metric = heading
      case .group, .rankedOnly: return nil
      case .board(let name):
        guard claim.boards.isEmpty || statement.board == name else { return nil }
      }
    }
    return statement
  }

  /// "13B" for the band that counts as of that size.
  private static func size(_ band: ClosedRange<Double>) -> String {
    let tenths = Int(((band.lowerBound + band.upperBound) / 2 * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)B" : "\(tenths / 10).\(tenths % 10)B"
  }

  /// A lower place, fewer rivals, a share of the rival's score.
  private static func weakened(
    _ claim: Claim, _ evidence: Evidence, _ period: Period
  ) -> [Statement] {
    let subjects = evidence.rows.filter { $0.part == .subject }
    let own = [claim.subject?.printed, claim.subject?.name].compactMap { $0.map(nameKey) }
    // The row of the claim's own name, else the best of those that it can mean.
    guard let subject = subjects.first(where: { own.contains(nameKey($0.name)) }) ?? subjects.first
    else { return [] }
    var base = statement(claim, evidence, period)
    // Of several models that a name can mean, the one that the statement is true of is named.
    if subjects.count > 1 { base.claim.subject = Mention(printed: subject.name) }
    switch claim.kind {
    case .rank, .sota: return place(subject, base)
    case .comparison: return beaten(subject, evidence, base) + level(subject, evidence, base)
    case .parity: return level(subject, evidence, base)
    case .score, .first: return []
    }
  }

  private static func place(_ subject: Evidence.Row, _ base: Statement) -> [Statement] {
    guard let place = subject.place else { return [] }
    var statement = base
    statement.claim.rank = place.upperBound
    return [statement]
  }

  private static func beaten(
    _ subject: Evidence.Row, _ evidence: Evidence, _ base: Statement
  ) -> [Statement] {
    guard let own = subject.place else { return [] }
    let below = evidence.rivals.filter { ($0.place?.lowerBound ?? 0) > own.upperBound }
    return below.prefix(3).map { rival in
      var statement = base
      statement.claim.rivals = [Mention(printed: rival.name)]
      return statement
    }
  }

  /// Level within the intervals, or a share of the rival's score where more is better.
  private static func level(
    _ subject: Evidence.Row, _ evidence: Evidence, _ base: Statement
  ) -> [Statement] {
    guard base.claim.rivals.count == 1, evidence.rivals.count == 1,
      let rival = evidence.rivals.first, let own = subject.score, let other = rival.score
    else { return [] }
    var statement = base
    statement.claim.kind = .parity
    if evidence.outcome == .divided {
      statement.claim.value = nil
      return [statement]
    }
    guard let best = evidence.leader?.score, own < other, !(best < other), own.value > 0 else {
      return []
    }
    let share = Int((own.value / other.value * 100).rounded(.down))
    guard (50..<100).contains(share) else { return [] }
    statement.claim.value = "\(share)%"
    return [statement]
  }
}
