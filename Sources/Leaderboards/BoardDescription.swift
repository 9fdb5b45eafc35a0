internal import Touchstone

/// What `board.json` says: written by hand, one for each board.
struct BoardDescription: Codable {
  var title: String
  /// Canonical first.
  var names: [String]
  /// What the first column of a captured table says for this board, if not one of its names.
  var capturedAs: [String]?
  /// Other boards of the same captured table, whose rows are passed over.
  var passesOver: [String]?
  /// A captured table tells months; a state is then of the last day of its month.
  var hasMonthsOnly: Bool?
  var operatorName: String
  var url: String?
  /// Anyone can run the tests.
  var hasOpenTest: Bool?
  /// ISO 639-1 code, if all tests are in one language.
  var language: String?
  var sources: [Source]
  var licences: [Licence]
  var tracks: [Track]
  var headlines: [Headline]
  var rankBase: Int?
  var usualIntervalDays: Int
  var freshnessDays: Int?
  /// The archive holds every state that the board ever showed.
  var holdsEveryState: Bool?
  /// Printed names of rows that are no models.
  var humans: [String]?
  var baselines: [String]?
  /// What the access column says about the weights: `open`, `closed`; a word that is missing here
  /// says nothing about them.
  var access: [String: Openness]
  var cautions: [Caution]?
  var protocolNotes: Bilingual?
  /// How captured pages and files of the board are laid out; the first that fits is taken.
  var capture: [CaptureRule]?
  /// What captured tables got wrong.
  var corrections: [Correction]?

  enum CodingKeys: String, CodingKey {
    case title, names, capturedAs, passesOver, url, language, sources, licences, tracks, headlines,
      rankBase,
      usualIntervalDays
    case freshnessDays, humans, baselines, access, cautions, capture, corrections
    case hasMonthsOnly = "monthsOnly"
    case holdsEveryState = "everyState"
    case operatorName = "operator"
    case hasOpenTest = "openTest"
    case protocolNotes = "protocol"
  }

  /// The part of the file that a catalog of names needs.
  struct Names: Decodable {
    var names: [String]
    var headlines: [Headline]
  }

  /// The part of the file that rows need.
  struct Access: Decodable {
    var access: [String: Openness]
  }

  struct Source: Codable {
    var title: String
    var path: String
  }

  struct Licence: Codable {
    var name: String
    var title: String
    var path: String?
  }

  struct Track: Codable {
    var id: String
    var names: [String]
    var headings: [Heading]
    var metrics: [Metric]
    /// The metrics that the track ranks by; a state without any of them ranks by none.
    var main: [String]?
    var groups: [Group]?
    /// Groups that stand beside one another in one state; a day that shows only some of them keeps
    /// the others as they were.
    var layouts: [[String]]?
    var rankBase: Int?
    var sharedRanks: SharedRanks?
    /// The track whose first state ends this one.
    var successor: String?
    var isDraft: Bool?
    var origin: Touchstone.Track.Origin?
    var reporter: String?
    /// How the figures came about, oldest first.
    var protocols: [ProtocolNote]?

    enum CodingKeys: String, CodingKey {
      case id, names, headings, metrics, main, groups, layouts, rankBase, sharedRanks, successor,
        origin, reporter
      case isDraft = "draft"
      case protocols = "protocol"
    }
  }

  /// The board's own rule by which scores that differ by less share a rank.
  struct SharedRanks: Codable {
    var from: Day
    var below: String
    var source: String

    var vocabulary: Touchstone.SharedRanks? {
      Score(below).map { Touchstone.SharedRanks(from: from, below: $0, source: source) }
    }
  }

  /// What holds of a track from a day on; nil means from the beginning.
  struct ProtocolNote: Codable {
    var from: Day?
    var summary: Bilingual
  }

