internal import Touchstone

/// TS601: a term of the kind that article 9 (3) of the Advertising Law of the PRC restricts.
///
/// Information and no legal advice: a title on a named board, with its date, says what it counts
/// and is left alone.
struct SuperlativeLaw: FiringRule {
  let code = FindingCode.superlativeLaw

  private static let terms = [
    "国家级", "世界级", "最高级", "最佳", "最强", "最好", "最优", "最先进", "最领先", "最顶尖", "全球第一", "世界第一",
    "全国第一", "国内第一", "独一无二", "史上第一", "顶级",
  ]

  /// Words that limit the boast to a part, or to the vendor's own models.
  private static let limits = ["系列", "开源", "参数", "规模", "尺寸", "一项", "单项", "方面", "同类"]

  func findings(in inquiry: Inquiry) -> [Finding] {
    let claim = inquiry.claim
    guard [.rank, .sota, .first].contains(claim.kind), claim.modality == .asserted, !claim.inTable,
      !claim.hedged, !claim.negated, claim.boards.isEmpty, isBare(claim),
      let term = Self.terms.first(where: { term in
        Self.ownClauses(of: claim).contains { Self.holds($0, term) }
      })
    else { return [] }
    return [.superlativeLaw(term: term)]
  }

  /// Nothing but a country or a language limits the boast: it says neither of what nor how measured.
  private func isBare(_ claim: Claim) -> Bool {
    var scope = claim.scope
    scope.region = nil
    scope.language = nil
    return scope == Scope() && claim.track == nil && claim.metric == nil && claim.value == nil
      && !Self.limits.contains { Self.find($0, in: claim.quote) != nil }
  }

  private static let others = [
    "网友", "媒体", "用户", "专家", "分析师", "业内人士", "外界", "有人", "评论", "友商", "对手",
  ]

  /// The parts of the sentence that speak for the claimant, without what it quotes: a rival's
  /// slogan, or what others say, is no boast of its own.
  private static func ownClauses(of claim: Claim) -> [String] {
    Quotations.removed(from: claim.quote).split { "，；。！？,;!?".contains($0) }.map(String.init)
      .filter { clause in
        !others.contains { find($0, in: clause) != nil }
          && !claim.rivals.contains { find($0.printed, in: clause) != nil }
      }
  }

  private static func holds(_ quote: String, _ term: String) -> Bool {
    guard let range = find(term, in: quote) else { return false }
    // 最佳实践, 最优化: words of the trade and no boasts.
    return !["实践", "化", "之一", "解", "个", "家", "款", "次"].contains {
      quote[range.upperBound...].hasPrefix($0)
    }
  }

  private static func find(_ term: String, in quote: String) -> Range<String.Index>? {
    var start = quote.startIndex
    while start < quote.endIndex {
      if quote[start...].hasPrefix(term) {
        return start..<quote.index(start, offsetBy: term.count)
      }
      start = quote.index(after: start)
    }
    return nil
  }

  private static func example(_ en: String, _ zh: String, _ claim: Claim) -> RuleExample {
    var example = ExampleWorld.example(en, zh, claim)
    example.claim.quote = zh
    return example
  }

  let matching = example(
    "Larkspur-13B is the best model in the country (in a Chinese advertisement: 全国最强).",
    "Larkspur-13B是全国最强的大模型。",
    Claim(kind: .sota, subject: ExampleWorld.larkspur, scope: Scope(region: "CN")))
  let notMatching = example(
    "On 28 September 2023 Larkspur-13B ranks first on ExampleBoard.",
    "2023年9月28日，Larkspur-13B在ExampleBoard上排名第一。",
    Claim(kind: .rank, subject: ExampleWorld.larkspur, rank: 1, boards: [ExampleWorld.board]))
}
