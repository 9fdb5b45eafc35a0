/// Where the models of a claim stood in its slice, state by state around the claim.
package struct Course: Hashable, Sendable {
  /// A model that is followed, by the name that the claim's state prints where it lists it.
  package struct Runner: Hashable, Sendable {
    package var part: Evidence.Row.Part
    /// The catalog's id of the model, else the key of its printed name.
    package var id: String
    package var name: String

    package init(part: Evidence.Row.Part, id: String, name: String) {
      self.part = part
      self.id = id
      self.name = name
    }
  }

  package struct State: Hashable, Sendable {
    package var day: Day
    package var edition: String?
    /// Number of models in the slice.
    package var rowCount: Int
    /// Nothing lies between this state and the one before: no gap, new edition or other protocol.
    package var isJoined: Bool
    /// A place for each runner; nil if the state does not list or cannot place it.
    package var places: [ClosedRange<Int>?]

    package init(
      day: Day, edition: String? = nil, rowCount: Int, isJoined: Bool,
      places: [ClosedRange<Int>?]
    ) {
      self.day = day
      self.edition = edition
      self.rowCount = rowCount
      self.isJoined = isJoined
      self.places = places
    }
  }

  /// The slice in the state that decides the claim.
  package var slice: Slice
  /// The claim's model first.
  package var runners: [Runner]
  package var states: [State]
  /// How many states the archive holds of the list.
  package var statesInAll: Int

  package init(slice: Slice, runners: [Runner], states: [State], statesInAll: Int) {
    self.slice = slice
    self.runners = runners
    self.states = states
    self.statesInAll = statesInAll
  }
}

extension Course {
  /// A course shows at most these states, none of them further from the claim's than these days.
  package static let mostStates = 24
  package static let reach = 400
  /// More lines than these cannot be told apart.
  package static let mostRunners = 6

  /// The neighbours of `slice.snapshot` among `states`, which are ordered by day.
  package static func window(
    of states: [Snapshot], around slice: Slice
  ) -> Range<Int> {
    let day = slice.snapshot.validFrom
    let near = states.indices.filter { abs(states[$0].validFrom - day) <= reach }
    guard let first = near.first, let last = near.last else { return 0..<0 }
    guard near.count > mostStates else { return first..<last + 1 }
    let middle = near.first { states[$0].validFrom >= day } ?? last
    let start = min(max(first, middle - mostStates / 2), last + 1 - mostStates)
    return start..<start + mostStates
  }
}

extension Leaderboard {
  /// Whether `next` continues the ranking of `before`, so that places in the two form one line.
  package func joins(_ before: Snapshot, _ next: Snapshot) -> Bool {
    end(of: before) >= next.validFrom && before.edition == next.edition
      && before.protocolNote == next.protocolNote
  }

  /// The first day on which a state is no longer in force: replaced, or too old.
  func end(of snapshot: Snapshot) -> Day {
    let oldest = snapshot.validFrom.advanced(by: freshnessDays + 1)
    return min(snapshot.validTo ?? oldest, oldest)
  }
}

/// One slice that was searched, and whether the claim is true in it.
package struct SearchedSlice: Hashable, Sendable {
  package var boardName: String
  package var track: Heading
  package var metric: Heading
  /// The groups of models to which the slice is limited beyond the claim's own scope.
  package var limits: [Qualifier]
  /// nil if it cannot be decided.
  package var holds: Bool?

  package init(
    boardName: String, track: Heading, metric: Heading, limits: [Qualifier] = [], holds: Bool?
  ) {
    self.boardName = boardName
    self.track = track
    self.metric = metric
    self.limits = limits
    self.holds = holds
  }
}
