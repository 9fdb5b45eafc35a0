internal import Touchstone

/// A superlative by exclusion: nothing open beats X.
enum NothingPattern: ClaimPattern {
  static let examples = ["Nothing open «beats» Juniper-70B on BFCL today."]
  static let counterexamples = ["No open model surpasses GPT-4 on this test."]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    guard s.sense(index) == .above, !s.isHan(index),
      let nothing = s.before(index, within: 4, { $0.sense == .nobody }),
      s.string(nothing).lowercased() == "nothing",
      let named = RivalList(s, from: index + 1), named.mentions.count == 1,
      let subject = named.mentions.first,
      !subject.isClass
    else { return [] }
    var draft = Draft(.sota, index..<index + 1, end: named.tokens.upperBound)
    draft.rank = 1
    draft.subjects = [subject]
    draft.rivalTokens = [named.tokens]
    draft.scopeTokens = [nothing..<index]
    draft.isExclusion = true
    return [draft]
  }
}
