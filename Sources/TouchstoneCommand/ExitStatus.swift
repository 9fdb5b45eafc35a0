internal import Reporting

/// How a run ended.
enum ExitStatus: Int32, Sendable {
  case success = 0
  /// Something reached `--fail-on`.
  case reached = 1
  /// It could not run, or a source could not be read.
  case failure = 2
}

/// Why a command could not run, in one line.
struct CommandError: Error, Hashable, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// What `--fail-on` asks for.
struct Threshold: Hashable, Sendable {
  private var rules: Set<RemarkRule> = []

  /// A label stands for itself and for those that are worse.
  init(_ words: [String]) {
    let worst = RemarkRule.labels
    for rule in words.compactMap({ RemarkRule(id: $0) }) {
      rules.formUnion(worst.firstIndex(of: rule).map { worst[...$0] } ?? [rule])
    }
  }

  /// Remarks that are silenced or known do not count.
  func isReached(by remarks: [Remark]) -> Bool {
    remarks.contains { $0.isNew && rules.contains($0.rule) }
  }
}
