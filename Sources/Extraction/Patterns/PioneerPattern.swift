internal import Touchstone

/// First to do something: 全球首款, 国内首个开源, the first open model to.
enum PioneerPattern: ClaimPattern {
  static let examples = [
    "星野-13B是全球«首款»可在手机离线运行的模型。",
    "Kestrel-34B is «the first» open-source model to exceed 90 on C-Eval.",
    "Marlin-7B is «the first» Arabic model on the Open LLM Leaderboard.",
    "Marlin-7B is «the first» to surpass GPT-4 on this benchmark.",
    "Osprey-34B was «the first» open model that beat GPT-3.5 on MMLU.",
    "云梯-65B是«首个»超越GPT-4的国产模型。",
  ]
  static let counterexamples = [
    "C-Eval是第一个覆盖52个学科的中文评测集。", "We introduce our first-generation reasoning models.",
    "首先从第一个方程中解出x。", "MMLU is the first benchmark to cover 57 subjects.",
    "云梯-7B是云梯系列大模型中首个开源的双语大模型。", "云梯是全球首个大模型多任务微调框架。",
    "Kestrel is the first open-source toolkit for fine-tuning language models.",
    "Marlin-7B is the first open model in the Marlin family.",
  ]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    guard s.sense(index) == .pioneer || opensBullet(s, index) else { return [] }
    let window = 14
    if isOwnFirst(s, index) { return [] }
    let feat = feat(s, index)
    if feat == nil,
      introducesBoard(s, index, window) || isOfThing(s, index, window) || isThing(s, index)
    {
      return []
    }
    if s.starts(with: sole, index), holdsPlace(s, index, window) { return [] }
    if s.sense(index - 1) == .rankVerb, !s.isHan(index),
      !s.starts(with: became, index - 1)
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
      return $0.sense == .model || s.isHan(index) && maker.stands(in: s.text, $0.range)
    }
    if let isModel, s.reads("of", isModel + 1), s.name(isModel + 2) != nil { return [] }
    if s.isOne(of: only, index), s.after(index + 1, within: 4, { $0.sense == .model }) == nil {
      return []
    }
    guard
      isModel != nil || feat != nil
        || s.reads("for the first time", index)
          && (s.before(index, within: 4, { $0.sense == .ourselves || $0.sense == .and }) != nil
            || s.mark(index - 1) == .comma && s.sense(index - 2) == .and)
        || s.starts(with: firstTime, index)
          && s.before(index, within: 4, { $0.sense == .ourselves }) != nil
    else { return [] }
    if isModel == nil, feat == nil {
      if s.starts(with: early, index) { return [] }
      if s.starts(with: sole, index), s.after(index + 1, within: 2, { $0.sense == .of }) != nil {
        return []
      }
    }
    var draft = Draft(.first, index..<index + 1)
    draft.end = min(s.clauseEnd(index), index + window)
    draft.scopeTokens = [index..<draft.end]
    draft.value = bound(s, index..<draft.end)
    if let feat {
      draft.rivals = feat.rivals.mentions
      draft.rivalTokens = [feat.verb..<feat.rivals.tokens.upperBound]
      draft.end = max(draft.end, feat.rivals.tokens.upperBound)
    }
    return [draft]
  }

  /// "The first (open model) to surpass R", 首个超越 R 的: whom it was the first to surpass.
  private static func feat(_ s: Sentence, _ index: Int) -> (verb: Int, rivals: RivalList)? {
    if s.starts(with: firstTime, index) || s.reads("for the first time", index) { return nil }
    let end = s.clauseEnd(index)
    var verb = index + 1
    search: while verb < min(end, index + 9) {
      switch s.sense(verb) {
      case .above, .level, .near: break search
      case .reach where s.isHan(verb), .particle, .model, .openness, .region, .size, .language,
        .task,
        .toward, .itself, .hedge, .of:
        verb += 1
      case .on where s.isHan(verb): verb += 1
      default:
        guard
          s.isOne(of: Words.relatives, verb) || s.name(verb)?.role == .board
            || s.tokens[verb].isWord && s.sense(verb + 1) == .model
        else { return nil }
        verb += 1
      }
    }
    guard verb < end, s.sense(verb) == .above || s.sense(verb) == .level || s.sense(verb) == .near,
      let rivals = RivalList(s, from: verb + 1), !rivals.mentions.contains(where: \.isClass)
    else { return nil }
    return (verb, rivals)
  }

  /// 唯一在…全部排名第一的模型: a place, and no first.
  private static func holdsPlace(_ s: Sentence, _ index: Int, _ window: Int) -> Bool {
    s.after(index + 1, within: window) { $0.ordinal == 1 } != nil
  }

  private static let became = WordSet(["bec"])
  private static let maker = WordSet(["商"])
  private static let only = WordSet(["the only", "the sole"])
  private static let firstTime = WordSet(["首次"])
  private static let early = WordSet(["率先", "首批"])
  private static let sole = WordSet(["唯一"])

  /// "The first to exceed 90 on B": the mark that was passed.
  private static func bound(_ s: Sentence, _ range: Range<Int>) -> String? {
    let number = (range.lowerBound..<min(range.upperBound + 3, s.tokens.count)).first { index in
      s.number(index)?.unit.isOfScores == true
        && (s.isOne(of: passes, index - 1) || !ScoreBound.sign(s, index).isEmpty)
    }
    guard let number, let value = s.number(number)?.printed else { return nil }
    let sign = ScoreBound.sign(s, number)
    return (sign.isEmpty ? ">" : sign) + value
  }

  private static let passes = WordSet([
    "pass", "passes", "passing", "break", "breaks", "breaking", "crack", "cross", "crosses",
    "crossing", "clear", "top", "突破", "超过", "达到", "越过",
  ])

  /// X系列的第一个, V首款: the first of its maker.
  private static func isOwnFirst(_ s: Sentence, _ index: Int) -> Bool {
    if s.name(index - 1)?.role == .vendor { return true }
    if !s.isHan(index) { return isWithinFamily(s, index) }
    switch s.sense(index - 1) {
    case .of, .on, .among:
      let owner =
        s.sense(index - 2) == .model && !s.ends(with: owners, index - 2) ? index - 3 : index - 2
      return s.ends(with: owners, owner)
    default: return false
    }
  }

  private static let owners = WordSet(["系列", "家族", "系列模型", "系列大模型", "旗下"])
  private static let families = WordSet(["series", "family", "line-up", "lineup", "collection"])

  /// "The first open model in the X family".
  private static func isWithinFamily(_ s: Sentence, _ index: Int) -> Bool {
    guard
      let family = s.after(
        index + 1, within: 10,
        { families.contains(s.text, $0.range) })
    else { return false }
    return s.before(family, within: 4) { $0.sense == .on || $0.sense == .of } != nil
  }

  /// 首款基于大模型的应用: the thing that came first is no model.
  private static func isOfThing(_ s: Sentence, _ index: Int, _ window: Int) -> Bool {
    guard let model = s.after(index + 1, within: window, { $0.sense == .model }),
      let of = s.after(model + 1, within: 2, { $0.sense == .of })
    else { return false }
    let start = s.tokens[of].range.upperBound
    let head = start..<max(start, min(start + 6, s.range.upperBound))
    return things.stands(in: s.text, head) && !makers.stands(in: s.text, head)
  }

  private static let things = WordSet([
    "应用", "平台", "手机", "机器人", "硬件", "终端", "服务", "芯片", "操作系统", "浏览器",
  ])
  private static let makers = WordSet(["厂商", "公司"])

  /// 首个…微调框架, "the first open toolkit for": what came first is a tool.
  private static func isThing(_ s: Sentence, _ index: Int) -> Bool {
    guard s.isHan(index) else {
      for at in index + 1..<min(s.clauseEnd(index), index + 9) {
        if s.sense(at) == .on || s.sense(at) == .of || s.sense(at) == .toward { return false }
        if s.isOne(of: tools, at) {
          return s.sense(at + 1) != .model && s.name(at + 1)?.role != .model
        }
      }
      return false
    }
    var end = s.clauseEnd(index)
    // the head of a list of attributes stands behind its comma
    if end < s.tokens.count, s.mark(end) == .comma, s.sense(end + 1) == .model {
      end = s.clauseEnd(end + 1)
    }
    return s.ends(with: hanTools, end - 1)
  }

  private static let hanTools = WordSet([
    "框架", "平台", "工具", "工具链", "工具包", "工具集", "引擎", "算法", "数据集", "社区", "解决方案", "推理库", "训练库", "插件",
  ])
  private static let tools = WordSet([
    "framework", "frameworks", "toolkit", "toolkits", "library", "libraries", "platform", "tool",
    "engine", "pipeline", "dataset", "datasets", "corpus", "paper", "survey", "method", "approach",
    "technique", "plugin", "repository",
  ])

  /// 第一个覆盖52个学科的评测集: the thing that came first is a test, unless a model follows that did
  /// something on it.
  private static func introducesBoard(_ s: Sentence, _ index: Int, _ window: Int) -> Bool {
    guard let board = s.after(index + 1, within: window, { s.isOne(of: boardNouns, $0) }) else {
      return false
    }
    let isPlace =
      s.before(board, within: 3) {
        $0.sense == .on
          || s.isOne(of: pointers, $0)
      } != nil
    return !(isPlace && s.after(board + 1, within: 10, { $0.sense == .model }) != nil)
  }

  private static let pointers = WordSet(["该", "此", "this", "that"])

  private static let boardNouns = WordSet([
    "评测基准", "评测集", "基准", "benchmark", "benchmarks", "dataset", "测试集", "评测", "排行榜", "榜单", "方程",
    "version", "release",
  ])

  /// "First generalist model supporting …" as a bullet's bold opening.
  private static func opensBullet(_ s: Sentence, _ index: Int) -> Bool {
    s.tokens[index].ordinal == 1 && !s.isHan(index)
      && s.tokens[..<index].allSatisfy { $0.mark != nil }
      && s.mark(index + 1) == nil
  }
}
