internal import Touchstone

/// First to do something: 全球首款, 国内首个开源, the first open model to.
enum PioneerPattern: ClaimPattern {
  static let examples = [
    "星野-13B是全球«首款»可在手机离线运行的模型。",
    "Kestrel-34B is «the first» open-source model to exceed 90 on C-Eval.",
    "Marlin-7B is «the first» Arabic model on the Open LLM Leaderboard.",
  ]
  static let counterexamples = [
    "C-Eval是第一个覆盖52个学科的中文评测集。", "We introduce our first-generation reasoning models.",
    "首先从第一个方程中解出x。",
  ]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    guard s.sense(index) == .pioneer || opensBullet(s, index) else { return [] }
    let window = 14
    if isOwnFirst(s, index) { return [] }
    if introducesBoard(s, index, window) || isOfThing(s, index, window) { return [] }
    if s.sense(index - 1) == .rankVerb, !s.isHan(index),
      !s.string(index - 1).lowercased().hasPrefix("bec")
    {
      return []
    }
    if s.tokens.indices.contains(index + 2), s.sense(index + 1) == .and,
      s.tokens[index + 2].ordinal != nil
    {
      return []
    }
    let limit = s.isHan(index) ? window : 9
    let isModel = s.after(index + 1, within: limit) {
      if case .openness = $0.sense { return true }
      return $0.sense == .model || s.isHan(index) && s.text.string($0.range).contains("商")
    }
    if let isModel, isModel + 2 < s.tokens.count, s.string(isModel + 1).lowercased() == "of",
      s.name(isModel + 2) != nil
    {
      return []
    }
    let word = s.string(index).lowercased()
    if word == "the only" || word == "the sole",
      s.after(index + 1, within: 4, { $0.sense == .model }) == nil
    {
      return []
    }
    guard
      isModel != nil
        || word == "for the first time"
          && (s.before(index, within: 4, { $0.sense == .ourselves || $0.sense == .and }) != nil
            || s.mark(index - 1) == .comma && s.sense(index - 2) == .and)
        || s.isHan(index) && word.hasPrefix("首次")
          && s.before(index, within: 4, { $0.sense == .ourselves }) != nil
    else { return [] }
    if s.isHan(index), word.hasPrefix("率先") || word.hasPrefix("首批"), isModel == nil { return [] }
    if word.hasPrefix("唯一"), s.after(index + 1, within: 2, { $0.sense == .of }) != nil,
      isModel == nil
    {
      return []
    }
    var draft = Draft(.first, index..<index + 1)
    draft.end = min(s.clauseEnd(index), index + window)
    draft.scopeTokens = [index..<draft.end]
    draft.value = bound(s, index..<draft.end)
    return [draft]
  }

  /// "The first to exceed 90 on B": the mark that was passed.
  private static func bound(_ s: Sentence, _ range: Range<Int>) -> String? {
    let number = (range.lowerBound..<min(range.upperBound + 3, s.tokens.count)).first { index in
      s.number(index).map { [.none, .points, .percent].contains($0.unit) } ?? false
        && (passes(s, index) || !ScoreBound.sign(s, index).isEmpty)
    }
    guard let number, let value = s.number(number)?.printed else { return nil }
    let sign = ScoreBound.sign(s, number)
    return (sign.isEmpty ? ">" : sign) + value
  }

  private static func passes(_ s: Sentence, _ index: Int) -> Bool {
    let word = index > 0 ? s.string(index - 1).lowercased() : ""
    return [
      "pass", "passes", "passing", "break", "breaks", "breaking", "crack", "cross", "crosses",
      "crossing", "clear", "top", "突破", "超过", "达到", "越过",
    ].contains(word)
  }

  /// X系列的第一个, V首款: the first of its maker.
  private static func isOwnFirst(_ s: Sentence, _ index: Int) -> Bool {
    if s.name(index - 1)?.role == .vendor { return true }
    guard s.sense(index - 1) == .of, index > 1 else { return false }
    let owner = s.string(index - 2)
    return ["系列", "家族", "系列模型", "旗下"].contains(where: owner.hasSuffix)
  }

  /// 首款基于大模型的应用: the thing that came first is no model.
  private static func isOfThing(_ s: Sentence, _ index: Int, _ window: Int) -> Bool {
    guard let model = s.after(index + 1, within: window, { $0.sense == .model }),
      let of = s.after(model + 1, within: 2, { $0.sense == .of })
    else { return false }
    let start = s.tokens[of].range.upperBound
    let head = s.text.string(start..<min(start + 6, s.range.upperBound))
    return ["应用", "平台", "手机", "机器人", "硬件", "终端", "服务", "芯片", "操作系统", "浏览器"].contains {
      head.contains($0)
    } && !head.contains("厂商") && !head.contains("公司")
  }

  /// 第一个覆盖52个学科的评测集: the thing that came first is a test, unless a model follows that did
  /// something on it.
  private static func introducesBoard(_ s: Sentence, _ index: Int, _ window: Int) -> Bool {
    guard let board = s.after(index + 1, within: window, { isBoardNoun($0, s) }) else {
      return false
    }
    let isPlace =
      s.before(board, within: 3) {
        $0.sense == .on
          || ["该", "此", "this", "that"].contains(s.text.string($0.range).lowercased())
      } != nil
    return !(isPlace && s.after(board + 1, within: 10, { $0.sense == .model }) != nil)
  }

  private static func isBoardNoun(_ token: Token, _ s: Sentence) -> Bool {
    let word = s.text.string(token.range).lowercased()
    return [
      "评测基准", "评测集", "基准", "benchmark", "benchmarks", "dataset", "测试集", "评测", "排行榜", "榜单", "方程",
      "version", "release",
    ].contains(word)
  }

  /// "First generalist model supporting …" as a bullet's bold opening.
  private static func opensBullet(_ s: Sentence, _ index: Int) -> Bool {
    s.tokens[index].ordinal == 1 && !s.isHan(index)
      && s.tokens[..<index].allSatisfy { $0.mark != nil }
      && s.mark(index + 1) == nil
  }
}
