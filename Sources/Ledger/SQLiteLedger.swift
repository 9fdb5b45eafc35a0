package import Touchstone

/// The ledger in one SQLite file.
package actor SQLiteLedger: Ledger {
  private let database: Database

  /// Opens the ledger at `path`, creates it if it does not exist; its folder must.
  ///
  /// `pageLimit` bounds the file's size, so that tests can fill it.
  package init(path: String, pageLimit: Int? = nil) throws(LedgerError) {
    let database = try Database.open(path)
    try database.useWriteAheadLog()
    try database.run("PRAGMA synchronous = FULL")
    try database.run("PRAGMA foreign_keys = ON")
    try database.migrate()
    if let pageLimit { try database.run("PRAGMA max_page_count = \(pageLimit)") }
    self.database = database
  }

  package func record(
    _ checked: CheckedDocument, recorded: String, archiveState: String
  ) async throws(LedgerError) {
    try database.transaction("IMMEDIATE") { (database) throws(LedgerError) in
      let version = try database.insertVersion(
        of: checked.document, recorded: recorded, archiveState: archiveState)
      var seen: Set<String> = []
      for (position, judged) in checked.claims.enumerated()
      where seen.insert(judged.claim.id).inserted {
        try database.insert(judged.claim)
        try database.insert(judged, version: version, position: position)
      }
    }
  }

  package func history(_ query: HistoryQuery) async throws(LedgerError) -> [HistoryRow] {
    try database.history(query)
  }
}

extension Database {
  // Turning on the log needs a lock that the busy timeout does not wait for.
  fileprivate func useWriteAheadLog() throws(LedgerError) {
    for _ in 0..<500 {
      do throws(LedgerError) {
        try run("PRAGMA journal_mode = WAL")
        return
      } catch {
        guard case .busy = error else { throw error }
        Database.pause()
      }
    }
    throw .busy(path: path)
  }
}
