internal import Touchstone

extension BoardReport {
  static func summary(_ board: Leaderboard) -> JSON {
    let days = board.snapshots.map(\.validFrom)
    return .object(
      details(board) + [
        ("trackCount", JSON(board.tracks.count)), ("stateCount", JSON(board.snapshots.count)),
        ("from", JSON(days.min()?.description)), ("to", JSON(days.max()?.description)),
      ] + BoardCoverage.json(board))
  }

  static func details(_ board: Leaderboard) -> [(key: String, value: JSON)] {
    [
      ("board", .string(board.id)),
      ("names", .array(board.names.map(JSON.string))),
      ("operator", .string(board.operatorName)),
      ("url", JSON(board.url)),
      ("rankBase", JSON(board.rankBase)),
      ("usualIntervalDays", JSON(board.usualIntervalDays)),
      ("freshnessDays", JSON(board.freshnessDays)),
      ("headlines", .array(board.headlines.map(headline))),
    ]
  }

  private static func headline(_ headline: Headline) -> JSON {
    .object([
      ("from", JSON(headline.from?.description)), ("track", .string(headline.track)),
      ("metric", .string(headline.metric)),
    ])
  }

  static func track(_ track: Track) -> JSON {
    .object([
      ("track", .string(track.id)),
      ("names", .array(track.names.map(JSON.string))),
      ("metrics", .array(track.metrics.map(metric))),
    ])
  }

  private static func metric(_ metric: Metric) -> JSON {
    .object([
      ("metric", .string(metric.id)),
      ("names", .array(metric.names.map(JSON.string))),
      ("unit", JSON(metric.unit)),
      ("higherIsBetter", .bool(metric.higherIsBetter)),
      ("items", JSON(metric.items)),
    ])
  }

  static func snapshot(_ snapshot: Snapshot) -> JSON {
    .object([
      ("track", .string(snapshot.track)),
      ("snapshot", .string(snapshot.validFrom.description)),
      ("captured", .string(snapshot.captured.description)),
      ("validTo", JSON(snapshot.validTo?.description)),
      ("edition", JSON(snapshot.edition)),
      ("rows", JSON(snapshot.rowCount)),
      ("completeness", .string(completeness(snapshot.completeness))),
      ("draft", .bool(snapshot.isDraft)),
      ("metrics", .array(snapshot.metrics.map(JSON.string))),
      ("source", .string(snapshot.source)),
      ("sha256", .string(snapshot.digest)),
    ])
  }

  private static func completeness(_ completeness: Snapshot.Completeness) -> String {
    switch completeness {
    case .complete: "complete"
    case .top(let rank): "top-\(rank)"
    case .cut: "cut"
    }
  }

  static func caution(_ caution: Caution) -> JSON {
    .object([
      ("day", .string(caution.day.description)), ("by", .string(caution.by)),
      ("summary", JSON(caution.summary)), ("source", .string(caution.source)),
    ])
  }
}
