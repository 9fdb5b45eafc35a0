package import Touchstone

extension Wording {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// "28 September 2023"; 2023年9月28日.
  package static func day(_ day: Day) -> Bilingual {
    Bilingual(
      en: "\(day.day) \(months[day.month - 1]) \(day.year)",
      zh: "\(day.year)年\(day.month)月\(day.day)日")
  }

  /// "September 2023"; 2023年9月.
  package static func period(_ period: Period) -> Bilingual {
    switch period {
    case .day(let day): self.day(day)
    case .month(let year, let month):
      Bilingual(en: "\(monthName(month)) \(year)", zh: "\(year)年\(month)月")
    case .year(let year): Bilingual(en: "\(year)", zh: "\(year)年")
    }
  }

  private static func monthName(_ month: Int) -> String {
    months.indices.contains(month - 1) ? months[month - 1] : "month \(month)"
  }

  /// "on 28 September 2023", "in September 2023"; Chinese needs no preposition.
  static func at(_ period: Period) -> Bilingual {
    let words = self.period(period)
    if case .day = period { return Bilingual(en: "on \(words.en)", zh: words.zh) }
    return Bilingual(en: "in \(words.en)", zh: words.zh)
  }

  /// How far a snapshot is from the day asked for: "one day earlier".
  package static func drift(_ days: Int) -> Bilingual {
    let amount = count(abs(days), "day", "days")
    if days == 0 { return Bilingual(en: "the same day", zh: "当日") }
    return days > 0
      ? Bilingual(en: "\(amount) earlier", zh: "早\(days)天")
      : Bilingual(en: "\(amount) later", zh: "晚\(-days)天")
  }

  /// The drift of an evidence; a snapshot inside the month or year asked for has none.
  package static func drift(of evidence: Evidence) -> Bilingual {
    switch evidence.requested {
    case .month where evidence.requested.contains(evidence.snapshot.validFrom):
      Bilingual(en: "in the month asked for", zh: "在所述月份内")
    case .year where evidence.requested.contains(evidence.snapshot.validFrom):
      Bilingual(en: "in the year asked for", zh: "在所述年份内")
    default: drift(evidence.driftDays)
    }
  }

  /// Which date the claim was judged at, and where that date comes from.
  package static func asOf(_ verdict: Verdict) -> Bilingual? {
    guard let period = verdict.asOf else { return nil }
    let words = self.period(period)
    guard let origin = verdict.asOfSource.map(source) else {
      return Bilingual(en: "judged as of \(words.en)", zh: "核查时点：\(words.zh)")
    }
    return Bilingual(
      en: "judged as of \(words.en), \(origin.en)", zh: "核查时点：\(words.zh)（\(origin.zh)）")
  }

  private static func source(_ source: AsOfSource) -> Bilingual {
    switch source {
    case .sentence: Bilingual(en: "the date in the sentence", zh: "句中日期")
    case .section: Bilingual(en: "the date of its section", zh: "所在段落的日期")
    case .document: Bilingual(en: "the date of the document", zh: "文章日期")
    case .capture: Bilingual(en: "the day it was captured", zh: "抓取日期")
    case .option: Bilingual(en: "the date given by the user", zh: "用户指定的日期")
    }
  }
}
