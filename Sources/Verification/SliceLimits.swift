internal import Touchstone

/// The groups of models, in one state, within which a place could be claimed.
struct SliceLimits {
  /// A filter with the limits that it adds to the claim's own scope; no two admit the same rows.
  let slices: [(qualifiers: [Qualifier], filter: Filter)]

  init(evaluator: Evaluator, track: Track, state: State, base: Filter) {
    guard [.rank, .sota].contains(evaluator.claim.kind), let subject = evaluator.claim.subject,
      let rows = evaluator.archive.standings[state.snapshot.id]
    else {
      slices = [([], base)]
      return
    }
    let matches = evaluator.names.match(subject, in: rows).rows
    let limits = SliceLimits.limits(
      of: matches, rows: rows, track: track, scope: evaluator.claim.scope)
    let models = rows.filter { $0.role == .model }
    var seen: Set<[Bool?]> = []
    var slices: [(qualifiers: [Qualifier], filter: Filter)] = []
    for chosen in SliceLimits.subsets(of: limits) {
      var filter = base
      for limit in chosen { limit.apply(&filter) }
      // A limit that leaves the rows as they are is none.
      guard seen.insert(models.map(filter.admits)).inserted else { continue }
      slices.append((chosen.map(\.qualifier), filter))
    }
    self.slices = slices
  }

  private struct Limit {
    var qualifier: Qualifier
    var apply: (inout Filter) -> Void
  }

  /// Every choice among the limits, small ones first.
  private static func subsets(of limits: [Limit]) -> [[Limit]] {
    (0..<(1 << limits.count)).sorted {
      ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1)
    }.map { choice in
      limits.indices.filter { choice & (1 << $0) != 0 }.map { limits[$0] }
    }
  }

  /// The limits that fit the subject and that the sentence leaves open.
  private static func limits(
    of matches: [Standing], rows: [Standing], track: Track, scope: Scope
  ) -> [Limit] {
    var limits: [Limit] = []
    if scope.region == nil, let region = same(matches.map(\.region)) {
      limits.append(Limit(qualifier: .region(region)) { $0.region = region })
    }
    // Nobody boasts of being first among closed models; unknown openness of rivals would blur it.
    if scope.openness == nil, same(matches.map(\.openness)) == .open {
      limits.append(Limit(qualifier: .openness(.open)) { $0.openness = .open })
    }
    if let group = same(matches.map(\.group)) {
      let heading = Heading(track.groups[group] ?? [], id: group)
      let nested = track.nestedGroups[group] ?? []
      limits.append(
        Limit(qualifier: .group(heading)) {
          $0.group = group
          $0.nestedGroups = nested
        })
    }
    if matches.contains(where: { $0.printedRank != nil }) {
      limits.append(Limit(qualifier: .rankedOnly) { $0.rankedOnly = true })
    }
    if scope.size == nil, let size = same(matches.map(\.size)) {
      let band = size * 0.9...size * 1.1
      limits.append(Limit(qualifier: .size(band)) { $0.size = band })
    }
    return limits
  }

  private static func same<Value: Hashable>(_ values: [Value?]) -> Value? {
    Set(values).count == 1 ? values.first.flatMap(\.self) : nil
  }
}
