internal import Touchstone

/// A text file of the archive, with its path inside the board's folder.
package struct ArchiveFile: Hashable, Sendable {
  package var path: String
  package var text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

/// Turns a captured long table into the files of a board's data package.
///
/// `board` is the text of the board's `board.json`; `archived` holds the package's present list and
/// tables, whose states are kept. A heading, column or layout that `board.json` does not know is
/// refused with the line and what was expected. The same input gives the same files.
package func importLongTable(
  csv: [UInt8], path: String = "table", board boardJSON: [UInt8], id: String,
  archived: [ArchiveFile] = []
) throws(ArchiveError) -> [ArchiveFile] {
  let board: BoardDescription = try decoded(boardJSON, path: "\(id)/board.json")
  let table = try LongTable(csv: csv, path: path, monthsOnly: board.hasMonthsOnly ?? false)
  let captured = try table.states(of: board, path: path)
  guard !captured.isEmpty else { throw ArchiveError(path, "no rows") }
  let kept = try archivedStates(in: archived, of: board, id: id)
  let states = try united(archived: kept, captured: captured, of: board, path: path)
  return try packageFiles(of: states, board: board, id: id)
}
