import Testing

@testable import Ledger

@Suite struct MigrationTests {
  private let second = Migration(
    name: "0003-next", statements: ["CREATE TABLE next (id INTEGER PRIMARY KEY) STRICT"])

  @Test func `migrating again changes nothing`() throws {
    let database = try Database.open(":memory:")
    try database.migrate()
    let schema = try database.run("SELECT sql FROM sqlite_schema ORDER BY name")
    try database.migrate()
    #expect(try database.run("SELECT sql FROM sqlite_schema ORDER BY name") == schema)
  }

  @Test func `a new migration is added to the old ones`() throws {
    let database = try Database.open(":memory:")
    try database.migrate()
    try database.migrate(Migration.all + [second])
    let names = try database.run("SELECT name FROM migration ORDER BY name")
    #expect(
      names == [
        [.text("0001-observations")], [.text("0002-titles")], [.text("0003-next")],
      ])
  }

  @Test func `a migration that fails leaves nothing behind`() throws {
    let database = try Database.open(":memory:")
    let broken = Migration(
      name: "0001-broken", statements: ["CREATE TABLE a (id INTEGER)", "CREATE nonsense"])
    #expect(throws: LedgerError.self) { try database.migrate([broken]) }
    #expect(try database.run("SELECT name FROM sqlite_schema") == [])
  }

  @Test func `names of migrations are in order and unique`() {
    let names = Migration.all.map(\.name)
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
  }
}
