internal import Reporting
internal import Touchstone

enum RulesCommand: Command {
  static let usage = Usage(
    "rules", summary: "Lists the findings.", options: [.rulesFormat])

  static func run(_ session: Session) async throws -> ExitStatus {
    var output = Output()
    switch session.arguments.value(.rulesFormat) {
    case "json": try output.write(ExplainReport.json())
    case "markdown": try output.write(FindingPage.index())
    default: try output.write(ExplainReport.list(language: session.language()))
    }
    return .success
  }
}
