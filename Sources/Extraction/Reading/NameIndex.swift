internal import Touchstone

/// The names of a catalog, and those that a document itself introduces.
struct NameIndex: Sendable {
  private var trie = Trie<Name>()
  private let catalog: Catalog

  init(catalog: Catalog) {
    self.catalog = catalog
    trie.reserve(8 * (catalog.models.count + catalog.vendors.count + catalog.boards.count))
    for (id, names) in catalog.boards.sorted(by: { $0.key < $1.key }) {
      for name in names { insert(name, .board, Mention(printed: name, name: names[0], id: id)) }
    }
    for model in catalog.models.values.sorted(by: { $0.id < $1.id }) {
      for name in model.names {
        insert(name, .model, Mention(printed: name, name: model.names.first, id: model.id))
      }
    }
    for vendor in catalog.vendors.values.sorted(by: { $0.id < $1.id }) {
      for name in vendor.names {
        insert(name, .vendor, Mention(printed: name, name: vendor.names.first, id: vendor.id))
      }
    }
  }

  /// Adds a name that the document introduces; names of the catalog stay as they are.
  mutating func add(_ name: String) { insert(name, .model, Mention(printed: name), isShaped: true) }

  private mutating func insert(
    _ text: String, _ role: Name.Role, _ mention: Mention, isShaped: Bool = false
  ) {
    let key = FoldedText.fold(nameKey(text))
    guard key.count >= 2 else { return }
    trie.insert(key, Name(role: role, mention: mention, isShaped: isShaped))
  }

  /// The longest name at `start`, its separators skipped.
  func longest(_ text: FoldedText, at start: Int, limit: Int) -> (end: Int, name: Name)? {
    guard !Script.isLatin(text.at(start)) || !Script.isLatin(text.at(start - 1)) else { return nil }
    var node = Trie<Name>.root
    var index = start
    var gap = 0
    var found: (Int, Name)?
    while index < limit {
      let c = text.folded[index]
      if Script.isSpace(c) || c == 0x2D || c == 0x5F || c == 0xB7 {
        gap += 1
        guard index > start, gap <= 2 else { break }
        index += 1
        continue
      }
      gap = 0
      guard let next = trie.step(node, c) else { break }
      node = next
      index += 1
      if let name = trie.value(node), isWhole(text, start..<index, name) { found = (index, name) }
    }
    return found.flatMap { end, name in
      let printed = text.string(start..<end)
      // Llama-213B has the letters of Llama 2 13B, and is another one.
      if name.role == .model, let id = name.mention.id, !catalog.isSpelling(printed, of: id) {
        return nil
      }
      return (end, named(printed, name))
    }
  }

  /// The mention of a name as the catalog knows it, else as printed.
  func mention(_ printed: String) -> Mention {
    if let model = catalog.model(named: printed) {
      return Mention(printed: printed, name: model.names.first, id: model.id)
    }
    if let model = behindVendor(printed) {
      return Mention(printed: printed, name: model.names.first, id: model.id)
    }
    return Mention(printed: printed)
  }

  /// 百度文心一言4.0: the vendor's name stands in front of the model's.
  private func behindVendor(_ printed: String) -> Catalog.Model? {
    for count in 2...6 {
      let vendor = String(printed.prefix(count))
      if vendor.count < count { return nil }
      if catalog.vendor(named: vendor) != nil,
        let model = catalog.model(named: String(printed.dropFirst(count)))
      {
        return model
      }
    }
    return nil
  }

  func board(_ printed: String) -> Mention? {
    catalog.board(named: printed).map {
      Mention(printed: printed, name: catalog.boards[$0]?.first, id: $0)
    }
  }

  private func named(_ printed: String, _ name: Name) -> Name {
    var result = name
    result.mention.printed = printed
    if name.isShaped { result.mention.name = printed }
    return result
  }

  private func isWhole(_ text: FoldedText, _ range: Range<Int>, _ name: Name) -> Bool {
    // 3 of 3.1 is no version of its own
    if text.at(range.upperBound) == 0x2E, Script.isDigit(text.at(range.upperBound + 1)),
      Script.isDigit(text.at(range.upperBound - 1))
    {
      return false
    }
    guard Lexicon.isBounded(text, range) else { return false }
    let isLatin = range.allSatisfy { !Script.isHan(text.folded[$0]) }
    // Short or common words are names only with a capital or a digit
    return !isLatin || name.mention.printed.allSatisfy { !$0.isUppercase } && !name.isShaped
      || range.contains { Script.isCapital(text.scalars[$0]) || Script.isDigit(text.folded[$0]) }
      || range.count > 5 && range.contains { text.folded[$0] == 0x2D }
  }
}
