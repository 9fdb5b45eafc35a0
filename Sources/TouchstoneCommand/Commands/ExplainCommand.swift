internal import Reporting
internal import Touchstone
internal import Verification

enum ExplainCommand: Command {
  static let usage = Usage(
    "explain", summary: "Explains findings.", operands: "CODE…", count: 1...Int.max,
    notes: ["CODE is TS103 or unranked-rows-above; 'touchstone rules' lists all."])

  static func run(_ session: Session) async throws -> ExitStatus {
    var output = Output()
    let codes = try session.arguments.operands.map(finding)
    let language = session.language()
    for (index, code) in codes.enumerated() {
      try output.write(index == 0 ? "" : "\n")
      try output.write(
        ExplainReport.render(
          code, language: language, color: session.colors, width: session.width))
      if let rule = Rules.published.first(where: { $0.code == code }) {
        try output.write(examples(rule, language))
      }
    }
    return .success
  }

  private static func examples(_ rule: any Rule, _ language: Language) -> String {
    // Where only the archive differs, the sentences alone would puzzle.
    guard rule.matching.sentence != rule.notMatching.sentence else { return "" }
    let fires = Bilingual(en: "It fires on", zh: "会触发")[language]
    let passes = Bilingual(en: "It does not fire on", zh: "不会触发")[language]
    return """

      \(fires)
        \(rule.matching.sentence[language])

      \(passes)
        \(rule.notMatching.sentence[language])

      """
  }

  /// The code that `word` is, by code or by name.
  private static func finding(named word: String) throws(UsageError) -> FindingCode {
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
