internal import Leaderboards
internal import Touchstone

enum SnapshotVerifyCommand: Command {
  static let usage = Usage(
    "snapshot verify", summary: "Checks every archived file against what was recorded.",
    notes: [
      "Digest, size, rows and columns of each table, the lists of files, and files that",
      "no list names. Exit status 2 if anything is not as recorded.",
    ])

  static func run(_ session: Session) async throws -> ExitStatus {
    let inspection = try session.archive().inspect()
    for refusal in inspection.refusals { tell("touchstone: \(refusal)") }
    var output = Output()
    try output.write("\(inspection.snapshots) snapshots are as recorded\n")
    guard !inspection.refusals.isEmpty else { return .success }
    try output.write("\(inspection.refusals.count) refused\n")
    return .failure
  }
}
