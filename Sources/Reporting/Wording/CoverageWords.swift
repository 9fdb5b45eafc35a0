package import Touchstone

extension Wording {
  /// "7 claims found, 5 checkable, 3 settled".
  package static func coverage(_ checked: CheckedDocument) -> Bilingual {
    let found = checked.claims.count
    guard found > 0 else { return Bilingual(en: "No claims found", zh: "未发现可核查的说法") }
    return Bilingual(
      en: "\(found) \(found == 1 ? "claim" : "claims") found, \(checked.checkable) checkable, "
        + "\(checked.settled) settled",
      zh: "发现\(found)条说法，可核查\(checked.checkable)条，已有结论\(checked.settled)条")
  }

  /// Which claims a long report names without a section.
  static func summaryOnly(after sections: Int, of count: Int) -> Bilingual {
    Bilingual(
      en: "Claims \(sections + 1) to \(count) stand in this table only; the JSON report has all of "
        + "them in full.",
      zh: "第\(sections + 1)至\(count)条只列在此表中；JSON报告载有全部细节。")
  }

  /// In how many slices the claim is true: "true in 3 of 8 readings of the board".
  package static func slices(_ verdict: Verdict) -> Bilingual? {
    let slices = verdict.slices
    let total = slices.total
    guard total > 1 else { return nil }
    let isOne = Set(verdict.evidence.map(\.snapshot.board)).count < 2
    let unknownEn = slices.unknown > 0 ? ", undecided in \(slices.unknown)" : ""
    let unknownZh = slices.unknown > 0 ? "，\(slices.unknown)种无法判定" : ""
    return Bilingual(
      en: "true in \(slices.holds) of \(total) slices of \(isOne ? "the board" : "the boards")"
        + " (lists, columns and groups of models)\(unknownEn)",
      zh: "在榜单的\(total)种口径（分榜、单项、模型范围）中，\(slices.holds)种成立\(unknownZh)")
  }

  /// What was lost or doubtful while the document was read.
  package static func defect(_ defect: ReadingDefect) -> Bilingual {
    switch defect {
    case .undecodable(let count):
      Bilingual(en: "\(count) bytes could not be decoded", zh: "有\(count)个字节无法解码")
    case .guessedCharset(let name):
      Bilingual(en: "the charset was guessed: \(name)", zh: "字符编码为推测：\(name)")
    case .truncated:
      Bilingual(en: "the page was read only in part", zh: "页面只读取了一部分")
    }
  }

  /// Who speaks: the document itself, or somebody it reports.
  package static func modality(_ modality: Claim.Modality) -> Bilingual? {
    switch modality {
    case .asserted: nil
    case .reported: Bilingual(en: "reported, not asserted by the document", zh: "转述")
    case .quoted: Bilingual(en: "quoted by the document", zh: "引述")
    }
  }
}
