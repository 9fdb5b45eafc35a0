internal import Touchstone

/// Findings on differences that are too small to count.
extension Wording {
  static func chance(
    _ board: String, _ items: Int, _ subject: Finding.Share, _ other: Finding.Share
  ) -> Bilingual {
    let spread = { (share: Finding.Share) in
      "\(tenths(share.interval.lowerBound))–\(tenths(share.interval.upperBound)) %"
    }
    return Bilingual(
      en: "On \(board) both figures are shares of \(items) questions. By Wilson's score interval "
        + "(95 %) \(subject.name) lies in \(spread(subject)) and \(other.name) in "
        + "\(spread(other)): the difference may be chance.",
      zh: "\(board)上两者都是\(items)题中的答对比例。按Wilson区间（95%），\(subject.name)在\(spread(subject))，"
        + "\(other.name)在\(spread(other))，两者重叠：差距可能出于偶然。")
  }

  static func rankMismatch(
    _ board: String, printed: Int, place: Int, _ rule: SharedRanks?
  ) -> Bilingual {
    guard let rule else {
      return Bilingual(
        en: "\(board) prints rank \(printed), but by its own scores the place is "
          + "\(ordinal(place).en).",
        zh: "\(board)印的名次是\(printed)，但按它自己的分数是\(ordinal(place).zh)。")
    }
    return Bilingual(
      en: "By its scores alone the place is \(ordinal(place).en); \(board) prints rank \(printed), "
        + "as it ranks scores less than \(rule.below.text) apart level (\(rule.source)).",
      zh: "只按分数是\(ordinal(place).zh)；\(board)印的名次是\(printed)，因为它规定相差不到\(rule.below.text)分"
        + "记为并列（\(rule.source)）。")
  }

  private static func tenths(_ percent: Double) -> String {
    let tenths = Int(percent * 10 + 0.5)
    return "\(tenths / 10).\(tenths % 10)"
  }

  static let withinChance = FindingGuide(
    title: Bilingual(en: "Too few questions to tell them apart", zh: "题目太少，分不出高下"),
    meaning: Bilingual(
      en: "Both figures are shares of the same number of questions, and their 95 % intervals "
        + "(Wilson's score interval) overlap.",
      zh: "两个数字都是同样多题目中的答对比例，它们的95%区间（Wilson区间）重叠。"),
    matters: Bilingual(
      en: "With other questions of the same kind the order could be the other way round. The board "
        + "ranks by what it prints, so the verdict stays as it is.",
      zh: "换一批同类题目，先后就可能颠倒。榜单按所印数字排名，因此结论不变。"),
    honest: Bilingual(
      en:
        "Larkspur solves 136 of 225 exercises, Foxglove-2 solves 128; the test cannot tell them apart.",
      zh: "云雀在225题中解出136题，毛地黄-2解出128题；这个测试分不出高下。"))
}
