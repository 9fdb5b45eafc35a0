/// The scalars that something starts with: one bit for each, some scalars sharing one.
struct Openings: Sendable {
  private var bits = [UInt64](repeating: 0, count: 128)

  @inline(__always) func contains(_ scalar: UInt32) -> Bool {
    bits[Int(scalar >> 6 & 127)] & 1 << UInt64(scalar & 63) != 0
  }

  mutating func insert(_ scalar: UInt32) {
    bits[Int(scalar >> 6 & 127)] |= 1 << UInt64(scalar & 63)
  }

  mutating func insert(_ others: Openings) {
    for index in bits.indices { bits[index] |= others.bits[index] }
  }
}

/// The pairs of characters that Chinese words start with: most places of a text end here.
struct Pairs: Sendable {
  /// One bit for each pair, some pairs sharing one.
  private var bits = [UInt64](repeating: 0, count: 1024)
  /// Characters after which anything may stand.
  private var alone = Openings()

  mutating func insert(_ word: some Sequence<UInt32>) {
    var scalars = word.makeIterator()
    guard let first = scalars.next(), Script.isHan(first) else { return }
    guard let second = scalars.next(), !Pairs.isGap(second) else { return insert(first) }
    let place = Pairs.place(first, second)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// A character that is a word of its own.
  mutating func insert(_ scalar: UInt32) { alone.insert(scalar) }

  mutating func insert(_ others: Pairs) {
    for index in bits.indices { bits[index] |= others.bits[index] }
    alone.insert(others.alone)
  }

  /// False if no word starts so.
  @inline(__always) func contains(_ first: UInt32, _ second: UInt32) -> Bool {
    let place = Pairs.place(first, second)
    return bits[place >> 6] & 1 << UInt64(place & 63) != 0 || alone.contains(first)
      || Pairs.isGap(second)
  }

  /// What may stand inside a word where it is printed.
  private static func isGap(_ c: UInt32) -> Bool {
    Script.isSpace(c) || c == 0x2D || c == 0x5F || c == 0xB7
  }

  @inline(__always) private static func place(_ first: UInt32, _ second: UInt32) -> Int {
    Int((first &* 0x9E37_79B1 ^ second &* 0x85EB_CA6B) >> 16)
  }
}

/// The three letters that Latin words start with: most words of a text end here.
struct Beginnings: Sendable {
  private var bits = [UInt64](repeating: 0, count: 512)

  mutating func insert(_ word: some Sequence<UInt32>) {
    guard let place = Beginnings.place(word) else { return }
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// False if no inserted word starts with the letters of the place.
  @inline(__always) func contains(_ place: Int) -> Bool {
    bits[place >> 6 & 511] & 1 << UInt64(place & 63) != 0
  }

  /// True if an inserted word may start there, or if the letters do not tell.
  @inline(__always) func mayContain(_ place: Int?) -> Bool {
    if let place { contains(place) } else { true }
  }

  /// The place of the three letters of a folded word; nil if it does not start with so many.
  static func place(_ word: some Sequence<UInt32>) -> Int? {
    var letters = word.makeIterator()
    var place = 0
    for _ in 0..<3 {
      guard let letter = letters.next(), (0x61...0x7A).contains(letter) else { return nil }
      place = place << 5 | Int(letter - 0x60)
    }
    return place
  }

  /// The place of the three letters at `start`; nil if not three letters of ASCII stand there.
  @inline(__always) static func place(_ text: FoldedText, _ start: Int) -> Int? {
    let first = text.at(start) &- 0x61
    let second = text.at(start + 1) &- 0x61
    let third = text.at(start + 2) &- 0x61
    guard first < 26, second < 26, third < 26 else { return nil }
    return Int(first + 1) << 10 | Int(second + 1) << 5 | Int(third + 1)
  }
}

/// Where a trie stands behind the three letters that a Latin word starts with.
struct Jumps: Sendable {
  private var nodes = [Int32](repeating: 0, count: 1 << 15)

  /// Keeps the way to a word that is in the trie.
  mutating func insert<Value>(_ word: some Sequence<UInt32>, of trie: Trie<Value>) {
    guard let place = Beginnings.place(word), nodes[place] == 0 else { return }
    nodes[place] = trie.node(word.prefix(3)) ?? 0
  }

  /// The node behind the letters of the place; nil if no word of the trie starts so.
  @inline(__always) subscript(_ place: Int) -> Int32? {
    let node = nodes[place & 0x7FFF]
    return node == 0 ? nil : node
  }
}
