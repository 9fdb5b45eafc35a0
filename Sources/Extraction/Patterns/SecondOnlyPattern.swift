internal import Touchstone

/// The place behind named rivals: 仅次于 R, second only to R.
enum SecondOnlyPattern: ClaimPattern {
  static let examples = [
    "鹿鸣-9B的代码能力«仅次于»GPT-4。", "Kestrel-9B is «second only to» GPT-4 on HumanEval.",
  ]
  static let counterexamples = [
    "它的高度仅次于珠穆朗玛峰。", "The tower of Larkspur is second only to Mount Everest.",
  ]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    guard s.sense(index) == .runnerUp,
      let rivals = RivalList(s, from: index + 1, isFronted: index == s.clauseStart(index)),
      !rivals.mentions.contains(where: \.isClass),
      !s.isHan(index) || Margin.trailing(s, rivals.tokens.upperBound) == nil
    else { return [] }
    if s.reads("紧随其后的是", index)
      || s.reads("紧随其后", index) && (s.sense(index + 1) == .be || s.sense(index + 1) == .of)
    {
      // 紧随其后的是 X: the name behind is the subject
      var draft = Draft(.rank, index..<index + 1, end: rivals.tokens.upperBound)
      draft.subjects = Array(rivals.mentions.prefix(1))
      draft.rivalTokens = [rivals.tokens]
      draft.rank = 2
      return [draft]
    }
    var draft = Draft(.rank, index..<index + 1, end: rivals.tokens.upperBound)
    draft.rivals = rivals.mentions
    draft.rivalTokens = [rivals.tokens]
    draft.rank = rivals.mentions.count + 1
    return [draft]
  }
}
