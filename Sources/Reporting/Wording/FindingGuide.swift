package import Touchstone

/// What `touchstone explain` tells about one finding code.
package struct FindingGuide: Hashable, Sendable {
  package var title: Bilingual
  /// What the finding means.
  package var meaning: Bilingual
  /// Why it matters to a reader.
  package var matters: Bilingual
  /// How an honest sentence would read; the names are invented.
  package var honest: Bilingual
}

extension Wording {
  package static func guide(_ code: FindingCode) -> FindingGuide {
    switch code {
    case .noBoardNamed: noBoardNamed
    case .noDate: noDate
    case .noSnapshotInForce: noSnapshotInForce
    case .subjectNotListed: subjectNotListed
    case .rivalNotListed: rivalNotListed
    case .rivalIsAClass: rivalIsAClass
    case .unknownBoard: unknownBoard
    case .noPlaceStated: noPlaceStated
    case .unknownAttribute: unknownAttribute
    case .unstatedQualifier: unstatedQualifier
    case .unrankedRowsAbove: unrankedRowsAbove
    case .statisticalTie: statisticalTie
    case .rankScoreMismatch: rankScoreMismatch
    case .ambiguousName: ambiguousName
    case .zeroBasedRank: zeroBasedRank
    case .withinChance: withinChance
    case .selfReported: selfReported
    case .shortTenure: shortTenure
    case .staleTitle: staleTitle
    case .launchToTitle: launchToTitle
    case .editionChanged: editionChanged
    case .earlierRelease: earlierRelease
    case .firstNotSettled: firstNotSettled
    case .scoreMismatch: scoreMismatch
    case .headlineDropsScope: headlineDropsScope
    case .lookAlikeBoard: lookAlikeBoard
    case .notPubliclyAvailable: notPubliclyAvailable
    case .boardUnderCaution: boardUnderCaution
    case .conflictOfInterest: conflictOfInterest
    case .smallTest: smallTest
    case .granularity: granularity
    case .differentProtocol: differentProtocol
    case .internalContradiction: internalContradiction
    case .numberFromOther: numberFromOther
    case .superlativeLaw: superlativeLaw
    case .noSourceGiven: noSourceGiven
    case .hostileDocument: hostileDocument
    }
  }

  private static let noBoardNamed = FindingGuide(
    title: Bilingual(en: "No board is named", zh: "没有说明榜单"),
    meaning: Bilingual(
      en: "The sentence claims a place or a lead, but names no board, test set or measure.",
      zh: "这句话声称名次或领先，却没有说明榜单、测试集或指标。"),
    matters: Bilingual(
      en: "Without a measure there is nothing to check: almost every model leads on something.",
      zh: "没有衡量标准就无从核对：几乎每个模型都能在某一项上领先。"),
    honest: Bilingual(
      en: "Larkspur scores highest among open models on C-Eval, average, 5 June 2024.",
      zh: "2024年6月5日，云雀在C-Eval平均分上居开源模型首位。"))

  private static let noDate = FindingGuide(
    title: Bilingual(en: "No date", zh: "没有日期"),
    meaning: Bilingual(
      en: "Neither the sentence nor the document is dated; at best the day of capture is known.",
      zh: "句子和文章都没有日期，最多只知道抓取的日期。"),
    matters: Bilingual(
      en: "Boards change within weeks. A first place without a date cannot be matched to a board.",
      zh: "榜单几周就会变。没有日期的第一名，无法与榜单的某个版本对应。"),
    honest: Bilingual(
      en: "As of 5 June 2024, Larkspur ranks first on C-Eval.", zh: "截至2024年6月5日，云雀在C-Eval排名第一。"))

  private static let noSnapshotInForce = FindingGuide(
    title: Bilingual(en: "No archived state for that day", zh: "当时的榜单没有存档"),
    meaning: Bilingual(
      en: "The board is known, but the archive holds no state that was in force on that day.",
      zh: "榜单已知，但存档中没有当天有效的版本。"),
    matters: Bilingual(
      en: "A later or much older state may show another order, so it may not decide the claim.",
      zh: "更晚或早得多的版本，名次可能不同，不能据以下结论。"),
    honest: Bilingual(
      en: "Larkspur ranked first on C-Eval on 5 June 2024 (archived page: …).",
      zh: "云雀于2024年6月5日在C-Eval排名第一（存档页面：……）。"))

  private static let subjectNotListed = FindingGuide(
    title: Bilingual(en: "The model is not listed", zh: "榜上没有该模型"),
    meaning: Bilingual(
      en: "The board in force on that day has no row for the model that the sentence praises.",
      zh: "当天有效的榜单上没有该句所说模型的一行。"),
    matters: Bilingual(
      en: "The claim may rest on another list, another name, or the vendor's own run. "
        + "A missing row does not prove it false.",
      zh: "它可能依据另一个榜单、另一个名称或厂商自测。缺少一行不能证明它是假的。"),
    honest: Bilingual(
      en: "Larkspur, listed as “lk-70b-chat”, ranks first on C-Eval.",
      zh: "云雀（榜上名称为“lk-70b-chat”）在C-Eval排名第一。"))

