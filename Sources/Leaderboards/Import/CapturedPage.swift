package import Touchstone

/// The tables of a captured leaderboard, with what is known about the capture.
package struct CapturedPage: Hashable, Sendable {
  package var tables: [Table]
  /// What the user named, for messages.
  package var path: String
  /// The first day of the state that the page shows.
  package var day: Day
  /// The edition, where the page does not name it or names several.
  package var edition: String?
  /// A citation, `owner/repository@commit:path` or an address; else the path.
  package var source: String

  package init(
    tables: [Table], path: String, day: Day, edition: String? = nil, source: String? = nil
  ) {
    self.tables = tables
    self.path = path
    self.day = day
    self.edition = edition
    self.source = source ?? path
  }
}

/// What a captured page adds to the archive.
package struct PageImport: Hashable, Sendable {
  /// All files of the board, the list first.
  package var files: [ArchiveFile]
  /// States that the archive did not have.
  package var added: [SnapshotID]
  /// States that the archive has already, or that a later page only repeats.
  package var unchanged: [SnapshotID]
  /// Headings of tables that are no part of the state, and why.
  package var skipped: [String]
}

/// Turns a captured page into the files of the board's data package.
///
/// What a table means, `capture` in `board.json` says. A heading, column or cell that it does not
/// explain is refused with what was seen and what was expected.
package func importCapturedPage(
  _ page: CapturedPage, board boardJSON: [UInt8], id: String, archived: [ArchiveFile] = []
) throws(ArchiveError) -> PageImport {
  let board: BoardDescription = try decoded(boardJSON, path: "\(id)/board.json")
  let reading = try PageReader(page: page, board: board).read()
  let captured = try LongTable(rows: reading.rows).states(of: board, path: page.path)
  guard !captured.isEmpty else { throw ArchiveError(page.path, "no rows") }
  let kept = try archivedStates(in: archived, of: board, id: id)
  let new = captured.filter { !$0.isRepetition(of: kept) }
  let states = try united(archived: kept, captured: new, of: board, path: page.path)
  func ids(_ states: [State]) -> [SnapshotID] {
    states.map { SnapshotID(board: id, track: $0.track.id, validFrom: $0.day) }.sorted()
  }
  let added = Set(ids(new)).subtracting(ids(kept))
  return PageImport(
    files: try packageFiles(of: states, board: board, id: id), added: added.sorted(),
    unchanged: Set(ids(captured)).subtracting(added).sorted(), skipped: reading.skipped)
}

extension State {
  /// Whether an archived state in force on the day says the same, so that the track did not change.
  fileprivate func isRepetition(of archived: [State]) -> Bool {
    let earlier = archived.filter { $0.track.id == track.id && $0.day < day }
    guard let last = earlier.max(by: { $0.day < $1.day }), last.edition == edition,
      !archived.contains(where: { $0.track.id == track.id && $0.day == day })
    else { return false }
    return carryingForward(last, into: self).table.rows == last.table.rows
  }
}
