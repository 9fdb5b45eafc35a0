/// What may start with a scalar, so that a place of the text asks few readers.
enum Opening {
  /// The Chinese characters that numbers, dates and places start with.
  static let han: Pairs = {
    var han = Pairs()
    for c in UInt32(0x4E00)...0x9FFF where ofDate(c) || ofLater(c) || ofOrdinal(c) || ofNumber(c) {
      han.insert(c)
    }
    return han
  }()

  /// The letters of months, of "last" and "this", of numbers and places in words.
  static let english: Beginnings = {
    var english = Beginnings()
    let words = Dates.monthNames + RelativeDates.phrases.keys + Numerals.words.keys
    for word in words + Numerals.places.keys { english.insert(FoldedText.fold(word)) }
    return english
  }()

  /// A digit, or one of 零 to 百.
  static func ofNumeral(_ c: UInt32) -> Bool { Script.isDigit(c) || Numerals.han(c) != nil }

  /// 2023, 九月, the letters of months and of "last" and "this", 前 去 今 上 本 这.
  static func ofDate(_ c: UInt32) -> Bool {
    switch c {
    case 0x61, 0x64, 0x66, 0x6A, 0x6C...0x6F, 0x73, 0x74: true
    case 0x524D, 0x53BB, 0x4ECA, 0x4E0A, 0x672C, 0x8FD9: true
    default: ofNumeral(c)
    }
  }

  /// Numbers, in words too: one, three.
  static func ofLater(_ c: UInt32) -> Bool { isOfSpelled(c) || ofNumeral(c) }

  /// A place: 第一, 1st, first, "no" with a point and a number.
  static func ofOrdinal(_ c: UInt32) -> Bool {
    c == 0x7B2C || isOfSpelled(c) || Script.isDigit(c)
  }

  /// Digits, a sign in front of them.
  static func ofNumber(_ c: UInt32) -> Bool { c == 0x2B || c == 0x2D || ofNumeral(c) }

  /// The letters of one to twelve, of first to tenth, and of "no".
  private static func isOfSpelled(_ c: UInt32) -> Bool {
    switch c {
    case 0x65, 0x66, 0x6E, 0x6F, 0x73, 0x74: true
    default: false
    }
  }
}
