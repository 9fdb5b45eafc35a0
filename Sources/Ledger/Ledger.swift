package import Touchstone

/// Remembers documents, claims and verdicts over time.
package protocol Ledger: Sendable {
  /// Records one observation of a document with all its claims and verdicts, or nothing.
  ///
  /// `recorded` is the time of the observation in ISO 8601; `archiveState` tells which archive the
  /// verdicts rest on.
  func record(
    _ checked: CheckedDocument, recorded: String, archiveState: String
  ) async throws(LedgerError)

  /// Lists what was recorded, newest last.
  func history(_ query: HistoryQuery) async throws(LedgerError) -> [HistoryRow]
}

/// Why the ledger at a path could not be read or written.
package enum LedgerError: Error, Hashable, Sendable {
  case diskFull(path: String)
  /// The system refused to read or write, for one because of a quota.
  case diskFails(path: String)
  case readOnly(path: String)
  case cannotOpen(path: String)
  /// The file is damaged or is no ledger.
  case corrupt(path: String)
  /// Another process held the ledger for too long.
  case busy(path: String)
  /// A newer touchstone wrote the file.
  case newer(path: String, migration: String)
  case failed(path: String, reason: String)
}

extension LedgerError: CustomStringConvertible {
  /// One line, made for the terminal.
  package var description: String {
    switch self {
    case .diskFull(let path): "ledger \(path): the disk is full; nothing was recorded"
    case .diskFails(let path):
      "ledger \(path): the disk is over quota or fails; nothing was recorded"
    case .readOnly(let path): "ledger \(path): the file or its folder cannot be written"
    case .cannotOpen(let path):
      "ledger \(path): cannot be opened; the folder must exist and be writable"
    case .corrupt(let path): "ledger \(path): damaged, or not a ledger; move it away to start anew"
    case .busy(let path): "ledger \(path): another process is writing to it; try again"
    case .newer(let path, let migration):
      "ledger \(path): written by a newer touchstone (migration \(migration)); update touchstone"
    case .failed(let path, let reason): "ledger \(path): \(reason)"
    }
  }
}
