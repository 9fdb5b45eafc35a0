internal import Touchstone

/// Above one version and below the next: sits between R 3.5 and R 4, 介于 R 3.5 与 R 4 之间.
enum BetweenPattern: ClaimPattern {
  static let examples = [
    "Kestrel-70B sits somewhere «between» GPT-3.5 and GPT-4 on MMLU.",
    "青岚-13B的综合能力«介于»GPT-3.5和GPT-4之间。",
    "Osprey-34B lands «between» Llama 2 13B and Llama 2 70B.",
  ]
  static let counterexamples = [
    "This is a comparison between GPT-3.5 and GPT-4.",
    "Kestrel-70B translates between English and French.",
    "On the list, Kestrel-70B sits between GPT-4 and Claude 2.",
    "青岚-13B的价格介于GPT-3.5和GPT-4之间。",
  ]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    guard s.sense(index) == .between, s.isHan(index) || stands(s, index),
      let rivals = RivalList(s, from: index + 1), rivals.mentions.count == 2,
      !rivals.mentions.contains(where: \.isClass),
      let isRising = rises(rivals.mentions[0], rivals.mentions[1])
    else { return [] }
    let names = rivals.tokens.filter { s.name($0).map { $0.role != .board } ?? false }
    guard names.count == 2 else { return [] }
    return zip(names, rivals.mentions).enumerated().map { order, pair in
      var draft = Draft(
        .comparison, order == 0 ? index..<index + 1 : pair.0..<pair.0 + 1,
        end: rivals.tokens.upperBound)
      draft.rivals = [pair.1]
      draft.rivalTokens = [rivals.tokens]
      draft.negated = (order == 0) != isRising
      draft.hedged = true
      return draft
    }
  }

  /// The verb right in front: "is a comparison between" stands nowhere.
  private static func stands(_ s: Sentence, _ index: Int) -> Bool {
    var at = index - 1
    while at > 0, at > index - 4, s.isOne(of: roughly, at) || s.sense(at) == .hedge { at -= 1 }
    return s.isOne(of: verbs, at)
  }

  private static let roughly = WordSet([
    "somewhere", "right", "roughly", "typically", "usually", "generally", "in", "squarely",
    "neatly",
  ])
  private static let verbs = WordSet([
    "sit", "sits", "sat", "fall", "falls", "fell", "lie", "lies", "land", "lands", "landed", "rank",
    "ranks", "ranked", "stand", "stands", "perform", "performs", "performed", "place", "places",
    "score", "scores", "is", "are", "positioned",
  ])

  /// Which of two versions is the lower one; nil if their names do not tell.
  private static func rises(_ first: Mention, _ second: Mention) -> Bool? {
    let left = parts(first.printed)
    let right = parts(second.printed)
    guard !left.stem.isEmpty, left.stem == right.stem, left.numbers.count == right.numbers.count
    else { return nil }
    let pairs = zip(left.numbers, right.numbers).filter { $0 != $1 }
    guard pairs.count == 1, let pair = pairs.first else { return nil }
    return pair.0 < pair.1
  }

  /// The letters of a name in front of its first number, and its numbers.
  private static func parts(_ name: String) -> (stem: String, numbers: [Double]) {
    let isPart = { (c: Character) in c.isNumber || c == "." }
    let stem = name.prefix { !$0.isNumber }.lowercased().filter(\.isLetter)
    let numbers = name.split(whereSeparator: { !isPart($0) }).compactMap { Double($0) }
    return (stem, numbers)
  }
}
