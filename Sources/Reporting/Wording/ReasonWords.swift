internal import Touchstone

extension Wording {
  /// The deciding figures of a verdict in one line, with the limit that is missing; else why there
  /// are none.
  static func reason(of judged: JudgedClaim) -> Bilingual {
    let verdict = judged.verdict
    guard verdict.label != .notEnoughEvidence, let evidence = deciding(verdict),
      let figures = figures(of: evidence, for: judged.claim)
    else {
      let titles = verdict.reasons.map { guide($0).title }
      return Bilingual(
        en: titles.map(\.en).joined(separator: "; "), zh: titles.map(\.zh).joined(separator: "；"))
    }
    let board = boardName(evidence)
    let known = Bilingual(
      en: shortened("\(board.en) · \(figures.en)", to: 160),
      zh: shortened("\(board.zh) · \(figures.zh)", to: 160))
    guard let missing = verdict.slices.qualifiers.first, !missing.isEmpty else { return known }
    let limits = qualifiers(missing)
    return Bilingual(
      en: "\(known.en); true only \(shortened(limits.en, to: 160))",
      zh: "\(known.zh)；\(shortened(limits.zh, to: 160))时成立")
  }
}
