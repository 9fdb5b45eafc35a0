internal import Touchstone

/// Every sentence that Touchstone prints about a claim, in English and Chinese.
package enum Wording {
  /// "A, B and C".
  static func list(_ names: [String]) -> Bilingual {
    guard let last = names.last, names.count > 1 else {
      return Bilingual(both: names.first ?? "")
    }
    let head = names.dropLast()
    return Bilingual(
      en: head.joined(separator: ", ") + " and " + last,
      zh: head.joined(separator: "、") + "和" + last)
  }

  /// A name from a document, short enough for a sentence.
  static func name(_ text: String) -> String { shortened(text, to: 80) }

  /// Texts one after the other; Chinese sentences need no space between them.
  static func paragraph(_ sentences: [Bilingual]) -> Bilingual {
    Bilingual(
      en: sentences.map(\.en).joined(separator: " "), zh: sentences.map(\.zh).joined())
  }

  /// Small counts as words in English: "three models".
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(cardinal(number)) \(number == 1 ? one : many)"
  }

  static func cardinal(_ number: Int) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return words.indices.contains(number) ? words[number] : String(number)
  }

  /// "1st", "22nd"; 第22.
  static func ordinal(_ number: Int) -> Bilingual {
    let suffix =
      switch (number % 10, number % 100) {
      case (_, 11...13): "th"
      case (1, _): "st"
      case (2, _): "nd"
      case (3, _): "rd"
      default: "th"
      }
    return Bilingual(en: "\(number)\(suffix)", zh: "第\(number)")
  }

  /// "4th", or "4th to 6th" where ties or intervals leave the place open.
  static func place(_ place: ClosedRange<Int>) -> Bilingual {
    let first = ordinal(place.lowerBound)
    guard place.count > 1 else { return first }
    let last = ordinal(place.upperBound)
    return Bilingual(en: "\(first.en) to \(last.en)", zh: "\(first.zh)至\(last.zh)")
  }

  /// "4th of 20".
  static func place(_ place: ClosedRange<Int>, of count: Int) -> Bilingual {
    let words = self.place(place)
    guard count > 0 else { return words }
    return Bilingual(en: "\(words.en) of \(count)", zh: "\(count)个模型中\(words.zh)")
  }
}

extension Bilingual {
  /// A text that is the same in both languages, such as a name.
  init(both text: String) {
    self.init(en: text, zh: text)
  }
}
