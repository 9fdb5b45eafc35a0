internal import Touchstone

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
  private var labels: Set<Verdict.Label> = []
  private var codes: Set<FindingCode> = []

  /// A label stands for itself and for those that are worse.
  init(_ words: [String]) {
    let worst: [(String, Verdict.Label)] = [
      ("refuted", .refuted), ("conflicting", .conflicting), ("nee", .notEnoughEvidence),
    ]
    for word in words {
      if let index = worst.firstIndex(where: { $0.0 == word }) {
        labels.formUnion(worst[...index].map(\.1))
      } else if let code = FindingCode(rawValue: word) {
        codes.insert(code)
      }
    }
  }

  func isReached(by verdict: Verdict) -> Bool {
    labels.contains(verdict.label) || verdict.reasons.contains { codes.contains($0) }
      || verdict.findings.contains { codes.contains($0.code) }
  }

  func isReached(by checked: CheckedDocument) -> Bool {
    checked.claims.contains { isReached(by: $0.verdict) }
  }
}
