internal import Touchstone

enum RulesCommand: Command {
  static let usage = Usage("rules", summary: "Lists the findings.")

  static func run(_ session: Session) async throws -> ExitStatus {
    var output = Output()
    for code in FindingCode.allCases.sorted() {
      try output.write("\(code.rawValue)  \(code.name)\n")
    }
    return .success
  }
}
