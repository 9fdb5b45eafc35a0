internal import Touchstone

/// Finds out which model and which vendor a printed row means.
struct NameResolver {
  /// What a printed cell says by itself.
  struct Name {
    /// Without markup.
    var text: String
    fileprivate var identity: Identity
    fileprivate var vendor: Catalog.Vendor?
    fileprivate var owner: Catalog.Vendor?
    fileprivate var size: Double?
  }

  /// What a printed name says about its row.
  fileprivate struct Identity {
    /// nil if nothing is known.
    var id: String?
    /// The model whose attributes the row has: itself, or the one that it is a build of.
    var model: Catalog.Model?
    /// The weights of a build may be open where those of another one are not.
    var isBuild = false
    var owner: String?
    /// The models that work together in the row, each if it is known.
    var parts: [Catalog.Model?] = []
  }

  let catalog: Catalog
  // The same cells stand in table after table.
  private var names: [String: Name] = [:]
  private var vendors: [String: Catalog.Vendor?] = [:]

  init(catalog: Catalog) {
    self.catalog = catalog
  }

  mutating func name(printed cell: String) -> Name {
    if let known = names[cell] { return known }
    let text = withoutMarkup(cell)
    let identity = catalogued(text) ?? derived(text)
    let name = Name(
      text: text, identity: identity,
      vendor: identity.model.flatMap { catalog.vendors[$0.vendor] },
      owner: identity.owner.flatMap { catalog.vendor(owning: $0) },
      // The size in a name is nominal, as claims are: `7B` covers 6.7 and 7.7.
      size: !identity.parts.isEmpty ? nil : modelSize(in: text) ?? identity.model?.size)
    names[cell] = name
    return name
  }

  mutating func resolve(_ row: inout Standing, _ name: Name) {
    let identity = name.identity
    row.model = identity.id
    row.organization = row.organization ?? identity.owner
    let printed = row.organization.flatMap { organization(named: $0) }
    // The catalog knows who makes a model better than a board's loose column does.
    let vendor = name.vendor ?? printed ?? name.owner
    row.vendor = vendor?.id
    row.region = vendor?.region ?? printed?.region
    row.openness = row.openness ?? (identity.isBuild ? nil : identity.model?.openness)
    row.size = name.size
    if !identity.parts.isEmpty { combine(identity.parts, into: &row) }
  }

  /// Models of two regions together belong to neither, and one closed part closes the whole.
  private func combine(_ parts: [Catalog.Model?], into row: inout Standing) {
    let regions = parts.map { part in part.flatMap { catalog.vendors[$0.vendor]?.region } }
    let known = Set(regions.compactMap(\.self))
    if known.count > 1 || !regions.contains(nil) {
      row.region = known.sorted().joined(separator: "+")
    }
    let openness = parts.map { $0?.openness }
    if openness.contains(.closed) {
      row.openness = .closed
    } else if !openness.contains(nil) {
      row.openness = .open
    }
  }

  /// The model of a printed name, as it stands or else without what is in brackets at its end.
  private func catalogued(_ name: String) -> Identity? {
    var name = name
    while true {
      if let model = catalog.model(named: name) { return Identity(id: model.id, model: model) }
      guard let shorter = withoutTrailingBracket(name) else { return nil }
      name = shorter
    }
  }

  /// What the shape of a name tells that the catalog does not list.
  ///
  /// Another setting or build of a model is a row of its own, which only shares its attributes: a
  /// claim about the model does not mean it.
  private func derived(_ name: String) -> Identity {
    // No name is as long; what is would be taken apart once for each of its parts.
    guard name.utf8.count <= 200 else { return Identity() }
    if let parts = PrintedName.combination(name) {
      return Identity(parts: parts.map { known($0)?.model })
    }
    if let inner = PrintedName.withoutRoute(name) { return catalogued(inner) ?? derived(inner) }
    if let (base, setting) = PrintedName.setting(name), let found = known(base) {
      return found.varied(setting)
    }
    if let (base, date) = PrintedName.build(name), var found = known(base) {
      found.isBuild = true
      return found.varied(date)
    }
    if let (family, tag) = PrintedName.tag(name), let found = catalogued(family) {
      return found.varied(tag)
    }
    if let (owner, _) = PrintedName.repository(name) {
      return Identity(id: name.lowercased(), owner: owner)
    }
    return Identity()
  }

  private func known(_ name: String) -> Identity? {
    if let found = catalogued(name) { return found }
    let found = derived(name)
    return found.model == nil ? nil : found
  }

  /// A vendor that is known by the printed name; else the first known of several that are printed
  /// together (`清华&智谱AI`).
  private mutating func organization(named printed: String) -> Catalog.Vendor? {
    if let found = vendors[printed] { return found }
    var vendor = maker(printed)
    if vendor == nil {
      for part in printed.split(whereSeparator: { "&/／＆、与和+,，".contains($0) }) {
        vendor = maker(String(part))
        if vendor != nil { break }
      }
    }
    vendors[printed] = .some(vendor)
    return vendor
  }

  private func maker(_ name: String) -> Catalog.Vendor? {
    catalog.vendor(named: withoutMarkup(name))
  }
}

extension NameResolver.Identity {
  fileprivate func varied(_ variation: String) -> Self {
    var result = self
    result.id = id.map { "\($0)@\(variation)" }
    return result
  }
}

/// `ChatGLM2-6B(new)` → `ChatGLM2-6B`; nil if the name does not end in a bracket.
func withoutTrailingBracket(_ name: String) -> String? {
  guard let last = name.last, let open = [")": "(", "）": "（", "]": "[", "】": "【"][String(last)],
    let start = name.lastIndex(of: Character(open)), start > name.startIndex
  else { return nil }
  let rest = trimmed(String(name[..<start]))
  return rest.isEmpty ? nil : rest
}

/// The text of a printed cell: links, tags, bold marks, arrows and "new" badges go.
func withoutMarkup(_ cell: String) -> String {
  // Most cells have none, and looking for it costs more than all else in reading a table.
  guard cell.utf8.contains(where: { beginsMarkup[Int($0)] }) else { return trimmed(cell) }
  var text = withoutTags(cell)
  if text.hasPrefix("["), let end = text.firstIndex(of: "]"), text[end...].hasPrefix("](") {
    text = String(text[text.index(after: text.startIndex)..<end])
  }
  for mark in ["**", "`", "↗", "☛去体验", "(new)", "（new）", "🆕"] where text.contains(mark) {
    text = text.split(separator: mark, omittingEmptySubsequences: false).joined()
  }
  return trimmed(text)
}

/// First bytes, in UTF-8, of what `withoutMarkup` takes away.
private let beginsMarkup: [Bool] = {
  let first = Set("<[*`(↗（🆕".compactMap(\.utf8.first))
  return (0...UInt8.max).map(first.contains)
}()

private func withoutTags(_ text: String) -> String {
  guard text.contains("<") else { return text }
  var result = ""
  var inside = false
  for character in text {
    if character == "<" { inside = true }
    if !inside { result.append(character) }
    if character == ">" { inside = false }
  }
  return inside ? text : result
}

private func trimmed(_ text: String) -> String {
  guard let first = text.first, let last = text.last, first.isWhitespace || last.isWhitespace
  else { return text }
  guard let end = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
  return String(text[...end].drop(while: \.isWhitespace))
}
