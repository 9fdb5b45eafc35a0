internal import Touchstone

/// The rules of SARIF in words.
extension Wording {
  static func title(_ rule: RemarkRule) -> Bilingual {
    switch rule {
    case .refuted: label(.refuted)
    case .conflicting: label(.conflicting)
    case .notEnoughEvidence: label(.notEnoughEvidence)
    case .finding(let code): guide(code).title
    case .suppression: Bilingual(en: "A comment silences nothing", zh: "屏蔽注释不起作用")
    }
  }

  static func meaning(_ rule: RemarkRule) -> Bilingual {
    switch rule {
    case .refuted:
      Bilingual(
        en: "The claim fails in every slice that it asserts, in complete tables of its day, and "
          + "no narrower slice of those boards makes it true.",
        zh: "在它所说的每一种口径里都不成立，依据是当天有效的完整榜单；收窄范围也不成立。")
    case .conflicting:
      Bilingual(
        en: "The claim holds in some slices that it asserts and fails in others, or is true only "
          + "with a limit that the sentence leaves out.",
        zh: "在一些口径里成立、在另一些里不成立，或者只有补上略去的限定才成立。")
    case .notEnoughEvidence:
      Bilingual(
        en: "No archived snapshot can decide the claim. It may be true.",
        zh: "没有任何存档能判定这句话。它可能是真的。")
    case .finding(let code): guide(code).meaning
    case .suppression:
      Bilingual(
        en: "A comment that silences remarks is out of use, out of date, or lacks its reason.",
        zh: "用来屏蔽提示的注释已无用、已过期，或没有写明理由。")
    }
  }

  /// What to do about it.
  static func help(_ rule: RemarkRule) -> Bilingual {
    switch rule {
    case .refuted, .conflicting:
      Bilingual(
        en: "Say what the board shows; where one is known, the suggested sentence is true.",
        zh: "照榜单写；如果给出了建议句，它是成立的。")
    case .notEnoughEvidence:
      Bilingual(
        en: "Name the board, the list and the day, or add a capture of it to the archive.",
        zh: "写明榜单、口径和日期，或者把它的副本收入存档。")
    case .finding(let code):
      Bilingual(
        en: "\(guide(code).matters.en) An honest sentence: \(guide(code).honest.en)",
        zh: "\(guide(code).matters.zh)诚实的写法：\(guide(code).honest.zh)")
    case .suppression:
      Bilingual(en: "Remove the comment or mend it.", zh: "删去或改正这条注释。")
    }
  }
}
