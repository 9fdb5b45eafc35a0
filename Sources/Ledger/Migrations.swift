/// A step of the schema's history; steps are appended, never changed.
struct Migration: Sendable {
  let name: String
  let statements: [String]

  static let all = [observations, titles]

  /// Which first places a claim is to.
  static let titles = Migration(
    name: "0002-titles",
    statements: [
      """
      CREATE TABLE title (
        claim TEXT NOT NULL REFERENCES claim,
        key TEXT NOT NULL,
        PRIMARY KEY (key, claim)
      ) STRICT, WITHOUT ROWID
      """
    ])

  /// Documents, what each observation of them showed, and what was said of it.
  static let observations = Migration(
    name: "0001-observations",
    statements: [
      """
      CREATE TABLE document (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        source TEXT NOT NULL,
        url TEXT
      ) STRICT
      """,
      """
      CREATE TABLE version (
        id INTEGER PRIMARY KEY,
        document INTEGER NOT NULL REFERENCES document,
        digest TEXT NOT NULL,
        recorded TEXT NOT NULL,
        captured TEXT,
        published TEXT,
        title TEXT,
        publisher TEXT,
        publisher_key TEXT,
        language TEXT,
        archive_state TEXT NOT NULL
      ) STRICT
      """,
      """
      CREATE TABLE claim (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        vendor TEXT,
        rank INTEGER,
        value TEXT
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE mention (
        claim TEXT NOT NULL REFERENCES claim,
        part TEXT NOT NULL CHECK (part IN ('subject', 'rival', 'board')),
        position INTEGER NOT NULL,
        printed TEXT NOT NULL,
        name TEXT NOT NULL,
        id TEXT,
        is_class INTEGER NOT NULL,
        name_key TEXT NOT NULL,
        printed_key TEXT NOT NULL,
        PRIMARY KEY (claim, part, position)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE sighting (
        version INTEGER NOT NULL REFERENCES version,
        claim TEXT NOT NULL REFERENCES claim,
        position INTEGER NOT NULL,
        line INTEGER NOT NULL,
        quote TEXT NOT NULL,
        PRIMARY KEY (version, claim)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE verdict (
        version INTEGER NOT NULL,
        claim TEXT NOT NULL,
        label TEXT NOT NULL,
        rating INTEGER,
        as_of TEXT,
        as_of_source TEXT,
        findings TEXT NOT NULL,
        PRIMARY KEY (version, claim),
        FOREIGN KEY (version, claim) REFERENCES sighting
      ) STRICT, WITHOUT ROWID
      """,
      "CREATE INDEX version_document ON version (document)",
      "CREATE INDEX sighting_claim ON sighting (claim)",
      "CREATE INDEX claim_vendor ON claim (vendor)",
      "CREATE INDEX mention_id ON mention (part, id)",
      "CREATE INDEX mention_name ON mention (part, name_key)",
      "CREATE INDEX mention_printed ON mention (part, printed_key)",
    ])
}

extension Database {
  /// Brings the schema up to date; a database that is up to date is only read.
  func migrate(_ migrations: [Migration] = Migration.all) throws(LedgerError) {
    if try applied() == Set(migrations.map(\.name)) { return }
    try transaction("EXCLUSIVE") { (database) throws(LedgerError) in
      try database.run(
        "CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID")
      let applied = try database.applied()
      if let unknown = applied.subtracting(migrations.map(\.name)).max() {
        throw .newer(path: database.path, migration: unknown)
      }
      for migration in migrations where !applied.contains(migration.name) {
        for statement in migration.statements { try database.run(statement) }
        try database.run("INSERT INTO migration VALUES (?)", [.text(migration.name)])
      }
    }
  }

  private func applied() throws(LedgerError) -> Set<String> {
    let tables = try run("SELECT count(*) FROM sqlite_schema WHERE name = 'migration'")
    guard tables.first?.first?.integer == 1 else { return [] }
    return try Set(run("SELECT name FROM migration").compactMap { $0.first?.text })
  }
}
