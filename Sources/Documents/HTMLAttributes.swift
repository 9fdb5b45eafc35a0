/// Blanks attributes past the 2,000th of a tag, on which libxml2 spends quadratic time.
///
/// Every `<` that a letter follows is taken for a tag, also in scripts and comments, so that no
/// quotation mark or comment can hide a tag from this scan. Lengths and lines stay as they are.
func withBoundedAttributes(_ bytes: [UInt8]) throws(ReadingFailure) -> [UInt8] {
  var result = bytes
  var budget = bytes.count * 16 + (1 << 20)
  var index = 0
  while let open = bytes.firstIndex(of: UInt8(ascii: "<"), from: index) {
    index = open + 1
    guard index < bytes.count, isASCIILetter(bytes[index]) else { continue }
    var scan = TagScan(bytes: bytes, index: index)
    scan.run()
    budget -= scan.index - open
    guard budget > 0 else { throw .tangled }
    guard let excess = scan.excess else { continue }
    for position in excess where bytes[position] != 0x0A && bytes[position] != 0x0D {
      result[position] = 0x20
    }
    index = excess.upperBound
  }
  return result
}

/// Reads one start tag as libxml2 does and counts its attributes.
private struct TagScan {
  let bytes: [UInt8]
  var index: Int
  private var attributes = 0
  private var excessStart: Int?

  private static let limit = 2_000
  /// libxml2 cuts longer names into several.
  private static let longestName = 100

  init(bytes: [UInt8], index: Int) {
    self.bytes = bytes
    self.index = index
  }

  var excess: Range<Int>? { excessStart.map { $0..<index } }

  mutating func run() {
    skip { !Self.isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    while true {
      skip(while: Self.isSpace)
      guard index < bytes.count, bytes[index] != UInt8(ascii: ">") else { return }
      let start = index
      skip { !Self.isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "=") }
      count(name: start)
      skip(while: Self.isSpace)
      if index < bytes.count, bytes[index] == UInt8(ascii: "=") {
        index += 1
        skip(while: Self.isSpace)
        skipValue()
      }
    }
  }

  private mutating func count(name start: Int) {
    attributes += 1 + (index - start) / Self.longestName
    if attributes > Self.limit, excessStart == nil { excessStart = start }
  }

  private mutating func skipValue() {
    guard index < bytes.count else { return }
    let quote = bytes[index]
    guard quote == 0x22 || quote == 0x27 else {
      skip { !Self.isSpace($0) && $0 != UInt8(ascii: ">") }
      return
    }
    index += 1
    skip { $0 != quote }
    if index < bytes.count { index += 1 }
  }

  private mutating func skip(while condition: (UInt8) -> Bool) {
    while index < bytes.count, condition(bytes[index]) { index += 1 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
