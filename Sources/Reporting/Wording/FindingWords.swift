package import Touchstone

extension Wording {
  /// A finding as one sentence.
  package static func message(for finding: Finding) -> Bilingual {
    switch finding {
    case .noBoardNamed:
      Bilingual(en: "The sentence names no board or test set.", zh: "原句没有说明是哪个榜单或测试集。")
    case .noDate(let day): noDate(day)
    case .noSnapshotInForce(let board, let before, let after):
      noSnapshot(board, before: before, after: after)
    case .snapshotInPart(let board, let day):
      Bilingual(
        en: "Of \(board) of \(self.day(day).en) the archive holds a part only, which does not "
          + "show it.",
        zh: "\(self.day(day).zh)的\(board)只存有一部分，其中看不到相关结果。")
    case .listsNotHeld(let board):
      Bilingual(
        en: "The sentence names no list of \(board), and of some of its lists the archive holds "
          + "the leaders only.",
        zh: "原句没有说明是\(board)的哪个分榜，而其中一些分榜存档只有榜首。")
    case .subjectNotListed(let name, let board, let day),
      .rivalNotListed(let name, let board, let day):
      notListed(name, board, day)
    case .rivalIsAClass(let rival):
      Bilingual(
        en: "“\(name(rival))” is not the name of one model that a board could list.",
        zh: "“\(name(rival))”没有指明榜单能列出的某一个模型。")
    case .unknownBoard(let board):
      Bilingual(
        en: "The archive does not hold the board “\(name(board))”.",
        zh: "存档中没有“\(name(board))”这个榜单。")
    case .noPlaceStated:
      Bilingual(
        en: "The sentence states no place that could be counted.", zh: "原句没有说出可以核对的具体名次。")
    case .unknownAttribute(_, let limit?):
      Bilingual(
        en: "The archive cannot tell which models are meant by “\(limit)”.",
        zh: "存档无法确定“\(limit)”指哪些模型。")
    case .unknownAttribute(let board, nil):
      Bilingual(
        en:
          "The archive cannot tell of every model on \(board) where it comes from, its size, or "
          + "whether its weights are open, and that could change the result.",
        zh: "存档无法确定\(board)上每个模型的地区、规模或是否开源，而这可能改变结论。")
    case .unstatedQualifier(let board, let qualifiers): unstated(board, qualifiers)
    case .unrankedRowsAbove(let board, let printed, let place, let above):
      unranked(board, printed: printed, place: place, above: above)
    case .statisticalTie(let board, let names): tie(board, names)
    case .rankScoreMismatch(let board, let printed, let place, let rule):
      rankMismatch(board, printed: printed, place: place, rule)
    case .ambiguousName(let name, let readings): ambiguous(name, readings)
    case .zeroBasedRank(let board, let printed, let place):
      Bilingual(
        en:
          "\(board) counts its rows from 0: the printed \(printed) is \(ordinal(place).en) place.",
        zh: "\(board)的序号从0开始：印作\(printed)的一行实为\(ordinal(place).zh)名。")
    case .withinChance(let board, let items, let subject, let other):
      chance(board, items, subject, other)
    case .selfReported(let vendor):
      Bilingual(
        en: "The only figure comes from \(vendor.map(name) ?? "the vendor") itself; no archived "
          + "state of a board prints one.",
        zh: "唯一的数字来自\(vendor.map(name) ?? "厂商")自己，存档的榜单都没有印出。")
    case .shortTenure, .staleTitle, .launchToTitle, .editionChanged, .earlierRelease,
      .firstNotSettled:
      titleFinding(finding)
    case .scoreMismatch(let board, let claimed, let printed):
      Bilingual(
        en: "The sentence says \(name(claimed)); \(board) prints \(printed.text).",
        zh: "原句说是\(name(claimed))，\(board)印的是\(printed.text)。")
    case .headlineDropsScope(let limits): droppedScope(limits)
    case .lookAlikeBoard(let named, let other): lookAlike(named, other)
    case .notPubliclyAvailable(let model, let day, let source): notPublic(model, day, source)
    case .boardUnderCaution(let board, let caution): self.caution(board, caution)
    case .conflictOfInterest(let board, let vendor, let tie): knownTie(board, vendor, tie)
    case .smallTest(let board, let items, let models): small(board, items, models)
    case .granularity(let board, let value, let items): unreachable(board, value, items)
    case .differentProtocol(let board, let claimed, let printed):
      settings(board, claimed, printed)
    case .internalContradiction(let contradiction): self.contradiction(contradiction)
    case .numberFromOther(let board, let value, let other): borrowed(board, value, other)
    case .superlativeLaw(let term): superlative(term)
    case .noSourceGiven(let value): unsourced(value)
    case .hostileDocument(let hostilities): hostile(hostilities)
    }
  }

