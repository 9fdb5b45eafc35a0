internal import Touchstone

/// The fixed words of the page.
enum Captions {
  static let kind = Bilingual(en: "fact-check", zh: "事实核查")
  static let untitled = Bilingual(en: "Untitled announcement", zh: "无标题文章")
  static let undated = Bilingual(en: "no date", zh: "无日期")
  static let skip = Bilingual(en: "Skip to the claims", zh: "跳到核查结果")
  static let atAGlance = Bilingual(en: "At a glance", zh: "一览")
  static let claim = Bilingual(en: "Claim", zh: "原句")
  static let verdict = Bilingual(en: "Verdict", zh: "结论")
  static let why = Bilingual(en: "What decides it", zh: "依据")
  static let inText = Bilingual(en: "see it in the text", zh: "在原文中查看")
  static let onPage = Bilingual(en: "see it on the original page", zh: "在原网页中查看")
  static let permalink = Bilingual(en: "link to this claim", zh: "本条链接")
  static let rows = Bilingual(en: "The rows that decide it", zh: "决定性的榜单数据")
  static let shown = Bilingual(en: "What the archive shows", zh: "存档中有什么")
  static let place = Bilingual(en: "Place", zh: "名次")
  static let printed = Bilingual(en: "Printed", zh: "榜单名次")
  static let model = Bilingual(en: "Model", zh: "模型")
  static let organisation = Bilingual(en: "Organisation", zh: "机构")
  static let claimed = Bilingual(en: "the claim's model", zh: "原句所说")
  static let rival = Bilingual(en: "compared with", zh: "对比对象")
  static let unranked = Bilingual(en: "“–”: no rank printed. ", zh: "“–”：榜单未印名次。")
  static let source = Bilingual(en: "Source: ", zh: "来源：")
  static let leftOut = Bilingual(en: "What the sentence leaves out: ", zh: "原句略去了：")
  static let or = Bilingual(en: "Or: ", zh: "或者：")
  static let context = Bilingual(en: "The title in time and on its board", zh: "时间与榜单背景")
  static let course = Bilingual(en: "Its place over time", zh: "名次走势")
  static let tenures = Bilingual(en: "Who held the first place", zh: "第一名归谁")
  static let slices = Bilingual(en: "Where it is true, and where not", zh: "在哪里成立，在哪里不成立")
  static let table = Bilingual(en: "The same as a table", zh: "数据表")
  static let day = Bilingual(en: "Day", zh: "日期")
  static let models = Bilingual(en: "Models", zh: "模型范围")
  static let list = Bilingual(en: "List", zh: "榜单")
  static let firstSeen = Bilingual(en: "First seen", zh: "首次见于")
  static let lastSeen = Bilingual(en: "Last seen", zh: "最后见于")
  static let length = Bilingual(en: "Length", zh: "时长")
  static let bars = Bilingual(
    en: "Solid: seen in the archive. Thin: may have led, between two archived states.",
    zh: "粗条：存档可见；细线：可能在位，介于两个存档版本之间。")
  static let cells: [(holds: Bool?, words: Bilingual)] = [
    (true, Bilingual(en: "true", zh: "成立")), (false, Bilingual(en: "not true", zh: "不成立")),
    (nil, Bilingual(en: "cannot be told", zh: "无法判定")),
  ]
  static let strongest = Bilingual(en: "What can be said: ", zh: "可以这样说：")
  static let findings = Bilingual(en: "What a reader should know", zh: "读者应当知道")
  static let unchecked = Bilingual(en: "What could not be checked", zh: "哪些无法核查")
  static let uncheckedReason = Bilingual(
    en: "The archive holds nothing that decides this sentence. It may be true.",
    zh: "存档中没有能判定这句话的材料。它可能是真的。")
  static let settles = Bilingual(en: "What would settle it:", zh: "怎样才能判定：")
  static let text = Bilingual(en: "In the announcement", zh: "原文中的位置")
  static let method = Bilingual(en: "Method", zh: "方法")
  static let noClaims = Bilingual(
    en: "This text makes no claim about a place or a lead on a leaderboard.",
    zh: "这篇文章没有关于榜单名次或领先的说法。")

  static let methodText = [
    Bilingual(
      en: "A verdict is arithmetic: the claim is held against the archived state of the board that "
        + "was in force on the day of the claim. Evidence published later never decides.",
      zh: "结论来自计算：把说法与当天有效的榜单存档对照。之后发布的材料不用于判定。"),
    Bilingual(
      en: "Places are counted by score over every listed model, ranked or not; the board's printed "
        + "rank stands beside them.",
      zh: "名次按分数在全部列出的模型中计算，无论榜单是否给名次；榜单印的名次并列显示。"),
    Bilingual(
      en: "Rating: 5 supported; 4 supported with a caveat; 3 true only with one missing limit; "
        + "2 several missing limits, or boards that disagree; 1 contradicted; none where the "
        + "evidence is missing.",
      zh: "评级：5 成立；4 成立但有保留；3 补上一个限定才成立；2 需补多个限定，或榜单互相矛盾；1 与证据不符；缺少证据时不评级。"),
    Bilingual(
      en: "The report says what archived boards show. It says nothing about intent.",
      zh: "本报告只说明存档榜单显示了什么，不涉及动机。"),
  ]

  /// A chart that is drawn for an earlier claim.
  static func same(_ title: Bilingual, as number: Int) -> Bilingual {
    Bilingual(en: "\(title.en): as for claim \(number)", zh: "\(title.zh)：与第\(number)条相同")
  }

  static func line(_ number: Int) -> Bilingual {
    Bilingual(en: "line \(number)", zh: "第\(number)行")
  }

  static func rederive(_ tool: String, _ version: String) -> Bilingual {
    Bilingual(
      en: "Re-derive it offline, byte for byte, with \(tool) \(version) and the same archive:",
      zh: "用\(tool) \(version)和同一份存档离线重做，结果逐字节相同：")
  }
}
