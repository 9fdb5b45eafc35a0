/// A trie over folded scalars.
///
/// A node holds its first edge, which most nodes have alone; all others stand in one open-addressed
/// table, so that a step there is a multiplication and a look.
struct Trie<Value: Sendable>: Sendable {
  private struct Node {
    /// The place of its value, -1 without one.
    var place: Int32 = -1
    /// The first edge, 0 without one.
    var scalar: UInt32 = 0
    var target: Int32 = 0
    /// One bit for the scalars of its other edges, some sharing one: most steps end here.
    var others: UInt32 = 0
  }

  private struct Edge {
    /// Node and scalar, 0 where there is no edge.
    var key: UInt64 = 0
    var target: Int32 = 0
  }

  private var table: [Edge]
  private var edges = 0
  private var shift: UInt64
  private var nodes = [Node()]
  private var values: [Value] = []
  /// The scalars that start a key: most places of a text start none.
  private(set) var starts = Openings()
  /// Where a first scalar in ASCII leads, 0 for none: most words of a text ask.
  private var ascii = [Int32](repeating: 0, count: 128)

  static var root: Int32 { 0 }

  init() {
    table = [Edge(), Edge()]
    shift = 63
  }

  /// Makes room for so many keys of so many scalars in all, some of them shared.
  mutating func reserve(keys: Int, scalars: Int) {
    while 1 << Int(64 - shift) < 2 * keys { shift -= 1 }
    grow(to: 1 << Int(64 - shift))
    nodes.reserveCapacity(scalars)
    values.reserveCapacity(keys)
  }

  var isEmpty: Bool { values.isEmpty }

  mutating func insert(_ key: some Sequence<UInt32>, _ value: Value) {
    var node = Self.root
    for scalar in key {
      if node == Self.root { starts.insert(scalar) }
      node = step(node, scalar) ?? add(node, scalar)
    }
    guard node != Self.root, nodes[Int(node)].place < 0 else { return }
    nodes[Int(node)].place = Int32(values.count)
    values.append(value)
  }

  @inline(__always) func step(_ node: Int32, _ scalar: UInt32) -> Int32? {
    if node == Self.root {
      if scalar < 128 {
        let next = ascii[Int(scalar)]
        return next == 0 ? nil : next
      }
      if !starts.contains(scalar) { return nil }
    }
    let from = nodes[Int(node)]
    if from.scalar == scalar, from.target != 0 { return from.target }
    if from.others & 1 << (scalar & 31) == 0 { return nil }
    return target(Self.edge(node, scalar))
  }

  func hasValue(_ node: Int32) -> Bool { nodes[Int(node)].place >= 0 }

  func value(_ node: Int32) -> Value? {
    let place = nodes[Int(node)].place
    return place < 0 ? nil : values[Int(place)]
  }

  /// Some key is the beginning of these scalars.
  func startsKey(_ scalars: some Sequence<UInt32>) -> Bool {
    var node = Self.root
    for scalar in scalars {
      guard let next = step(node, scalar) else { return false }
      node = next
      if nodes[Int(node)].place >= 0 { return true }
    }
    return false
  }

  /// The value of exactly this key.
  func value(_ key: some Sequence<UInt32>) -> Value? { node(key).flatMap { value($0) } }

  /// The node that the scalars lead to.
  func node(_ scalars: some Sequence<UInt32>) -> Int32? {
    var node = Self.root
    for scalar in scalars {
      guard let next = step(node, scalar) else { return nil }
      node = next
    }
    return node
  }

  /// The value of exactly the scalars in the range.
  func value(_ text: FoldedText, _ range: Range<Int>) -> Value? {
    node(text, range).flatMap { value($0) }
  }

  /// The node that the scalars in the range lead to.
  func node(_ text: FoldedText, _ range: Range<Int>) -> Int32? {
    var node = Self.root
    for index in range {
      guard let next = step(node, text.at(index)) else { return nil }
      node = next
    }
    return node
  }

  /// The value of the whole run of letters and digits from `start`, and where that ends.
  func word(_ text: FoldedText, at start: Int) -> (end: Int, value: Value)? {
    var node = Self.root
    var index = start
    while Script.isLatin(text.at(index)) {
      guard let next = step(node, text.at(index)) else { return nil }
      node = next
      index += 1
    }
    return value(node).map { (index, $0) }
  }

  private mutating func add(_ node: Int32, _ scalar: UInt32) -> Int32 {
    let next = Int32(nodes.count)
    nodes.append(Node())
    if node == Self.root, scalar < 128 { ascii[Int(scalar)] = next }
    if nodes[Int(node)].target == 0 {
      nodes[Int(node)].scalar = scalar
      nodes[Int(node)].target = next
      return next
    }
    nodes[Int(node)].others |= 1 << (scalar & 31)
    edges += 1
    if 2 * edges > table.count { shift -= 1; grow(to: 2 * table.count) }
    let key = Self.edge(node, scalar)
    table[slot(of: key)] = Edge(key: key, target: next)
    return next
  }

  private mutating func grow(to count: Int) {
    let old = table
    table = [Edge](repeating: Edge(), count: count)
    for edge in old where edge.key != 0 { table[slot(of: edge.key)] = edge }
  }

  private func target(_ key: UInt64) -> Int32? {
    let edge = table[slot(of: key)]
    return edge.key == key ? edge.target : nil
  }

  /// Where the edge stands, or would stand.
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while table[slot].key != key, table[slot].key != 0 { slot = (slot + 1) & (table.count - 1) }
    return slot
  }

  private static func edge(_ node: Int32, _ scalar: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node) &+ 1) << 32 | UInt64(scalar)
  }
}

extension Trie {
  init(_ words: [String: Value]) {
    self.init()
    for (word, value) in words { insert(FoldedText.fold(word), value) }
  }
}
