/// Letters of other scripts that look like Latin ones.
package enum LookAlikes {
  /// Capitals and small letters that cannot be told from the Latin letter in most typefaces.
  private static let latin: [UInt32: UInt32] = {
    let pairs = zip(
      "АВСЕНІЈКМОРЅТХаеорсухіјѕԁһΑΒΕΖΗΙΚΜΝΟΡΤΥΧο".unicodeScalars,
      "ABCEHIJKMOPSTXaeopcyxijsdhABEZHIKMNOPTYXo".unicodeScalars)
    return Dictionary(pairs.map { ($0.value, $1.value) }, uniquingKeysWith: { first, _ in first })
  }()

  /// The Latin letters that are meant, by index, where a word mixes them with letters like them.
  ///
  /// A word wholly of another script stands as it is, and so does one with a letter of that script
  /// that looks like none of ours: only where nothing else can be meant is a letter folded.
  package static func folds(in scalars: [UInt32]) -> [Int: UInt32] {
    var folds: [Int: UInt32] = [:]
    guard scalars.contains(where: { isForeign($0) }) else { return folds }
    var start = 0
    while start < scalars.count {
      guard isLetter(scalars[start]) else { start += 1; continue }
      var end = start
      while end < scalars.count, isLetter(scalars[end]) { end += 1 }
      fold(start..<end, of: scalars, into: &folds)
      start = end
    }
    return folds
  }

  private static func fold(
    _ word: Range<Int>, of scalars: [UInt32], into folds: inout [Int: UInt32]
  ) {
    let foreign = word.filter { isForeign(scalars[$0]) }
    guard !foreign.isEmpty, foreign.count < word.count,
      foreign.allSatisfy({ latin[scalars[$0]] != nil })
    else { return }
    for index in foreign {
      folds[index] = latin[scalars[index]]
    }
  }

  /// A letter of the Greek or the Cyrillic script.
  package static func isForeign(_ value: UInt32) -> Bool { (0x370...0x52F).contains(value) }

  private static func isLetter(_ value: UInt32) -> Bool {
    (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) || isForeign(value)
  }
}
