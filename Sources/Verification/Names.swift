internal import Touchstone

/// The rows of a table that a name in a claim can mean.
struct Names {
  let catalog: Catalog

  struct Match: Hashable {
    var rows: [Standing]
    /// The name is a vendor's: its best-placed model speaks for it.
    var isVendor: Bool
    /// The board lists builds of the model alone, such as its chat version, or one of its sizes.
    var isVariant = false
  }

  func match(_ mention: Mention, in rows: [Standing]) -> Match {
    if let id = mention.id {
      if catalog.models[id] != nil {
        // A board that prints the claim's own name means it: no other reading is needed there.
        let own = rows.filter { $0.model == id }
        if own.contains(where: { !saysMore($0, than: mention) }) {
          return Match(rows: own, isVendor: false)
        }
        let readings = catalog.readings(of: id)
        let found = rows.filter { $0.model.map(readings.contains) ?? false }
        if !found.isEmpty {
          return Match(
            rows: found, isVendor: false, isVariant: own.isEmpty && isOneOfSizes(found, readings))
        }
      } else if catalog.vendors[id] != nil {
        let found = rows.filter { $0.vendor == id }
        if !found.isEmpty { return Match(rows: found, isVendor: true) }
      }
    }
    let printed = printed(mention, in: rows)
    if !printed.isEmpty { return Match(rows: printed, isVendor: false) }
    let variants = variants(of: mention, in: rows)
    return Match(rows: variants, isVendor: false, isVariant: !variants.isEmpty)
  }

  /// The row adds an owner, or in brackets how it was run: it is one of the rows that the name means.
  private func saysMore(_ row: Standing, than mention: Mention) -> Bool {
    row.name.contains { "/(（".contains($0) }
      && ![mention.printed, mention.name].map(nameKey).contains(nameKey(row.name))
  }

  /// The name covers models of several sizes, and the rows are of one of them.
  private func isOneOfSizes(_ rows: [Standing], _ readings: Set<String>) -> Bool {
    let listed = Set(rows.map { $0.model.flatMap { catalog.models[$0]?.size } })
    guard listed.count == 1, let size = listed.first.flatMap(\.self) else { return false }
    return readings.contains { id in catalog.models[id]?.size.map { $0 != size } ?? false }
  }

  /// The rows that print the name itself; else as `owner/name`, where the owner may be the maker.
  private func printed(_ mention: Mention, in rows: [Standing]) -> [Standing] {
    let keys: Set<String> = [nameKey(mention.printed), nameKey(mention.name)]
    let exact = rows.filter { keys.contains(nameKey($0.name)) }
    if !exact.isEmpty { return exact }
    let maker = mention.id.flatMap { catalog.models[$0]?.vendor }
    return rows.filter { row in
      guard let slash = row.name.lastIndex(of: "/"), maker == nil || row.vendor == maker else {
        return false
      }
      return keys.contains(nameKey(String(row.name[row.name.index(after: slash)...])))
    }
  }

  /// `Larkspur-7B-Chat` where the text says `Larkspur-7B`.
  private func variants(of mention: Mention, in rows: [Standing]) -> [Standing] {
    guard let id = mention.id, catalog.models[id] != nil else { return [] }
    return rows.filter { row in
      guard let model = row.model, model.hasPrefix(id + "-"), catalog.models[model] != nil else {
        return false
      }
      return Names.variants.contains(String(model.dropFirst(id.count + 1)))
    }
  }

  private static let variants: Set<String> = ["base", "chat", "instruct", "it"]

  /// The rival is no model: a class of them, or a whole vendor where no board could place its best.
  func isClass(_ rival: Mention, in claim: Claim) -> Bool {
    rival.isClass || pointsBack(rival)
      || claim.boards.isEmpty && rival.id.map { catalog.vendors[$0] != nil } ?? false
  }

  /// "Its predecessor", 上一代: an earlier model of the vendor's own, left without a name.
  private func pointsBack(_ rival: Mention) -> Bool {
    guard rival.id == nil else { return false }
    let printed = rival.printed.lowercased()
    return Names.backward.contains(where: printed.contains)
  }

  private static let backward = [
    "predecessor", "previous", "prior version", "prior model", "earlier version", "last generation",
    "older version", "上一代", "上一版", "上代", "上个版本", "前代", "前一代", "前一版", "前作", "旧版", "老版本",
    "此前版本", "先前版本", "之前的版本",
  ]

  /// The name is one of a family with several members, such as a product without a version.
  func isFamily(_ mention: Mention) -> Bool {
    mention.id.map { catalog.models[$0] != nil && catalog.readings(of: $0).count > 2 } ?? false
  }
}
