internal import Touchstone

enum ExplainCommand: Command {
  static let usage = Usage(
    "explain", summary: "Explains a finding.", operands: "CODE", count: 1...1)

  static func run(_ session: Session) async throws -> ExitStatus {
    var output = Output()
    for word in session.arguments.operands {
      let code = try finding(named: word)
      try output.write("\(code.rawValue) \(code.name)\n")
    }
    return .success
  }

  /// The code that `word` is, by code or by name.
  static func finding(named word: String) throws(UsageError) -> FindingCode {
    let all = FindingCode.allCases
    if let code = all.first(where: {
      $0.rawValue == word.uppercased() || $0.name == word.lowercased()
    }) {
      return code
    }
    let near =
      suggestion(for: word.uppercased(), among: all.map(\.rawValue))
      ?? suggestion(for: word.lowercased(), among: all.map(\.name))
    throw .invalid(
      "unknown finding '\(word)'"
        + (near.map { "; did you mean \($0)?" } ?? "; 'touchstone rules' lists them"))
  }
}
