internal import Touchstone

/// A captured table in long form: one line for each model and metric.
struct LongTable {
  static let columns = [
    "board", "track", "metric", "higher_is_better", "snapshot_date", "published_by",
    "rank_printed", "model", "organization", "access", "score", "ci_low", "ci_high", "source",
  ]

  struct Row {
    var line: Int
    var board: String
    var heading: String
    var column: String
    /// nil where the capture does not say.
    var higherIsBetter: Bool?
    var day: Day
    var publisher: String
    var rank: String
    var model: String
    var organization: String
    var access: String
    var score: String
    var low: String
    var high: String
    var source: String
    var edition: String?
  }

  var rows: [Row]

  init(rows: [Row]) { self.rows = rows }

  /// With `monthsOnly`, a date is a month and means its last day.
  init(csv: [UInt8], path: String, monthsOnly: Bool = false) throws(ArchiveError) {
    let records = try CSV.records(csv, path: path)
    guard let header = records.first, header.fields == LongTable.columns else {
      throw ArchiveError(
        path, line: 1,
        "columns \(records.first?.fields.joined(separator: ",") ?? "(none)"); expected "
          + LongTable.columns.joined(separator: ","))
    }
    rows = []
    for record in records.dropFirst() {
      rows.append(try Row(record, path: path, monthsOnly: monthsOnly))
    }
  }
}

extension LongTable.Row {
  init(_ record: CSV.Record, path: String, monthsOnly: Bool) throws(ArchiveError) {
    let fields = record.fields
    func refusal(_ reason: String) -> ArchiveError {
      ArchiveError(path, line: record.line, reason)
    }
    guard fields.count == LongTable.columns.count else {
      throw refusal("\(fields.count) cells; expected \(LongTable.columns.count)")
    }
    guard fields[3] == "true" || fields[3] == "false" else {
      throw refusal("higher_is_better is \(fields[3]); expected true or false")
    }
    guard let day = Self.day(fields[4], monthsOnly: monthsOnly) else {
      throw refusal(
        "snapshot_date is \(fields[4]); expected YYYY-MM-DD" + (monthsOnly ? " or YYYY-MM" : ""))
    }
    guard !fields[7].isEmpty else { throw refusal("a row without a model") }
    for number in fields[10...12] where !number.isEmpty && Score(number) == nil {
      throw refusal("\(number) is not a number")
    }
    guard ["", "-", "🧝"].contains(fields[6]) || isRank(fields[6]) else {
      throw refusal("rank_printed is \(fields[6]); expected a number, - or nothing")
    }
    let (source, edition) = Self.split(fields[13])
    self.init(
      line: record.line, board: fields[0], heading: fields[1], column: fields[2],
      higherIsBetter: fields[3] == "true", day: day, publisher: fields[5], rank: fields[6],
      model: fields[7],
      organization: fields[8], access: fields[9], score: fields[10], low: fields[11],
      high: fields[12], source: source, edition: edition)
  }

  private static func day(_ text: String, monthsOnly: Bool) -> Day? {
    if let day = Day(text) { return day }
    // Whatever the month shows was surely there on its last day.
    return monthsOnly ? Period(text)?.last : nil
  }

  /// The source without its heading or a remark in brackets: rows of one file belong to one copy of
  /// a table.
  var file: Substring {
    let file = source.prefix { $0 != "#" }
    return file.ranges(of: " (").first.map { file[..<$0.lowerBound] } ?? file
  }

  /// Takes ` [edition 2023-10]` off the end of a citation.
  private static func split(_ citation: String) -> (source: String, edition: String?) {
    let mark = " [edition "
    guard citation.hasSuffix("]"), let start = citation.ranges(of: mark).last else {
      return (citation, nil)
    }
    let edition = citation[start.upperBound...].dropLast()
    guard Period(String(edition)) != nil else { return (citation, nil) }
    return (String(citation[..<start.lowerBound]), String(edition))
  }
}

/// Whether a rank is a plain number, as a board prints it.
func isRank(_ text: String) -> Bool {
  !text.isEmpty && text.utf8.count < 7 && text.utf8.allSatisfy { (48...57).contains($0) }
}
