internal import Touchstone

/// Running text of one block, each code point with its byte offset in the source.
///
/// White space collapses as it is appended; a line break between two CJK characters vanishes.
struct InlineText {
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var origins: [Int] = []
  private(set) var isBold: [Bool] = []
  /// Indexes before which the source breaks the line on purpose.
  private(set) var breaks: [Int] = []
  /// Characters that nobody sees, each with the index before which it stood.
  private(set) var invisible: [(index: Int, scalar: Unicode.Scalar)] = []
  private var pending: Gap?

  private struct Gap {
    var origin: Int
    var isBold: Bool
    var hasLineFeed = false
    var isHard = false
  }

  var isEmpty: Bool { scalars.isEmpty }
  var string: String { String(String.UnicodeScalarView(scalars)) }

  mutating func append(_ scalar: Unicode.Scalar, at origin: Int, bold: Bool = false) {
    guard !Invisible.isInvisible(scalar) else {
      invisible.append((scalars.count + (pending == nil ? 0 : 1), scalar))
      return
    }
    guard !scalar.isBlank else {
      var gap = pending ?? Gap(origin: origin, isBold: bold)
      if scalar == "\n" || scalar == "\r" { gap.hasLineFeed = true }
      pending = gap
      return
    }
    if let gap = pending, let last = scalars.last { close(gap, between: last, and: scalar) }
    pending = nil
    push(scalar, origin, bold)
  }

  /// Appends UTF-8 bytes, which stand one by one in the source from `origin` on.
  mutating func append(_ utf8: ArraySlice<UInt8>, at origin: Int, bold: Bool = false) {
    var offset = origin
    var decoder = UTF8()
    var bytes = utf8.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&bytes) {
      append(scalar, at: offset, bold: bold)
      offset += UTF8.width(scalar)
    }
  }

  /// Appends text that does not stand in the source as it reads, such as an entity.
  mutating func append(replacing text: String, at origin: Int, bold: Bool = false) {
    for scalar in text.unicodeScalars { append(scalar, at: origin, bold: bold) }
  }

  /// Appends white space as it is: for source code.
  mutating func append(verbatim utf8: ArraySlice<UInt8>, at origin: Int) {
    var offset = origin
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      if scalar != "\r" { push(scalar, offset, false) }
      offset += UTF8.width(scalar)
    }
  }

  mutating func breakLine(at origin: Int) {
    var gap = pending ?? Gap(origin: origin, isBold: false)
    gap.isHard = true
    pending = gap
  }

  private mutating func push(_ scalar: Unicode.Scalar, _ origin: Int, _ bold: Bool) {
    scalars.append(scalar)
    origins.append(origin)
    isBold.append(bold)
  }

  private mutating func close(
    _ gap: Gap, between last: Unicode.Scalar, and next: Unicode.Scalar
  ) {
    // A hard break before a lower-case letter only wraps a sentence.
    if gap.isHard && !(next.properties.isLowercase && !last.endsSentence) {
      breaks.append(scalars.count)
    }
    if gap.hasLineFeed && !gap.isHard && last.isCJK && next.isCJK { return }
    push(" ", gap.origin, gap.isBold)
  }

  /// The parts between hard breaks.
  func pieces() -> [InlineText] {
    guard !breaks.isEmpty else { return [self] }
    let bounds = [0] + breaks + [scalars.count]
    return zip(bounds, bounds.dropFirst()).map { self[$0..<$1] }.filter { !$0.isEmpty }
  }

  /// A part of the text, without the blanks at its ends.
  subscript(range: Range<Int>) -> InlineText {
    var range = range
    while let first = range.first, scalars[first].isBlank { range = range.dropFirst() }
    while let last = range.last, scalars[last].isBlank { range = range.dropLast() }
    var part = InlineText()
    part.scalars = Array(scalars[range])
    part.origins = Array(origins[range])
    part.isBold = Array(isBold[range])
    part.invisible = invisible.filter { range.contains($0.index) }
      .map { ($0.index - range.lowerBound, $0.scalar) }
    return part
  }

  var trimmed: InlineText {
    let isTrimmed = scalars.first?.isBlank != true && scalars.last?.isBlank != true
    return isTrimmed && breaks.isEmpty ? self : self[0..<scalars.count]
  }
}
