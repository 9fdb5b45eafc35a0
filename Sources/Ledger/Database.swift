internal import CSQLite

/// One cell of a result, or one bound value.
enum Value: Hashable, Sendable {
  case null
  case integer(Int)
  case text(String)

  init(_ text: String?) { self = text.map { .text($0) } ?? .null }
  init(_ number: Int?) { self = number.map { .integer($0) } ?? .null }

  var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  var integer: Int? {
    guard case .integer(let number) = self else { return nil }
    return number
  }
}

/// An open SQLite database; closed when it goes out of scope.
struct Database: ~Copyable {
  let path: String
  private let handle: OpaquePointer

  private init(path: String, handle: OpaquePointer) {
    self.path = path
    self.handle = handle
  }

  deinit { sqlite3_close_v2(handle) }

  static func open(_ path: String) throws(LedgerError) -> Database {
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    let code = sqlite3_open_v2(path, &handle, flags, nil)
    guard code == SQLITE_OK, let handle else {
      sqlite3_close_v2(handle)
      throw LedgerError(code: code, reason: "cannot be opened", path: path)
    }
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_timeout(handle, busyTimeout)
    return Database(path: path, handle: handle)
  }

  /// Runs one statement, gives its rows.
  @discardableResult
  func run(_ sql: String, _ values: [Value] = []) throws(LedgerError) -> [[Value]] {
    var statement: OpaquePointer?
    try check(sqlite3_prepare_v2(handle, sql, -1, &statement, nil))
    defer { sqlite3_finalize(statement) }
    for (index, value) in values.enumerated() {
      try check(bind(value, at: Int32(index + 1), in: statement))
    }
    var rows: [[Value]] = []
    while true {
      let code = sqlite3_step(statement)
      guard code == SQLITE_ROW else {
        if code != SQLITE_DONE { try check(code) }
        return rows
      }
      rows.append((0..<sqlite3_column_count(statement)).map { column(statement, $0) })
    }
  }

  /// Runs `body` between BEGIN and COMMIT; an error undoes all of it.
  func transaction(
    _ kind: String, _ body: (borrowing Database) throws(LedgerError) -> Void
  ) throws(LedgerError) {
    try run("BEGIN \(kind)")
    do throws(LedgerError) {
      try body(self)
      try run("COMMIT")
    } catch {
      // A full disk makes SQLite roll back by itself.
      if sqlite3_get_autocommit(handle) == 0 { _ = try? run("ROLLBACK") }
      throw error
    }
  }

  /// Waits a moment, for what the busy timeout does not cover.
  static func pause() { sqlite3_sleep(20) }

  private func bind(_ value: Value, at index: Int32, in statement: OpaquePointer?) -> Int32 {
    switch value {
    case .null: sqlite3_bind_null(statement, index)
    case .integer(let number): sqlite3_bind_int64(statement, index, Int64(number))
    case .text(let text): shim_bind_text(statement, index, text, Int32(clamping: text.utf8.count))
    }
  }

  private func column(_ statement: OpaquePointer?, _ index: Int32) -> Value {
    switch sqlite3_column_type(statement, index) {
    case SQLITE_NULL: return .null
    case SQLITE_INTEGER: return .integer(Int(sqlite3_column_int64(statement, index)))
    default:
      guard let bytes = sqlite3_column_text(statement, index) else { return .null }
      let count = Int(sqlite3_column_bytes(statement, index))
      return .text(String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self))
    }
  }

  private func check(_ code: Int32) throws(LedgerError) {
    guard code != SQLITE_OK else { return }
    throw LedgerError(code: code, reason: String(cString: sqlite3_errmsg(handle)), path: path)
  }
}

private let busyTimeout: Int32 = 10_000

extension LedgerError {
  fileprivate init(code: Int32, reason: String, path: String) {
    switch code & 0xFF {
    case SQLITE_FULL: self = .diskFull(path: path)
    // What a quota or a limit on the size of files gives.
    case SQLITE_IOERR: self = .diskFails(path: path)
    case SQLITE_READONLY, SQLITE_PERM: self = .readOnly(path: path)
    case SQLITE_CANTOPEN: self = .cannotOpen(path: path)
    case SQLITE_CORRUPT, SQLITE_NOTADB: self = .corrupt(path: path)
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy(path: path)
    default: self = .failed(path: path, reason: reason)
    }
  }
}
