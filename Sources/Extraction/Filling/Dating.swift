internal import Touchstone

/// The day that a sentence or section gives a claim.
struct Dating: Sendable {
  let published: Day?
  /// The date of the bullet or heading.
  var section: PartialDate?

  func period(_ date: PartialDate) -> Period? {
    if date.yearsBack != nil || date.monthsBack != nil { return relative(date) }
    guard let month = date.month else { return date.year.map { .year($0) } }
    guard let year = date.year ?? year(ofMonth: month, day: date.day) else { return nil }
    if let day = date.day, let exact = Day(year: year, month: month, day: day) {
      return .day(exact)
    }
    return .month(year: year, month: month)
  }

  /// Counted back from the day of the document; nil if that is unknown.
  private func relative(_ date: PartialDate) -> Period? {
    guard let published else { return nil }
    if let back = date.monthsBack {
      let month = published.month - back
      return month > 0
        ? .month(year: published.year, month: month)
        : .month(year: published.year - 1, month: month + 12)
    }
    let year = published.year - (date.yearsBack ?? 0)
    var exact = date
    exact.yearsBack = nil
    exact.year = year
    return period(exact)
  }

  /// The latest such month that is not after the document.
  private func year(ofMonth month: Int, day: Int?) -> Int? {
    if let section, let year = section.year {
      return month <= section.month ?? 12 ? year : year - 1
    }
    guard let published else { return nil }
    if month == published.month, let day, day > published.day { return published.year - 1 }
    return month <= published.month ? published.year : published.year - 1
  }

  /// The date inside the draft's segment, or one that its sentence adds in brackets.
  func date(_ draft: Draft, in s: Sentence, segment: Range<Int>) -> Period? {
    if let date = draft.date { return period(date) }
    // "as of 7 August" before the date of the paragraph
    for index in s.tokens.indices {
      if case .date(let date) = s.tokens[index].kind, date.day != nil || date.month != nil,
        isStated(s, index)
      {
        return period(date)
      }
    }
    if let found = last(in: segment, s, draft) { return found }
    for index in s.tokens.indices where index >= segment.upperBound {
      if case .date(let date) = s.tokens[index].kind, isAsOf(s, index) { return period(date) }
    }
    return nil
  }

  private func last(in segment: Range<Int>, _ s: Sentence, _ draft: Draft) -> Period? {
    var found: Period?
    var base: Period?
    for index in segment.clamped(to: s.tokens.indices) {
      if draft.rivalTokens.contains(where: { $0.contains(index) }) { continue }
      switch s.tokens[index].kind {
      case .date(let date):
        // 较上月提升, "up from May"
        if let sense = s.sense(index - 1), [.versus, .than].contains(sense) { continue }
        guard index < draft.anchor.lowerBound || found == nil else { continue }
        base = period(date) ?? base
        found = base
      case .later(let days) where index < draft.anchor.lowerBound:
        if case .day(let day)? = base { found = .day(day.advanced(by: days)) }
      default: break
      }
    }
    return found
  }

  /// "As of 7 August", 截至8月7日.
  private func isStated(_ s: Sentence, _ index: Int) -> Bool {
    s.ends(with: Self.until, index - 1) || s.reads("as of", index - 1)
      || s.reads("of", index - 1) && s.reads("as", index - 2)
  }

  private static let until = WordSet(["截至", "截止", "截至到"])

  private func isAsOf(_ s: Sentence, _ index: Int) -> Bool {
    s.before(index, within: 5) { token in
      token.mark == .open || s.text.at(token.range.lowerBound) == 0x622A
        || s.isOne(of: Self.asUp, token)
    } != nil
  }

  private static let asUp = WordSet(["as", "up"])
}
