package import Touchstone

/// How long a title was held, what became of it, and how rare it is.
extension Wording {
  static func titleFinding(_ finding: Finding) -> Bilingual {
    switch finding {
    case .shortTenure(let board, let days, let leader, let lost):
      shortTenure(board, days, to: leader, lost)
    case .staleTitle(let board, let held, let lost): stale(board, held: held, lost: lost)
    case .launchToTitle(let board, let released, let from): launch(board, released, from)
    case .editionChanged(let board, let edition, let state, let changed, let holds):
      self.edition(board, edition, state, changed, holds: holds)
    case .earlierRelease(let earlier, let subject, let isCommercial, let source):
      release(earlier, before: subject, isCommercial, source)
    case .firstNotSettled(let searched): unsettled(searched)
    default: Bilingual(both: finding.code.name)
    }
  }

  private static func unsettled(_ searched: Finding.ReleaseSearch?) -> Bilingual {
    guard let searched else {
      return Bilingual(
        en: "The register of releases cannot measure what the sentence calls the first.",
        zh: "发布登记无法衡量原句所说的“首个”。")
    }
    let day = day(searched.through)
    return Bilingual(
      en: "The register of releases was searched up to \(day.en): of "
        + "\(count(searched.releases, "dated release", "dated releases")) within the sentence's "
        + "limits none of another vendor is earlier. It is not complete, so this confirms nothing.",
      zh: "已查发布登记至\(day.zh)：符合原句限定、日期有据的发布有\(searched.releases)个，其中没有别家更早的。登记并不完整，"
        + "因此不能证实原句。")
  }

  private static func shortTenure(
    _ board: String, _ days: ClosedRange<Int>, to leader: String, _ lost: Day
  ) -> Bilingual {
    let span = span(days)
    return Bilingual(
      en: "This first place on \(board) lasted \(span.en): from \(day(lost).en) on "
        + "\(name(leader)) leads.",
      zh: "在\(board)的这个第一名保持了\(span.zh)：\(day(lost).zh)起第一名是\(name(leader))。")
  }

  private static func release(
    _ earlier: Finding.Scored, before subject: Finding.Scored, _ isCommercial: Bool,
    _ source: String
  ) -> Bilingual {
    let what =
      isCommercial
      ? Bilingual(en: "open for commercial use", zh: "开源可商用") : Bilingual(en: "open", zh: "开源")
    let day = { (scored: Finding.Scored) in
      Day(scored.score.text).map(self.day) ?? Bilingual(both: scored.score.text)
    }
    return Bilingual(
      en: "\(name(earlier.name)) was \(what.en) on \(day(earlier).en) (\(source)), before "
        + "\(name(subject.name)) on \(day(subject).en).",
      zh: "\(name(earlier.name))于\(day(earlier).zh)\(what.zh)（\(source)），"
        + "早于\(name(subject.name))的\(day(subject).zh)。")
  }

  private static func stale(_ board: String, held: Day, lost: Day) -> Bilingual {
    Bilingual(
      en: "It held on \(board) of \(day(held).en), but no longer from \(day(lost).en) on.",
      zh: "按\(day(held).zh)的\(board)曾经成立，\(day(lost).zh)起不再成立。")
  }

  private static func launch(_ board: String, _ released: Day, _ from: Day) -> Bilingual {
    let days = from - released
    let after = days == 0 ? "on the day of" : "\(count(days, "day", "days")) after"
    return Bilingual(
      en:
        "It holds this first place on \(board) from \(day(from).en) on, \(after) its release on \(day(released).en).",
      zh: "它于\(day(released).zh)发布，\(day(from).zh)已在\(board)居此第一名"
        + (days == 0 ? "，就在发布当日。" : "，相隔\(days)天。"))
  }

  private static func edition(
    _ board: String, _ edition: String, _ state: Day, _ changed: Day, holds: Bool
  ) -> Bilingual {
    let words = Period(edition).map(period) ?? Bilingual(both: edition)
    return Bilingual(
      en: "The \(words.en) edition of \(board) was changed: as of \(day(changed).en) the sentence "
        + "\(holds ? "holds" : "does not hold"), as of \(day(state).en) it "
        + "\(holds ? "does not" : "does").",
      zh: "\(board)的\(words.zh)榜有过改动：按\(day(changed).zh)的版本"
        + "\(holds ? "成立" : "不成立")，按\(day(state).zh)的版本\(holds ? "不成立" : "成立")。")
  }

  /// "28 days", "15 to 42 days".
  static func span(_ days: ClosedRange<Int>) -> Bilingual {
    guard days.count > 1 else {
      return Bilingual(
        en: count(days.lowerBound, "day", "days"), zh: "\(days.lowerBound)天")
    }
    return Bilingual(
      en: "\(days.lowerBound) to \(days.upperBound) days",
      zh: "\(days.lowerBound)至\(days.upperBound)天")
  }

  /// "led from 27 September to 24 October 2023: 28 days".
  package static func tenure(_ holding: Holding) -> Bilingual {
    let tenure = holding.tenure
    let (from, until) = (day(tenure.from), day(tenure.until))
    let length = length(of: tenure)
    let shared = tenure.isShared ? Bilingual(en: ", shared", zh: "，有并列") : Bilingual(both: "")
    let unsure =
      tenure.isCertain
      ? Bilingual(both: "")
      : Bilingual(en: "; a model of unknown origin may stand higher", zh: "；或有归属不明的模型居其上")
    return Bilingual(
      en: "\(name(tenure.holder.name)) is seen in this first place from \(from.en) to \(until.en): "
        + "\(length.en)\(shared.en)\(open(tenure).en)\(unsure.en)",
      zh: "\(name(tenure.holder.name))自\(from.zh)至\(until.zh)居此第一名：\(length.zh)\(shared.zh)"
        + "\(open(tenure).zh)\(unsure.zh)")
  }

