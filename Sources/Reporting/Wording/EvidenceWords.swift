package import Touchstone

extension Wording {
  /// "SuperCLUE, 总排行榜, 总分, among domestic (Chinese) models".
  package static func slice(of evidence: Evidence) -> Bilingual {
    let limits = limits(of: evidence)
    let names = { sliceNames(evidence, $0) }
    return Bilingual(
      en: (names(.en) + limits.map(\.en)).joined(separator: ", "),
      zh: (names(.zh) + limits.map(\.zh)).joined(separator: "，"))
  }

  static func sliceNames(_ evidence: Evidence, _ language: Language) -> [String] {
    var names = [boardName(evidence)[language]]
    for heading in [evidence.track, evidence.metric] {
      let name = heading.words[language]
      // "total, total score" says the same twice.
      if let last = names.last, names.count > 1, name.hasPrefix(last) { names.removeLast() }
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// The register of releases is no board with a name of its own.
  package static func boardName(_ evidence: Evidence) -> Bilingual {
    evidence.snapshot.board == "releases"
      ? Bilingual(en: "the release register", zh: "发布登记") : Bilingual(both: evidence.boardName)
  }

  /// "SuperCLUE (总排行榜, 总分) of 27 September 2023", with the slice's limits after it.
  static func dated(_ evidence: Evidence) -> Bilingual {
    let names = { sliceNames(evidence, $0).dropFirst() }
    let limits = limits(of: evidence)
    let day = day(evidence.snapshot.validFrom)
    let en = names(.en).isEmpty ? "" : " (\(names(.en).joined(separator: ", ")))"
    let parts = names(.zh) + limits.map(\.zh)
    let zh = parts.isEmpty ? "" : "（\(parts.joined(separator: "，"))）"
    return Bilingual(
      en: "\(boardName(evidence).en)\(en) of \(day.en)" + limits.map { ", \($0.en)" }.joined(),
      zh: "\(day.zh)的\(boardName(evidence).zh)\(zh)")
  }

  /// The slice with the day of its snapshot and the drift.
  package static func provenance(of evidence: Evidence) -> Bilingual {
    let slice = slice(of: evidence)
    let day = day(evidence.snapshot.validFrom)
    let drift = drift(of: evidence)
    return Bilingual(
      en: "\(slice.en) · \(day.en), \(drift.en)", zh: "\(slice.zh) · \(day.zh)（\(drift.zh)）")
  }

  /// The numbers that decide: "4th of 20: GPT4 83.2, Claude2 62.98 stand above 62.75".
  package static func figures(of evidence: Evidence, for claim: Claim) -> Bilingual? {
    guard let subject = evidence.subject else { return undecided(evidence) }
    switch claim.kind {
    case .comparison, .parity: return against(subject, evidence)
    case .score: return scored(subject, claim)
    case .rank, .sota, .first: return placed(subject, evidence)
    }
  }

  /// The evidence that shows most plainly why the label is what it is.
  static func deciding(_ verdict: Verdict) -> Evidence? {
    let wanted: Evidence.Outcome = verdict.label == .supported ? .holds : .fails
    return verdict.evidence.first { $0.outcome == wanted } ?? verdict.evidence.first
  }

  static func scoredName(_ row: Evidence.Row) -> String {
    row.score.map { "\(row.name) \($0.text)" } ?? row.name
  }

  private static func against(_ subject: Evidence.Row, _ evidence: Evidence) -> Bilingual {
    let rivals = evidence.rivals.map(scoredName)
    guard !rivals.isEmpty else { return placed(subject, evidence) }
    let names = list(rivals)
    return Bilingual(
      en: "\(scoredName(subject)) against \(names.en)", zh: "\(scoredName(subject))，对比\(names.zh)")
  }

  private static func scored(_ subject: Evidence.Row, _ claim: Claim) -> Bilingual {
    let printed = scoredName(subject)
    guard let value = claim.value else {
      return Bilingual(en: "the board prints \(printed)", zh: "榜单印的是\(printed)")
    }
    return Bilingual(
      en: "the board prints \(printed), the sentence says \(value)",
      zh: "榜单印的是\(printed)，原句说\(value)")
  }

  private static func placed(_ subject: Evidence.Row, _ evidence: Evidence) -> Bilingual {
    guard let place = subject.place else {
      return Bilingual(both: scoredName(subject))
    }
    let position = self.place(place, of: evidence.rowCount)
    let own = subject.score?.text ?? subject.name
    let above = evidence.rows.filter { ($0.place?.upperBound ?? .max) < place.lowerBound }
    guard place.lowerBound > 1, !above.isEmpty else {
      return leading(position, subject, evidence)
    }
    // Rows between the top and the subject may be missing: then only the top is named.
    let shown = place.lowerBound - 1 > above.count ? Array(above.prefix(3)) : above
    let hidden = place.lowerBound - 1 - shown.count
    let en = list(shown.map(scoredName) + (hidden > 0 ? ["\(hidden) more"] : [])).en
    let zh = list(shown.map(scoredName) + (hidden > 0 ? ["另外\(hidden)个"] : [])).zh
    let verb = place.lowerBound == 2 ? "stands" : "stand"
    return Bilingual(
      en: "\(position.en): \(en) \(verb) above \(own)", zh: "\(position.zh)：\(zh)高于\(own)")
  }

  private static func leading(
    _ position: Bilingual, _ subject: Evidence.Row, _ evidence: Evidence
  ) -> Bilingual {
    let equals = evidence.rows.filter { row in
      row.name != subject.name && row.place == subject.place && row.score == subject.score
    }
    if !equals.isEmpty, subject.score != nil {
      let names = list(equals.map(scoredName))
      return Bilingual(
        en: "joint \(position.en): \(scoredName(subject)), level with \(names.en)",
        zh: "并列\(position.zh)：\(scoredName(subject))，与\(names.zh)相同")
    }
    let next = evidence.rows.first { row in
      row != subject && (row.place?.lowerBound ?? 0) > (subject.place?.lowerBound ?? .max)
    }
    let own = scoredName(subject)
    guard let next else {
      return Bilingual(en: "\(position.en): \(own)", zh: "\(position.zh)：\(own)")
    }
    return Bilingual(
      en: "\(position.en): \(own), next \(scoredName(next))",
      zh: "\(position.zh)：\(own)，其次\(scoredName(next))")
  }

  private static func undecided(_ evidence: Evidence) -> Bilingual? {
    guard case .undecided(let codes) = evidence.outcome, !codes.isEmpty else { return nil }
    let titles = codes.map { guide($0).title }
    return Bilingual(
      en: titles.map(\.en).joined(separator: "; "), zh: titles.map(\.zh).joined(separator: "；"))
  }

  /// "holds", "fails" or "undecided".
  package static func outcome(_ outcome: Evidence.Outcome) -> Bilingual {
    switch outcome {
    case .holds: Bilingual(en: "holds here", zh: "在此成立")
    case .fails: Bilingual(en: "does not hold here", zh: "在此不成立")
    case .divided: Bilingual(en: "holds in part here", zh: "在此部分成立")
    case .undecided: Bilingual(en: "cannot be decided here", zh: "在此无法判定")
    }
  }
}
