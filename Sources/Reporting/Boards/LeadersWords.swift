internal import Touchstone

/// The words of `board leaders`.
enum LeadersWords {
  static let noState = Bilingual(en: "(no state in force)", zh: "（无有效版本）")
  static let noLeader = Bilingual(
    en: "(this state does not tell who leads)", zh: "（此版本看不出第一名）")

  static func heading(_ list: Leaders, showsTable: Bool) -> Bilingual {
    let limits = Wording.limits(of: list.filter, group: nil)
    let measure = showsTable ? list.title.states.first?.measure : nil
    let track = measure.flatMap { list.board.track($0.track) }
    let parts = [track?.heading, measure.flatMap { track?.metric($0.metric) }?.heading]
      .compactMap { $0?.words }
    let name = { (language: Language) in
      ([list.board.name] + parts.map { $0[language] }).joined(separator: " · ")
    }
    guard !limits.isEmpty else {
      return Bilingual(en: "\(name(.en)): leaders among all rows", zh: "\(name(.zh))：全部模型中的第一名")
    }
    return Bilingual(
      en: "\(name(.en)): leaders " + limits.map(\.en).joined(separator: ", "),
      zh: "\(name(.zh))：第一名（" + limits.map(\.zh).joined(separator: "，") + "）")
  }

  /// How to read the days.
  static func reading(_ list: Leaders) -> [Bilingual] {
    var lines = [
      list.board.holdsEveryState
        ? Bilingual(
          en: "Every state of this board is archived: days are exact.",
          zh: "该榜单的每个版本均已存档：天数为确数。")
        : Bilingual(
          en: "Days a–b: at least a, at most b, since only some states are archived.",
          zh: "天数a–b：至少a天，至多b天，因为只存有部分版本。"),
      Bilingual(
        en: "≥: the beginning or the end is not archived. A new edition begins a new line.",
        zh: "≥：起点或终点未存档。新一期另起一行。"),
    ]
    if list.title.tenures.contains(where: { !$0.isCertain }) {
      lines.append(
        Bilingual(
          en: "uncertain: a row of which an attribute is unknown may stand higher.",
          zh: "未必：有属性不明的行或居其上。"))
    }
    return lines
  }

  static func table(_ tenure: Tenure) -> String {
    "\(tenure.measure.track), \(tenure.measure.metric)"
  }

  static func row(_ from: Day, _ to: Day?, _ words: String) -> [String] {
    [from.description, to?.description ?? "–", "–", words, "", "", "", ""]
  }

  /// "28", "15–42", "≥3".
  static func days(_ tenure: Tenure) -> String {
    guard let most = tenure.atMostDays else { return "≥\(tenure.atLeastDays)" }
    return most == tenure.atLeastDays ? "\(most)" : "\(tenure.atLeastDays)–\(most)"
  }

  static func notes(_ tenure: Tenure) -> Bilingual {
    var notes = [end(tenure.end)]
    if tenure.isShared { notes.append(Bilingual(en: "shared", zh: "并列")) }
    if !tenure.isCertain { notes.append(Bilingual(en: "uncertain", zh: "未必")) }
    return Bilingual(
      en: notes.map(\.en).joined(separator: "; "), zh: notes.map(\.zh).joined(separator: "；"))
  }

  private static func end(_ bound: Tenure.Bound) -> Bilingual {
    switch bound {
    case .change: Bilingual(en: "overtaken", zh: "被超过")
    case .edition: Bilingual(en: "new edition or table", zh: "新一期或新表")
    case .gap: Bilingual(en: "no state in force", zh: "无有效版本")
    case .unreadable: Bilingual(en: "leader not known", zh: "第一名不明")
    case .archive: Bilingual(en: "last state archived", zh: "最后存档版本")
    }
  }
}
