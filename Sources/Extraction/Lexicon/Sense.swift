internal import Touchstone

/// What a word of the vocabulary means to the grammar.
enum Sense: Hashable, Sendable {
  /// Subject above the rival that follows: 超越, outperforms.
  case above
  /// A comparative that needs "than", 比 or "compared with": better, 更强.
  case comparative
  /// Subject below the rival: 不及, trails.
  case below
  /// A verb whose other half stands behind the rival: leaves R behind.
  case leaving
  /// The rival cannot follow: 望尘莫及.
  case unreachable
  /// A distance to the rival: 差距.
  case gap
  /// Subject level with the rival: 持平, on par with.
  case level
  /// Subject nearly level with the rival: 接近, approaches.
  case near
  /// Reaches a level or a share of the rival: 达到, reaches.
  case reach
  /// Takes a place: 排名, ranks.
  case rankVerb
  /// First place without a number: 登顶, tops.
  case title
  /// A place by its own name: 亚军, runner-up.
  case place(Int)
  /// One of so many at the top: 三甲, podium.
  case topOf(Int)
  /// A figure of speech for first place, or for the best where no board is named: 一骑绝尘.
  case supreme
  /// First place if a list follows or precedes: 冠军, champion.
  case titleNoun
  /// The place behind the rival that follows: 仅次于, second only to.
  case runnerUp
  /// The places behind the place before: followed by, 其次是.
  case followedBy
  /// Above one rival and below the other: between, 介于.
  case between
  /// Near the top, no place given: 前列, leading level.
  case tier
  /// Best over all: 最强, best, SOTA.
  case best
  /// First to do something: 首个, the first.
  case pioneer
  /// Reached a score: 得分, scores.
  case score
  /// A win, not yet a claim: 拿下, wins.
  case take
  /// Better than the own predecessor: 提升, improves.
  case improve
  /// 前, top: a number follows.
  case topN
  case region(String)
  case openness(Openness)
  case language(String)
  case size(String)
  case task(String)
  /// A printed sub-board or measure.
  case measure(String)
  case hedge
  case oneOf
  /// Only a part of the tests, number not given: 部分, several.
  case partly
  case all
  case future
  case hypothesis
  case question
  case negation
  /// No model, nothing.
  case nobody
  case reported
  /// Speech about claims, not a claim: 宣传, 目标.
  case talk
  /// A quantity that no board ranks: speed, context, tokens.
  case offTopic
  case than
  case versus
  case unlike
  case except
  case respectively
  case by
  case source
  case predecessor
  case model
  case board
  case itself
  case ourselves
  case and
  case alternative
  case example
  case among
  case on
  case of
  case be
  case with
  case toward
  case hold
  case but
  case particle
  /// Words that look like a trigger and are none.
  case plain

  /// A pattern starts from such a word.
  var isTrigger: Bool {
    switch self {
    case .above, .comparative, .below, .gap, .level, .near, .reach, .rankVerb, .title, .titleNoun,
      .runnerUp, .tier, .best, .pioneer, .score, .take, .improve, .topN, .unlike, .except, .leaving,
      .unreachable, .supreme, .place, .topOf, .negation, .followedBy, .between, .but:
      true
    default: false
    }
  }
}
