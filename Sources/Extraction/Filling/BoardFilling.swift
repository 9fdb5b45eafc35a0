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
  func inherit(_ boards: inout [[Mention]], _ drafts: [Draft]) {
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
    guard start >= last.end,
      draft.kind == .comparison || draft.kind == .parity || draft.kind == .sota
    else { return false }
    // …，是目前最强的开源模型
    if draft.kind == .sota, sentence.sense(start) == .be { return true }
    return (start..<draft.anchor.lowerBound).contains { index in
      if case .task = sentence.sense(index) { return true }
      return sentence.starts(with: Self.overall, index)
    }
  }

  /// 在多个测试基准中: the clause speaks of tests of its own.
  private func speaksOfTests(_ draft: Draft) -> Bool {
    let clause = sentence.clauseStart(draft.anchor.lowerBound)..<sentence.clauseEnd(draft.end)
    return clause.contains { sentence.sense($0) == .partly }
      && clause.contains { sentence.sense($0) == .board }
  }

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
      }
  }

  /// 该榜单, 9月的榜单, this benchmark.
  private var isAnaphoric: Bool {
    sentence.tokens.indices.contains { index in
      guard sentence.sense(index) == .board else { return false }
      let start = sentence.tokens[index].range.lowerBound
      if Self.same.ends(sentence.text, sentence.text.start..<start) { return true }
      guard sentence.isHan(index) else { return sentence.isOne(of: Self.this, index - 1) }
      guard sentence.starts(with: Self.lists, index) else { return false }
      if index > 0, case .date = sentence.tokens[index - 1].kind { return true }
      return sentence.isOne(of: Self.pointers, index - 1)
    }
  }

  private static let same = WordSet(["同一份", "同一张", "同一", "这份"])
  private static let this = WordSet(["this", "the above", "these"])
  private static let lists = WordSet(["榜", "基准"])
  private static let pointers = WordSet(["该", "这个", "这", "的", "上述", "拿过", "发布", "更新"])
}
