internal import Touchstone

/// Holds "the first open model" against the register of releases: a board whose metric is the day,
/// the lower the better.
///
/// The register is not complete. An earlier release that fits every limit of the sentence shows that
/// it fails as worded; that there is none shows nothing.
struct FirstCheck {
  static let board = "releases"
  private static let metric = "day"

  let claim: Claim
  let date: ClaimDate
  let catalog: Catalog

  /// nil if the register has nothing against the sentence, or cannot measure what it says.
  func evaluation() -> Evaluation? {
    guard let id = claim.subject?.id, let model = catalog.models[id],
      let event = FirstWords.event(of: claim, names: names(of: model)),
      let own = catalog.registers.releases.first(where: { $0.model == id })
        .flatMap({ standing($0, event) }),
      let day = model.milestone(event)?.day, day <= min(date.period.last, date.horizon)
    else { return nil }
    let rows = catalog.registers.releases.filter(fits).compactMap { standing($0, event) }
      .filter { $0.vendor != own.vendor && $0.isEarlier(than: own, Self.metric) }
    guard
      let first = rows.first(where: { $0.region == own.region && $0.region != nil }) ?? rows.first
    else { return nil }
    var result = evaluation(event, own, rows, day, source: source(of: first, event))
    // Abroad somebody was earlier; a sentence that leaves the region open may mean its own.
    let isSettled = claim.scope.region != nil || first.region == own.region && own.region != nil
    result.outcome = isSettled ? .fails : .divided
    result.rivals = [.init(mention: Mention(printed: first.name, id: first.model), rows: [first])]
    return result
  }

  /// The releases within the sentence's limits that are dated up to its day; nil if the sentence says
  /// anything that the register cannot measure.
  func searched() -> Finding.ReleaseSearch? {
    guard let id = claim.subject?.id, let model = catalog.models[id],
      let event = FirstWords.event(of: claim, names: names(of: model))
    else { return nil }
    let through = min(date.period.last, date.horizon)
    let days = catalog.registers.releases.filter(fits).compactMap { release in
      catalog.models[release.model]?.milestone(event)?.day
    }
    return Finding.ReleaseSearch(releases: days.count { $0 <= through }, through: through)
  }

  private func names(of model: Catalog.Model) -> [String] {
    model.names + (claim.subject.map { [$0.printed, $0.name] } ?? [])
  }

  /// The release is known to be within every limit of the sentence.
  private func fits(_ release: Registers.Release) -> Bool {
    guard let model = catalog.models[release.model], model.openness == .open else { return false }
    let scope = claim.scope
    if let region = scope.region, region != "global",
      catalog.vendors[model.vendor]?.region != region
    {
      return false
    }
    if let wanted = scope.language,
      !release.languages.isSuperset(of: wanted.split(separator: "+").map(String.init))
    {
      return false
    }
    guard let words = scope.size else { return true }
    let own = claim.subject?.id.flatMap { catalog.models[$0]?.size }
    guard let size = model.size, let band = ScopeFilter.band(words, subjectSize: own) else {
      return false
    }
    return band.contains(size)
  }

  private func standing(
    _ release: Registers.Release, _ event: Catalog.Milestone.Event
  ) -> Standing? {
    guard let model = catalog.models[release.model], let milestone = model.milestone(event) else {
      return nil
    }
    let vendor = catalog.vendors[model.vendor]
    return Standing(
      name: model.names.first ?? model.id, model: model.id, organization: vendor?.names.first,
      vendor: model.vendor, region: vendor?.region, openness: model.openness, size: model.size,
      scores: [Self.metric: Score(milestone.day)])
  }

  private func source(of row: Standing, _ event: Catalog.Milestone.Event) -> String {
    row.model.flatMap { catalog.models[$0]?.milestone(event)?.source } ?? ""
  }

  private func evaluation(
    _ event: Catalog.Milestone.Event, _ own: Standing, _ rows: [Standing], _ day: Day,
    source: String
  ) -> Evaluation {
    let metric = Metric(id: Self.metric, names: ["date", "日期"], higherIsBetter: false)
    let track = Track(
      id: event.rawValue,
      names: event == .commercial ? ["commercial use", "商用"] : ["weights", "权重"],
      metrics: [metric])
    let lines = (rows + [own]).map { "\($0.model ?? "") \($0.scores[Self.metric]?.text ?? "")\n" }
    let snapshot = Snapshot(
      board: Self.board, track: event.rawValue, validFrom: day, source: source,
      path: "../catalog/releases.csv", digest: Digest.sha256(lines.sorted().joined()),
      rowCount: rows.count + 1, completeness: .cut, metrics: [Self.metric])
    var result = Evaluation(
      board: Leaderboard(
        id: Self.board, names: ["release register", "发布登记"], tracks: [track],
        headlines: []),
      track: track, state: State(snapshot: snapshot, relation: .atOrBefore), metric: Self.metric,
      filter: Filter())
    result.table = Ranking.places(of: rows + [own], metric: Self.metric, higherIsBetter: false)
      .map { Evaluation.PlacedRow(standing: $0.row, place: $0.place) }
    result.subjects = result.table.filter { $0.standing == own }
    return result
  }
}

extension Catalog.Model {
  /// The event, if a stored document proves its day.
  fileprivate func milestone(_ event: Catalog.Milestone.Event) -> Catalog.Milestone? {
    milestones.first { $0.event == event && $0.isProven }
  }
}

extension Standing {
  fileprivate func isEarlier(than other: Standing, _ metric: String) -> Bool {
    guard let own = scores[metric], let others = other.scores[metric] else { return false }
    return own < others
  }
}
