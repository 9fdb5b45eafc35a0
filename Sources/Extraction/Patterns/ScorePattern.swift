internal import Touchstone

/// A printed score: 得分 58.6, scores 81.4 on MMLU, 73.2 pass@1.
enum ScorePattern: ClaimPattern {
  static let examples = [
    "青岚-Chat在AlpacaEval上的胜率为«91.3%»。", "云梯-Chat在MT-Bench上得到«8.31»分。",
    "Juniper-13B scores «81.4» on MMLU.", "Osprey-Coder reaches «67.8» pass@1 on HumanEval.",
    "Marlin-2 earns an Elo of «1187» in Chatbot Arena.",
    "Osprey-7B | «88.4%» win-rate on AlpacaEval.", "Osprey-7B has a «7.12» score on MT-Bench.",
    "Osprey-7B has achieved a win-rate against GPT-3.5 of «91.2%» on AlpacaEval.",
    "云梯-7B以«88.6»的成绩位列C-Eval榜首。", "云梯-7B在OmniDocBench上的编辑距离仅有«0.051»。",
  ]
  static let counterexamples = [
    "Kestrel-7B supports a context of 32 pages.", "青岚-13B的参数量为130亿。", "推理速度提升31.6%。",
    "青岚-13B的上下文窗口达到32K。", "青岚-13B与R1对战,胜利得3分,平手得1分。",
    "On MT-Bench, a win scores 3 points.",
  ]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    guard let number = s.number(index), !number.isSigned,
      number.unit.isOfScores || number.unit == .passRate,
      isMeasured(s, index, number), !isStart(s, index), !ScoreBound.isDistance(s, index)
    else { return [] }
    if s.after(index + 1, within: 3, { $0.sense == .offTopic || $0.sense == .comparative }) != nil {
      return []
    }
    // "a 1.5-point edge over R" is a margin
    if number.unit == .points,
      s.after(index + 1, within: 2, { $0.sense == .above || $0.sense == .gap }) != nil
    {
      return []
    }
    if isRivals(s, index) || isCountOfRuns(s, index) || isRule(s, index) { return [] }
    // top-1 accuracy
    if s.sense(index - 1) == .topN || s.sense(index - 2) == .topN, !s.isHan(index) { return [] }
    // "ranks 20 models"
    if s.sense(index + 1) == .model { return [] }
    if s.before(index, within: 5, { $0.sense == .offTopic || $0.sense == .improve }) != nil {
      return []
    }
    if s.text.at(s.tokens[index].range.lowerBound - 1) == 0x40
      || s.sense(index + 1).map({ $0 == .measure("3-shot") }) ?? false
    {
      return []
    }
    guard let board = board(s, index) ?? measureOnly(s, index, number) else { return [] }
    var draft = Draft(.score, index..<index + 1)
    draft.value = number.printed
    draft.boards = board.mentions
    draft.end = max(index + 1, board.end)
    if let measure = measure(s, index) { draft.metric = measure }
    draft.value = ScoreBound.sign(s, index) + number.printed
    if let owner = bracketed(s, index) { draft.subjects = [owner] }
    return [draft]
  }

  /// "(GPT-4: 80.10)": the figure is that of the name in the same bracket.
  private static func bracketed(_ s: Sentence, _ index: Int) -> Mention? {
    for at in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      if s.mark(at) == .open || s.mark(at) == .close { return nil }
      if let name = s.name(at), name.role != .board, s.mark(at - 1) == .open { return name.mention }
    }
    return nil
  }

  /// "Versus 83.2 for R", "against R's 83.2", 仅落后0.14分: not the subject's figure.
  private static func isRivals(_ s: Sentence, _ index: Int) -> Bool {
    if s.sense(index - 1) == .versus { return true }
    if s.sense(index - 1) == .runnerUp, s.isHan(index - 1) { return true }
    if s.reads("for", index + 1), s.name(index + 2)?.role == .model { return true }
    // "a win rate against R of 91.2%" is the subject's
    guard s.sense(index - 1) == .of, !s.reads("of", index - 1), !s.isHan(index - 1),
      s.name(index - 2)?.role == .model
    else { return false }
    return switch s.sense(index - 3) {
    case .versus, .toward, .than: true
    default: false
    }
  }

  /// 胜利得3分, "a win scores 3 points": how points are counted.
  private static func isRule(_ s: Sentence, _ index: Int) -> Bool {
    let start = s.clauseStart(index)
    guard !(start..<index).contains(where: { s.name($0).map { $0.role != .board } ?? false }) else {
      return false
    }
    let words =
      s.tokens[max(start, index - 4)].range.lowerBound..<s.tokens[index].range.lowerBound
    return s.isHan(index - 1)
      ? rules.stands(in: s.text, words)
      : s.isOne(of: each, start)
        && (s.isOne(of: outcomes, start + 1) || s.isOne(of: outcomes, start + 2))
  }

  private static let rules = WordSet([
    "胜利", "获胜", "胜者", "胜一", "每胜", "平手", "平局", "打平", "战平", "失败", "败者", "答对", "答错", "每题", "每道",
    "每答", "正确得", "错误得",
  ])
  private static let each = WordSet(["a", "each", "every", "one", "an", "any"])
  private static let outcomes = WordSet([
    "win", "wins", "tie", "draw", "loss", "victory", "answer", "question", "item",
  ])

  /// "Over 8 runs", "20 samples".
  private static func isCountOfRuns(_ s: Sentence, _ index: Int) -> Bool {
    s.isOne(of: runs, index + 1)
  }

  private static let runs = WordSet(["runs", "run", "samples", "trials", "seeds", "次", "轮"])

  /// The number left of "to" belongs to the old model.
  private static func isStart(_ s: Sentence, _ index: Int) -> Bool {
    s.isOne(of: from, index - 1) || s.sense(index - 1) == .by
      || s.sense(index - 1) == .versus && s.number(index - 2) != nil
      || s.sense(index + 1) == .versus && s.number(index + 2) != nil && s.mark(index - 1) == .open
  }

  private static let from = WordSet(["from", "从"])

  private static func isMeasured(_ s: Sentence, _ index: Int, _ number: Quantity) -> Bool {
    if number.unit == .passRate { return true }
    if s.before(index, within: 7, leadsToScore) != nil { return true }
    if s.after(index + 1, within: 2, isMeasure) != nil { return true }
    if number.unit == .points, isHanPoints(s, index) || s.sense(index - 1) == .with { return true }
    if s.mark(index - 1) == .colon,
      s.before(index - 1, within: 4, { $0.name?.role == .board || isMeasure($0) }) != nil
    {
      return true
    }
    if isRaised(s, index) || isListed(s, index) || isWithMeasure(s, index) { return true }
    if isContinued(s, index, number) || isHanResult(s, index) { return true }
    let decimals = number.hasDecimals
    if decimals || number.unit == .percent, s.isOne(of: nouns, index + 1) { return true }
    if decimals, s.sense(index + 1) == .on, board(s, index) != nil || isOnBoard(s, index) {
      return true
    }
    return decimals && s.name(index - 1)?.role == .board
  }

  /// "From 48.2 to 63.4", 从48.2到63.4.
  private static func isRaised(_ s: Sentence, _ index: Int) -> Bool {
    guard index > 2, s.number(index - 2) != nil else { return false }
    return s.sense(index - 1) == .toward && s.reads("from", index - 3)
      || s.ends(with: upTo, index - 1) && s.ends(with: from, index - 3)
  }

  private static let upTo = WordSet(["到", "至", "到了"])

  /// 西班牙语得分79.4,德语77.0.
  private static func isListed(_ s: Sentence, _ index: Int) -> Bool {
    guard index > 3, s.mark(index - 2) == .comma || s.mark(index - 2) == .enumeration,
      s.number(index)?.hasDecimals == true
    else { return false }
    switch s.sense(index - 1) {
    case .language, .task:
      return s.tokens[..<(index - 2)].last?.number != nil
    default: return false
    }
  }

  /// "With an ANLS of 93.1%".
  private static func isWithMeasure(_ s: Sentence, _ index: Int) -> Bool {
    guard index > 2, s.reads("of", index - 1) else { return false }
    return s.before(index - 1, within: 5) { $0.sense == .with } != nil
      && s.before(index - 1, within: 1) { $0.isWord || $0.name != nil } != nil
  }

  private static let nouns = WordSet([
    "score", "scores", "win rate", "win-rate", "winrate", "accuracy", "success rate", "pass rate",
  ])

  /// "63.2% on B1 and 73% on B2": one verb for both.
  private static func isContinued(_ s: Sentence, _ index: Int, _ number: Quantity) -> Bool {
    guard s.sense(index - 1) == .and || s.mark(index - 1) == .comma, s.sense(index + 1) == .on,
      s.after(index + 2, within: 4, { $0.name?.role == .board }) != nil,
      let before = (max(0, index - 12)..<index).last(where: { s.number($0) != nil }),
      s.number(before)?.unit == number.unit, s.sense(before + 1) == .on
    else { return false }
    return s.before(before, within: 7, leadsToScore) != nil
      || s.number(before)?.hasDecimals == true
  }

  /// 以96.5的成绩, 凭88.6的高分.
  private static func isHanResult(_ s: Sentence, _ index: Int) -> Bool {
    guard s.sense(index - 1) == .with, s.isHan(index - 1), s.sense(index + 1) == .of else {
      return false
    }
    return s.after(index + 2, within: 3) { results.ends(s.text, $0.range) } != nil
  }

  private static let results = WordSet(["成绩", "得分", "分数", "高分", "总分", "均分", "平均分", "佳绩"])

  /// 75.4分.
  private static func isHanPoints(_ s: Sentence, _ index: Int) -> Bool {
    s.text.at(s.tokens[index].range.upperBound - 1) == 0x5206
  }

  private static func leadsToScore(_ token: Token) -> Bool {
    switch token.sense {
    case .score, .reach, .rankVerb: true
    default: isMeasure(token)
    }
  }

  static func isMeasure(_ token: Token) -> Bool {
    if case .measure(let text) = token.sense { return !text.hasSuffix("shot") }
    return false
  }

  private static func measure(_ s: Sentence, _ index: Int) -> String? {
    let near = s.after(index + 1, within: 2, isMeasure) ?? s.before(index, within: 5, isMeasure)
    guard let near, case .measure(let text) = s.sense(near) else { return nil }
    return text
  }

  /// "on B" right behind the number, else the nearest board in front.
  private static func board(_ s: Sentence, _ index: Int) -> (mentions: [Mention], end: Int)? {
    var at = index + 1
    while at < min(s.tokens.count, index + 9), !s.isBreak(at), s.number(at) == nil,
      s.tokens[at].mark != .open
    {
      if s.name(at)?.role == .board,
        !s.isHan(index) || s.tokens[index + 1..<at].contains(where: { $0.sense == .on })
      {
        return ([s.tokens[at].name?.mention].compactMap { $0 }, at + 1)
      }
      if s.sense(at) == .and, !s.isHan(at) { break }
      at += 1
    }
    at = index - 1
    while at >= max(0, index - 14), s.mark(at) != .full {
      if let name = s.name(at), name.role == .board { return ([name.mention], index + 1) }
      if s.mark(at) == .semicolon { break }
      at -= 1
    }
    return nil
  }

  /// A measure that names no board: 语义理解一项以75.4分, an average of 52.4.
  private static func measureOnly(
    _ s: Sentence, _ index: Int, _ number: Quantity
  ) -> (mentions: [Mention], end: Int)? {
    let isNamed =
      number.unit == .passRate || number.unit == .points && isHanPoints(s, index)
      || s.before(index, within: 7, { isMeasure($0) || $0.sense == .score && !s.isHan(index) })
        != nil
      || s.after(index + 1, within: 2, isMeasure) != nil
      || s.before(index, within: 2, { s.isOne(of: scores, $0) }) != nil
      || isHanResult(s, index) || s.isOne(of: nouns, index + 1) || isOnBoard(s, index)
    let isElo =
      s.before(index, within: 7) { $0.sense == .measure("Elo") } != nil && number.text.count > 2
    let hasDecimals = number.hasDecimals || number.unit != .none || isElo
    return isNamed && hasDecimals ? ([], index + 1) : nil
  }

  /// "68.74 on the leaderboard": the board is the one spoken of.
  private static func isOnBoard(_ s: Sentence, _ index: Int) -> Bool {
    s.sense(index + 1) == .on
      && s.after(index + 2, within: 5) { leaderboard.contains(s.text, $0.range) } != nil
  }

  private static let leaderboard = WordSet(["leaderboard"])

  private static let scores = WordSet(["平均分", "平均得分", "均分", "总分", "得分"])
}

extension Quantity {
  var hasDecimals: Bool { text.utf8.contains(0x2E) }
}

extension Quantity.Unit {
  /// What a board may measure in.
  var isOfScores: Bool {
    switch self {
    case .none, .points, .percent: true
    case .passRate, .times, .count, .other: false
    }
  }
}
