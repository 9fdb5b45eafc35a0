internal import Touchstone

/// Every way to phrase a claim, most specific first.
enum Patterns {
  static let all: [any ClaimPattern.Type] = [
    PassivePattern.self, NothingPattern.self, UnlikePattern.self, SecondOnlyPattern.self,
    UnreachablePattern.self, LeavingPattern.self, WinCountPattern.self, FollowersPattern.self,
    BetweenPattern.self, ContrastPattern.self,
    SharePattern.self,
    PredecessorPattern.self, ComparisonPattern.self, InferiorityPattern.self, ParityPattern.self,
    TitlePattern.self, RankPattern.self, TierPattern.self, PioneerPattern.self, BestPattern.self,
    ScorePattern.self,
  ]

  private static let ofNumber: [any ClaimPattern.Type] = [
    SharePattern.self, ComparisonPattern.self, ParityPattern.self, ScorePattern.self,
  ]
  private static let ofAbove: [any ClaimPattern.Type] = [
    PassivePattern.self, NothingPattern.self, ComparisonPattern.self, TitlePattern.self,
    TierPattern.self,
  ]
  private static let ofTitle: [any ClaimPattern.Type] = [
    PassivePattern.self, ComparisonPattern.self, TitlePattern.self,
  ]
  private static let ofParity: [any ClaimPattern.Type] = [NothingPattern.self, ParityPattern.self]
  private static let ofFirst: [any ClaimPattern.Type] = [RankPattern.self, PioneerPattern.self]
  private static let ofRunnerUp: [any ClaimPattern.Type] = [
    SecondOnlyPattern.self, InferiorityPattern.self,
  ]
  private static let ofRank: [any ClaimPattern.Type] = [WinCountPattern.self, TitlePattern.self]

  /// The patterns that may start from such a token, in the order of the list.
  static func starting(at token: Token) -> [any ClaimPattern.Type] {
    switch token.kind {
    case .number: ofNumber
    case .ordinal: ofFirst
    case .term(let sense): starting(from: sense)
    case .name, .date, .later, .mark, .word: []
    }
  }

  private static func starting(from sense: Sense) -> [any ClaimPattern.Type] {
    switch sense {
    case .above: ofAbove
    case .title: ofTitle
    case .level, .near: ofParity
    case .pioneer: ofFirst
    case .runnerUp: ofRunnerUp
    case .followedBy: [FollowersPattern.self]
    case .between: [BetweenPattern.self]
    case .but: [ContrastPattern.self]
    case .rankVerb: ofRank
    case .below, .gap, .negation, .except: [InferiorityPattern.self]
    case .titleNoun, .supreme: [TitlePattern.self]
    case .topN, .topOf, .place: [RankPattern.self]
    case .comparative: [ComparisonPattern.self]
    case .unlike: [UnlikePattern.self]
    case .unreachable: [UnreachablePattern.self]
    case .leaving: [LeavingPattern.self]
    case .reach: [SharePattern.self]
    case .improve: [PredecessorPattern.self]
    case .tier: [TierPattern.self]
    case .best: [BestPattern.self]
    default: []
    }
  }

  /// The drafts of a sentence, in the order of their triggers.
  static func drafts(in sentence: Sentence) -> [Draft] {
    var result: [Draft] = []
    var index = 0
    while index < sentence.tokens.count {
      var next = index + 1
      for pattern in starting(at: sentence.tokens[index]) {
        var drafts = pattern.drafts(in: sentence, at: index)
        guard let first = drafts.first else { continue }
        for index in drafts.indices { drafts[index].pattern = pattern }
        result += drafts.filter { draft in
          // what the first was the first to reach
          !result.contains { isFeat(draft, of: $0) }
            && (!(draft.kind == .rank || draft.kind == .score)
              || !result.contains { isTarget(draft, of: $0, in: sentence) })
        }
        next = max(
          next,
          drafts.count > 1 ? first.end : first.kind == .first ? first.anchor.upperBound : first.end)
        break
      }
      index = next
    }
    return result.sorted { $0.anchor.lowerBound < $1.anchor.lowerBound }
  }

  /// "The first to surpass R": the rival is named in the first itself.
  private static func isFeat(_ draft: Draft, of first: Draft) -> Bool {
    first.kind == .first
      && first.rivalTokens.contains { $0.contains(draft.anchor.lowerBound) }
  }

  /// "The first to break into the top 20": the place is part of the feat.
  private static func isTarget(_ draft: Draft, of first: Draft, in s: Sentence) -> Bool {
    first.kind == .first && first.anchor.upperBound < draft.anchor.lowerBound
      && draft.anchor.upperBound <= first.end
      && (s.isHan(first.anchor.lowerBound)
        || s.tokens[first.anchor.upperBound..<draft.anchor.lowerBound].contains { token in
          s.isOne(of: toThat, token) || token.sense == .above || token.sense == .reach
        } || s.sense(draft.anchor.lowerBound) == .topN)
  }

  private static let toThat = WordSet(["to", "that"])
}
