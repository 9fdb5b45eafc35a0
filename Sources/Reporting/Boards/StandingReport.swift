package import Touchstone

/// One state of a track with its rows in order of place, for `board standing`.
package struct PlacedSnapshot: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    /// nil if the row cannot be placed.
    package var place: ClosedRange<Int>?
    package var standing: Standing

    package init(place: ClosedRange<Int>?, standing: Standing) {
      self.place = place
      self.standing = standing
    }
  }

  package var board: Leaderboard
  package var snapshot: Snapshot
  /// Id of the metric that the places are computed from.
  package var metric: String
  package var rows: [Row]

  package init(board: Leaderboard, snapshot: Snapshot, metric: String, rows: [Row]) {
    self.board = board
    self.snapshot = snapshot
    self.metric = metric
    self.rows = rows
  }

  var trackHeading: Heading { board.track(snapshot.track)?.heading ?? Heading(snapshot.track) }
  var metricHeading: Heading {
    board.track(snapshot.track)?.metric(metric)?.heading ?? Heading(metric)
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
    let head = visible(title.joined(separator: " · ")) + "\n"
    let table = Columns(
      columns: columns(placed, language), rows: placed.rows.map { row($0, placed) })
    let source = "\(placed.snapshot.source) · sha256 \(placed.snapshot.digest)"
    return head + "\n" + table.render() + "\n" + visible(source) + "\n"
  }

  package static func json(_ placed: PlacedSnapshot) -> String {
    JSON.object([
      ("schemaVersion", .number("1")),
      ("board", .string(placed.board.id)),
      ("metric", .string(placed.metric)),
      ("snapshot", BoardReport.snapshot(placed.snapshot)),
      ("rows", .array(placed.rows.map { object($0, placed) })),
    ]).page
  }

  package static func csv(_ placed: PlacedSnapshot) -> String {
    CSV.render(
      header: ["place", "rank_printed", "model", "organization", placed.metric],
      rows: placed.rows.map { row in
        [
          words(row.place), row.standing.printedRank.map(String.init) ?? "", row.standing.name,
          row.standing.organization ?? "", row.standing.scores[placed.metric]?.text ?? "",
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

  private static func row(_ row: PlacedSnapshot.Row, _ placed: PlacedSnapshot) -> [String] {
    [
      row.place == nil ? "–" : words(row.place), row.standing.printedRank.map(String.init) ?? "–",
      row.standing.name, row.standing.organization ?? "–",
      row.standing.scores[placed.metric]?.text ?? "–",
    ]
  }

  private static func object(_ row: PlacedSnapshot.Row, _ placed: PlacedSnapshot) -> JSON {
    .object([
      ("place", JSONReport.place(row.place)),
      ("printedRank", JSON(row.standing.printedRank)),
      ("model", .string(row.standing.name)),
      ("modelId", JSON(row.standing.model)),
      ("organization", JSON(row.standing.organization)),
      ("region", JSON(row.standing.region)),
      ("openness", JSON(row.standing.openness?.rawValue)),
      ("role", .string(row.standing.role.rawValue)),
      ("score", JSON(row.standing.scores[placed.metric])),
    ])
  }

  private static func words(_ place: ClosedRange<Int>?) -> String {
    guard let place else { return "" }
    return place.count == 1 ? "\(place.lowerBound)" : "\(place.lowerBound)-\(place.upperBound)"
  }
}
