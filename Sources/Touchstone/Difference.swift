/// What changed between two states of one track, row by row.
package struct Difference: Hashable, Sendable {
  /// One row of both states.
  package struct Pair: Hashable, Sendable {
    package var before: PlacedRow
    package var after: PlacedRow

    package var hasMoved: Bool { before.place != after.place }
    package var isPrintedOtherwise: Bool {
      before.standing.printedRank != after.standing.printedRank
    }

    /// The metrics whose figures differ, in the order of `metrics`.
    package func changedMetrics(among metrics: [String]) -> [String] {
      metrics.filter { before.standing.scores[$0] != after.standing.scores[$0] }
    }
  }

  /// Why two rows of other names are one model.
  package enum Renaming: String, Hashable, Sendable {
    /// The names differ in spelling alone.
    case spelling
    /// The catalog knows both names of one model.
    case catalog
    /// Same vendor, same scores.
    case scores
  }

  package struct Renamed: Hashable, Sendable {
    package var pair: Pair
    package var by: Renaming
    /// The steps that lead from the old name to the new one, where they are known.
    package var steps: [Catalog.Rename]
  }

  package var added: [PlacedRow] = []
  package var removed: [PlacedRow] = []
  package var renamed: [Renamed] = []
  /// Every row of both states, renamed ones too, in the order of the later state.
  package var kept: [Pair] = []

  /// `renames` are those of the board.
  package init(
    from before: [PlacedRow], to after: [PlacedRow], renames: [Catalog.Rename] = []
  ) {
    var old = Unmatched(before)
    var new = Unmatched(after)
    var pairs: [(index: Int, pair: Pair, renaming: Renaming?)] = []
    func match(_ renaming: Renaming?, by key: (Standing) -> [String]?) {
      let isGuess = renaming == .catalog || renaming == .scores
      for (b, a) in old.pairs(with: new, unique: isGuess, by: key) {
        let pair = Pair(before: before[b], after: after[a])
        let isSame = pair.before.standing.name == pair.after.standing.name
        pairs.append((a, pair, isSame ? nil : renaming))
        old.open.remove(b)
        new.open.remove(a)
      }
    }
    match(nil) { [$0.name, $0.group ?? ""] }
    match(nil) { [$0.name] }
    match(.spelling) { [nameKey($0.name)] }
    match(.catalog) { row in row.model.map { [$0] } }
    match(.scores) { row in
      guard let vendor = row.vendor ?? row.organization, !row.scores.isEmpty else { return nil }
      return [vendor] + row.scores.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value.text] }
    }
    pairs.sort { $0.index < $1.index }
    kept = pairs.map(\.pair)
    renamed = pairs.compactMap { found in
      found.renaming.map { renaming in
        let (old, new) = (found.pair.before.standing.name, found.pair.after.standing.name)
        return Renamed(
          pair: found.pair, by: renaming, steps: Self.steps(from: old, to: new, renames))
      }
    }
    added = new.open.sorted().map { after[$0] }
    removed = old.open.sorted().map { before[$0] }
  }

  /// The dated renames, one after the other, that lead from one name to another; none if they do
  /// not get there.
  private static func steps(
    from old: String, to new: String, _ renames: [Catalog.Rename]
  ) -> [Catalog.Rename] {
    var (steps, name): ([Catalog.Rename], String) = ([], old)
    let goal = nameKey(new)
    while nameKey(name) != goal {
      let next = renames.filter {
        nameKey($0.from) == nameKey(name) && $0.after >= steps.last?.day ?? $0.after
      }
      guard let step = next.first(where: { nameKey($0.to) == goal }) ?? next.first,
        steps.count < renames.count
      else { return [] }
      steps.append(step)
      name = step.to
    }
    return steps
  }

  package var isEmpty: Bool {
    added.isEmpty && removed.isEmpty && renamed.isEmpty
      && kept.allSatisfy { pair in
        !pair.hasMoved && !pair.isPrintedOtherwise
          && pair.before.standing.scores == pair.after.standing.scores
      }
  }

  /// Rows that have no counterpart yet.
  private struct Unmatched {
    let rows: [PlacedRow]
    var open: Set<Int>

    init(_ rows: [PlacedRow]) {
      self.rows = rows
      open = Set(rows.indices)
    }

    /// Rows that share a key; where several do, they pair in the order of the tables, or not at all
    /// if keys have to be `unique`.
    func pairs(
      with other: Unmatched, unique: Bool, by key: (Standing) -> [String]?
    ) -> [(Int, Int)] {
      let theirs = other.indices(by: key)
      return indices(by: key).flatMap { key, mine in
        guard let matches = theirs[key], !unique || mine.count == 1 && matches.count == 1 else {
          return [(Int, Int)]()
        }
        return Array(zip(mine, matches))
      }
    }

    private func indices(by key: (Standing) -> [String]?) -> [[String]: [Int]] {
      var result: [[String]: [Int]] = [:]
      for index in open.sorted() {
        if let key = key(rows[index].standing) { result[key, default: []].append(index) }
      }
      return result
    }
  }
}
