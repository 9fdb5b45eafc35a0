internal import Touchstone

/// The words of `board diff`.
enum DifferenceWords {
  static let renamed = Bilingual(en: "Renamed", zh: "更名")
  static let added = Bilingual(en: "Added", zh: "新增")
  static let removed = Bilingual(en: "Removed", zh: "移除")
  static let changed = Bilingual(en: "Changed", zh: "变化")

  static func nothing(_ comparison: Comparison) -> Bilingual {
    comparison.before.snapshot == comparison.after.snapshot
      ? Bilingual(en: "One state covers both days.", zh: "两日为同一版本。")
      : Bilingual(en: "No row differs.", zh: "各行均无变化。")
  }

  /// What limits a comparison of the two states.
  static func notes(_ comparison: Comparison) -> [Bilingual] {
    let (before, after) = (comparison.before, comparison.after)
    var notes: [Bilingual] = []
    if before.snapshot.edition != after.snapshot.edition {
      let (old, new) = (before.snapshot.edition ?? "–", after.snapshot.edition ?? "–")
      notes.append(
        Bilingual(
          en: "Another edition (\(old), \(new)): its figures may not compare.",
          zh: "期次不同（\(old)、\(new)）：分数未必可比。"))
    }
    if before.metric != after.metric {
      notes.append(
        Bilingual(
          en: "The table ranks by another column: \(before.metric), then \(after.metric).",
          zh: "排名所依据的列不同：先为\(before.metric)，后为\(after.metric)。"))
    }
    if [before, after].contains(where: { $0.snapshot.completeness != .complete }) {
      notes.append(
        Bilingual(
          en: "Not all rows are archived: a row that is missing here need not be missing there.",
          zh: "存档不全：此处缺少的行，榜单上未必没有。"))
    }
    return notes
  }

  static func reason(_ reason: Difference.Renaming) -> Bilingual {
    switch reason {
    case .spelling: Bilingual(en: "spelling", zh: "写法不同")
    case .catalog: Bilingual(en: "two names of one model", zh: "同一模型的两个名称")
    case .scores: Bilingual(en: "same vendor, same scores", zh: "厂商与分数相同")
    }
  }

  /// When a name gave way to another, and where it is seen.
  static func step(_ step: Catalog.Rename) -> Bilingual {
    Bilingual(
      en: "\(step.to): first seen on \(step.day); the state of \(step.after) has \(step.from)"
        + " (\(step.source))",
      zh: "\(step.to)：\(step.day) 首见；\(step.after) 的版本仍为 \(step.from)（\(step.source)）")
  }

  static func place(_ row: PlacedRow?, _ placed: PlacedSnapshot) -> String? {
    row.flatMap { StandingWords.place(placed.place(of: $0)?.place) }
  }

  /// Name, place, printed rank and figures, each "before → after" where it changed.
  static func cells(_ pair: Difference.Pair, _ comparison: Comparison) -> [String] {
    let (before, after) = (pair.before.standing, pair.after.standing)
    let figures = pair.changedMetrics(among: comparison.metrics).map { metric in
      "\(metric) \(before.scores[metric]?.text ?? "–") → \(after.scores[metric]?.text ?? "–")"
    }
    return [
      after.name,
      step(place(pair.before, comparison.before), place(pair.after, comparison.after)),
      step(before.printedRank.map(String.init), after.printedRank.map(String.init)),
      figures.joined(separator: ", "),
    ]
  }

  private static func step(_ before: String?, _ after: String?) -> String {
    before == after ? after ?? "–" : "\(before ?? "–") → \(after ?? "–")"
  }
}
