internal import Touchstone

/// Subjects that a pronoun, a size or a bare noun stands for.
extension Subject {
  /// 7B版本, "the 32B model".
  static func sized(_ s: Sentence, _ range: Range<Int>, _ context: Context) -> Mention? {
    for index in range {
      guard case .size(let size) = s.sense(index), index + 1 < s.tokens.count else { continue }
      guard s.starts(with: editions, index + 1), !s.isOne(of: several, index + 1),
        s.isHan(index + 1) || s.isOne(of: the, index - 1),
        s.before(index, within: 3, { $0.sense == .among }) == nil
      else { continue }
      if let found = context.sized(size) { return found }
    }
    return nil
  }

  private static let editions = WordSet([
    "版本", "版", "模型", "variant", "version", "model", "checkpoint", "edition",
  ])
  private static let several = WordSet(["models", "variants"])
  private static let the = WordSet(["the", "our", "this", "its"])

  private static let some = WordSet([
    "一些", "某些", "有些", "有的", "不少", "许多", "很多", "各家", "每家", "多家", "其他", "some", "many",
    "several", "other", "certain",
  ])

  /// 一些不知名的大模型, "some vendors": nobody in particular, and so nobody named before.
  static func speaksOfSome(_ s: Sentence, _ range: Range<Int>) -> Bool {
    range.clamped(to: s.tokens.indices).contains { index in
      s.isOne(of: some, index)
        && s.after(index + 1, within: 8, { $0.sense == .model }) != nil
    }
  }

  static func refers(_ s: Sentence, _ range: Range<Int>) -> Bool {
    range.clamped(to: s.tokens.indices).contains {
      s.sense($0) == .itself || s.sense($0) == .ourselves
    }
  }

  static func pronoun(
    _ s: Sentence, _ range: Range<Int>, _ previous: Mention?, _ context: Context
  ) -> Found? {
    let before = Found(previous, .claimBefore)
    let found = range.clamped(to: s.tokens.indices).lazy.compactMap { index -> Found? in
      switch s.sense(index) {
      case .itself: before ?? context.meantByIt
      case .ourselves: before ?? context.meantByUs
      default: nil
      }
    }.first
    return found.map { Found($0.mention, .pronoun($0.origin)) }
  }

  /// A subject is followed by its verb, its ability or the place of the contest.
  private static func leadsOn(_ s: Sentence, _ index: Int) -> Bool {
    switch s.sense(index) {
    case .on, .of, .be, .above, .below, .level, .near, .rankVerb, .title, .score, .best, .language,
      .task, .measure, .runnerUp, .reach, .hedge, .improve, .all:
      true
    default: false
    }
  }

  /// Parts of ordinary words that open a clause and name no product.
  private static let nouns = WordSet([
    "语音", "语言", "集群", "进一步", "基础", "训练", "推理", "性能", "能力", "效果", "成绩", "水平", "结果", "表现", "数据",
    "任务", "场景", "平台", "系统", "行业", "领域", "方面", "团队", "公司", "用户", "产品", "技术", "架构", "参数", "版本",
    "因此", "从而", "并且", "同时", "以及", "其中", "此外", "目前", "今年", "去年", "图像", "视频", "文本", "代码", "数学",
    "首次", "最终", "整体", "综合", "平均", "总体", "多项", "各项", "所有", "部分", "实测", "测试", "评测", "榜单", "分数",
    "单位", "指标", "精度", "速度", "成本", "价格", "规模", "尺寸", "窗口", "长度", "国内", "国产", "全球", "业界", "正式",
  ])

  /// What stands in subject position though nothing marks it as a name.
  static func unnamed(_ s: Sentence, _ range: Range<Int>, _ taken: [Range<Int>]) -> Mention? {
    var start = range.lowerBound
    while start < range.upperBound,
      s.mark(start) != nil || s.sense(start) == .but || s.sense(start) == .source
    { start += 1 }
    guard start < range.upperBound, s.tokens[start].isWord,
      !taken.contains(where: { $0.contains(start) })
    else { return nil }
    guard leadsOn(s, start + 1) else { return nil }
    let range = s.tokens[start].range
    if s.isHan(start) {
      return (2...4).contains(range.count) && !s.holds(nouns, start)
        ? Mention(printed: s.string(start)) : nil
    }
    guard s.text.isCapital(range.lowerBound), range.count >= 4, !s.ends(with: endings, start),
      !NameShape.common.contains(s.text, range)
    else { return nil }
    return Mention(printed: s.string(start))
  }

  private static let endings = WordSet(["ly", "ing"])
}
