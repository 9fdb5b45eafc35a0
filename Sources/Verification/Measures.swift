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
  /// The named list holds open models only, so that the scope need not ask for it again.
  var impliesOpenness = false
}

/// How the words of a claim that name a sub-board or a measure meet a board's names.
enum Measures {
  /// nil if the claim names a measure that the board does not have.
  static func question(of claim: Claim, on board: Leaderboard, at date: ClaimDate) -> Question? {
    let known = candidates(on: board, at: date)
    // A column that the lists of the day do not have is asked only if no other bears its name.
    return question(of: claim, on: board, at: date, among: known.filter(\.isPrinted))
      ?? question(of: claim, on: board, at: date, among: known)
  }

  private static func question(
    of claim: Claim, on board: Leaderboard, at date: ClaimDate, among known: [Candidate]
  ) -> Question? {
    guard let headline = board.headline(on: date.horizon) else { return nil }
    let main = Measure(track: headline.track, metric: headline.metric)
    let quoted = QuotedMeasure.find(in: claim.quote, on: board)
    if quoted == .all, let track = board.track(headline.track) {
      return Question(
        board: board,
        measures: track.metrics.map { Measure(track: track.id, metric: $0.id) }, isNamed: true)
    }
    var open = known
    var words = [claim.track, claim.metric ?? claim.scope.task].compactMap(\.self)
    if let language = claim.scope.language, language != board.language {
      guard let name = languageWords[language] else { return nil }
      words.append(name)
    }
    var isNamed = false
    for word in words {
      if isGeneric(word, open) { continue }
      guard let narrowed = narrowed(open, by: [word]) else { return nil }
      open = narrowed
      isNamed = true
    }
    switch quoted {
    case .named(let names):
      if let narrowed = narrowed(open, by: names) {
        open = narrowed
        words += names
        isNamed = true
      }
    case .several(let names):
      if let several = several(names, known, headline: main) {
        return Question(board: board, measures: several, isNamed: true)
      }
    case .unknown where !isNamed: return nil
    case .unknown, .all, nil: break
    }
    if !isNamed {
      let isTotal = words.contains { isGeneric($0, known) }
      return Question(board: board, measures: [main], isNamed: isTotal)
    }
    let measures = chosen(open, words: words, headline: main)
    let opens = measures.allSatisfy { measure in
      board.track(measure.track)?.names.contains { $0.hasPrefix("开源") } ?? false
    }
    return Question(board: board, measures: measures, isNamed: true, impliesOpenness: opens)
  }

  /// The measure of each name; nil if one of them means none.
  private static func several(
    _ names: [String], _ known: [Candidate], headline: Measure
  ) -> [Measure]? {
    let measures = names.map { name in
      narrowed(known, by: [name]).map { chosen($0, words: [name], headline: headline) } ?? []
    }
    return measures.contains(where: \.isEmpty) ? nil : measures.flatMap(\.self).uniqued()
  }

  private struct Candidate {
    var measure: Measure
    var keys: Set<String>
    var trackKeys: Set<String>
    /// A state in force has the column.
    var isPrinted: Bool
  }

  private static func candidates(on board: Leaderboard, at date: ClaimDate) -> [Candidate] {
    let inForce = board.tracks.filter { !board.inForce(track: $0.id, at: date).isEmpty }
    return (inForce.isEmpty ? board.tracks : inForce).flatMap { track in
      let trackKeys = Set(([track.id] + track.names).map(key))
      let printed = Set(
        board.inForce(track: track.id, at: date).flatMap(\.snapshot.metrics))
      return track.metrics.map { metric in
        Candidate(
          measure: Measure(track: track.id, metric: metric.id),
          keys: Set(([metric.id] + metric.names).map(key)), trackKeys: trackKeys,
          isPrinted: printed.contains(metric.id))
      }
    }
  }

  private static func narrowed(_ open: [Candidate], by words: [String]) -> [Candidate]? {
    let keys = Set((words + words.compactMap { synonyms[$0.lowercased()] }).map(key))
    let narrowed = open.filter {
      !$0.keys.isDisjoint(with: keys) || !$0.trackKeys.isDisjoint(with: keys)
    }
    return narrowed.isEmpty ? nil : narrowed
  }

  /// "Total" and "average" mean the headline on a board that has no column of that name.
  private static func isGeneric(_ word: String, _ open: [Candidate]) -> Bool {
    ["score", "total", "overall", "average", "总", "平均", "综合"].contains(key(word))
      || ["total score", "overall score", "average score"].contains(word.lowercased())
        && narrowed(open, by: [word]) == nil
  }

  /// A word that names a track alone means its main metric; a metric of the headline's track is
  /// meant there.
  private static func chosen(
    _ open: [Candidate], words: [String], headline: Measure
  ) -> [Measure] {
    let keys = Set((words + words.compactMap { synonyms[$0.lowercased()] }).map(key))
    let byMetric = open.filter { !$0.keys.isDisjoint(with: keys) }
    let byTrack = open.filter { !$0.trackKeys.isDisjoint(with: keys) }
    if byMetric.contains(where: { $0.measure == headline }) { return [headline] }
    let both = byMetric.filter { !$0.trackKeys.isDisjoint(with: keys) }
    if !both.isEmpty { return both.map(\.measure) }
    if byMetric.isEmpty {
      var tracks: [Measure] = []
      for candidate in byTrack
      where !tracks.contains(where: { $0.track == candidate.measure.track }) {
        tracks.append(Measure(track: candidate.measure.track, metric: nil))
      }
      return tracks
    }
    let home = byMetric.filter { $0.measure.track == headline.track }
    return (home.isEmpty ? byMetric : home).map(\.measure)
  }

  /// What texts and boards call the same ability.
  private static let synonyms = ["code": "coding", "coding": "code", "math": "数学", "safety": "安全性"]

  private static let languageWords = ["zh": "chinese", "en": "english", "ja": "japanese"]

  private static let suffixes = [
    "分榜单", "子榜单", "排行榜", "分榜", "子榜", "榜单", "能力", "榜", "方面", "任务", "得分", "分数", "类别",
    "leaderboard", "tasks", "task", "track", "score", "board", "category",
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
