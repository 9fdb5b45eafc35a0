internal import Touchstone

/// The boards that earlier sentences leave for one that names none.
struct BoardContext: Sendable {
  /// The board that was named last, unless that is long ago.
  var last: Mention?
  /// The boards of the last sentence of this block that named or pointed to any.
  var block: [Mention] = []
  /// The boards of the list or table in front of this block, for "these benchmarks".
  var listed: [Mention] = []
  /// The one board that a report is about.
  var report: Mention?
  /// The ability that the block spoke of last, for 在这一方面.
  var topic: String?

  /// The boards that the sentence points to and does not name.
  func meant(by s: Sentence) -> [Mention]? {
    guard !s.tokens.contains(where: { $0.role == .board }) else { return nil }
    if listed.count > 1, s.pointsToBoards { return listed }
    return one(meantBy: s).map { [$0] }
  }

  /// The one board that the sentence points to and does not name.
  func one(meantBy s: Sentence) -> Mention? {
    guard let board = last ?? report, !s.tokens.contains(where: { $0.role == .board }),
      s.pointsToBoard(inReport: report != nil)
    else { return nil }
    return board
  }
}

extension Sentence {
  /// The boards that the sentence leaves for the next: the members of a list of examples alone,
  /// and none that another is only derived from.
  var carriedBoards: [Mention] {
    let all = 0..<tokens.count
    if let example = tokens.indices.first(where: { sense($0) == .example }) {
      let listed = boards(in: example..<tokens.count)
      if listed.count > 1 { return listed }
    }
    let kept = boards(in: all).filter { board in
      !tokens.indices.contains { name($0)?.mention == board && isOrigin($0) }
    }
    return kept.isEmpty ? boards(in: all) : kept
  }

  /// "Which extends B": another test is made of this one.
  private func isOrigin(_ index: Int) -> Bool {
    isOne(of: BoardWords.origins, index - 1) || sense(index - 1) == .source
  }

  /// This board, or 9月榜单 in the report on it.
  func pointsToBoard(inReport: Bool) -> Bool {
    tokens.indices.contains { index in
      guard sense(index) == .board else { return false }
      let start = tokens[index].range.lowerBound
      if BoardWords.same.ends(text, text.start..<start) { return true }
      if inReport, isEdition(index) { return true }
      guard isHan(index) else {
        return isOne(of: BoardWords.this, index - 1)
          || isOne(of: BoardWords.lists, index) && reads("the", index - 1)
      }
      if starts(with: BoardWords.tests, index), isOne(of: BoardWords.near, index - 1) {
        return true
      }
      guard starts(with: BoardWords.lists, index) else { return false }
      if index > 0, case .date = tokens[index - 1].kind { return true }
      return isOne(of: BoardWords.pointers, index - 1)
    }
  }

  /// "These benchmarks", 上述基准: several boards are meant.
  var pointsToBoards: Bool {
    tokens.indices.contains { index in
      guard sense(index) == .board else { return false }
      let start = tokens[index].range.lowerBound
      return isHan(index)
        ? BoardWords.these.ends(text, text.start..<start)
        : isOne(of: BoardWords.theseEnglish, index - 1)
          || isOne(of: BoardWords.theseEnglish, index - 2)
            && isOne(of: BoardWords.counts, index - 1)
    }
  }

  /// 本次新增的…榜单, "this edition's ranking".
  private func isEdition(_ index: Int) -> Bool {
    let start = clauseStart(index)
    guard start < index, starts(with: BoardWords.reports, index) else { return false }
    let words = tokens[start].range.lowerBound..<tokens[index].range.lowerBound
    return BoardWords.editions.stands(in: text, words)
      || tokens[start..<index].contains { if case .date = $0.kind { true } else { false } }
  }

  /// 在安全性方面: an ability, as the board of a report has columns for.
  func abilityPlace(in range: Range<Int>) -> Bool {
    range.contains { index in
      guard isOne(of: BoardWords.aspects, index) else { return false }
      return before(index, within: 5) { if case .task = $0.sense { true } else { false } } != nil
    }
  }

  /// 在这一方面, "in this respect".
  var pointsToTopic: Bool {
    BoardWords.topics.first(in: text, range) != nil
  }
}

extension ArraySlice<Token> {
  /// The ability that the tokens name, if there is one alone.
  var ability: String? {
    var found: String?
    for token in self {
      guard case .task(let task)? = token.sense, task != found else { continue }
      guard found == nil else { return nil }
      found = task
    }
    return found
  }
}

private enum BoardWords {
  static let same = WordSet(["同一份", "同一张", "同一", "这份", "这张", "这一份"])
  static let this = WordSet(["this", "the above", "these", "said"])
  static let lists = WordSet(["榜", "基准", "leaderboard", "ranking", "rankings"])
  static let pointers = WordSet(["该", "这个", "这", "的", "上述", "拿过", "发布", "更新", "此"])
  static let tests = WordSet(["评测", "测评", "测试", "考试", "榜", "基准", "排行"])
  static let near = WordSet(["该", "此", "该项", "这项", "这一"])
  static let origins = WordSet(["extends", "extending", "extend", "translates", "adapts"])
  static let these = WordSet(["这些", "上述", "以上", "这几个", "这几项", "以上这些", "这两个", "这两项", "上面"])
  static let theseEnglish = WordSet(["these", "those", "the above", "above"])
  static let counts = WordSet(["two", "three", "four", "five", "all", "academic", "public"])
  static let reports = WordSet(["榜", "评测", "测评", "排行", "leaderboard", "ranking"])
  static let editions = WordSet(["本次", "本期", "此次", "这次", "每期", "最新一期", "新增", "本轮", "本月", "edition"])
  static let aspects = WordSet(["方面", "维度", "领域", "能力方面", "能力上", "任务上"])
  static let topics = WordSet([
    "这一方面", "该方面", "这方面", "此方面", "这一领域", "该领域", "这一维度", "该维度", "这一能力", "该能力", "这项能力",
    "in this respect", "in this area", "in this category", "on this front", "in this track",
  ])
}
