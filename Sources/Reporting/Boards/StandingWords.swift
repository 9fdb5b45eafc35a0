internal import Touchstone

/// What has to be said beside a table of places.
enum StandingWords {
  /// "4", "4-6"; nil without a place.
  static func place(_ place: ClosedRange<Int>?) -> String? {
    place.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
    }
  }

  /// A line that says which rows count; empty if all do.
  static func limits(
    of filter: Filter, on board: Leaderboard, _ track: String, _ language: Language
  ) -> String {
    let group = filter.group.map { Heading(board.track(track)?.groups[$0] ?? [], id: $0) }
    let words = Wording.limits(of: filter, group: group)
    guard !words.isEmpty else { return "" }
    return visible(words.map { $0[language] }.joined(separator: language == .zh ? "，" : ", "))
      + "\n"
  }

  static func notes(_ placed: PlacedSnapshot) -> [Bilingual] {
    var notes: [Bilingual] = []
    if let note = base(placed) { notes.append(note) }
    if placed.rows.contains(where: { placed.place(of: $0)?.from == .print }) {
      notes.append(
        Bilingual(
          en: "A row without a place by score has the place that its printed rank means.",
          zh: "没有可比分数的行，名次取自榜单所印名次。"))
    }
    switch placed.snapshot.completeness {
    case .complete: break
    case .cut:
      notes.append(
        Bilingual(
          en: "The archive holds selected rows of this table: places cannot be counted.",
          zh: "此版本只存有部分行，无法按分数计算名次。"))
    case .top(let last):
      notes.append(
        Bilingual(
          en: "The archive holds the rows down to printed rank \(last).",
          zh: "此版本只存有前\(last)名。"))
    }
    let unknown = placed.rows.count { placed.filter.admits($0.standing) == nil }
    if unknown > 0 {
      notes.append(
        Bilingual(
          en: "\(unknown) of the rows may be outside these limits, since an attribute of theirs "
            + "is unknown; places run from the best to the worst that this allows.",
          zh: "其中\(unknown)行的属性不明，可能不在此范围内；名次据此给出上下限。"))
    }
    return notes
  }

  /// What a rank means on a board that does not count from 1, with an example of the table.
  private static func base(_ placed: PlacedSnapshot) -> Bilingual? {
    let base = placed.board.rankBase(ofTrack: placed.snapshot.track)
    guard base != 1 else { return nil }
    let example = placed.rows.lazy.map(\.standing).first { $0.printedRank != nil }
    guard let row = example, let printed = row.printedRank,
      let place = placed.printedPlace(of: row)
    else {
      return Bilingual(
        en: "This board counts from \(base).", zh: "该榜单的序号从\(base)开始。")
    }
    let name = Wording.name(row.name)
    return Bilingual(
      en: "This board counts from \(base): the \(printed) that it prints for \(name) is place "
        + "\(place).",
      zh: "该榜单的序号从\(base)开始：\(name)所印的\(printed)即第\(place)名。")
  }
}
