internal import Touchstone

/// What is wrong with a comment that silences remarks.
extension Wording {
  static func suppression(_ problem: SuppressionComment.Problem) -> Bilingual {
    switch problem {
    case .noRule:
      Bilingual(en: "The comment names nothing to silence.", zh: "注释没有写明屏蔽什么。")
    case .noReason:
      Bilingual(
        en: "The comment silences nothing without a reason: write one after a colon.",
        zh: "没有理由的注释不起作用：请在冒号后写明理由。")
    case .unknownRule(let name):
      Bilingual(
        en: "The comment names “\(Wording.name(name))”, which is no rule.",
        zh: "注释里的“\(Wording.name(name))”不是规则编号。")
    case .notADay(let text):
      Bilingual(
        en: "“\(Wording.name(text))” is not a date; write it as until=2027-01-31.",
        zh: "“\(Wording.name(text))”不是日期，应写作until=2027-01-31。")
    }
  }

  static func expired(_ until: Day, on day: Day?) -> Bilingual {
    guard let day else {
      return Bilingual(
        en: "The comment silences until \(until), but nothing dates the document.",
        zh: "注释的期限是\(until)，而文章没有日期。")
    }
    return Bilingual(
      en: "The comment silenced until \(until); the document is of \(day).",
      zh: "注释的期限是\(until)，文章的日期是\(day)，已过期。")
  }

  static func unused(_ rule: String) -> Bilingual {
    Bilingual(
      en: "There is no \(rule) here to silence; remove it from the comment.",
      zh: "这里没有\(rule)可屏蔽，请从注释中删去。")
  }

  static func endsNothing(_ rule: String) -> Bilingual {
    Bilingual(
      en: "The comment ends the silence of \(rule), which was not silenced.",
      zh: "注释恢复\(rule)，而它并未被屏蔽。")
  }
}
