internal import Touchstone

/// The scalars of a text and their folded forms, index for index.
///
/// Folding keeps one scalar for one scalar, so an index is a code-point offset in both.
struct FoldedText: Sendable {
  let scalars: [Unicode.Scalar]
  let folded: [UInt32]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var folded = scalars.map(FoldedText.fold)
    for (index, letter) in LookAlikes.folds(in: scalars) { folded[index] = FoldedText.fold(letter) }
    self.folded = folded
  }

  var count: Int { scalars.count }

  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// The folded scalar at `index`, or 0 outside the text.
  func at(_ index: Int) -> UInt32 { folded.indices.contains(index) ? folded[index] : 0 }

  /// Full-width becomes ASCII, capitals small, traditional script simplified, dashes and quotes one.
  static func fold(_ scalar: Unicode.Scalar) -> UInt32 {
    var value = scalar.value
    if value < 0x80 {
      return (0x41...0x5A).contains(value) ? value + 0x20 : value
    }
    if (0xFF01...0xFF5E).contains(value) {
      value -= 0xFEE0
      return (0x41...0x5A).contains(value) ? value + 0x20 : value
    }
    switch value {

    case 0xA0, 0x3000, 0x2009, 0x202F: return 0x20
    case 0x2010...0x2015, 0x2212: return 0x2D
    case 0x2018, 0x2019: return 0x27
    default: break
    }
    if value < 0x3400 {
      return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
    }
    return ChineseScript.simplified(value)
  }

  static func fold(_ text: String) -> [UInt32] { text.unicodeScalars.map(fold) }
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
