extension Leaderboard {
  /// The states that tell who held a title, each with the measure that counts on its day.
  ///
  /// Without a track the board's headline is followed, through its changes; a state without the
  /// metric asked for counts by its main metric, as another measure.
  package func measured(track: String? = nil, metric: String? = nil) -> [(Snapshot, Headline)] {
    var found: [(Snapshot, Headline)] = []
    for (headline, from, to) in periods(track: track, metric: metric) {
      for var snapshot in snapshots where snapshot.track == headline.track && !snapshot.isDraft {
        if let from, snapshot.validFrom < from { continue }
        if let to, snapshot.validFrom >= to { continue }
        if let to { snapshot.validTo = min(snapshot.validTo ?? to, to) }
        let measure = snapshot.metrics.contains(headline.metric) ? headline.metric : nil
        found.append(
          (
            snapshot,
            Headline(
              track: snapshot.track, metric: measure ?? snapshot.mainMetric ?? headline.metric)
          ))
      }
    }
    return found.sorted { $0.0.validFrom < $1.0.validFrom }
  }

  /// Follows a first place through `states`, among the rows that `filter` admits.
  package func title(
    of states: [(Snapshot, Headline)], filter: Filter = Filter(),
    standings: [SnapshotID: [Standing]]
  ) -> Title {
    Title(
      states: states.map { snapshot, measure in
        let end = end(of: snapshot)
        let seen = min(max(snapshot.captured, snapshot.validFrom), end.advanced(by: -1))
        return Title.State(
          from: snapshot.validFrom,
          until: holdsEveryState && snapshot.validTo != nil ? end.advanced(by: -1) : seen,
          end: end, edition: snapshot.edition, measure: measure,
          holders: holders(
            of: snapshot, metric: measure.metric, filter: filter,
            rows: standings[snapshot.id] ?? []))
      }, holdsEveryState: holdsEveryState)
  }

  private func periods(
    track: String?, metric: String?
  ) -> [(headline: Headline, from: Day?, to: Day?)] {
    if let track {
      let led = headlines.last { $0.track == track }?.metric
      return [(Headline(track: track, metric: metric ?? led ?? ""), nil, nil)]
    }
    return headlines.enumerated().map { index, headline in
      let next = index + 1 < headlines.count ? headlines[index + 1].from : nil
      let measure = Headline(track: headline.track, metric: metric ?? headline.metric)
      return (measure, index == 0 ? nil : headline.from, next)
    }
  }

  /// Who stands first in a state; nobody if a table of selected rows does not print its first place.
  private func holders(
    of snapshot: Snapshot, metric: String, filter: Filter, rows: [Standing]
  ) -> [Title.Holder] {
    let models = rows.filter { $0.role == .model }
    if snapshot.completeness == .cut {
      return models.filter {
        printedPlace(of: $0, track: snapshot.track) == 1 && filter.admits($0) == true
      }.map { Title.Holder($0, isCertain: true) }
    }
    let higher = track(snapshot.track)?.metric(metric)?.higherIsBetter ?? true
    let first = Ranking.places(
      of: models, metric: metric, higherIsBetter: higher, filter: filter
    ).filter { $0.place.lowerBound == 1 }.map(\.row)
    let leaders = first.filter { filter.admits($0) == true }
    return leaders.map { Title.Holder($0, isCertain: leaders.count == first.count) }
  }
}

extension Title.Holder {
  fileprivate init(_ row: Standing, isCertain: Bool) {
    self.init(
      id: row.model ?? nameKey(row.name), name: row.name, organization: row.organization,
      vendor: row.vendor, isCertain: isCertain)
  }
}
