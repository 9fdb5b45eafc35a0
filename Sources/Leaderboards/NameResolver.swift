internal import Touchstone

/// Finds out which model and which vendor a printed row means.
struct NameResolver {
  /// What a printed name says by itself.
  struct Name {
    /// Without markup.
    var text: String
    var model: Catalog.Model?
    var vendor: Catalog.Vendor?
    /// The size in a name is nominal, as claims are: `7B` covers 6.7 and 7.7.
    var size: Double?
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
    let model = catalogued(text)
    let name = Name(
      text: text, model: model, vendor: model.flatMap { catalog.vendors[$0.vendor] },
      size: modelSize(in: text) ?? model?.size)
    names[cell] = name
    return name
  }

  mutating func resolve(_ row: inout Standing, _ name: Name) {
    let printed = row.organization.flatMap { organization(named: $0) }
    // The catalog knows who makes a model better than a board's loose column does.
    let vendor = name.vendor ?? printed
    row.model = name.model?.id
    row.vendor = vendor?.id
    row.region = vendor?.region ?? printed?.region
    row.openness = row.openness ?? name.model?.openness
    row.size = name.size
  }

  /// The model of a name, as it stands or else without what is in brackets at its end.
  private func catalogued(_ name: String) -> Catalog.Model? {
    var name = name
    while true {
      if let model = catalog.model(named: name) { return model }
      guard let shorter = withoutTrailingBracket(name) else { return nil }
      name = shorter
    }
  }

  /// A vendor that is known by the printed name; else the first known of several that are printed
  /// together (`清华&智谱AI`).
  private mutating func organization(named printed: String) -> Catalog.Vendor? {
    if let found = vendors[printed] { return found }
    var vendor = known(printed)
    if vendor == nil {
      for part in printed.split(whereSeparator: { "&/／＆、与和+,，".contains($0) }) {
        vendor = known(String(part))
        if vendor != nil { break }
      }
    }
    vendors[printed] = .some(vendor)
    return vendor
  }

  private func known(_ name: String) -> Catalog.Vendor? {
    catalog.vendor(named: withoutMarkup(name))
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
