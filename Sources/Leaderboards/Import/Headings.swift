internal import Touchstone

/// Where a cell of a printed table belongs: decided by the headings in `board.json`, never guessed.
struct Destination {
  var track: BoardDescription.Track
  var heading: BoardDescription.Heading
  var metric: BoardDescription.Metric
}

extension BoardDescription {
  func destination(of row: LongTable.Row, path: String) throws(ArchiveError) -> Destination {
    var sawHeading = false
    for track in tracks {
      for heading in track.headings {
        guard let rest = heading.rest(of: row.heading),
          heading.publisher.map({ $0 == row.publisher }) ?? true
        else { continue }
        sawHeading = true
        if let column = heading.column, column != row.column { continue }
        let metric =
          heading.metric.map { id in track.metrics.first { $0.id == id } }
          ?? track.metric(printed: heading.restNamesMetric == true ? rest : row.column)
        guard let metric else { continue }
        if let isHigher = row.higherIsBetter, isHigher != (metric.higherIsBetter ?? true) {
          throw ArchiveError(
            path, line: row.line,
            "\(row.column) is better \(isHigher ? "higher" : "lower") here, "
              + "and the other way in board.json")
        }
        return Destination(track: track, heading: heading, metric: metric)
      }
    }
    throw refusal(of: row, sawHeading: sawHeading, path: path)
  }

  private func refusal(
    of row: LongTable.Row, sawHeading: Bool, path: String
  ) -> ArchiveError {
    guard sawHeading else {
      let known = tracks.flatMap(\.headings).compactMap { $0.exact ?? $0.prefix.map { $0 + "…" } }
      return ArchiveError(
        path, line: row.line,
        "unknown heading \(row.heading); board.json knows: \(known.joined(separator: "; "))")
    }
    let known = tracks.filter { $0.headings.contains { $0.rest(of: row.heading) != nil } }
      .flatMap(\.metrics).flatMap(\.printed)
    return ArchiveError(
      path, line: row.line,
      "unknown column \(row.column) under \(row.heading); board.json knows: "
        + known.joined(separator: "; "))
  }
}

extension BoardDescription.Heading {
  /// What follows the known part of a heading; nil if this is another heading.
  func rest(of printed: String) -> String? {
    if let exact { return printed == exact ? "" : nil }
    guard let prefix, printed.hasPrefix(prefix) else { return nil }
    return String(printed.dropFirst(prefix.count))
  }
}

extension BoardDescription.Track {
  func metric(printed name: String) -> BoardDescription.Metric? {
    metrics.first { $0.printed.contains(name) }
      ?? metrics.first { $0.printed.map(folded).contains(folded(name)) }
  }
}
