internal import Touchstone

/// Makes whole claims of the drafts of one sentence.
struct Filler {
  let sentence: Sentence
  let context: Subject.Context
  let dating: Dating
  let lastBoard: Mention?
  /// The boards of the last sentence of this block that named any.
  let blockBoards: [Mention]

  init(
    _ sentence: Sentence, context: Subject.Context, dating: Dating, lastBoard: Mention?,
    blockBoards: [Mention]
  ) {
    self.sentence = sentence
    self.context = context
    self.dating = dating
    self.lastBoard = lastBoard
    self.blockBoards = blockBoards
  }

  func claims() -> [Claim] {
    var drafts = merged(Patterns.drafts(in: sentence))
    Distribution.apply(&drafts, in: sentence)
    guard !drafts.isEmpty else { return [] }
    let segments = Segments.ranges(drafts, in: sentence)
    let taken = drafts.flatMap(\.rivalTokens)
    var boards = zip(drafts, segments).map { draft, segment in own(draft, segment) }
    inherit(&boards, drafts)
    var claims: [Claim] = []
    var previous: Claim?
    for (index, draft) in drafts.enumerated() {
      guard Guards.asserts(draft, in: sentence) else { continue }
      guard let claim = claim(draft, segments[index], boards[index], taken, previous) else {
        continue
      }
      claims.append(claim)
      previous = claim
    }
    return claims
  }

  /// 位列第二,仅次于 R is one claim.
  private func merged(_ drafts: [Draft]) -> [Draft] {
    var result: [Draft] = []
    for draft in drafts {
      if let last = result.last, last.kind == .rank, draft.kind == .rank, last.rank == draft.rank,
        last.rivals.isEmpty,
        !draft.rivals.isEmpty, draft.anchor.lowerBound - last.end <= 6
      {
        var joined = last
        joined.rivals = draft.rivals
        joined.rivalTokens += draft.rivalTokens
        joined.end = draft.end
        result[result.count - 1] = joined
      } else {
        result.append(draft)
      }
    }
    return result
  }

  private func own(_ draft: Draft, _ segment: Range<Int>) -> [Mention] {
    if let boards = draft.boards, !boards.isEmpty { return boards }
    let start = min(
      max(segment.lowerBound, sentence.clauseStart(draft.anchor.lowerBound)), segment.upperBound)
    let near = sentence.boards(in: start..<segment.upperBound)
    return near.isEmpty ? sentence.boards(in: segment) : near
  }

  /// A draft without a board takes the last one's, else the next one's.
  private func inherit(_ boards: inout [[Mention]], _ drafts: [Draft]) {
    for index in boards.indices
    where boards[index].isEmpty && index > 0 && !turns(drafts[index], from: drafts[index - 1]) {
      boards[index] = boards[index - 1]
    }
    for index in boards.indices.reversed()
    where boards[index].isEmpty && index + 1 < boards.count && !speaksOfTests(drafts[index]) {
      boards[index] = boards[index + 1]
    }
    if !blockBoards.isEmpty, !sentence.tokens.contains(where: { $0.name?.role == .board }) {
      for index in boards.indices where boards[index].isEmpty && mayInherit(drafts[index]) {
        boards[index] = blockBoards
      }
    }
    if let lastBoard, isAnaphoric {
      for index in boards.indices where boards[index].isEmpty { boards[index] = [lastBoard] }
    }
    if let some = someBoards ?? OwnPlace.find(sentence) {
      for index in boards.indices where boards[index].isEmpty { boards[index] = [some] }
    }
  }

  /// 在 B 上…,逻辑推理能力则…: another clause with an ability of its own leaves the board.
  private func turns(_ draft: Draft, from last: Draft) -> Bool {
    let start = sentence.clauseStart(draft.anchor.lowerBound)
    guard start >= last.end, [.comparison, .parity, .sota].contains(draft.kind) else {
      return false
    }
    // …，是目前最强的开源模型
    if draft.kind == .sota, sentence.sense(start) == .be { return true }
    return (start..<draft.anchor.lowerBound).contains { index in
      if case .task = sentence.sense(index) { return true }
      return sentence.string(index).hasPrefix("综合")
    }
  }