  /// A heading above a printed table, and what it means.
  struct Heading: Codable {
    var exact: String?
    var prefix: String?
    /// Only tables of this publisher are meant.
    var publisher: String?
    /// The edition that the heading tells.
    var edition: String?
    /// Only this printed column belongs to the track.
    var column: String?
    /// The id of the metric that the column holds, if the column's name does not say.
    var metric: String?
    /// What follows the prefix names the metric.
    var restNamesMetric: Bool?
    var group: String?
    /// `complete` (the default), `cut`, or `top 60`.
    var completeness: String?
  }

  struct Metric: Codable {
    var id: String
    /// Column headers that boards print; the first is canonical.
    var printed: [String]
    /// Other ways of naming it.
    var names: [String]?
    var higherIsBetter: Bool?
    var unit: String?
    /// Number of test items, and where it is told.
    var items: Int?
    var itemsSource: String?
    /// The figure is the share of the items that were answered right, in one run.
    var shareOfItems: Bool?
  }

  struct Group: Codable {
    var id: String
    var names: [String]
    /// Groups whose rows stand in this one's table as well.
    var nested: [String]?
    /// The board says that nobody outside can try these models.
    var isNotPublic: Bool?

    enum CodingKeys: String, CodingKey {
      case id, names, nested
      case isNotPublic = "notPublic"
    }
  }

  struct Headline: Codable {
    var from: Day?
    var track: String
    var metric: String
  }

  struct Caution: Codable {
    var day: Day
    /// The last day of what it speaks of.
    var until: Day?
    var by: String
    var source: String
    var summary: Bilingual
  }
}

extension BoardDescription {
  /// The board without its snapshots.
  func leaderboard(id: String) -> Leaderboard {
    Leaderboard(
      id: id, names: names, operatorName: operatorName, url: url, hasOpenTest: hasOpenTest ?? false,
      language: language,
      tracks: tracks.map { $0.vocabulary },
      headlines: headlines.map {
        Touchstone.Headline(from: $0.from, track: $0.track, metric: $0.metric)
      },
      rankBase: rankBase ?? 1, usualIntervalDays: usualIntervalDays, freshnessDays: freshnessDays,
      holdsEveryState: holdsEveryState ?? false,
      cautions: (cautions ?? []).map {
        Touchstone.Caution(
          day: $0.day, until: $0.until, by: $0.by, summary: $0.summary, source: $0.source)
      })
  }

  /// Tracks that another one replaced.
  var successors: [String: String] {
    Dictionary(
      tracks.compactMap { track in track.successor.map { (track.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// What the printed name of a row makes it, if not a model.
  func role(of name: String, rank: String) -> Standing.Role {
    if rank == "🧝" || humans?.contains(name) == true { return .human }
    return baselines?.contains(name) == true ? .baseline : .model
  }
}

extension BoardDescription.Track {
  var vocabulary: Touchstone.Track {
    var names = self.names
    for heading in headings.compactMap(\.exact) where !names.contains(heading) {
      names.append(heading)
    }
    return Touchstone.Track(
      id: id, names: names,
      metrics: metrics.map {
        Touchstone.Metric(
          id: $0.id, names: $0.printed + ($0.names ?? []), unit: $0.unit,
          higherIsBetter: $0.higherIsBetter ?? true, items: $0.items,
          isShareOfItems: $0.shareOfItems ?? false)
      },
      groups: Dictionary(
        (groups ?? []).map { ($0.id, $0.names) }, uniquingKeysWith: { first, _ in first }),
      nestedGroups: Dictionary(
        (groups ?? []).compactMap { group in group.nested.map { (group.id, Set($0)) } },
        uniquingKeysWith: { first, _ in first }),
      groupsNotPublic: Set((groups ?? []).filter { $0.isNotPublic == true }.map(\.id)),
      rankBase: rankBase, sharedRanks: sharedRanks?.vocabulary, origin: origin ?? .board,
      reporter: reporter)
  }

  /// What is known of how the figures of a state of `day` came about.
  func protocolNote(on day: Day) -> Bilingual? {
    protocols?.last { $0.from.map { $0 <= day } ?? true }?.summary
  }
}
