internal import Touchstone

/// What a pattern alone knows of a claim; the rest is filled in from the sentence.
struct Draft: Sendable {
  var kind: Claim.Kind
  /// Tokens of the trigger.
  var anchor: Range<Int>
  /// Where the object ends; at least the anchor's end.
  var end: Int
  /// Named by the pattern itself, such as the agent of a passive.
  var subjects: [Mention] = []
  var rivals: [Mention] = []
  /// Tokens that name rivals: never a subject.
  var rivalTokens: [Range<Int>] = []
  var boards: [Mention]?
  var rank: Int?
  var value: String?
  var track: String?
  var metric: String?
  var hedged = false
  var negated = false
  /// Scope words inside these tokens limit the claim.
  var scopeTokens: [Range<Int>] = []
  var date: PartialDate?
  /// "Nothing beats X": the negation is part of the claim.
  var isExclusion = false
  /// The pattern that found it.
  var pattern: (any ClaimPattern.Type)?

  init(_ kind: Claim.Kind, _ anchor: Range<Int>, end: Int? = nil) {
    self.kind = kind
    self.anchor = anchor
    self.end = max(end ?? anchor.upperBound, anchor.upperBound)
  }
}

extension Draft {
  mutating func take(_ list: RivalList) {
    rivals = list.mentions
    rivalTokens.append(list.tokens)
    scopeTokens.append(list.tokens)
    end = max(end, list.tokens.upperBound)
    value = value ?? list.value
  }

  /// 5项测评中4项夺魁, "on three of four benchmarks": the share that its clause states.
  mutating func addShare(_ s: Sentence) {
    let clause = s.clauseStart(anchor.lowerBound)..<max(end, s.clauseEnd(end))
    guard value == nil, let share = s.share(in: clause) else { return }
    value = share
    let parts = share.split(separator: "/")
    hedged = hedged || parts.first != parts.last
  }
}

/// One way to phrase a claim.
protocol ClaimPattern: Sendable {
  /// Sentences with the trigger's place in «», which are run as tests.
  static var examples: [String] { get }
  /// Sentences that this pattern must leave alone.
  static var counterexamples: [String] { get }
  /// The claims that the token at `index` triggers.
  static func drafts(in sentence: Sentence, at index: Int) -> [Draft]
}
