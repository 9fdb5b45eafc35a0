/// The text of a document, of which one stretch at a time is held as scalars.
struct SourceText: Sendable {
  private let text: String
  /// The byte at which every 256th code point starts.
  private let steps: [Int]
  /// Code points.
  let count: Int

  /// No stretch is longer; a longer block is read in pieces.
  static let longest = 8192
  /// What is held from a piece on: the pieces behind it are asked for next.
  private static let window = 65_536
  /// What is held around a piece, so that its first and last words know their neighbours.
  private static let margin = 256
  private var held = FoldedText([], start: 0)

  init(_ text: String) {
    self.text = text
    var steps: [Int] = []
    var count = 0
    let bytes = text.utf8.span
    for start in stride(from: 0, to: bytes.count, by: 64) {
      let block = bytes.extracting(start..<min(start + 64, bytes.count))
      let points = SourceText.points(in: block)
      // The next step is in this block.
      if -count & 255 < points {
        var left = -count & 255
        for index in block.indices where block[index] & 0xC0 != 0x80 {
          if left == 0 { steps.append(start + index) }
          left -= 1
        }
      }
      count += points
    }
    self.steps = steps
    self.count = count
  }

  /// The code points that start in the bytes.
  private static func points(in bytes: Span<UInt8>) -> Int {
    var points = 0
    for index in bytes.indices { points &+= bytes[index] & 0xC0 == 0x80 ? 0 : 1 }
    return points
  }

  /// Takes the first piece off `range`: all of it, or as much as ends a sentence, a clause, a word.
  mutating func piece(of range: inout Range<Int>) -> (text: FoldedText, range: Range<Int>)? {
    guard !range.isEmpty else { return nil }
    let start = range.lowerBound
    let most = min(range.upperBound, start + SourceText.longest)
    let text = stretch(around: start..<most)
    let end = most == range.upperBound ? most : SourceText.cut(text, start..<most)
    range = end..<range.upperBound
    return (text, start..<end)
  }

  /// One past the last end of a sentence in the second half of the range, else of a clause or word.
  private static func cut(_ text: FoldedText, _ range: Range<Int>) -> Int {
    let half = range.lowerBound + range.count / 2..<range.upperBound
    func last(_ matches: (Int) -> Bool) -> Int? { half.last(where: matches).map { $0 + 1 } }
    return last { text.at($0) == 0x3002 && text.at($0 + 1) != 0x201D }
      ?? last { [0x2E, 0x21, 0x3F].contains(text.at($0)) && Script.isSpace(text.at($0 + 1)) }
      ?? last { [0x2C, 0x3B].contains(text.at($0)) && !Script.isDigit(text.at($0 + 1)) }
      ?? last { Script.isSpace(text.at($0)) } ?? range.upperBound
  }

  /// The range and its neighbours, and what follows it: that will be asked for next.
  private mutating func stretch(around range: Range<Int>) -> FoldedText {
    let first = max(0, range.lowerBound - SourceText.margin)
    if first < held.start || min(count, range.upperBound + SourceText.margin) > held.count {
      let last = range.lowerBound + SourceText.window
      held = stretch(first..<min(count, last))
    }
    return held
  }

  private func stretch(_ range: Range<Int>) -> FoldedText {
    let bytes = text.utf8.span
    var at = steps[range.lowerBound >> 8]
    for _ in 0..<range.lowerBound & 255 { at += SourceText.width(bytes[at]) }
    var scalars = [UInt32](repeating: 0, count: range.count)
    var span = scalars.mutableSpan
    for index in span.indices {
      let first = bytes[at]
      if first < 0x80 {
        span[index] = UInt32(first)
        at &+= 1
        continue
      }
      if first & 0xF0 == 0xE0 {
        let high = UInt32(first & 0xF) << 12 | UInt32(bytes[at &+ 1] & 0x3F) << 6
        span[index] = high | UInt32(bytes[at &+ 2] & 0x3F)
        at &+= 3
        continue
      }
      let width = SourceText.width(first)
      var value = UInt32(first & (0x7F >> UInt8(width)))
      for next in at &+ 1..<at &+ width { value = value << 6 | UInt32(bytes[next] & 0x3F) }
      span[index] = value
      at &+= width
    }
    return FoldedText(scalars, start: range.lowerBound)
  }

  private static func width(_ first: UInt8) -> Int {
    first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }
}
