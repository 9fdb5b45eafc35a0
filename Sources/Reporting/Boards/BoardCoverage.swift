internal import Touchstone

/// The words for the days that a board's states cover.
enum BoardCoverage {
  static let reading = Bilingual(
    en: "Usual, longest: days between two states. A gap is a pause after which a state is no "
      + "longer in force.",
    zh: "周期、最长间隔：两个版本相隔的天数。断档：间隔过长，其间无有效版本。")

  static func facts(_ board: Leaderboard) -> [Bilingual] {
    let coverage = board.coverage()
    guard let first = coverage.days.first, let last = coverage.days.last else {
      return [Bilingual(en: "no state is archived", zh: "尚无存档版本")]
    }
    var facts = [
      Bilingual(
        en: "states from \(Wording.day(first).en) to \(Wording.day(last).en), on "
          + Wording.count(coverage.days.count, "day", "days"),
        zh: "\(Wording.day(first).zh)至\(Wording.day(last).zh)，共\(coverage.days.count)个日期"),
      Bilingual(
        en: "usually \(board.usualIntervalDays) days apart"
          + (coverage.longestPause.map { ", at most \($0)" } ?? ""),
        zh: "通常相隔\(board.usualIntervalDays)天"
          + (coverage.longestPause.map { "，最长\($0)天" } ?? "")),
    ]
    facts += coverage.gaps.map { gap in
      Bilingual(
        en: "no state in force from \(Wording.day(gap.from).en) to \(Wording.day(gap.to).en)",
        zh: "\(Wording.day(gap.from).zh)至\(Wording.day(gap.to).zh)无有效版本")
    }
    return facts
  }

  static func json(_ board: Leaderboard) -> [(key: String, value: JSON)] {
    let coverage = board.coverage()
    return [
      ("everyStateArchived", .bool(board.holdsEveryState)),
      ("days", JSON(coverage.days.count)),
      ("longestPauseDays", JSON(coverage.longestPause)),
      ("inForceUntil", JSON(coverage.freshUntil?.description)),
      (
        "gaps",
        .array(
          coverage.gaps.map {
            .object([("from", .string($0.from.description)), ("to", .string($0.to.description))])
          })
      ),
    ]
  }
}
