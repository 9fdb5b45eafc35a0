/// How the tables of a captured page or file are to be read: a part of `board.json`.
struct CaptureRule: Codable {
  /// The end of the captured file's path, `*` for anything; every file if missing.
  var file: String?
  /// The heading of `board.json` that a row belongs to: `{heading}` stands for the table's own
  /// heading (the default), `{mode}` for the row's cell in the column `mode`.
  var heading: String?
  var headings: Headings?
  var columns: Columns
  /// Metric columns that have another heading or name in `board.json` than the page prints.
  ///
  /// One with a heading of its own lists only the models that have a figure in it.
  var metrics: [String: Place]?
  /// Words of the access column, or dividers that say the access of the rows below; `*` stands
  /// for anything.
  var access: [String: String]?
  /// The access where the column holds another word; without it such a word is refused.
  var otherAccess: String?
  /// Cells that hold no figure, besides empty ones and dashes.
  var missing: [String]?
  /// Marks behind a model's name that do not belong to it: `↗`.
  var marks: [String]?
  /// Rows that the archive does not take, by column.
  var dropped: [String: [String]]?
  /// The rank of every row, where the file holds the first places alone.
  var rank: String?
  /// Rows below this rank are not archived.
  var lastRank: Int?

  struct Headings: Codable {
    /// Parts of printed headings that say nothing about the track.
    var removed: [String]?
    /// What `board.json` calls a heading that the page prints in another way.
    var named: [String: String]?
    /// A heading names its edition: `2023年9月`.
    var edition: Bool?
    /// Tables that are no part of the board.
    var ignored: [String]?
  }

  /// Printed column headers by what the column holds; any other column is a metric.
  ///
  /// A `*` in `ignored` stands for anything but the columns named elsewhere in the rule.
  struct Columns: Codable {
    var model: [String]
    var rank: [String]?
    /// Belongs to the model's name, which it follows after `join`, or a space.
    var size: [String]?
    var join: String?
    var organization: [String]?
    var access: [String]?
    /// The day of a row, where one file holds several days.
    var date: [String]?
    /// Confidence interval of the row's first metric.
    var interval: [String]?
    var ignored: [String]?
  }

  struct Place: Codable {
    var heading: String?
    var column: String?
  }
}

/// Whether `text` is `pattern`, where a `*` stands for anything.
func matches(_ text: String, _ pattern: String) -> Bool {
  let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
  guard let first = parts.first, let last = parts.last, parts.count > 1 else {
    return text == pattern
  }
  guard text.hasPrefix(first) else { return false }
  var rest = text.dropFirst(first.count)
  for part in parts.dropFirst().dropLast() where !part.isEmpty {
    guard let found = rest.firstRange(of: part) else { return false }
    rest = rest[found.upperBound...]
  }
  return rest.count >= last.count && rest.hasSuffix(last)
}

extension CaptureRule {
  /// Whether the rule is about the file at the end of `path`.
  func fits(_ path: String) -> Bool {
    guard let file else { return true }
    let parts = path.split(separator: "/")
    return parts.indices.contains { matches(parts[$0...].joined(separator: "/"), file) }
  }

  /// What a printed word says about access; nil if `board.json` does not tell.
  func access(_ word: String) -> String? {
    guard let access else { return nil }
    if let exact = access[word] { return exact }
    let found = Set(access.filter { matches(word, $0.key) }.values)
    return found.count == 1 ? found.first : nil
  }

  func isIgnored(_ heading: String) -> Bool {
    headings?.ignored?.contains { matches(heading, $0) } ?? false
  }
}
