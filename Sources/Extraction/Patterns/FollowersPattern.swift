internal import Touchstone

/// The places behind a place: X ranks first, followed by A and B; X 位列第一,其次是 A 和 B.
enum FollowersPattern: ClaimPattern {
  static let examples = [
    "青岚-13B在C-Eval上排名第一,«其次是»GPT-4和Falcon-40B。",
    "Kestrel-34B ranks first on MMLU, «followed by» GPT-4 and Falcon-40B.",
    "云梯-65B在CMMLU上位列第三,«随后是»鹿鸣-34B。",
    "Osprey-7B tops the Open LLM Leaderboard, «closely followed by» Falcon-40B.",
  ]
  static let counterexamples = [
    "训练数据首先是网页,其次是书籍。", "首先支持青岚-13B,其次是GPT-4。",
    "Kestrel-34B was pre-trained, followed by GPT-4 distillation.",
    "Larkspur-7B is supervised first, followed by GPT-4 feedback.",
  ]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    guard s.sense(index) == .followedBy, let last = place(s, before: index) else { return [] }
    let names = followers(s, index)
    guard let end = names.last.map({ $0 + 1 }), last + names.count <= 20 else { return [] }
    let tokens = index + 1..<end
    return names.enumerated().compactMap { order, at in
      guard let name = s.name(at) else { return nil }
      var draft = Draft(.rank, order == 0 ? index..<index + 1 : at..<at + 1, end: end)
      draft.subjects = [name.mention]
      draft.rivalTokens = [tokens]
      draft.rank = last + order + 1
      return draft
    }
  }

  /// The place that the clauses in front give somebody.
  private static func place(_ s: Sentence, before index: Int) -> Int? {
    guard let at = (max(0, index - 16)..<index).last(where: { isPlace(s, $0) }) else { return nil }
    return s.tokens[at].ordinal ?? 1
  }

  private static func isPlace(_ s: Sentence, _ index: Int) -> Bool {
    switch s.sense(index) {
    case .title, .titleNoun: return true
    default:
      guard s.tokens[index].ordinal != nil else { return false }
      return RankPattern.drafts(in: s, at: index).contains { $0.rank != nil }
    }
  }

  /// The models that only list words, owners and figures part.
  private static func followers(_ s: Sentence, _ index: Int) -> [Int] {
    var found: [Int] = []
    var at = index + 1
    while at < s.tokens.count, at < index + 24 {
      switch s.tokens[at].kind {
      case .name(let name):
        if name.role == .board { return found }
        if name.role == .model { found.append(at) }
      case .term(.and), .term(.of), .term(.particle), .term(.be), .mark(.enumeration), .mark(.open),
        .mark(.close), .mark(.other), .number:
        break
      case .mark(.comma): if s.isBreak(at) { return found }
      // an owner in no catalog
      case .word where s.sense(at + 1) == .of && s.name(at + 2) != nil: break
      default: return found
      }
      at += 1
    }
    // "followed by GPT-4 distillation"
    return found
  }
}
