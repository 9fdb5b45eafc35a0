internal import Touchstone

/// The rows of a table that a name in a claim can mean.
struct Names {
  let catalog: Catalog

  struct Match: Hashable {
    var rows: [Standing]
    /// The name is a vendor's: its best-placed model speaks for it.
    var isVendor: Bool
  }

  func match(_ mention: Mention, in rows: [Standing]) -> Match {
    if let id = mention.id {
      if catalog.models[id] != nil {
        // A board that prints the claim's own name means it: no other reading is needed there.
        let own = rows.filter { $0.model == id }
        if !own.isEmpty { return Match(rows: own, isVendor: false) }
        let readings = catalog.readings(of: id)
        let found = rows.filter { $0.model.map(readings.contains) ?? false }
        if !found.isEmpty { return Match(rows: found, isVendor: false) }
      } else if catalog.vendors[id] != nil {
        let found = rows.filter { $0.vendor == id }
        if !found.isEmpty { return Match(rows: found, isVendor: true) }
      }
    }
    let keys: Set<String> = [nameKey(mention.printed), nameKey(mention.name)]
    return Match(rows: rows.filter { keys.contains(nameKey($0.name)) }, isVendor: false)
  }

  /// The rival is no model: a class of them, or a whole vendor where no board could place its best.
  func isClass(_ rival: Mention, in claim: Claim) -> Bool {
    rival.isClass || claim.boards.isEmpty && rival.id.map { catalog.vendors[$0] != nil } ?? false
  }

  /// The name is one of a family with several members, such as a product without a version.
  func isFamily(_ mention: Mention) -> Bool {
    mention.id.map { catalog.models[$0] != nil && catalog.readings(of: $0).count > 2 } ?? false
  }
}
