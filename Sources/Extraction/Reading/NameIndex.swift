internal import Touchstone

/// The names of a catalog, and those that a document itself introduces.
struct NameIndex: Sendable {
  private var trie = Trie<Name>()
  /// Names that the document introduces; those of the catalog come first.
  private var own = Trie<Name>()
  /// Keys of vendors, one of which may open a model's printed name.
  private var vendors = Trie<Bool>()
  private var beginnings = Beginnings()
  private let catalog: Catalog

  init(catalog: Catalog) {
    self.catalog = catalog
    let count = catalog.models.count + catalog.vendors.count + catalog.boards.count
    trie.reserve(keys: 3 * count, scalars: 20 * count)
    for (id, names) in catalog.boards.sorted(by: { $0.key < $1.key }) {
      for name in names { insert(name, .board, Mention(printed: name, name: names[0], id: id)) }
    }
    for model in catalog.models.values.sorted(by: { $0.id < $1.id }) {
      for name in model.names {
        insert(name, .model, shown(name, name, of: model))
      }
    }
    for vendor in catalog.vendors.values.sorted(by: { $0.id < $1.id }) {
      // A vendor is shown by the name that the document uses, in its language.
      for name in vendor.names {
        insert(name, .vendor, Mention(printed: name, id: vendor.id))
        vendors.insert(nameKey(name).unicodeScalars.lazy.map(\.value), true)
      }
    }
  }

  /// Adds a name that the document introduces; names of the catalog stay as they are.
  mutating func add(_ name: String) {
    let key = FoldedText.fold(nameKey(name))
    guard key.count >= 2, trie.value(key) == nil else { return }
    beginnings.insert(key)
    own.insert(key, Name(role: .model, mention: Mention(printed: name), isShaped: true))
  }

  private mutating func insert(_ text: String, _ role: Name.Role, _ mention: Mention) {
    let key = nameKey(text).unicodeScalars
    guard key.dropFirst().first != nil else { return }
    let folded = key.lazy.map { FoldedText.fold($0.value) }
    beginnings.insert(folded)
    trie.insert(folded, Name(role: role, mention: mention))
  }

  /// What some name starts with.
  var openings: Openings { own.isEmpty ? trie.starts : trie.starts.union(own.starts) }

  /// The first place of the range at which a name may stand that the document itself introduces.
  func introduction(in text: FoldedText, _ range: Range<Int>) -> Int? {
    own.isEmpty ? nil : range.first { introduces(in: text, at: $0) }
  }

  private func introduces(in text: FoldedText, at start: Int) -> Bool {
    guard var node = own.step(Trie<Name>.root, text.at(start)),
      !Script.isLatin(text.at(start)) || !Script.isLatin(text.at(start - 1))
    else { return false }
    var index = start + 1
    while own.value(node) == nil {
      let c = text.at(index)
      index += 1
      if NameIndex.isGap(c) { continue }
      guard let next = own.step(node, c) else { return false }
      node = next
    }
    return true
  }

  private static func isGap(_ c: UInt32) -> Bool {
    Script.isSpace(c) || c == 0x2D || c == 0x5F || c == 0xB7
  }

  /// A name may start with the word in the range, of small letters alone.
  func mayStart(with text: FoldedText, _ word: Range<Int>) -> Bool {
    beginnings.mayStart(with: text, word)
  }

  /// The longest name at `start`, its separators skipped.
  func longest(_ text: FoldedText, at start: Int, limit: Int) -> (end: Int, name: Name)? {
    guard !Script.isLatin(text.at(start)) || !Script.isLatin(text.at(start - 1)) else { return nil }
    var node: Int32? = Trie<Name>.root
    var ownNode: Int32? = own.isEmpty ? nil : Trie<Name>.root
    var index = start
    var gap = 0
    var found: (Int, Name)?
    while index < limit {
      let c = text.at(index)
      if NameIndex.isGap(c) {
        gap += 1
        guard index > start, gap <= 2 else { break }
        index += 1
        continue
      }
      gap = 0
      if let last = node { node = trie.step(last, c) }
      if let last = ownNode { ownNode = own.step(last, c) }
      guard node != nil || ownNode != nil else { break }
      index += 1
      if let name = value(node, ownNode), isWhole(text, start..<index, name) {
        found = (index, name)
      }
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

  private func value(_ node: Int32?, _ ownNode: Int32?) -> Name? {
    if let node, let name = trie.value(node) { return name }
    return ownNode.flatMap { own.value($0) }
  }

  /// The mention of a name as the catalog knows it, else as printed.
  func mention(_ printed: String) -> Mention {
    if let model = catalog.model(named: printed) {
      return mention(printed, of: model)
    }
    if let model = behindVendor(printed) {
      return Mention(printed: printed, name: model.names.first, id: model.id)
    }
    return Mention(printed: printed)
  }

  private func mention(_ printed: String, of model: Catalog.Model) -> Mention {
    let key = nameKey(printed)
    return shown(
      printed, model.names.first { nameKey($0) == key } ?? model.names.first ?? printed, of: model)
  }

  /// Shown by the name that the document uses, spelled as the catalog spells it; o1 with its vendor.
  private func shown(_ printed: String, _ name: String, of model: Catalog.Model) -> Mention {
    let vendor =
      name.utf8.count <= 3 && name.contains(where: \.isNumber)
      ? catalog.vendors[model.vendor]?.names.first : nil
    return Mention(
      printed: printed, name: vendor.map { $0 + " " + name } ?? name, id: model.id)
  }

  /// 百度文心一言4.0: the vendor's name stands in front of the model's.
  private func behindVendor(_ printed: String) -> Catalog.Model? {
    guard vendors.startsKey(nameKey(printed).unicodeScalars.lazy.map(\.value)) else { return nil }
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

  /// SuperCLUE10月榜单: a month follows a board's name.
  private func isMonth(_ text: FoldedText, _ start: Int) -> Bool {
    var end = start
    while end < start + 4, Script.isDigit(text.at(end)) { end += 1 }
    return end > start && (text.at(end) == 0x6708 || text.at(end) == 0x5E74)
  }

  private func isWhole(_ text: FoldedText, _ range: Range<Int>, _ name: Name) -> Bool {
    // 3 of 3.1 is no version of its own
    if text.at(range.upperBound) == 0x2E, Script.isDigit(text.at(range.upperBound + 1)),
      Script.isDigit(text.at(range.upperBound - 1))
    {
      return false
    }
    guard Lexicon.isBounded(text, range) || name.role == .board && isMonth(text, range.upperBound)
    else { return false }
    let isLatin = range.allSatisfy { !Script.isHan(text.at($0)) }
    // Short or common words are names only with a capital or a digit
    return !isLatin || name.mention.printed.allSatisfy { !$0.isUppercase } && !name.isShaped
      || range.contains { text.isCapital($0) || Script.isDigit(text.at($0)) }
      || range.count > 5 && range.contains { text.at($0) == 0x2D }
  }
}
