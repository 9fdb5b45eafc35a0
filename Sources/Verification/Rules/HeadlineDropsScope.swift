internal import Touchstone

/// TS102: the headline states without limit what the body of the same document limits.
struct HeadlineDropsScope: FiringRule {
  let code = FindingCode.headlineDropsScope

  func findings(in inquiry: Inquiry) -> [Finding] {
    let claim = inquiry.claim
    guard inquiry.surroundings.isInHeadline(claim), !claim.negated else { return [] }
    let limits = inquiry.surroundings.others(beside: claim)
      .filter { !inquiry.surroundings.isInHeadline($0) && saysTheSame($0, claim) }
      .map { lost(from: $0, in: claim, inquiry) }
    // A body that says it without limit as well drops nothing in its headline.
    guard let least = limits.min(by: { $0.count < $1.count }), !least.isEmpty else { return [] }
    return [.headlineDropsScope(least)]
  }

  private func saysTheSame(_ body: Claim, _ headline: Claim) -> Bool {
    let titles: Set<Claim.Kind> = [.rank, .sota]
    let isSameKind =
      body.kind == headline.kind || titles.contains(body.kind) && titles.contains(headline.kind)
    guard isSameKind, !body.inTable, !body.negated, body.modality == headline.modality,
      (body.rank ?? 1) == (headline.rank ?? 1), body.hedged == headline.hedged,
      isOfOneTime(body, headline),
      Set(body.rivals.map(\.key)) == Set(headline.rivals.map(\.key))
    else { return false }
    let boards = Set(headline.boards.map(\.key))
    return boards.isEmpty || boards == Set(body.boards.map(\.key))
  }

  /// A body that tells of another day than its headline may speak of another state of the board.
  private func isOfOneTime(_ body: Claim, _ headline: Claim) -> Bool {
    guard let said = body.asOf, let meant = headline.asOf, said != meant else { return true }
    return (said.first...said.last).overlaps(meant.first...meant.last)
  }

  /// What limits `body` and not `headline`; none if the headline has a limit of its own.
  private func lost(
    from body: Claim, in headline: Claim, _ inquiry: Inquiry
  ) -> [Finding.Limit] {
    let (own, all) = (headline.scope, body.scope)
    var limits: [Finding.Limit] = []
    if own.region == nil, let region = all.region, region != "global" {
      limits.append(.region(region))
    }
    if own.openness == nil, let openness = all.openness { limits.append(.openness(openness)) }
    if own.size == nil, let size = all.size { limits.append(.size(size)) }
    // "The benchmark for Chinese models" says no more than the board's name does.
    if own.language == nil, let language = all.language,
      !inquiry.asserted.contains(where: { $0.board.language == language })
    {
      limits.append(.language(language))
    }
    if own.task == nil, headline.metric == nil, headline.track == nil {
      if let task = all.task { limits.append(.task(task)) }
      for part in [body.track, body.metric].compactMap(\.self) where part != all.task {
        limits.append(.part(part))
      }
    }
    return limits
  }

  private static let headline = "Larkspur-13B ranks first on ExampleBoard"
  private static let body =
    "In September Larkspur-13B ranks first among domestic models on ExampleBoard."

  let matching = ExampleWorld.article(
    Bilingual(
      en: "Headline: Larkspur-13B ranks first on ExampleBoard. Body: Larkspur-13B ranks first "
        + "among domestic models on ExampleBoard.",
      zh: "标题：Larkspur-13B登顶ExampleBoard。正文：Larkspur-13B在ExampleBoard上位列国产第一。"),
    headline: headline, body: body,
    claim: Claim(
      id: "h", kind: .rank, subject: ExampleWorld.larkspur, rank: 1, boards: [ExampleWorld.board],
      quote: headline, range: 0..<headline.unicodeScalars.count),
    others: [
      Claim(
        id: "b", kind: .rank, subject: ExampleWorld.larkspur, rank: 1,
        boards: [ExampleWorld.board], scope: Scope(region: "CN"), quote: body, range: 60..<100)
    ])
  let notMatching = ExampleWorld.article(
    Bilingual(
      en: "Headline and body: Larkspur-13B ranks first on ExampleBoard.",
      zh: "标题与正文：Larkspur-13B在ExampleBoard上排名第一。"),
    headline: headline, body: headline + ".",
    claim: Claim(
      id: "h", kind: .rank, subject: ExampleWorld.larkspur, rank: 1, boards: [ExampleWorld.board],
      quote: headline, range: 0..<headline.unicodeScalars.count),
    others: [
      Claim(
        id: "b", kind: .rank, subject: ExampleWorld.larkspur, rank: 1,
        boards: [ExampleWorld.board], quote: headline, range: 60..<100)
    ])
}