  private static let rivalNotListed = FindingGuide(
    title: Bilingual(en: "The rival is not listed", zh: "榜上没有对比的模型"),
    meaning: Bilingual(
      en: "The board in force on that day has no row for the model that is said to be beaten.",
      zh: "当天有效的榜单上没有被比较模型的一行。"),
    matters: Bilingual(
      en: "Two models can be compared only where both were measured in the same way.",
      zh: "只有按同一方法都测过，两个模型才能相比。"),
    honest: Bilingual(
      en: "Larkspur scores above Foxglove-2 on C-Eval, which lists both.",
      zh: "在同时收录两者的C-Eval上，云雀得分高于毛地黄-2。"))

  private static let rivalIsAClass = FindingGuide(
    title: Bilingual(en: "The rival has no name of its own", zh: "对比对象没有指名"),
    meaning: Bilingual(
      en: "The sentence compares with “open models”, “models of the same size” or “its "
        + "predecessor”, and names no one model.",
      zh: "这句话与“开源模型”“同规模模型”或“上一代”相比，没有指名某一个模型。"),
    matters: Bilingual(
      en: "Who belongs to the class decides the outcome, and the sentence leaves that open.",
      zh: "哪些模型属于这一类决定了结论，而句子没有说明。"),
    honest: Bilingual(
      en: "Larkspur-7B scores above the other five 7B models listed on C-Eval.",
      zh: "云雀-7B的得分高于C-Eval所列的其他五个7B模型。"))

  private static let unknownBoard = FindingGuide(
    title: Bilingual(en: "Unknown board", zh: "未收录的榜单"),
    meaning: Bilingual(
      en: "The sentence names a board or test set that the archive does not hold.",
      zh: "这句话提到的榜单或测试集不在存档中。"),
    matters: Bilingual(
      en: "The claim may be right. It cannot be checked until a dated copy of the board is added.",
      zh: "它可能是对的；收入带日期的榜单副本之前无法核对。"),
    honest: Bilingual(
      en: "Larkspur ranks first on the Example Board of 5 June 2024 (link to the dated page).",
      zh: "云雀在2024年6月5日的示例榜排名第一（附带日期的页面链接）。"))

  private static let unstatedQualifier = FindingGuide(
    title: Bilingual(en: "A limit is left out", zh: "略去了限定"),
    meaning: Bilingual(
      en: "As written the sentence is not true; it becomes true with a limit that it leaves out.",
      zh: "照字面不成立；补上它略去的限定才成立。"),
    matters: Bilingual(
      en: "First of all and first of a part, better and better in one column, are different news.",
      zh: "总体第一与部分第一，全面领先与单项领先，是不同的新闻。"),
    honest: Bilingual(
      en: "Larkspur ranks first among domestic models on SuperCLUE, total, June 2024.",
      zh: "云雀在2024年6月SuperCLUE总榜上居国产模型第一。"))

  private static let unrankedRowsAbove = FindingGuide(
    title: Bilingual(en: "Higher rows carry no rank", zh: "排在上面的模型不计名次"),
    meaning: Bilingual(
      en: "The board lists models that score higher without giving them a rank.",
      zh: "榜单列出了得分更高的模型，却不给它们名次。"),
    matters: Bilingual(
      en: "The printed rank is real, but it is a rank among some of the listed models only.",
      zh: "印出的名次是真的，但只是榜上一部分模型之间的名次。"),
    honest: Bilingual(
      en: "Larkspur ranks first among the ranked models; three unranked models score higher.",
      zh: "云雀在参与排名的模型中第一；另有三个不排名的模型得分更高。"))

  private static let ambiguousName = FindingGuide(
    title: Bilingual(en: "The name has several readings", zh: "名称有多种含义"),
    meaning: Bilingual(
      en: "The board lists several models that the name, written without a version, can mean.",
      zh: "不带版本号的名称，可以指榜上不止一个模型。"),
    matters: Bilingual(
      en: "Versions of one product are far apart; beating the old one is not beating the new one.",
      zh: "同一产品的各版本差距很大，胜过旧版不等于胜过新版。"),
    honest: Bilingual(
      en: "Larkspur scores above foxglove-2-0314 on C-Eval.", zh: "云雀在C-Eval上的得分高于foxglove-2-0314。")
  )

  private static let zeroBasedRank = FindingGuide(
    title: Bilingual(en: "The board counts from 0", zh: "榜单序号从0开始"),
    meaning: Bilingual(
      en: "The board numbers its rows from 0, so a printed 1 is the second place.",
      zh: "该榜单的行号从0开始，印作1的其实是第二名。"),
    matters: Bilingual(
      en: "A row number taken for a place makes every model look one place better.",
      zh: "把行号当名次，每个模型都会看起来高一名。"),
    honest: Bilingual(
      en: "Larkspur stands in row 1, the second place, of C-Eval.", zh: "云雀在C-Eval的序号为1，即第二名。"))

  private static let selfReported = FindingGuide(
    title: Bilingual(en: "Only the vendor's own figure", zh: "只有厂商自报的数字"),
    meaning: Bilingual(
      en: "The only figure for the claim was measured or reported by the vendor itself.",
      zh: "支持该说法的唯一数字由厂商自己测得或公布。"),
    matters: Bilingual(
      en: "A vendor picks prompts, shots and versions; without a second source it proves nothing.",
      zh: "提示词、样例数和版本都由厂商选择；没有第二来源就不能作为证明。"),
    honest: Bilingual(
      en: "In our own five-shot run Larkspur scores 81.4 on MMLU; no outside run exists yet.",
      zh: "在我们自己的5-shot测试中，云雀的MMLU得分为81.4，尚无第三方测试。"))
}
