internal import Touchstone

/// A stretch of a text: its scalars and their folded forms.
///
/// Folding keeps one scalar for one scalar, so an index is a code-point offset in both. Indices count
/// from the start of the whole text, whatever part of it is held.
struct FoldedText: Sendable {
  /// Offset of the first scalar that is held.
  let start: Int
  private let scalars: [UInt32]
  private let folded: [UInt32]

  init(_ text: String) { self.init(text.unicodeScalars.map(\.value), start: 0) }

  init(_ scalars: [UInt32], start: Int) {
    self.start = start
    self.scalars = scalars
    var folded = scalars
    if FoldedText.fold(&folded) {
      for (index, letter) in LookAlikes.folds(in: scalars) {
        folded[index] = FoldedText.fold(letter)
      }
    }
    self.folded = folded
  }

  /// Folds each scalar by itself; true if letters stand there that may look like Latin ones.
  private static func fold(_ scalars: inout [UInt32]) -> Bool {
    let ideographs = ChineseScript.forms
    var hasForeign = false
    var span = scalars.mutableSpan
    for index in span.indices {
      let scalar = span[index]
      if scalar < 0x80 {
        if scalar &- 0x41 < 26 { span[index] = scalar + 0x20 }
        continue
      }
      let place = Int(scalar) - ChineseScript.first
      if place >= 0, place < ideographs.count {
        span[index] = UInt32(ideographs[place])
        continue
      }
      hasForeign = hasForeign || LookAlikes.isForeign(scalar)
      span[index] = fold(scalar)
    }
    return hasForeign
  }

  /// One past the last offset that is held.
  var count: Int { start + scalars.count }

  func string(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(3 * range.count)
    for index in range {
      let value = scalars[index - start]
      if value < 0x80 {
        bytes.append(UInt8(value))
      } else if let scalar = Unicode.Scalar(value) {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The folded scalar at `index`, or 0 outside the text.
  @inline(__always) func at(_ index: Int) -> UInt32 {
    let place = index &- start
    return place >= 0 && place < folded.count ? folded[place] : 0
  }

  /// A small letter in ASCII stands at `index`.
  @inline(__always) func isSmall(_ index: Int) -> Bool {
    let place = index &- start
    guard place >= 0, place < folded.count else { return false }
    let letter = folded[place]
    guard letter &- 0x61 < 26 else { return false }
    let printed = scalars[place]
    return printed == letter || !FoldedText.isCapital(printed)
  }

  /// A capital letter, half-width or full-width, stands at `index`.
  func isCapital(_ index: Int) -> Bool {
    let place = index &- start
    guard place >= 0, place < scalars.count else { return false }
    return FoldedText.isCapital(scalars[place])
  }

  private static func isCapital(_ scalar: UInt32) -> Bool {
    (0x41...0x5A).contains(scalar) || (0xFF21...0xFF3A).contains(scalar)
  }

  static func fold(_ text: String) -> [UInt32] { text.unicodeScalars.map { fold($0.value) } }

  /// Full-width becomes ASCII, capitals small, traditional script simplified, dashes and quotes one.
  static func fold(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return (0x41...0x5A).contains(scalar) ? scalar + 0x20 : scalar }
    if (0x4E00...0x9FFF).contains(scalar) { return ChineseScript.simplified(scalar) }
    switch scalar {
    case 0xFF21...0xFF3A: return scalar - 0xFEE0 + 0x20
    case 0xFF01...0xFF5E: return scalar - 0xFEE0
    case 0xA0, 0x3000, 0x2009, 0x202F: return 0x20
    case 0x2010...0x2015, 0x2212: return 0x2D
    case 0x2018, 0x2019: return 0x27
    case 0x80..<0x600: return small[Int(scalar) - 0x80]
    case 0x600..<0x2000, 0x2100..<0x2500, 0x2C00..<0x2E00: return lowercase(scalar)
    default: return scalar
    }
  }

  /// The small letters of the European scripts, which fill whole texts.
  private static let small = (0x80..<0x600).map(lowercase)

  private static func lowercase(_ scalar: UInt32) -> UInt32 {
    Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar
  }
}

/// Classes of folded scalars.
enum Script {
  static func isDigit(_ c: UInt32) -> Bool { (0x30...0x39).contains(c) }

  static func isLatin(_ c: UInt32) -> Bool {
    (0x61...0x7A).contains(c) || isDigit(c) || (0xC0...0x24F).contains(c)
  }

  static func isHan(_ c: UInt32) -> Bool {
    (0x3400...0x9FFF).contains(c) || (0xF900...0xFAFF).contains(c)
      || (0x20000...0x3FFFF).contains(c)
  }

  static func isSpace(_ c: UInt32) -> Bool { c == 0x20 || (0x09...0x0D).contains(c) }

  static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    (0x41...0x5A).contains(scalar.value) || (0xFF21...0xFF3A).contains(scalar.value)
  }
}
