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
  }

  package var added: [PlacedRow] = []
  package var removed: [PlacedRow] = []
  package var renamed: [Renamed] = []
  /// Every row of both states, renamed ones too, in the order of the later state.
  package var kept: [Pair] = []

  package init(from before: [PlacedRow], to after: [PlacedRow]) {
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
      found.renaming.map { Renamed(pair: found.pair, by: $0) }
    }
    added = new.open.sorted().map { after[$0] }
    removed = old.open.sorted().map { before[$0] }
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
