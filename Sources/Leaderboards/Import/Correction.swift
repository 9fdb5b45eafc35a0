internal import Touchstone

/// Words of the access column that a captured table got wrong, and what the board's page prints.
///
/// Figures, ranks and names are never corrected.
struct Correction: Codable {
  /// Only states of this track, or of this day, are meant; nil means any.
  var track: String?
  var day: Day?
  /// The word in the captured table.
  var access: String
  /// What stands in its place, by the printed name of the row.
  var rows: [String: String]
  /// Where the page prints it.
  var source: String
  var reason: Bilingual
}

extension BoardDescription {
  /// The access word of a captured row, corrected where `board.json` says so.
  func access(of row: LongTable.Row, track: String) -> String {
    for correction in corrections ?? [] {
      guard correction.track ?? track == track, correction.day ?? row.day == row.day,
        correction.access == row.access, let word = correction.rows[row.model]
      else { continue }
      return word
    }
    return row.access
  }
}
