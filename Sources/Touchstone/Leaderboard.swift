/// A named ranking with an operator.
package struct Leaderboard: Hashable, Sendable {
  /// The board's folder name: `superclue`.
  package var id: String
  /// The first is canonical.
  package var names: [String]
  package var operatorName: String
  package var url: String?
  /// Anyone can run the board's tests, so that a figure need not be the board's own.
  package var hasOpenTest: Bool
  /// ISO 639-1 code of the tests, if all of them are in one language.
  package var language: String?
  package var tracks: [Track]
  /// Which track and metric the board itself leads with, by date, oldest first.
  package var headlines: [Headline]
  /// The number that the board prints for the first place: 1, or 0 on a board that counts rows.
  package var rankBase: Int
  package var usualIntervalDays: Int
  /// A state older than this at t is not in force.
  package var freshnessDays: Int
  /// The archive holds every state that the board ever showed, not only some of them, so that the
  /// day of each change is known.
  package var holdsEveryState: Bool
  package var cautions: [Caution]
  /// States of all tracks, ordered by track, then by `validFrom`.
  package var snapshots: [Snapshot]

  package init(
    id: String, names: [String], operatorName: String = "", url: String? = nil,
    hasOpenTest: Bool = false, language: String? = nil, tracks: [Track],
    headlines: [Headline], rankBase: Int = 1, usualIntervalDays: Int = 30,
    freshnessDays: Int? = nil, holdsEveryState: Bool = false, cautions: [Caution] = [],
    snapshots: [Snapshot] = []
  ) {
    self.id = id
    self.names = names
    self.operatorName = operatorName
    self.url = url
    self.hasOpenTest = hasOpenTest
    self.language = language
    self.tracks = tracks
    self.headlines = headlines
    self.rankBase = rankBase
    self.usualIntervalDays = usualIntervalDays
    self.freshnessDays = freshnessDays ?? 2 * usualIntervalDays
    self.holdsEveryState = holdsEveryState
    self.cautions = cautions
    self.snapshots = snapshots
  }

  package var name: String { names.first ?? id }

  package func track(_ id: String) -> Track? { tracks.first { $0.id == id } }

  /// The number that the track prints for the first place.
  package func rankBase(ofTrack id: String) -> Int { track(id)?.rankBase ?? rankBase }

  /// The headline track and metric on `day`.
  package func headline(on day: Day) -> Headline? {
    headlines.last { $0.from.map { $0 <= day } ?? true } ?? headlines.first
  }
}

/// A sub-board.
package struct Track: Hashable, Sendable {
  /// Stable over renames of the heading: `total`, `open`, `five-shot`.
  package var id: String
  /// Canonical first; then the printed headings and other ways of naming it.
  package var names: [String]
  /// Every metric that a state of this track ever printed.
  package var metrics: [Metric]
  /// Names of the row groups (sub-boards) by group id, if the track is split.
  package var groups: [String: [String]]
  /// Groups that a group's own table shows beside its rows: `verified` lists `minimal` as well.
  package var nestedGroups: [String: Set<String>]
  /// Groups of models that, as the board itself says, nobody outside can try.
  package var groupsNotPublic: Set<String>
  /// What this track prints for the first place, where it differs from the board's `rankBase`.
  package var rankBase: Int?
  /// The board's own rule by which close scores share a rank, where it states one.
  package var sharedRanks: SharedRanks?
  /// Who stands behind the figures.
  package var origin: Origin
  /// The vendor whose document the figures come from, where one is known.
  package var reporter: String?

  package init(
    id: String, names: [String], metrics: [Metric], groups: [String: [String]] = [:],
    nestedGroups: [String: Set<String>] = [:], groupsNotPublic: Set<String> = [],
    rankBase: Int? = nil, sharedRanks: SharedRanks? = nil, origin: Origin = .board,
    reporter: String? = nil
  ) {
    self.id = id
    self.names = names
    self.metrics = metrics
    self.groups = groups
    self.nestedGroups = nestedGroups
    self.groupsNotPublic = groupsNotPublic
    self.rankBase = rankBase
    self.sharedRanks = sharedRanks
    self.origin = origin
    self.reporter = reporter
  }

  /// Where the figures of a track come from; only a board's own dated figures decide a claim.
  package enum Origin: String, Hashable, Sendable, Codable {
    /// The board, on the day of the state.
    case board
    /// A vendor's own document, about its models and those of others.
    case vendor
    /// A copy of a board that does not say of which day.
    case undated
    /// Figures of many sources, listed without word of who measured each, or how.
    case compiled
  }

  /// Whether a claim may rest on the track.
  package var isEvidence: Bool { origin == .board }

  package var heading: Heading { Heading(names, id: id) }

  package func metric(_ id: String) -> Metric? { metrics.first { $0.id == id } }
}

/// "Scores less than 0.03 apart are ranked level": what a board says of its ranks from a day on.
package struct SharedRanks: Hashable, Sendable {
  package var from: Day
  package var below: Score
  package var source: String

  package init(from: Day, below: Score, source: String) {
    self.from = from
    self.below = below
    self.source = source
  }
}

/// One scored column of a track.
package struct Metric: Hashable, Sendable {
  package var id: String
  /// Canonical (the printed column header) first, then other ways of naming it.
  package var names: [String]
  package var unit: String?
  package var higherIsBetter: Bool
  /// Number of test items, if the board declares it.
  package var items: Int?
  /// The figure is the share of its items that were answered right, in one run.
  package var isShareOfItems: Bool

  package init(
    id: String, names: [String], unit: String? = nil, higherIsBetter: Bool = true,
    items: Int? = nil, isShareOfItems: Bool = false
  ) {
    self.id = id
    self.names = names
    self.unit = unit
    self.higherIsBetter = higherIsBetter
    self.items = items
    self.isShareOfItems = isShareOfItems
  }

  package var name: String { names.first ?? id }

  package var heading: Heading { Heading(names, id: id) }
}

/// The track and metric that a board leads with from a day on; nil means from the beginning.
package struct Headline: Hashable, Sendable {
  package var from: Day?
  package var track: String
  package var metric: String

  package init(from: Day? = nil, track: String, metric: String) {
    self.from = from
    self.track = track
    self.metric = metric
  }
}

/// A dated, cited statement that limits what a board can show.
package struct Caution: Hashable, Sendable {
  package var day: Day
  /// The last day of what the statement speaks of, such as an edition; nil if it has no end.
  package var until: Day?
  package var by: String
  package var summary: Bilingual
  package var source: String

  package init(
    day: Day, until: Day? = nil, by: String, summary: Bilingual, source: String
  ) {
    self.day = day
    self.until = until
    self.by = by
    self.summary = summary
    self.source = source
  }
}
