import FoundationEssentials
import Leaderboards
import Testing

@Suite struct GenerateArchive {
  private static let wanted = ProcessInfo.processInfo.environment["TOUCHSTONE_GENERATE"] == "1"

  @Test(.enabled(if: wanted, "writes into Leaderboards/"), arguments: Workspace.boards)
  func `the archive is made anew from the captured tables`(board: String) throws {
    let tables = try #require(Workspace.tables)
    try? FileManager.default.removeItem(
      atPath: "\(Workspace.archive)/\(board)/datapackage.json")
    let reader = try ArchiveReader(directory: Workspace.archive)
    let files = try reader.importTable("\(tables)/\(Workspace.table(of: board)).csv", board: board)
    #expect(files.first?.path == "datapackage.json")
  }
}
