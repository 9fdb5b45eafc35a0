internal import Touchstone

/// Follows the models of a claim through the states of the slice that it asks.
struct Courses {
  let evaluation: Evaluation
  let archive: Archive

  private typealias Placed = (id: String, name: String, place: ClosedRange<Int>?)

  /// nil where a single state is at hand.
  func course() -> Course? {
    let states = self.states
    let window = Course.window(of: states, around: evaluation.slice)
    guard window.count > 1,
      let at = window.firstIndex(where: { states[$0].id == evaluation.snapshot.id })
    else { return nil }
    let tables = window.map { rows(of: states[$0]) }
    let listed = self.listed(in: tables, own: at - window.lowerBound)
    guard listed.count > 1 else { return nil }
    let runners = self.runners(in: tables[listed], own: at - window.lowerBound)
    guard !runners.isEmpty else { return nil }
    return Course(
      slice: evaluation.slice, runners: runners,
      states: listed.map { place in
        let rows = tables[place]
        let index = window.lowerBound + place
        return Course.State(
          day: states[index].validFrom, edition: states[index].edition, rowCount: rows.count,
          isJoined: place > listed.lowerBound
            && evaluation.board.joins(states[index - 1], states[index]),
          places: runners.map { runner in rows.first { $0.id == runner.id }?.place })
      }, statesInAll: states.count)
  }

  private var states: [Snapshot] {
    evaluation.board.measured(track: evaluation.track.id, metric: evaluation.metric)
      .filter { $0.1.metric == evaluation.metric && archive.standings[$0.0.id] != nil }
      .map(\.0)
  }

  /// From the first state that lists the claim's model to the one after the last.
  private func listed(in tables: [[Placed]], own: Int) -> Range<Int> {
    let id = evaluation.subjects.first.map { Courses.id($0.standing) }
    let found = tables.indices.filter { index in tables[index].contains { $0.id == id } }
    return min(found.first ?? own, own)..<min((found.last ?? own) + 2, tables.count)
  }

  /// The rows of a state, best first.
  private func rows(of state: Snapshot) -> [Placed] {
    let models = (archive.standings[state.id] ?? []).filter { $0.role == .model }
    if state.completeness == .cut {
      return models.compactMap { row in
        guard let place = evaluation.board.printedPlace(of: row, track: state.track),
          evaluation.filter.admits(row) == true
        else { return nil }
        return (Courses.id(row), row.name, place...place)
      }.sorted { ($0.place?.lowerBound ?? .max) < ($1.place?.lowerBound ?? .max) }
    }
    return Ranking.places(
      of: models, metric: evaluation.metric, higherIsBetter: evaluation.higherIsBetter,
      filter: evaluation.filter
    ).map { (Courses.id($0.row), $0.row.name, $0.place) }
  }

  private static func id(_ row: Standing) -> String { row.model ?? nameKey(row.name) }

  /// The claim's model, then its rivals, or whoever led where a place is claimed.
  private func runners(in tables: ArraySlice<[Placed]>, own: Int) -> [Course.Runner] {
    guard let subject = evaluation.subjects.first?.standing else { return [] }
    var runners = [Course.Runner(part: .subject, id: Courses.id(subject), name: subject.name)]
    var known: Set<String> = [runners[0].id]
    func add(_ part: Evidence.Row.Part, _ id: String, _ name: String, upTo most: Int) {
      guard runners.count < most, known.insert(id).inserted else { return }
      runners.append(Course.Runner(part: part, id: id, name: name))
    }
    for row in evaluation.rivals.compactMap(\.rows.first) {
      add(.rival, Courses.id(row), row.name, upTo: Course.mostRunners)
    }
    guard evaluation.rivals.isEmpty else { return runners }
    for table in Courses.nearestFirst(tables, own) {
      for row in table where row.place?.lowerBound == 1 { add(.leader, row.id, row.name, upTo: 4) }
    }
    if runners.count == 1, let next = tables[own].first(where: { !known.contains($0.id) }) {
      add(.neighbour, next.id, next.name, upTo: 2)
    }
    return runners
  }

  /// The claim's own state, then what followed, then what came before.
  private static func nearestFirst(
    _ tables: ArraySlice<[Placed]>, _ own: Int
  ) -> [[Placed]] {
    tables[own...] + tables[..<own].reversed()
  }
}
