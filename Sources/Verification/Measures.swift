internal import Touchstone

/// A track and a metric of one board; no metric means the main metric of the state in force.
struct Measure: Hashable {
  var track: String
  var metric: String?
}

/// What a claim asks of one board.
struct Question: Hashable {
  var board: Leaderboard
  var measures: [Measure]
  /// The sentence itself names the track or metric, so that no other one can save it.
  var isNamed: Bool
}

/// How the words of a claim that name a sub-board or a measure meet a board's names.
enum Measures {
  /// nil if the claim names a measure that the board does not have.
  static func question(of claim: Claim, on board: Leaderboard, at date: ClaimDate) -> Question? {
    guard let headline = board.headline(on: date.horizon) else { return nil }
    let headlineMeasure = Measure(track: headline.track, metric: headline.metric)
    var words = [claim.track, claim.metric ?? claim.scope.task].compactMap(\.self)
    if let language = claim.scope.language, language != board.language {
      guard let name = languageWords[language] else { return nil }
      words.append(name)
    }
    var open = candidates(on: board)
    for word in words {
      let key = Self.key(word)
      let narrowed = open.filter { $0.keys.contains(key) || $0.trackKeys.contains(key) }
      guard !narrowed.isEmpty else { return nil }
      open = narrowed
    }
    guard !words.isEmpty else {
      return Question(board: board, measures: [headlineMeasure], isNamed: false)
    }
    return Question(
      board: board, measures: chosen(open, words: words, headline: headlineMeasure), isNamed: true)
  }

  private struct Candidate {
    var measure: Measure
    var keys: Set<String>
    var trackKeys: Set<String>
  }

  private static func candidates(on board: Leaderboard) -> [Candidate] {
    board.tracks.flatMap { track in
      let trackKeys = Set(([track.id] + track.names).map(key))
      return track.metrics.map { metric in
        Candidate(
          measure: Measure(track: track.id, metric: metric.id),
          keys: Set(([metric.id] + metric.names).map(key)), trackKeys: trackKeys)
      }
    }
  }

  /// A word that names a track alone means its main metric; "total" means the headline.
  private static func chosen(
    _ open: [Candidate], words: [String], headline: Measure
  ) -> [Measure] {
    let keys = Set(words.map(key))
    let byMetric = open.filter { !$0.keys.isDisjoint(with: keys) }
    if byMetric.isEmpty {
      var tracks: [Measure] = []
      for candidate in open where !tracks.contains(where: { $0.track == candidate.measure.track }) {
        tracks.append(Measure(track: candidate.measure.track, metric: nil))
      }
      return tracks
    }
    if byMetric.contains(where: { $0.measure == headline }) { return [headline] }
    return byMetric.map(\.measure)
  }

  private static let languageWords = ["zh": "chinese", "en": "english", "ja": "japanese"]

  private static let suffixes = [
    "分榜单", "子榜单", "排行榜", "分榜", "子榜", "榜单", "能力", "榜", "方面", "任务", "得分", "分数",
    "leaderboard", "tasks", "task", "track", "score", "board",
  ]

  /// A name without the words for "board" or "ability" at its end.
  private static func key(_ name: String) -> String {
    let key = nameKey(name)
    for suffix in suffixes where key.hasSuffix(suffix) && key.count > suffix.count {
      return String(key.dropLast(suffix.count))
    }
    return key
  }
}
