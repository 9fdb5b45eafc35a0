internal import Touchstone

/// What the charts show, in sentences that stand without them.
extension Wording {
  /// "the claim, 2023-09-28": short enough for a narrow drawing.
  static func claimed(_ period: Period) -> Bilingual {
    Bilingual(en: "the claim, \(period)", zh: "原句：\(period)")
  }

  /// Where the claim's model stood, then each of the others.
  static func course(_ course: Course, _ evidence: Evidence) -> [Bilingual] {
    let own = course.states.compactMap { $0.places.first.flatMap(\.self) }
    let claimed = course.states.first { $0.day == course.slice.snapshot.validFrom }
    guard let subject = course.runners.first, let claimed, let best = own.map(\.lowerBound).min(),
      let worst = own.map(\.upperBound).max()
    else { return [] }
    let states = course.states.count
    let name = name(subject.name)
    let slice = slice(of: evidence)
    let range = place(best...worst)
    let then = claimed.places.first.flatMap(\.self).map { place($0, of: claimed.rowCount) }
    let day = day(claimed.day)
    let first = then.map {
      Bilingual(
        en: "On \(slice.en), \(name) stood \($0.en) on \(day.en).",
        zh: "\(slice.zh)：\(name)在\(day.zh)居\($0.zh)。")
    }
    let whole = Bilingual(
      en: "Of \(states) states shown, \(own.count) \(own.count == 1 ? "lists" : "list") it, "
        + "\(range.en).",
      zh: "所示\(states)个版本中有\(own.count)个列有它，名次为\(range.zh)。")
    let others = course.runners.indices.dropFirst().map { other($0, in: course) }
    return [first, whole].compactMap { $0 } + others
  }

  private static func other(_ index: Int, in course: Course) -> Bilingual {
    let runner = course.runners[index]
    let name = name(runner.name)
    if runner.part == .leader {
      let led = course.states.count { $0.places[index]?.lowerBound == 1 }
      return Bilingual(
        en: "\(name) leads in \(led) of them.", zh: "\(name)在其中\(led)个版本居首。")
    }
    let pairs = course.states.compactMap { state -> Bool? in
      guard let own = state.places[0], let place = state.places[index] else { return nil }
      return place.upperBound < own.lowerBound
    }
    let above = pairs.count(where: \.self)
    return Bilingual(
      en: "\(name) stands above it in \(above) of the \(pairs.count) that list both.",
      zh: "在列有两者的\(pairs.count)个版本中，\(name)有\(above)个版本居其上。")
  }

  /// What a line means, and how much of the archive is drawn.
  static func lines(_ course: Course) -> Bilingual {
    let some = course.states.count < course.statesInAll
    return Bilingual(
      en: "A sign for each archived state; a line joins neighbours of one edition and method only."
        + (some
          ? " \(course.states.count) of \(course.statesInAll) states, around the claim." : ""),
      zh: "每个存档版本一个标记；只有同一期、同一方法且无间断的相邻版本才连线。"
        + (some ? "只画出存档的\(course.statesInAll)个版本中与原句相近的\(course.states.count)个。" : ""))
  }

  /// "28 days", "15 to 42 days", "at least 9 days".
  static func length(of tenure: Tenure) -> Bilingual {
    guard let most = tenure.atMostDays else {
      return Bilingual(
        en: "at least \(count(tenure.atLeastDays, "day", "days"))",
        zh: "至少\(tenure.atLeastDays)天")
    }
    return span(tenure.atLeastDays...max(most, tenure.atLeastDays))
  }

  static func holders(_ tenures: [Tenure]) -> Bilingual {
    let holders = Set(tenures.map(\.holder.id)).count
    return Bilingual(
      en: "The bars show \(count(tenures.count, "tenure", "tenures")) of "
        + "\(count(holders, "model", "models")).",
      zh: "图中为\(holders)个模型的\(tenures.count)段第一名。")
  }

  static func groupName(_ limits: [Qualifier]) -> Bilingual {
    limits.isEmpty
      ? Bilingual(en: "as the sentence says", zh: "照原句范围") : qualifiers(limits)
  }

  /// "as the sentence says: true in 0 of 38".
  static func group(_ limits: [Qualifier], holds: Int, total: Int) -> Bilingual {
    let name = groupName(limits)
    return Bilingual(
      en: "\(shortened(name.en, to: 36)): \(holds) of \(total)",
      zh: "\(shortened(name.zh, to: 36))：\(total)种中\(holds)种成立")
  }

  static func moreLists(_ count: Int) -> Bilingual {
    Bilingual(
      en: "and \(Wording.count(count, "more list", "more lists")), in the table",
      zh: "另有\(count)个榜单，见下表")
  }
}
