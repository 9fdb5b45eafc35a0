/// How much around a passage makes it the only one of its kind in a text.
struct QuoteContext {
  private let text: [Unicode.Scalar]
  /// Whether a character that a reader sees begins at an offset; the end counts as one.
  private let boundaries: [Bool]
  private let sums: RollingSums

  /// A code point takes part in no more than so many further ones of the character that it is in.
  private static let longestCharacter = 32

  init(_ text: String) {
    self.text = Array(text.unicodeScalars)
    var boundaries = [Bool](repeating: false, count: self.text.count + 1)
    var offset = 0
    for character in text {
      boundaries[offset] = true
      offset += character.unicodeScalars.count
    }
    boundaries[offset] = true
    self.boundaries = boundaries
    sums = RollingSums(self.text)
  }

  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text[range.clamped(to: text.indices)])
    return String(view)
  }

  /// For each passage the first of its surroundings, by one margin after the other, that occurs
  /// once; nil where even the widest occurs elsewhere.
  func unique(_ passages: [Range<Int>], margins: [Int]) -> [Range<Int>?] {
    var found = [Range<Int>?](repeating: nil, count: passages.count)
    var open = passages.indices.filter {
      !passages[$0].isEmpty && passages[$0].clamped(to: text.indices) == passages[$0]
    }
    for margin in margins where !open.isEmpty {
      let windows = Dictionary(
        uniqueKeysWithValues: open.map { ($0, widened(passages[$0], by: margin)) })
      let lone = lone(Set(windows.values))
      for index in open {
        if let window = windows[index], lone.contains(window) { found[index] = window }
      }
      open = open.filter { found[$0] == nil }
    }
    return found
  }

  private func widened(_ range: Range<Int>, by margin: Int) -> Range<Int> {
    guard margin > 0 else { return range }
    var lower = max(0, range.lowerBound - margin)
    var upper = min(text.count, range.upperBound + margin)
    for _ in 0..<Self.longestCharacter where !boundaries[lower] { lower -= 1 }
    for _ in 0..<Self.longestCharacter where !boundaries[upper] { upper += 1 }
    return lower..<upper
  }

  /// Those windows whose words stand nowhere else; one pass over the text for each length.
  private func lone(_ windows: Set<Range<Int>>) -> Set<Range<Int>> {
    var lone: Set<Range<Int>> = []
    for (length, windows) in Dictionary(grouping: windows, by: \.count) {
      let power = RollingSums.power(length)
      var counts: [UInt64: Int] = [:]
      for window in windows { counts[sums.sum(window, power)] = 0 }
      for start in 0...(text.count - length) {
        let sum = sums.sum(start..<start + length, power)
        if let count = counts[sum] { counts[sum] = count + 1 }
      }
      lone.formUnion(windows.filter { counts[sums.sum($0, power)] == 1 })
    }
    return lone
  }
}

/// A sum for each stretch of a text; equal words have equal sums.
///
/// Two different stretches with one sum would only be given more words around them than they need.
private struct RollingSums {
  private let prefixes: [UInt64]

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  init(_ text: [Unicode.Scalar]) {
    var prefixes: [UInt64] = [0]
    prefixes.reserveCapacity(text.count + 1)
    var sum: UInt64 = 0
    for scalar in text {
      sum = sum &* Self.base &+ UInt64(scalar.value) &+ 1
      prefixes.append(sum)
    }
    self.prefixes = prefixes
  }

  static func power(_ length: Int) -> UInt64 {
    (0..<length).reduce(1) { power, _ in power &* base }
  }

  /// `power` is that of the stretch's length.
  func sum(_ range: Range<Int>, _ power: UInt64) -> UInt64 {
    prefixes[range.upperBound] &- prefixes[range.lowerBound] &* power
  }
}