  /// Which end of a tenure the archive does not show.
  private static func open(_ tenure: Tenure) -> Bilingual {
    switch (tenure.isLeftCensored, tenure.isRightCensored) {
    case (false, false): Bilingual(both: "")
    case (true, false): Bilingual(en: " (the beginning is not archived)", zh: "（起点未存档）")
    case (false, true): Bilingual(en: " (the end is not archived)", zh: "（终点未存档）")
    case (true, true):
      Bilingual(en: " (neither the beginning nor the end is archived)", zh: "（起点和终点均未存档）")
    }
  }

  /// How fast the first place changes hands.
  package static func churn(_ holding: Holding) -> Bilingual? {
    guard holding.leaders > 1 else { return nil }
    let models = count(holding.leaders, "model", "models")
    return Bilingual(
      en: "\(models) led there in the \(Holding.churnDays) days before",
      zh: "此前\(Holding.churnDays)天内有\(holding.leaders)个模型当过第一")
  }

  /// What became of the claim in later states of the board.
  package static func since(_ since: Since, of verdict: Verdict) -> Bilingual {
    let words = self.since(since)
    guard verdict.label == .conflicting else { return words }
    return Bilingual(
      en: "in the slice where it held, the sentence is \(words.en)", zh: "在其成立的范围内，\(words.zh)")
  }

  private static func since(_ since: Since) -> Bilingual {
    let day = day(since.day)
    guard since.label == .refuted else {
      return Bilingual(en: "still true on \(day.en)", zh: "至\(day.zh)仍然成立")
    }
    guard let other = since.passedBy else {
      return Bilingual(en: "no longer true on \(day.en)", zh: "\(day.zh)起不再成立")
    }
    return Bilingual(
      en: "no longer true on \(day.en), when \(name(other)) stands above it",
      zh: "\(day.zh)起不再成立，当日\(name(other))排在其前")
  }

  /// How many models and organisations are first somewhere on the board.
  package static func baseRate(_ rate: BaseRate) -> Bilingual {
    let models = count(rate.models, "model", "models")
    let vendors = count(rate.organizations, "organisation", "organisations")
    return Bilingual(
      en: "\(rate.boardName) has \(rate.slices) first places that day (lists, columns, parts), "
        + "held by \(models) of \(vendors)",
      zh: "当日\(rate.boardName)共有\(rate.slices)个第一名（分榜、单项、分组），"
        + "由\(rate.organizations)家机构的\(rate.models)个模型占据")
  }

  /// The same sentence said of the rival: "GPT4 would pass in 7 of 8".
  package static func rivalSlices(_ rival: Verdict.RivalCount) -> Bilingual? {
    guard rival.slices.total > 1 else { return nil }
    return Bilingual(
      en: "said of \(name(rival.name)), the same is true in \(rival.slices.holds) of "
        + "\(rival.slices.total)",
      zh: "换成\(name(rival.name))，则在\(rival.slices.total)种口径中有\(rival.slices.holds)种成立")
  }

  /// Another vendor's claim to the same first place.
  static func collision(_ collision: TitleCollision) -> Bilingual {
    let other = collision.contender
    let at = at(other.asOf)
    let result =
      switch collision.areBothTrue {
      case true?: Bilingual(en: "the board bears out both", zh: "榜单对两者都支持")
      case false?: Bilingual(en: "the board does not bear out both", zh: "榜单并不同时支持两者")
      case nil: Bilingual(en: "whether both are true is not known", zh: "两者是否都成立尚不清楚")
      }
    return Bilingual(
      en: "\(name(other.subject)) is said to hold the same first place on \(collision.board) "
        + "\(at.en), in \(name(other.source)): \(result.en).",
      zh: "\(name(other.source))称\(name(other.subject))在\(at.zh)也居\(collision.board)的同一个第一名："
        + "\(result.zh)。")
  }

  /// What time and the rest of the board add to a verdict, a sentence each.
  package static func context(_ verdict: Verdict) -> [Bilingual] {
    titleLines(verdict) + sinceLines(verdict) + sliceLines(verdict)
  }

  /// How long the title was held, and how often it changes hands.
  static func titleLines(_ verdict: Verdict) -> [Bilingual] {
    closed([verdict.holding.map(tenure), verdict.holding.flatMap(churn)])
  }

  /// What became of the claim.
  static func sinceLines(_ verdict: Verdict) -> [Bilingual] {
    closed([verdict.since.map { since($0, of: verdict) }])
  }

  /// How rare it is that a sentence like this is true.
  static func sliceLines(_ verdict: Verdict) -> [Bilingual] {
    closed([
      verdict.baseRate.map(baseRate), slices(verdict), verdict.rivalSlices.flatMap(rivalSlices),
    ])
  }

  /// Each as a sentence of its own.
  private static func closed(_ lines: [Bilingual?]) -> [Bilingual] {
    lines.compactMap { $0 }.map { words in
      Bilingual(
        en: words.en.prefix(1).uppercased() + words.en.dropFirst() + ".", zh: words.zh + "。")
    }
  }

  /// The one line of `context` that a short report has room for.
  package static func outlook(_ verdict: Verdict) -> Bilingual? {
    var brief = Verdict(label: verdict.label)
    brief.since = verdict.since
    brief.holding = verdict.since == nil ? verdict.holding : nil
    return context(brief).first
  }
}
