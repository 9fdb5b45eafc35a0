internal import Reporting
internal import Touchstone

enum RulesCommand: Command {
  static let usage = Usage(
    "rules", summary: "Lists the findings.", options: [.plainFormat])

  static func run(_ session: Session) async throws -> ExitStatus {
    var output = Output()
    let isJSON = session.arguments.value(.plainFormat) == "json"
    try output.write(
      isJSON ? ExplainReport.json() : ExplainReport.list(language: session.language()))
    return .success
  }
}
