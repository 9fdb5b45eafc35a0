internal import Touchstone

/// Every way to phrase a claim, most specific first.
enum Patterns {
  static let all: [any ClaimPattern.Type] = [
    PassivePattern.self, NothingPattern.self, UnlikePattern.self, SecondOnlyPattern.self,
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
        let drafts = pattern.drafts(in: sentence, at: index)
        guard let first = drafts.first else { continue }
        result += drafts
        next = max(
          next,
          drafts.count > 1 ? first.end : first.kind == .first ? first.anchor.upperBound : first.end)
        break
      }
      index = next
    }
    return result.sorted { $0.anchor.lowerBound < $1.anchor.lowerBound }
  }
}
