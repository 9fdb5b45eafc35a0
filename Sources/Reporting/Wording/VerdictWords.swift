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
    case .conflicting: Bilingual(en: "True in part only", zh: "只在部分条件下成立")
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
    if verdict.findings.contains(where: { $0.code == .earlierRelease }) {
      return Bilingual(en: "the release register", zh: "发布登记")
    }
    return switch Set(verdict.evidence.map(\.snapshot.board)).count {
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
          en: "Not true as written: it needs a limit that the sentence leaves out",
          zh: "照字面不成立：原句略去了一个限定")
        : Bilingual(
          en: "Not true as written: it holds in a narrow slice only", zh: "照字面不成立：只在很窄的范围内成立")
    }
    if let partly = partly(verdict) { return partly }
    if verdict.findings.contains(where: { $0.code == .unrankedRowsAbove }) {
      return Bilingual(
        en: "The printed rank says so, the board's own scores do not", zh: "榜单名次如此，榜单分数并非如此")
    }
    if Set(verdict.evidence.map(\.snapshot.board)).count > 1 {
      return Bilingual(en: "True on one board, not on another", zh: "换一个榜单就不成立")
    }
    return label(.conflicting)
  }

  /// The finding that divides a slice, as a headline.
  private static func partly(_ verdict: Verdict) -> Bilingual? {
    let codes = Set(verdict.findings.map(\.code))
    if codes.contains(.earlierRelease) {
      return Bilingual(
        en: "Not the first of all: somebody abroad was earlier", zh: "并非最早：国外另有更早的发布")
    }
    if codes.contains(.zeroBasedRank) {
      return Bilingual(en: "A row number taken for a place", zh: "把行号当成了名次")
    }
    if codes.contains(.statisticalTie) {
      return Bilingual(en: "A tie within the margin of error", zh: "误差范围内的并列")
    }
    if codes.contains(.scoreMismatch) {
      return Bilingual(en: "Ahead, but not by that figure", zh: "确实领先，但幅度与榜单不符")
    }
    if codes.contains(.ambiguousName) {
      return Bilingual(en: "True for one reading of the name, not for another", zh: "取决于名称指哪个模型")
    }
    return nil
  }
}