  /// 在多个测试基准中: the clause speaks of tests of its own.
  private func speaksOfTests(_ draft: Draft) -> Bool {
    let clause = sentence.clauseStart(draft.anchor.lowerBound)..<sentence.clauseEnd(draft.end)
    return clause.contains { sentence.sense($0) == .partly }
      && clause.contains { sentence.sense($0) == .board }
  }

  private static let boardWords = [
    "榜", "测评", "评测", "基准", "测试集", "leaderboard", "benchmark", "evaluation", "test", "ranking",
  ]

  /// 多项榜单, "various benchmarks": the sentence speaks of boards and does not say which.
  private var someBoards: Mention? {
    let index = sentence.tokens.indices.first { index in
      guard sentence.sense(index) == .board else { return false }
      let word = sentence.string(index).lowercased()
      return Self.boardWords.contains { word.contains($0) }
    }
    return index.map { Mention(printed: sentence.string($0), isClass: true) }
  }

  /// A result that the sentence before gave a board; "all tasks" and shares speak of others.
  private func mayInherit(_ draft: Draft) -> Bool {
    guard draft.kind != .first, draft.value?.contains("/") != true,
      OwnPlace.find(sentence) == nil
    else { return false }
    return !sentence.tokens.contains { $0.sense == .predecessor }
      && sentence.share(in: 0..<sentence.tokens.count) == nil
      && !sentence.tokens.indices.contains {
        sentence.sense($0) == .all && sentence.sense($0 + 1) == .board
      }
  }

  /// 该榜单, 9月的榜单, this benchmark.
  private var isAnaphoric: Bool {
    sentence.tokens.indices.contains { index in
      guard sentence.sense(index) == .board else { return false }
      let word = sentence.string(index).lowercased()
      let before = index > 0 ? sentence.string(index - 1).lowercased() : ""
      let start = sentence.tokens[index].range.lowerBound
      if ["同一份", "同一张", "同一", "这份"].contains(where: {
        sentence.text.string(max(0, start - $0.unicodeScalars.count)..<start) == $0
      }) {
        return true
      }
      if sentence.isHan(index) {
        guard word.hasPrefix("榜") || word.hasPrefix("基准") else { return false }
        if case .date = index > 0 ? sentence.tokens[index - 1].kind : .word { return true }
        return ["该", "这个", "这", "的", "上述", "拿过", "发布", "更新"].contains(before)
      }
      return ["this", "the above", "these"].contains(before)
    }
  }

  private func claim(
    _ draft: Draft, _ segment: Range<Int>, _ boards: [Mention], _ taken: [Range<Int>],
    _ previous: Claim?
  ) -> Claim? {
    if Attribution.isOfOthers(draft, in: sentence) { return nil }
    let subject = Subject.find(
      draft, in: sentence, segment: segment, taken: taken, previous: previous?.subject,
      context: context)
    if subject?.isNamed != true, isRelative(draft) { return nil }
    var scope = ScopeReader.scope(draft, in: sentence, segment: segment)
    if scope.task == nil, !boards.contains(where: { !$0.isClass }) {
      scope.task = FieldReader.field(draft, in: sentence)
    }
    guard
      isEvident(draft, hasPrevious: previous != nil, subject: subject, boards: boards, scope: scope)
    else { return nil }
    if draft.kind == .rank, scope.region == nil, measure(segment) == nil, let previous,
      previous.kind == .rank,
      sentence.isHan(draft.anchor.lowerBound)
    {
      scope.region = previous.scope.region
    }
    var claim = Claim(
      kind: draft.kind, subject: released(draft, by: subject?.mention) ?? subject?.mention)
    claim.rank = draft.rank
    claim.boards = boards
    claim.rivals = rivals(draft, previous)
    claim.scope = scope
    claim.hedged = draft.hedged || isHedged(draft, segment)
    claim.negated = draft.negated
    claim.value = draft.value
    claim.metric = draft.metric ?? measure(segment) ?? ability(scope, boards)
    claim.track = draft.track
    claim.modality = Guards.modality(draft, in: sentence)
    date(&claim, draft, segment, previous)
    place(&claim, draft)
    return claim
  }

  /// 超越 R 的一些产品: the trigger only describes some others.
  private func isRelative(_ draft: Draft) -> Bool {
    sentence.isHan(draft.anchor.lowerBound) && sentence.sense(draft.end) == .of
      && [.comparison, .parity].contains(draft.kind) && sentence.number(draft.end + 1) == nil
      && ![.particle, .model].contains(sentence.sense(draft.end + 1))
  }

