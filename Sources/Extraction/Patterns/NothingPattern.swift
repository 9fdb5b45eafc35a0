internal import Touchstone

/// A superlative by exclusion: nothing open beats X.
enum NothingPattern: ClaimPattern {
  static let examples = [
    "Nothing open «beats» Juniper-70B on BFCL today.",
    "No other open model «comes close to» Juniper-70B on BFCL.",
  ]
  static let counterexamples = ["No open model surpasses GPT-4 on this test."]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    guard s.sense(index) == .above || s.sense(index) == .near || s.sense(index) == .level,
      !s.isHan(index),
      let nothing = s.before(index, within: 6, { $0.sense == .nobody }),
      let named = RivalList(s, from: index + 1), named.mentions.count == 1,
      let subject = named.mentions.first, !subject.isClass,
      subject.id == nil || praises(s, nothing)
    else { return [] }
    var draft = Draft(.sota, index..<index + 1, end: named.tokens.upperBound)
    draft.rank = 1
    draft.subjects = [subject]
    draft.rivalTokens = [named.tokens]
    draft.scopeTokens = [nothing..<index]
    draft.isExclusion = true
    return [draft]
  }

  /// "No model beats R" says what R's vendor is known for; "nothing" and "no other" praise.
  private static func praises(_ s: Sentence, _ index: Int) -> Bool {
    s.reads("nothing", index) || s.ends(with: other, index)
  }

  private static let other = WordSet(["other", "other model"])
}
