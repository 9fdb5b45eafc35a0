internal import Touchstone

/// Every way to phrase a claim, most specific first.
enum Patterns {
  static let all: [any ClaimPattern.Type] = [
    PassivePattern.self, NothingPattern.self, UnlikePattern.self, SecondOnlyPattern.self,
    UnreachablePattern.self, LeavingPattern.self, WinCountPattern.self,
    SharePattern.self,
    PredecessorPattern.self, ComparisonPattern.self, InferiorityPattern.self, ParityPattern.self,
    TitlePattern.self, RankPattern.self, TierPattern.self, PioneerPattern.self, BestPattern.self,
    ScorePattern.self,
  ]

  /// The drafts of a sentence, in the order of their triggers.
  static func drafts(in sentence: Sentence) -> [Draft] {
    var result: [Draft] = []
    var index = 0
    while index < sentence.tokens.count {
      var next = index + 1
      for pattern in sentence.tokens[index].mayTrigger ? all : [] {
        var drafts = pattern.drafts(in: sentence, at: index)
        guard let first = drafts.first else { continue }
        for index in drafts.indices { drafts[index].pattern = pattern }
        result += drafts.filter { draft in
          // what the first was the first to reach
          !(draft.kind == .rank || draft.kind == .score)
            || !result.contains { isTarget(draft, of: $0, in: sentence) }
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

  /// "The first to break into the top 20": the place is part of the feat.
  private static func isTarget(_ draft: Draft, of first: Draft, in s: Sentence) -> Bool {
    first.kind == .first && first.anchor.upperBound < draft.anchor.lowerBound
      && draft.anchor.upperBound <= first.end
      && (s.isHan(first.anchor.lowerBound)
        || s.tokens[first.anchor.upperBound..<draft.anchor.lowerBound].contains { token in
          ["to", "that"].contains(s.text.string(token.range).lowercased())
            || [.above, .reach].contains(token.sense)
        } || s.sense(draft.anchor.lowerBound) == .topN)
  }
}