  /// V 第一个开源了 X: the claim is about the model, not its vendor.
  private func released(_ draft: Draft, by subject: Mention?) -> Mention? {
    guard draft.kind == .first, let subject,
      sentence.tokens.contains(where: { $0.name?.role == .vendor && $0.name?.mention == subject }),
      let at = sentence.after(draft.anchor.upperBound, within: 8, { $0.name?.role == .model })
    else { return nil }
    return sentence.name(at)?.mention
  }

  private func rivals(_ draft: Draft, _ previous: Claim?) -> [Mention] {
    if draft.negated, draft.rivals.isEmpty, let previous { return previous.rivals }
    return draft.rivals
  }

  /// An ability names a column of the board: "beats R in role play on B".
  private func ability(_ scope: Scope, _ boards: [Mention]) -> String? {
    guard boards.contains(where: { !$0.isClass }), let task = scope.task, !task.contains(","),
      !task.contains("task")
    else {
      return nil
    }
    return task
  }

  private func measure(_ segment: Range<Int>) -> String? {
    for index in segment.clamped(to: sentence.tokens.indices) {
      if case .measure(let text) = sentence.sense(index) { return text }
    }
    return nil
  }

  /// A claim needs somebody it is about and something that shows it is about models.
  private func isEvident(
    _ draft: Draft, hasPrevious: Bool, subject: (mention: Mention, isNamed: Bool)?,
    boards: [Mention], scope: Scope
  ) -> Bool {
    let hasModelWord = sentence.tokens.contains {
      $0.sense == .model || $0.sense == .board || $0.sense == .itself
    }
    let names = draft.rivals.contains { !$0.isClass }
    if draft.negated, draft.rivals.isEmpty { return hasPrevious }
    guard let subject else {
      return boards.contains { !$0.isClass } && [.rank, .sota, .score].contains(draft.kind)
    }
    if subject.isNamed || hasPrevious && draft.kind != .score { return true }
    return boards.contains { !$0.isClass } || names || hasModelWord && (draft.kind != .score)
  }

  private func isHedged(_ draft: Draft, _ segment: Range<Int>) -> Bool {
    let start = max(segment.lowerBound, draft.anchor.lowerBound - 6)
    return (start..<max(start, min(draft.anchor.upperBound + 2, sentence.tokens.count))).contains {
      sentence.sense($0) == .hedge || sentence.sense($0) == .partly
    }
  }

  private func date(_ claim: inout Claim, _ draft: Draft, _ segment: Range<Int>, _ previous: Claim?)
  {
    if let period = dating.date(draft, in: sentence, segment: segment) {
      let isSection = dating.section.flatMap { dating.period($0) } == period
      claim.asOf = period
      claim.asOfSource = isSection ? .section : .sentence
    } else if let previous, previous.asOfSource == .sentence {
      claim.asOf = previous.asOf
      claim.asOfSource = .sentence
    } else if let section = dating.section, let period = dating.period(section) {
      claim.asOf = period
      claim.asOfSource = .section
    }
  }

  private func place(_ claim: inout Claim, _ draft: Draft) {
    claim.quote = sentence.text.string(sentence.range)
    let anchor = draft.anchor.lowerBound
    let start = draft.subjects.isEmpty ? sentence.clauseStart(anchor) : anchor
    let last = min(max(draft.end, draft.anchor.upperBound), sentence.tokens.count) - 1
    let lower = sentence.tokens[min(start, anchor)].range.lowerBound
    let upper =
      draft.subjects.isEmpty
      ? sentence.tokens[max(last, anchor)].range.upperBound
      : sentence.tokens[draft.anchor.upperBound - 1].range.upperBound
    claim.range = sentence.onLine(of: sentence.tokens[anchor].range.lowerBound, lower..<upper)
  }
}

extension Sentence {
  /// The part of the range on the text line of `offset`.
  func onLine(of offset: Int, _ range: Range<Int>) -> Range<Int> {
    var lower = offset
    while lower > range.lowerBound, text.at(lower - 1) != 0x0A { lower -= 1 }
    return lower..<max(range.upperBound, offset + 1)
  }
}
