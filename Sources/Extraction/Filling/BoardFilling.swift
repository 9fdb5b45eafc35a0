internal import Touchstone

/// The boards of a draft: its own, those of its neighbours, those spoken of before.
extension Filler {
  func own(_ draft: Draft, _ segment: Range<Int>) -> [Mention] {
    if let boards = draft.boards, !boards.isEmpty { return boards }
    let start = min(
      max(segment.lowerBound, sentence.clauseStart(draft.anchor.lowerBound)), segment.upperBound)
    let near = sentence.boards(in: start..<segment.upperBound)
    return near.isEmpty ? sentence.boards(in: segment) : near
  }

  /// A draft without a board takes the last one's, else the next one's.
  func inherit(_ boards: inout [[Mention]], _ drafts: [Draft], _ segments: [Range<Int>]) {
    for index in boards.indices
    where boards[index].isEmpty && index > 0 && !turns(drafts[index], from: drafts[index - 1]) {
      boards[index] = boards[index - 1]
    }
    for index in boards.indices.reversed()
    where boards[index].isEmpty && index + 1 < boards.count && !speaksOfTests(drafts[index])
      && !isTitle(drafts[index], before: drafts[index + 1])
    {
      boards[index] = boards[index + 1]
    }
    if let pointed = around.meant(by: sentence) {
      for index in boards.indices
      where boards[index].isEmpty && (pointed.count == 1 || drafts[index].kind != .score) {
        boards[index] = pointed
      }
    }
    if !around.block.isEmpty, !sentence.tokens.contains(where: { $0.name?.role == .board }) {
      for index in boards.indices where boards[index].isEmpty && mayInherit(drafts[index]) {
        boards[index] = around.block
      }
    }
    if let report = around.report {
      for index in boards.indices
      where boards[index].isEmpty && isAbility(drafts[index], segments[index]) {
        boards[index] = [report]
      }
    }
    if let some = someBoards ?? OwnPlace.find(sentence) {
      for index in boards.indices where boards[index].isEmpty { boards[index] = [some] }
    }
  }

  /// 在 B 上…,逻辑推理能力则…: another clause with an ability of its own leaves the board.
  private func turns(_ draft: Draft, from last: Draft) -> Bool {
    let start = sentence.clauseStart(draft.anchor.lowerBound)
    guard start >= last.end,
      draft.kind == .comparison || draft.kind == .parity || draft.kind == .sota
    else { return false }
    // …，是目前最强的开源模型
    if draft.kind == .sota, sentence.sense(start) == .be { return true }
    return (start..<draft.anchor.lowerBound).contains { index in
      if case .task = sentence.sense(index) { return true }
      if case .measure = sentence.sense(index) { return false }
      return sentence.starts(with: Self.overall, index)
    }
  }

  /// 在多个测试基准中: the clause speaks of tests of its own.
  private func speaksOfTests(_ draft: Draft) -> Bool {
    let clause = sentence.clauseStart(draft.anchor.lowerBound)..<sentence.clauseEnd(draft.end)
    return clause.contains { sentence.sense($0) == .partly }
      && clause.contains { sentence.sense($0) == .board }
  }

  /// "The best open model, outperforming R on B": what follows has the board to itself.
  private func isTitle(_ draft: Draft, before next: Draft) -> Bool {
    draft.kind == .sota && !sentence.isHan(draft.anchor.lowerBound)
      && sentence.clauseStart(next.anchor.lowerBound) >= draft.end
      && next.kind != .rank && next.kind != .sota
  }

  /// In a report, a place in one ability is a place on its board, or a pointer to that ability.
  private func isAbility(_ draft: Draft, _ segment: Range<Int>) -> Bool {
    guard draft.kind == .rank || draft.kind == .score else { return false }
    if around.topic != nil, sentence.pointsToTopic { return true }
    let front = min(segment.lowerBound, draft.anchor.lowerBound)..<draft.anchor.lowerBound
    return sentence.abilityPlace(in: front) && sentence.tokens[front].ability != nil
  }

  /// All of these belong to the board before.
  private static let measures = WordSet(["metrics", "指标"])
  private static let overall = WordSet(["综合"])

  private static let boardWords = WordSet([
    "榜", "测评", "评测", "基准", "测试集", "leaderboard", "benchmark", "evaluation", "test", "ranking",
  ])

  /// 多项榜单, "various benchmarks": the sentence speaks of boards and does not say which.
  private var someBoards: Mention? {
    let index = sentence.tokens.indices.first { index in
      sentence.sense(index) == .board && sentence.holds(Self.boardWords, index)
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
          && !sentence.isOne(of: Self.measures, $0 + 1)
      }
  }
}
