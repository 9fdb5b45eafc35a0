/// The set of rows over which a ranking is computed.
package struct Slice: Hashable, Sendable {
  package var snapshot: SnapshotID
  package var metric: String
  package var filter: Filter

  package init(snapshot: SnapshotID, metric: String, filter: Filter = Filter()) {
    self.snapshot = snapshot
    self.metric = metric
    self.filter = filter
  }
}

/// Conditions on the attributes of a row; nil leaves an axis open.
package struct Filter: Hashable, Sendable {
  /// ISO country code.
  package var region: String?
  package var openness: Openness?
  /// Billions of parameters.
  package var size: ClosedRange<Double>?
  /// Row group (sub-board).
  package var group: String?
  /// Groups that stand in the table of `group` as well.
  package var nestedGroups: Set<String>
  /// Only rows that the board ranks.
  package var rankedOnly: Bool

  package init(
    region: String? = nil, openness: Openness? = nil, size: ClosedRange<Double>? = nil,
    group: String? = nil, nestedGroups: Set<String> = [], rankedOnly: Bool = false
  ) {
    self.region = region
    self.openness = openness
    self.size = size
    self.group = group
    self.nestedGroups = nestedGroups
    self.rankedOnly = rankedOnly
  }

  package var isEmpty: Bool { self == Filter() }

  /// Whether `row` is in the slice; nil if an attribute that decides it is unknown.
  package func admits(_ row: Standing) -> Bool? {
    if rankedOnly, row.printedRank == nil { return false }
    if let group, row.group != group, !(row.group.map(nestedGroups.contains) ?? false) {
      return false
    }
    var isKnown = true
    if let region {
      if let own = row.region, own != region { return false }
      isKnown = isKnown && row.region != nil
    }
    if let openness {
      if let own = row.openness, own != openness { return false }
      isKnown = isKnown && row.openness != nil
    }
    if let size {
      if let own = row.size, !size.contains(own) { return false }
      isKnown = isKnown && row.size != nil
    }
    return isKnown ? true : nil
  }
}

/// One thing that a sentence leaves unsaid and that would make it true.
package enum Qualifier: Hashable, Sendable {
  case region(String)
  case openness(Openness)
  case size(ClosedRange<Double>)
  case group(Heading)
  case rankedOnly
  case track(Heading)
  case metric(Heading)
  case board(String)
}