  private static func noDate(_ day: Day?) -> Bilingual {
    guard let day else {
      return Bilingual(
        en: "Nothing dates the claim, so no state of a board could be chosen.",
        zh: "没有任何日期，无法确定应对照榜单的哪个版本。")
    }
    let words = self.day(day)
    return Bilingual(
      en: "Nothing dates the claim; it was judged on the day of its capture, \(words.en).",
      zh: "没有任何日期，按抓取日\(words.zh)核查。")
  }

  private static func noSnapshot(_ board: String, before: Day?, after: Day?) -> Bilingual {
    let (en, zh): (String, String) =
      switch (before.map(day), after.map(day)) {
      case (let before?, let after?):
        (
          "the nearest are of \(before.en) and \(after.en)", "最近的是\(before.zh)和\(after.zh)的版本"
        )
      case (let before?, nil): ("the last one before is of \(before.en)", "此前最近的是\(before.zh)的版本")
      case (nil, let after?): ("the first one after is of \(after.en)", "此后最早的是\(after.zh)的版本")
      case (nil, nil): ("no state of it is held at all", "一个版本都没有")
      }
    return Bilingual(
      en: "The archive has no state of \(board) in force at that time: \(en).",
      zh: "存档中没有\(board)在当时有效的版本：\(zh)。")
  }

  private static func notListed(_ model: String, _ board: String, _ day: Day) -> Bilingual {
    let words = self.day(day)
    return Bilingual(
      en: "\(board) of \(words.en) does not list \(name(model)).",
      zh: "\(words.zh)的\(board)没有列出\(name(model))。")
  }

  private static func unstated(_ board: String, _ qualifiers: [Qualifier]) -> Bilingual {
    let limits = self.qualifiers(qualifiers)
    return Bilingual(
      en:
        "As written the sentence does not hold on \(board); it holds \(limits.en), and does not say so.",
      zh: "在\(board)上照字面不成立；加上“\(limits.zh)”就成立，而原句没有说明。")
  }

  private static func unranked(
    _ board: String, printed: Int, place: Int, above: [Finding.Scored]
  ) -> Bilingual {
    let rows = some(above.map { "\($0.name) \($0.score.text)" }, most: 5)
    return Bilingual(
      en: "\(board) prints rank \(printed), but lists without a rank "
        + "\(count(above.count, "model", "models")) that scored higher (\(rows.en)): "
        + "by score the place is \(ordinal(place).en).",
      zh: "\(board)印的名次是\(printed)，但榜上有\(above.count)个不排名的模型得分更高"
        + "（\(rows.zh)）：按分数是\(ordinal(place).zh)。")
  }

  private static func tie(_ board: String, _ names: [String]) -> Bilingual {
    let others = some(names)
    return Bilingual(
      en: "On \(board) the confidence intervals overlap with \(others.en): the board cannot tell "
        + "which is better.",
      zh: "在\(board)上，它与\(others.zh)的置信区间重叠：榜单本身分不出高下。")
  }

  private static func ambiguous(_ printed: String, _ readings: [String]) -> Bilingual {
    let models = some(readings)
    guard readings.count > 1 else {
      return Bilingual(
        en: "“\(name(printed))” names no version; the board lists \(models.en).",
        zh: "“\(name(printed))”没有说明版本；榜上列出的是\(models.zh)。")
    }
    return Bilingual(
      en: "“\(name(printed))” can mean more than one model: \(models.en).",
      zh: "“\(name(printed))”可能指不止一个模型：\(models.zh)。")
  }

  /// The first names of a list, and how many more there are.
  static func some(_ names: [String], most: Int = 6) -> Bilingual {
    let rest = names.count - most
    return Bilingual(
      en: list(names.prefix(most) + (rest > 0 ? ["\(rest) more"] : [])).en,
      zh: list(names.prefix(most) + (rest > 0 ? ["另外\(rest)个"] : [])).zh)
  }
}
