package import Touchstone

extension Wording {
  /// The verdict as a reader would say it; reports print `formal` beside it.
  package static func verdict(_ verdict: Verdict) -> Bilingual {
    switch verdict.label {
    case .supported: supported(verdict)
    case .refuted:
      Bilingual(en: "Contradicted by \(source(verdict).en)", zh: "与\(source(verdict).zh)不符")
    case .conflicting: conflicting(verdict)
    case .notEnoughEvidence: label(.notEnoughEvidence)
    }
  }

  /// The words for a label alone, where the verdict behind it is not at hand.
  package static func label(_ label: Verdict.Label) -> Bilingual {
    switch label {
    case .supported: Bilingual(en: "Supported by the board", zh: "榜单支持")
    case .refuted: Bilingual(en: "Contradicted by the board", zh: "与榜单不符")
    case .conflicting: Bilingual(en: "True in one reading, not in another", zh: "换一种口径就不成立")
    case .notEnoughEvidence: Bilingual(en: "Not enough archived evidence", zh: "存档证据不足")
    }
  }

  /// A sign that tells the four labels apart without colour.
  package static func symbol(_ label: Verdict.Label) -> String {
    switch label {
    case .supported: "✓"
    case .refuted: "✗"
    case .conflicting: "◐"
    case .notEnoughEvidence: "○"
    }
  }

  /// "Rating 3 of 5", or that none is given.
  package static func rating(_ verdict: Verdict) -> Bilingual {
    guard let rating = verdict.rating else { return Bilingual(en: "no rating", zh: "不评级") }
    return Bilingual(en: "rating \(rating) of 5", zh: "评级 \(rating)/5")
  }

  private static func source(_ verdict: Verdict) -> Bilingual {
    switch Set(verdict.evidence.map(\.snapshot.board)).count {
    case 0: Bilingual(en: "the evidence", zh: "证据")
    case 1: Bilingual(en: "the board", zh: "榜单")
    default: Bilingual(en: "the boards", zh: "各榜单")
    }
  }

  private static func supported(_ verdict: Verdict) -> Bilingual {
    let source = source(verdict)
    guard verdict.rating == 4 else {
      return Bilingual(en: "Supported by \(source.en)", zh: "\(source.zh)支持")
    }
    return Bilingual(en: "Supported by \(source.en), with a caveat", zh: "\(source.zh)支持，但有保留")
  }

  private static func conflicting(_ verdict: Verdict) -> Bilingual {
    if let missing = verdict.slices.qualifiers.first, !missing.isEmpty {
      return missing.count == 1
        ? Bilingual(
          en: "True only with a limit that the sentence leaves out", zh: "只有补上原句略去的一个限定才成立")
        : Bilingual(
          en: "True only with limits that the sentence leaves out", zh: "只有补上原句略去的多个限定才成立")
    }
    if verdict.findings.contains(where: { $0.code == .unrankedRowsAbove }) {
      return Bilingual(
        en: "The printed rank says so, the board's own scores do not", zh: "榜单名次如此，榜单分数并非如此")
    }
    if verdict.findings.contains(where: { $0.code == .ambiguousName }) {
      return Bilingual(en: "True for one reading of the name, not for another", zh: "取决于名称指哪个模型")
    }
    if Set(verdict.evidence.map(\.snapshot.board)).count > 1 {
      return Bilingual(en: "True on one board, not on another", zh: "换一个榜单就不成立")
    }
    return label(.conflicting)
  }
}
