/// Numbers, places and counts in both scripts.
enum Numerals {
  static func han(_ c: UInt32) -> Int? {
    switch c {
    case 0x96F6: 0
    case 0x4E00: 1
    case 0x4E8C, 0x4E24: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    case 0x5341: 10
    case 0x767E: 100
    default: nil
    }
  }

  static let words: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "eighteen": 18, "twenty": 20,
  ]

  /// The same words, read where they stand.
  static let spelled = Trie(words)

  static let places = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20,
  ]

  private static let ordinals = Trie(places)

  /// What makes a number a place or a day: 1st, 15th.
  static let endings = WordSet(["st", "nd", "rd", "th"])

  /// A Chinese or Arabic whole number below 1000.
  static func whole(_ text: FoldedText, at start: Int) -> (end: Int, value: Int)? {
    var index = start
    var value = 0
    while Script.isDigit(text.at(index)), index < start + 4 {
      value = value * 10 + Int(text.at(index) - 0x30)
      index += 1
    }
    if index > start { return Script.isDigit(text.at(index)) ? nil : (index, value) }
    var pending = 0
    while index < start + 6, let digit = han(text.at(index)) {
      if digit >= 10 {
        value += max(pending, 1) * digit
        pending = 0
      } else {
        pending = digit
      }
      index += 1
    }
    return index > start ? (index, value + pending) : nil
  }

  /// Characters after 第N that make it an adjective of something else.
  private static let counters = Set(
    "个家款步季代次章节张行题轮版阶段条组部分届期天年只批缕份波枪方道站层页集列卷回类点课封线任手性时视人号层级者".unicodeScalars.map(\.value))

  /// A place as printed: 第三, 第3名, #1, 1st, third.
  static func ordinal(_ text: FoldedText, at start: Int) -> (end: Int, place: Int?)? {
    let c = text.at(start)
    if c == 0x7B2C {
      var at = start + 1
      if Script.isSpace(text.at(at)) { at += 1 }
      guard let (stop, value) = whole(text, at: at) else { return nil }
      var end = stop
      if [0x540D, 0x4F4D].contains(text.at(end)) { end += 1 }
      if counters.contains(text.at(end)) { return (end + 1, nil) }
      return (end, value > 0 ? value : nil)
    }
    if c == 0x23, let (end, value) = whole(text, at: start + 1), value > 0, value < 100 {
      return (end, value)
    }
    guard Script.isLatin(c), !Script.isLatin(text.at(start - 1)) else { return nil }
    if c == 0x6E, text.at(start + 1) == 0x6F, text.at(start + 2) == 0x2E {
      let at = Script.isSpace(text.at(start + 3)) ? start + 4 : start + 3
      if let (end, value) = whole(text, at: at), value > 0 { return (end, value) }
    }
    if Script.isDigit(c), let (end, value) = whole(text, at: start), value > 0 {
      if endings.contains(text, end..<end + 2), !Script.isLatin(text.at(end + 2)) {
        return (end + 2, value)
      }
      return nil
    }
    return ordinals.word(text, at: start).map { ($0.end, $0.value) }
  }

  /// A decimal number with sign and unit.
  static func quantity(_ text: FoldedText, at start: Int, limit: Int) -> (end: Int, Quantity)? {
    var index = start
    let first = text.at(index)
    let isSigned =
      (first == 0x2B || first == 0x2D) && Script.isDigit(text.at(index + 1))
      && !Script.isLatin(text.at(index - 1))
    if isSigned { index += 1 }
    let digits = index
    var seenPoint = false
    while index < min(limit, start + 24) {
      let c = text.at(index)
      if Script.isDigit(c) {
        index += 1
      } else if c == 0x2E, !seenPoint, Script.isDigit(text.at(index + 1)) {
        seenPoint = true
        index += 1
      } else if c == 0x2C, !seenPoint, Script.isDigit(text.at(index + 1)),
        Script.isDigit(text.at(index + 2)),
        Script.isDigit(text.at(index + 3)), !Script.isDigit(text.at(index + 4))
      {
        index += 1
      } else {
        break
      }
    }
    guard index > digits else { return tenths(text, at: start) }
    var printed: [UInt8] = []
    printed.reserveCapacity(index - start)
    for place in start..<index where text.at(place) != 0x2C {
      printed.append(UInt8(truncatingIfNeeded: text.at(place)))
    }
    return unit(text, String(decoding: printed, as: UTF8.self), end: index, limit: limit)
  }

  /// 九成: nine tenths.
  private static func tenths(_ text: FoldedText, at start: Int) -> (end: Int, Quantity)? {
    guard let value = han(text.at(start)), (1...9).contains(value), text.at(start + 1) == 0x6210,
      text.at(start + 2) != 0x4E3A
    else { return nil }
    return parts(text, value, end: start + 2)
  }

  /// 八成五: the digit behind the tenths.
  private static func parts(_ text: FoldedText, _ value: Int, end: Int) -> (end: Int, Quantity) {
    if let more = han(text.at(end)), (1...9).contains(more) {
      return (end + 1, Quantity(text: String(value * 10 + more), unit: .percent))
    }
    return (end, Quantity(text: String(value * 10), unit: .percent))
  }

  /// A unit's words; the first of two that fit counts.
  private struct Unit {
    let order: Int
    let unit: Quantity.Unit
    /// How much of the text is the unit's.
    let length: Int
    /// Nothing of its script may follow.
    let isWhole: Bool
  }

  private static let units: Trie<Unit> = {
    var trie = Trie<Unit>()
    var order = 0
    for (word, unit, length) in [
      ("percentage p", Quantity.Unit.points, 17), ("percent", .percent, 7), ("points", .points, 6),
      ("point", .points, 5), ("pass@1", .passRate, 0), ("pass@", .passRate, 0),
    ] {
      let unit = Unit(order: order, unit: unit, length: length, isWhole: false)
      trie.insert(FoldedText.fold(word), unit)
      order += 1
    }
    for word in others.split(separator: " ") {
      let key = FoldedText.fold(String(word))
      trie.insert(key, Unit(order: order, unit: .other, length: key.count, isWhole: true))
      order += 1
    }
    return trie
  }()

  private static let others =
    "亿 万 billion trillion million k t tokens token 倍 x gb mb hours ms -shot shot -way -bit 元 美元 年 "
    + "月 日 天 小时 岁 米 个字 字 条 名 人 家 款 页 种 次 tflops gpus gpu chars characters layers languages "
    + "samples questions users 道 层 位 张 段 s m times"

  /// The first unit of the list that stands at `start`.
  private static func unit(_ text: FoldedText, at start: Int, limit: Int) -> Unit? {
    var node = Trie<Unit>.root
    var found: Unit?
    for index in start..<max(start, min(start + 12, limit)) {
      guard let next = units.step(node, text.at(index)) else { break }
      node = next
      guard let unit = units.value(node), unit.order < found?.order ?? .max else { continue }
      let isCut =
        unit.isWhole && Script.isLatin(text.at(index)) && Script.isLatin(text.at(index + 1))
      if !isCut { found = unit }
    }
    return found
  }

  private static let point = WordSet(["point"])
  private static let hanPoints = WordSet(["百分点"])

  private static func unit(
    _ text: FoldedText, _ printed: String, end: Int, limit: Int
  ) -> (end: Int, Quantity) {
    var at = end
    if text.at(at) == 0x5C { at += 1 }
    if text.at(at) == 0x25 { return (at + 1, Quantity(text: printed, unit: .percent)) }
    at = end
    if text.at(at) == 0x2D, at + 6 <= limit, point.contains(text, at + 1..<at + 6) {
      return (at + 6, Quantity(text: printed, unit: .points))
    }
    while at < min(limit, end + 2), Script.isSpace(text.at(at)) { at += 1 }
    if text.at(at) == 0x25 { return (at + 1, Quantity(text: printed, unit: .percent)) }
    if text.at(at) == 0x5206, ![0x522B, 0x949F, 0x4E3A].contains(text.at(at + 1)) {
      return (at + 1, Quantity(text: printed, unit: .points))
    }
    // 8成, but not 8成员
    if text.at(at) == 0x6210, let value = Int(printed), (1...9).contains(value),
      !"为立功员本绩果都长交".unicodeScalars.contains(where: { $0.value == text.at(at + 1) })
    {
      return parts(text, value, end: at + 1)
    }
    // 11.6个百分点
    let name = text.at(at) == 0x4E2A ? at + 1 : at
    if name + 3 <= limit, hanPoints.contains(text, name..<name + 3) {
      return (name + 3, Quantity(text: printed, unit: .points))
    }
    if text.at(at) == 0x9879 { return (at + 1, Quantity(text: printed, unit: .count)) }
    if let unit = unit(text, at: at, limit: limit) {
      return (at + unit.length, Quantity(text: printed, unit: unit.unit))
    }
    return (end, Quantity(text: printed, unit: .none))
  }
}
