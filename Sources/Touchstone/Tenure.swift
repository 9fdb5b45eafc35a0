/// How long somebody held a title, as far as dated states can tell.
package struct Tenure: Hashable, Sendable {
  /// What stands before the first state of a tenure, or after its last.
  package enum Bound: String, Hashable, Sendable {
    /// Another leader.
    case change
    /// Another edition or another measure: figures of the two do not compare.
    case edition
    /// Days for which no state is in force.
    case gap
    /// A state whose leader cannot be told.
    case unreadable
    /// Nothing: the archive's first or last state.
    case archive
  }

  package var holder: Title.Holder
  /// The first and the last day on which the holder is known to have led.
  package var from: Day
  package var until: Day
  /// The first and the last day on which the holder may have led; nil if nothing limits it.
  package var earliest: Day?
  package var latest: Day?
  package var begin: Bound
  package var end: Bound
  /// How many states show the holder first.
  package var states: Int
  /// Another model stood first too in one of these states.
  package var isShared: Bool
  /// False if a row of unknown attributes may stand higher in one of these states.
  package var isCertain: Bool
  package var edition: String?
  package var measure: Headline

  package var atLeastDays: Int { until - from + 1 }

  /// nil if it may have begun before, or lasted beyond, all that is archived.
  package var atMostDays: Int? {
    guard let earliest, let latest else { return nil }
    return latest - earliest + 1
  }

  package var isLeftCensored: Bool { earliest == nil }
  package var isRightCensored: Bool { latest == nil }
}

/// A first place, followed through the states of a board.
package struct Title: Hashable, Sendable {
  /// Who stands first, known by the same `id` in every state.
  package struct Holder: Hashable, Sendable {
    /// The catalog's id of the model, else the key of its printed name.
    package var id: String
    package var name: String
    package var organization: String?
    /// The catalog's identity of the organisation.
    package var vendor: String?
    /// False if a row of unknown attributes may stand higher.
    package var isCertain: Bool

    package init(
      id: String, name: String, organization: String? = nil, vendor: String? = nil,
      isCertain: Bool = true
    ) {
      self.id = id
      self.name = name
      self.organization = organization
      self.vendor = vendor
      self.isCertain = isCertain
    }
  }

  /// Who stands first in one state; nobody if the state cannot tell.
  package struct State: Hashable, Sendable {
    package var from: Day
    /// The last day on which the state was surely the current one.
    package var until: Day
    /// The day from which it is no longer in force: replaced, or too old.
    package var end: Day
    package var edition: String?
    package var measure: Headline
    package var holders: [Holder]

    package init(
      from: Day, until: Day, end: Day, edition: String? = nil, measure: Headline,
      holders: [Holder]
    ) {
      self.from = from
      self.until = until
      self.end = end
      self.edition = edition
      self.measure = measure
      self.holders = holders
    }

    fileprivate func isComparable(with other: State) -> Bool {
      edition == other.edition && measure.track == other.measure.track
        && measure.metric == other.measure.metric
    }
  }

  /// Days between two states for which none is in force.
  package struct Gap: Hashable, Sendable {
    package var from: Day
    package var to: Day
  }

  /// Ordered by day, one a day.
  package var states: [State]
  /// The archive holds every state that the board ever showed, so that each change is dated.
  package var holdsEveryState: Bool

  package init(states: [State], holdsEveryState: Bool) {
    self.states = states.sorted { $0.from < $1.from }
    self.holdsEveryState = holdsEveryState
  }

  /// The same title without the borders of editions: whose name stands first on the page.
  package var acrossEditions: Title {
    var title = self
    for index in title.states.indices { title.states[index].edition = nil }
    return title
  }

  /// How many leaders the states in force within `days` up to `day` show.
  package func leaders(inDays days: Int, upTo day: Day) -> Int {
    let inForce = states.filter { $0.from <= day && $0.end > day.advanced(by: -days) }
    return Set(inForce.flatMap(\.holders).map(\.id)).count
  }

  /// The state that followed a tenure, where one took over without a pause.
  package func successor(of tenure: Tenure) -> State? {
    guard tenure.end == .change || tenure.end == .edition else { return nil }
    return states.first { $0.from > tenure.until }
  }

  package var gaps: [Gap] {
    zip(states, states.dropFirst()).compactMap { before, after in
      before.end < after.from ? Gap(from: before.end, to: after.from.advanced(by: -1)) : nil
    }
  }

  /// Days on which a state began whose leader cannot be told.
  package var unreadable: [Day] { states.filter(\.holders.isEmpty).map(\.from) }

  /// All tenures, by their first day; neither a gap nor a new edition is bridged.
  package var tenures: [Tenure] {
    var found: [Tenure] = []
    var open: [String: Int] = [:]
    for (index, state) in states.enumerated() {
      let before = index > 0 ? bound(index - 1, index) : .archive
      let after = index + 1 < states.count ? bound(index, index + 1) : .archive
      var next: [String: Int] = [:]
      for holder in state.holders {
        let position: Int
        if before == .change, let known = open[holder.id] {
          position = known
          found[position].extend(by: state)
        } else {
          position = found.count
          found.append(beginning(holder, at: index, bound: before))
        }
        if next[holder.id] == nil { next[holder.id] = position }
        if state.holders.count > 1 { found[position].isShared = true }
        if !holder.isCertain { found[position].isCertain = false }
        found[position].end = after
        found[position].latest = latest(index, bound: after)
      }
      open = next
    }
    return found
  }

  /// What lies between two neighbours; `change` if their leaders can be compared.
  private func bound(_ index: Int, _ next: Int) -> Tenure.Bound {
    if states[index].end < states[next].from { return .gap }
    if states[index].holders.isEmpty || states[next].holders.isEmpty { return .unreadable }
    return states[index].isComparable(with: states[next]) ? .change : .edition
  }

  private func beginning(_ holder: Holder, at index: Int, bound: Tenure.Bound) -> Tenure {
    let state = states[index]
    let earliest: Day? =
      switch bound {
      case .archive: holdsEveryState ? state.from : nil
      case .gap, .unreadable: nil
      case .change, .edition:
        holdsEveryState ? state.from : states[index - 1].until.advanced(by: 1)
      }
    return Tenure(
      holder: holder, from: state.from, until: state.until, earliest: earliest, latest: nil,
      begin: bound, end: .archive, states: 1, isShared: false, isCertain: true,
      edition: state.edition,
      measure: state.measure)
  }

  private func latest(_ index: Int, bound: Tenure.Bound) -> Day? {
    switch bound {
    case .archive, .gap, .unreadable: nil
    case .change, .edition:
      holdsEveryState ? states[index].until : states[index + 1].from.advanced(by: -1)
    }
  }
}

extension Tenure {
  fileprivate mutating func extend(by state: Title.State) {
    until = state.until
    states += 1
  }
}
