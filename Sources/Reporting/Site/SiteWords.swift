internal import Touchstone

/// The fixed words of the pages around the reports.
enum SiteWords {
  static let index = Bilingual(en: "Who is first? Fact-checks", zh: "谁是第一？事实核查")
  static let lead = Bilingual(
    en: "Claims of AI vendors about leaderboards, each held against the board as it was archived "
      + "on the day of the claim.",
    zh: "人工智能厂商关于榜单的说法，逐条与说法当日存档的榜单对照。")
  static let site = Bilingual(en: "Site", zh: "站点")
  static let skip = Bilingual(en: "Skip to the content", zh: "跳到正文")
  static let claims = Bilingual(en: "Claims", zh: "说法")
  static let vendors = Bilingual(en: "Vendors", zh: "厂商")
  static let boards = Bilingual(en: "Boards", zh: "榜单")
  static let findings = Bilingual(en: "Findings", zh: "发现")
  static let parts = [
    ("claims", claims), ("vendors", vendors), ("boards", boards), ("findings", findings),
  ]
  static let vendor = Bilingual(en: "Vendor", zh: "厂商")
  static let board = Bilingual(en: "Board", zh: "榜单")
  static let from = Bilingual(en: "From", zh: "自")
  static let to = Bilingual(en: "To", zh: "至")
  static let any = Bilingual(en: "any", zh: "不限")
  static let all = Bilingual(en: "Show all", zh: "全部显示")
  static let shown = Bilingual(
    en: "{n} of the {m} claims on this page.", zh: "本页{m}条说法中显示{n}条。")
  static let pages = Bilingual(en: "Pages of this list", zh: "列表分页")
  static let undated = Bilingual(en: "undated", zh: "无日期")
  static let noVendor = Bilingual(en: "Vendor not known", zh: "厂商不明")
  static let noClaims = Bilingual(en: "No claim here.", zh: "这里没有说法。")
  static let feed = Bilingual(en: "Feed of verdicts", zh: "结论订阅源")
  static let feedTitle = Bilingual(en: "Touchstone: verdicts", zh: "Touchstone：核查结论")
  static let seen = Bilingual(en: "claims seen", zh: "条说法")
  static let checkable = Bilingual(en: "checkable", zh: "条可核查")
  static let documents = Bilingual(en: "documents", zh: "篇文章")
  static let tooFew = Bilingual(
    en: "Fewer than ten checkable claims: too few for a share.", zh: "可核查的说法不足十条，不计算比例。")
  static let sample = Bilingual(
    en: "Counted are the claims about this vendor's models in the documents of this site. They are "
      + "no sample of what the vendor says, and vendors are not ranked by them.",
    zh: "统计的是本站文章中关于该厂商模型的说法，并非其言论的抽样，也不据此给厂商排名。")
  static let leaders = Bilingual(en: "Who led, and for how long", zh: "谁领先过，领先多久")
  static let firsts = Bilingual(en: "How rare a first place is", zh: "第一名有多稀罕")
  static let cautions = Bilingual(en: "Cautions", zh: "注意事项")
  static let noLeaders = Bilingual(
    en: "No archived state of this board tells who leads.", zh: "没有能看出第一名的存档版本。")
  static let edition = Bilingual(en: "Edition", zh: "期次")
  static let days = Bilingual(en: "Days", zh: "天数")
  static let then = Bilingual(en: "Then", zh: "其后")
  static let until = Bilingual(en: "Until", zh: "至")
  static let leader = Bilingual(en: "Leader", zh: "第一名")
  static let why = Bilingual(en: "Why it matters", zh: "为什么重要")
  static let honest = Bilingual(en: "How an honest sentence would read", zh: "诚实的写法")

  static func made(_ version: String) -> Bilingual {
    Bilingual(
      en: "Made by touchstone \(version) from archived boards; nothing here depends on the day it "
        + "was made.",
      zh: "由touchstone \(version)根据存档榜单生成；内容与生成日期无关。")
  }

  static func part(_ title: String, _ number: Int) -> Bilingual {
    Bilingual(en: "\(title), page \(number)", zh: "\(title)，第\(number)页")
  }

  static func share(_ count: Int, of total: Int) -> Bilingual {
    let percent = (count * 200 + total) / (2 * total)
    return Bilingual(
      en: "\(percent) % of \(total) checkable", zh: "占可核查\(total)条的\(percent)%")
  }

  static func newest(_ shown: Int, of total: Int) -> Bilingual {
    Bilingual(
      en: "The last \(shown) of \(total) tenures; `touchstone board leaders` lists all.",
      zh: "此处为\(total)段中的最后\(shown)段；`touchstone board leaders`列出全部。")
  }

  static func churn(_ leaders: Int, _ day: Day) -> Bilingual {
    Bilingual(
      en: "\(leaders) \(leaders == 1 ? "model" : "models") led in the \(Holding.churnDays) days up "
        + "to \(Wording.day(day).en).",
      zh: "截至\(Wording.day(day).zh)的\(Holding.churnDays)天内有\(leaders)个模型当过第一。")
  }
}
