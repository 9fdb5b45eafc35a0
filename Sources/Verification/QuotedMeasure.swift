internal import Touchstone

/// The names of a board's lists and columns in the words of a claim's sentence.
enum QuotedMeasure {
  enum Found: Hashable {
    /// Every column: "in every category", 各项.
    case all
    /// Lists or columns by name.
    case named([String])
    /// Lists named side by side, each of which is meant: OPEN和OPT榜单.
    case several([String])
    /// A word for a part of the board, whose name the board does not know.
    case unknown(String)
  }

  private static let all = [
    "every category", "all categories", "each category", "every subject", "all subjects",
    "every metric", "all metrics", "every column", "各项", "各个类别", "各类别", "所有类别", "全部类别", "每一项",
    "每个类别", "各科", "各学科", "所有指标", "全部指标",
  ]

  /// Words that make the name before them one of a part of a board.
  private static let parts = [
    "类别", "分榜", "子榜", "榜单", "排行榜", "榜", "单项", "一项", "科目", "主题", "题", " category", " categories",
    " track", " list", " subset", " part", " section", " column", " leaderboard", " board",
  ]
  /// Of these, the ones that can only speak of a part.
  private static let partsAlone = ["类别", "分榜", "子榜", "单项", " category", " subset", " track"]

  static func find(in quote: String, on board: Leaderboard) -> Found? {
    let text = run(quote)
    if all.contains(where: { text.contains(run: $0) }) { return .all }
    let names = names(of: board)
    let joined = joined(names, in: text)
    if joined.count > 1 { return .several(joined) }
    var found: [String] = []
    for name in names where isPart(name, in: text) { found.append(name) }
    // 中文特性榜单 also holds 榜单: the longest names speak.
    let longest = found.filter { name in
      !found.contains { $0 != name && run($0).contains(run: name) }
    }
    if !longest.isEmpty { return .named(longest.sorted()) }
    let word = partsAlone.first { text.contains(run: $0) }
    return word.map { .unknown($0.trimmed) }
  }

  /// Small letters; "open-source leaderboard" and "open source leaderboard" are the same words.
  private static func run(_ words: String) -> [Unicode.Scalar] {
    words.lowercased().unicodeScalars.map { $0 == "-" ? " " : $0 }
  }

  private static func names(of board: Leaderboard) -> Set<String> {
    let boardNames = Set(board.names.map(nameKey))
    let names = board.tracks.flatMap { track in
      track.names + track.metrics.flatMap(\.names)
    }
    return Set(names.filter { $0.unicodeScalars.count >= 2 && !boardNames.contains(nameKey($0)) })
  }

  /// The name stands in the text, alone as a word, and means a part of the board.
  private static func isPart(_ name: String, in text: [Unicode.Scalar]) -> Bool {
    let run = Self.run(name)
    let hasPart = parts.contains { name.lowercased().hasSuffix($0) }
    var start = 0
    while let at = text.firstIndex(of: run, from: start) {
      let end = at + run.count
      if isWord(run, at: at, in: text),
        hasPart || parts.contains(where: { text[end...].starts(with: $0.unicodeScalars) })
          || isFramed(from: at, to: end, in: text)
      {
        return true
      }
      start = at + 1
    }
    return false
  }

  private static let joiners = ["和", "及", "与", "以及", "、", " and ", " & ", "/", "/ "]

  /// Names side by side of which the last is followed by a word for a part, in their order.
  private static func joined(_ names: Set<String>, in text: [Unicode.Scalar]) -> [String] {
    let runs = names.map { ($0, Self.run($0)) }
      .sorted { ($1.1.count, $0.0) < ($0.1.count, $1.0) }
    var start = 0
    while start < text.count {
      guard let chain = chain(at: start, runs, in: text) else {
        start += 1
        continue
      }
      if let last = chain.names.last?.lowercased(), chain.names.count > 1,
        parts.contains(where: {
          last.hasSuffix($0) || text[chain.end...].starts(with: $0.unicodeScalars)
        })
      {
        return chain.names
      }
      start = chain.end
    }
    return []
  }

  private static func chain(
    at start: Int, _ runs: [(name: String, run: [Unicode.Scalar])], in text: [Unicode.Scalar]
  ) -> (names: [String], end: Int)? {
    guard let first = runs.first(where: { isWord($0.run, at: start, in: text) }) else { return nil }
    let end = start + first.run.count
    for joiner in joiners where text[end...].starts(with: joiner.unicodeScalars) {
      let next = end + joiner.unicodeScalars.count
      if let rest = chain(at: next, runs, in: text) { return ([first.name] + rest.names, rest.end) }
    }
    return ([first.name], end)
  }

  private static func isWord(
    _ run: [Unicode.Scalar], at start: Int, in text: [Unicode.Scalar]
  ) -> Bool {
    guard text[start...].starts(with: run) else { return false }
    let end = start + run.count
    return !(run[0].isLetterOrDigit && start > 0 && text[start - 1].isLetterOrDigit)
      && !(run[run.count - 1].isLetterOrDigit && end < text.count && text[end].isLetterOrDigit)
  }

  /// Words around the name of an ability: "in logic on B", B的成语上.
  private static let frames: [(before: [String], after: [String])] = [
    (["in ", "in the "], [" on "]), (["的"], ["上", "方面", "能力"]),
  ]

  private static func isFramed(from start: Int, to end: Int, in text: [Unicode.Scalar]) -> Bool {
    frames.contains { before, after in
      before.contains { text[..<start].reversed().starts(with: $0.unicodeScalars.reversed()) }
        && after.contains { text[end...].starts(with: $0.unicodeScalars) }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool { value < 0x250 && properties.isAlphabetic || isDigit }
  private var isDigit: Bool { (0x30...0x39).contains(value) }
}

extension Array where Element == Unicode.Scalar {
  fileprivate func firstIndex(of run: [Unicode.Scalar], from start: Int) -> Int? {
    guard let first = run.first, count >= run.count else { return nil }
    var at = start
    while at <= count - run.count {
      if self[at] == first, self[at..<at + run.count].elementsEqual(run) { return at }
      at += 1
    }
    return nil
  }

  fileprivate func contains(run: String) -> Bool {
    firstIndex(of: Array(run.lowercased().unicodeScalars), from: 0) != nil
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
