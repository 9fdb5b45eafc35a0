/// A trie over folded scalars.
struct Trie<Value: Sendable>: Sendable {
  private var edges: [UInt64: Int32] = [:]
  private var values: [Int32: Value] = [:]
  private var nodes: Int32 = 1

  /// Makes room for keys of so many scalars in all, some of them shared.
  mutating func reserve(_ scalars: Int) { edges.reserveCapacity(scalars) }

  static var root: Int32 { 0 }

  mutating func insert(_ key: some Sequence<UInt32>, _ value: Value) {
    var node = Self.root
    for scalar in key {
      let edge = Trie.edge(node, scalar)
      if let next = edges[edge] {
        node = next
      } else {
        edges[edge] = nodes
        node = nodes
        nodes += 1
      }
    }
    if node != Self.root, values[node] == nil { values[node] = value }
  }

  func step(_ node: Int32, _ scalar: UInt32) -> Int32? { edges[Trie.edge(node, scalar)] }

  func value(_ node: Int32) -> Value? { values[node] }

  private static func edge(_ node: Int32, _ scalar: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar)
  }
}
