internal import Touchstone

/// What a claim speaks of in time, and the last day whose evidence may decide it.
struct ClaimDate: Hashable {
  var period: Period
  var source: AsOfSource
  /// Evidence published after this day never decides, save for the edition that the claim names.
  var horizon: Day

  /// The as-of date of the sentence or section, else the publication, else the capture.
  init?(_ claim: Claim, in document: Document) {
    if let asOf = claim.asOf {
      period = asOf
      source = claim.asOfSource ?? .sentence
      horizon = min(asOf.last, document.published ?? asOf.last)
    } else if let published = document.published {
      period = .day(published)
      source = document.publishedSource == .option ? .option : .document
      horizon = published
    } else if let captured = document.captured {
      period = .day(captured)
      source = .capture
      horizon = captured
    } else {
      return nil
    }
  }

  /// A day that no claim asks for.
  init(_ day: Day) {
    period = .day(day)
    source = .option
    horizon = day
  }

  /// The same question asked on another day.
  func moved(to day: Day) -> ClaimDate {
    var date = self
    date.period = .day(day)
    date.horizon = day
    return date
  }

  /// Days from `day` to the requested day; 0 inside a requested period, negative if `day` is later.
  func drift(from day: Day) -> Int {
    if period.contains(day) { return 0 }
    return day < period.first ? period.first - day : period.last - day
  }
}
