/// A weaker claim that the evidence bears out, with the words to say it; Reporting writes it.
package struct Statement: Hashable, Sendable {
  /// What is left of the original claim.
  package var claim: Claim
  package var board: String
  /// The list and the column, if they are not the board's headline or the sentence named them.
  package var track: Heading?
  package var metric: Heading?
  package var period: Period

  package init(
    claim: Claim, board: String, track: Heading? = nil, metric: Heading? = nil, period: Period
  ) {
    self.claim = claim
    self.board = board
    self.track = track
    self.metric = metric
    self.period = period
  }

  /// Whether a sentence that was read back says this and no more.
  package func isSaid(by read: Claim) -> Bool {
    read.kind == claim.kind && read.rank == claim.rank && !read.negated
      && Statement.same(read.subject, claim.subject) && read.rivals.count == claim.rivals.count
      && claim.rivals.allSatisfy { rival in read.rivals.contains { Statement.same($0, rival) } }
      && read.boards.count == 1 && claim.boards.contains { Statement.same($0, read.boards.first) }
      && read.scope.region == claim.scope.region && read.scope.openness == claim.scope.openness
      && (read.scope.size == nil) == (claim.scope.size == nil) && read.asOf == period
      && (claim.value == nil || read.value == claim.value)
  }

  private static func same(_ left: Mention?, _ right: Mention?) -> Bool {
    guard let left, let right else { return left == right }
    if let id = left.id, id == right.id { return true }
    let keys = Set([left.printed, left.name].map(nameKey))
    return keys.contains(nameKey(right.printed)) || keys.contains(nameKey(right.name))
  }
}

extension Claim {
  /// Whether the claim asks no more of the evidence than `other`: a place no better, every limit of
  /// the other and maybe more, rivals among the other's, a level in place of a lead.
  package func isNoStronger(than other: Claim) -> Bool {
    let kinds: [Kind: Set<Kind>] = [
      .rank: [.rank, .sota], .parity: [.parity, .comparison], .comparison: [.comparison],
      .score: [.score], .sota: [.sota],
    ]
    guard kinds[kind]?.contains(other.kind) == true, negated == other.negated,
      (rank ?? 1) >= (other.rank ?? 1), scope.isNoWider(than: other.scope),
      rivals.count <= max(other.rivals.count, 1) || kind == .rank,
      other.track == nil || track == other.track, other.metric == nil || metric == other.metric
    else { return false }
    let named = Set(other.boards.map(\.id))
    return other.boards.isEmpty || boards.allSatisfy { named.contains($0.id) }
  }
}

extension Scope {
  fileprivate func isNoWider(than other: Scope) -> Bool {
    (other.region == nil || region == other.region)
      && (other.language == nil || language == other.language)
      && (other.openness == nil || openness == other.openness)
      && (other.size == nil || size == other.size) && (other.task == nil || task == other.task)
  }
}
