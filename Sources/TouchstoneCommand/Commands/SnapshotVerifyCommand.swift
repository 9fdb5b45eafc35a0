internal import Leaderboards
internal import Touchstone

enum SnapshotVerifyCommand: Command {
  static let usage = Usage(
    "snapshot verify", summary: "Checks every archived file against its digest.")

  static func run(_ session: Session) async throws -> ExitStatus {
    let count = try session.archive().verify()
    var output = Output()
    try output.write("\(count) snapshots are as recorded\n")
    return .success
  }
}
