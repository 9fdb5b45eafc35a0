internal import Touchstone

/// The names of a catalog.
///
/// A class, as all readings share one and none may copy it.
final class CatalogNames: Sendable {
  let trie: Trie<Name>
  /// Keys of vendors, one of which may open a model's printed name.
  let vendors: Trie<Bool>
  /// The letters that Latin names start with.
  let jumps: Jumps
  /// The characters that Chinese names start with.
  let pairs: Pairs
  let catalog: Catalog

  init(_ catalog: Catalog) {
    self.catalog = catalog
    var trie = Trie<Name>()
    var vendors = Trie<Bool>()
    var jumps = Jumps()
    var pairs = Pairs()
    func insert(_ text: String, _ role: Name.Role, _ mention: Mention) {
      let key = nameKey(text).unicodeScalars
      guard key.dropFirst().first != nil else { return }
      let folded = key.lazy.map { FoldedText.fold($0.value) }
      trie.insert(folded, Name(role: role, mention: mention))
      jumps.insert(folded, of: trie)
      pairs.insert(folded)
    }
    let count = catalog.models.count + catalog.vendors.count + catalog.boards.count
    trie.reserve(keys: 3 * count, scalars: 20 * count)
    for (id, names) in catalog.boards.sorted(by: { $0.key < $1.key }) {
      for name in names { insert(name, .board, Mention(printed: name, name: names[0], id: id)) }
    }
    for model in catalog.models.values.sorted(by: { $0.id < $1.id }) {
      for name in model.names {
        insert(name, .model, catalog.shown(name, name, of: model))
      }
    }
    for vendor in catalog.vendors.values.sorted(by: { $0.id < $1.id }) {
      // A vendor is shown by the name that the document uses, in its language.
      for name in vendor.names {
        insert(name, .vendor, Mention(printed: name, id: vendor.id))
        vendors.insert(nameKey(name).unicodeScalars.lazy.map(\.value), true)
      }
    }
    self.trie = trie
    self.vendors = vendors
    self.jumps = jumps
    self.pairs = pairs
  }
}

extension Catalog {
  /// Shown by the name that the document uses, spelled as the catalog spells it; o1 with its vendor.
  fileprivate func shown(_ printed: String, _ name: String, of model: Model) -> Mention {
    let vendor =
      name.utf8.count <= 3 && name.contains(where: \.isNumber)
      ? vendors[model.vendor]?.names.first : nil
    return Mention(
      printed: printed, name: vendor.map { $0 + " " + name } ?? name, id: model.id)
  }
}

/// The names of a catalog, and those that a document itself introduces.
struct NameIndex: Sendable {
  let known: CatalogNames
  /// Names that the document introduces; those of the catalog come first.
  private var own = Trie<Name>()
  /// The letters that Latin ones among them start with.
  private var ownLetters = Beginnings()
  /// The characters that Chinese names of both start with.
  private(set) var pairs: Pairs

  private var catalog: Catalog { known.catalog }

  init(catalog: Catalog) {
    known = CatalogNames(catalog)
    pairs = known.pairs
  }

  /// Adds a name that the document introduces, and tells its key; names of the catalog stay.
  mutating func add(_ name: String) -> [UInt32]? {
    let key = FoldedText.fold(nameKey(name))
    guard key.count >= 2, known.trie.value(key) == nil else { return nil }
    ownLetters.insert(key)
    pairs.insert(key)
    own.insert(key, Name(role: .model, mention: Mention(printed: name), isShaped: true))
    return key
  }

  /// The first place of the range at which a name may stand that the document itself introduces.
  func introduction(in text: FoldedText, _ range: Range<Int>) -> Int? {
    own.isEmpty ? nil : range.first { introduces(in: text, at: $0) }
  }

  private func introduces(in text: FoldedText, at start: Int) -> Bool {
    guard var node = own.step(Trie<Name>.root, text.at(start)),
      !Script.isLatin(text.at(start)) || !Script.isLatin(text.at(start - 1))
    else { return false }
    var index = start + 1
    while !own.hasValue(node) {
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

  /// The longest name at `start`, its separators skipped; `letters` are the three there.
  func longest(
    _ text: FoldedText, at start: Int, limit: Int, _ letters: Int?
  ) -> (end: Int, name: Name)? {
    guard !Script.isLatin(text.at(start)) || !Script.isLatin(text.at(start - 1)) else { return nil }
    var node: Int32? = Trie<Name>.root
    var ownNode: Int32? = own.isEmpty ? nil : Trie<Name>.root
    var index = start
    var gap = 0
    var found: (end: Int, name: Name)?
    if let letters, start + 3 <= limit {
      node = known.jumps[letters]
      if ownNode != nil {
        ownNode = ownLetters.contains(letters) ? own.node(text, start..<start + 3) : nil
      }
      guard node != nil || ownNode != nil else { return nil }
      index = start + 3
      found = name(text, start..<index, node, ownNode).map { (index, $0) }
    }
    while index < limit {
      let c = text.at(index)
      if NameIndex.isGap(c) {
        gap += 1
        guard index > start, gap <= 2 else { break }
        index += 1
        continue
      }
      gap = 0
      if let last = node { node = known.trie.step(last, c) }
      if let last = ownNode { ownNode = own.step(last, c) }
      guard node != nil || ownNode != nil else { break }
      index += 1
      if let name = name(text, start..<index, node, ownNode) { found = (index, name) }
    }
    guard let (end, name) = found else { return nil }
    let printed = text.string(start..<end)
    // Llama-213B has the letters of Llama 2 13B, and is another one.
    if name.role == .model, let id = name.mention.id, !catalog.isSpelling(printed, of: id) {
      return nil
    }
    return (end, named(printed, name))
  }

  /// The name that the range leads to, if it ends there.
  private func name(
    _ text: FoldedText, _ range: Range<Int>, _ node: Int32?, _ ownNode: Int32?
  ) -> Name? {
    guard mayEnd(text, range.upperBound) else { return nil }
    if let node, let name = known.trie.value(node) {
      return isWhole(text, range, name) ? name : nil
    }
    guard let ownNode, let name = own.value(ownNode) else { return nil }
    return isWhole(text, range, name) ? name : nil
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
    return catalog.shown(
      printed, model.names.first { nameKey($0) == key } ?? model.names.first ?? printed, of: model)
  }

  /// 百度文心一言4.0: the vendor's name stands in front of the model's.
  private func behindVendor(_ printed: String) -> Catalog.Model? {
    guard known.vendors.startsKey(nameKey(printed).unicodeScalars.lazy.map(\.value)) else {
      return nil
    }
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

  /// No name ends inside a run of letters and digits, but a board's before a month.
  private func mayEnd(_ text: FoldedText, _ end: Int) -> Bool {
    let next = text.at(end)
    return !Script.isLatin(next) || Script.isDigit(next) || !Script.isLatin(text.at(end - 1))
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
