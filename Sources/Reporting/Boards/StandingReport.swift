package import Touchstone

/// One state of a track with its rows in order of place, for `board standing`.
package struct PlacedSnapshot: Hashable, Sendable {
  package var board: Leaderboard
  package var snapshot: Snapshot
  /// Id of the metric that the places are computed from.
  package var metric: String
  package var filter: Filter
  package var rows: [PlacedRow]

  package init(
    board: Leaderboard, snapshot: Snapshot, metric: String, filter: Filter = Filter(),
    rows: [PlacedRow]
  ) {
    self.board = board
    self.snapshot = snapshot
    self.metric = metric
    self.filter = filter
    self.rows = rows
  }

  var trackHeading: Heading { board.track(snapshot.track)?.heading ?? Heading(snapshot.track) }
  var metricHeading: Heading {
    board.track(snapshot.track)?.metric(metric)?.heading ?? Heading(metric)
  }

  /// The place that a row's printed rank means.
  func printedPlace(of row: Standing) -> Int? {
    board.printedPlace(of: row, track: snapshot.track)
  }

  /// Where a place comes from.
  enum Origin: String { case scores, print }

  /// The place by score; without one, that of the printed rank, unless rows are left out.
  func place(of row: PlacedRow) -> (place: ClosedRange<Int>, from: Origin)? {
    if let place = row.place { return (place, .scores) }
    guard filter.isEmpty, let printed = printedPlace(of: row.standing), printed > 0 else {
      return nil
    }
    return (printed...printed, .print)
  }
}

/// A standing as text, JSON and CSV.
package enum StandingReport {
  package static func text(_ placed: PlacedSnapshot, language: Language) -> String {
    let day = Wording.day(placed.snapshot.validFrom)[language]
    let title = [
      placed.board.name, placed.trackHeading.words[language],
      placed.metricHeading.words[language], day,
    ]
    let table = Columns(
      columns: columns(placed, language), rows: placed.rows.map { row($0, placed) })
    let source = "\(placed.snapshot.source) · sha256 \(placed.snapshot.digest)"
    return visible(title.joined(separator: " · ")) + "\n"
      + StandingWords.limits(of: placed.filter, on: placed.board, placed.snapshot.track, language)
      + "\n" + table.render() + "\n"
      + StandingWords.notes(placed).map { visible($0[language]) + "\n" }.joined()
      + visible(source) + "\n"
  }

  package static func json(_ placed: PlacedSnapshot) -> String {
    JSON.object([
      ("schemaVersion", .number("1")),
      ("board", .string(placed.board.id)),
      ("metric", .string(placed.metric)),
      ("filter", JSONReport.filter(placed.filter)),
      ("rankBase", JSON(placed.board.rankBase(ofTrack: placed.snapshot.track))),
      ("snapshot", BoardReport.snapshot(placed.snapshot)),
      ("notes", .array(StandingWords.notes(placed).map { JSON($0) })),
      ("rows", .array(placed.rows.map { object($0, placed) })),
    ]).page
  }

  package static func csv(_ placed: PlacedSnapshot) -> String {
    CSV.render(
      header: [
        "place", "rank_printed", "model", "organization", placed.metric, "place_printed",
        "place_from",
      ],
      rows: placed.rows.map { row in
        let place = placed.place(of: row)
        return [
          StandingWords.place(place?.place) ?? "", text(row.standing.printedRank),
          row.standing.name, row.standing.organization ?? "",
          row.standing.scores[placed.metric]?.text ?? "",
          text(placed.printedPlace(of: row.standing)), place?.from.rawValue ?? "",
        ]
      })
  }

  private static func columns(_ placed: PlacedSnapshot, _ language: Language) -> [Columns.Column] {
    [
      .init(title: Bilingual(en: "Place", zh: "名次")[language], alignsRight: true),
      .init(title: Bilingual(en: "Printed", zh: "榜单名次")[language], alignsRight: true),
      .init(title: Bilingual(en: "Model", zh: "模型")[language], limit: 48),
      .init(title: Bilingual(en: "Organisation", zh: "机构")[language], limit: 32),
      .init(title: placed.metricHeading.words[language], alignsRight: true),
    ]
  }

  private static func row(_ row: PlacedRow, _ placed: PlacedSnapshot) -> [String] {
    [
      StandingWords.place(placed.place(of: row)?.place) ?? "–",
      row.standing.printedRank.map(String.init) ?? "–",
      row.standing.name, row.standing.organization ?? "–",
      row.standing.scores[placed.metric]?.text ?? "–",
    ]
  }

  private static func object(_ row: PlacedRow, _ placed: PlacedSnapshot) -> JSON {
    let place = placed.place(of: row)
    return .object([
      ("place", JSONReport.place(place?.place)),
      ("placeFrom", JSON(place?.from.rawValue)),
      ("printedRank", JSON(row.standing.printedRank)),
      ("printedPlace", JSON(placed.printedPlace(of: row.standing))),
      ("model", .string(row.standing.name)),
      ("modelId", JSON(row.standing.model)),
      ("organization", JSON(row.standing.organization)),
      ("region", JSON(row.standing.region)),
      ("openness", JSON(row.standing.openness?.rawValue)),
      ("role", .string(row.standing.role.rawValue)),
      ("score", JSON(row.standing.scores[placed.metric])),
    ])
  }

  private static func text(_ number: Int?) -> String { number.map(String.init) ?? "" }
}
