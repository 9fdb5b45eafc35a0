internal import Reporting
internal import Touchstone

/// What `--fail-on`, `--baseline` and comments in a source make of the remarks on it.
struct Screening {
  private let threshold: Threshold
  private let isForgiving: Bool
  /// Nil without a baseline, or while one is made.
  private var known: Baseline?
  /// The file to write, and what goes into it.
  private let update: String?
  private var found = Baseline()
  private var isReached = false

  init(_ arguments: Arguments) throws {
    threshold = Threshold(arguments.all(.failOn))
    isForgiving = arguments.has(.exitZero)
    let file = arguments.value(.baseline)
    guard arguments.has(.updateBaseline) else {
      update = nil
      known = try file.map(readBaseline)
      return
    }
    guard let file else { throw UsageError.invalid("--update-baseline needs --baseline FILE") }
    update = file
  }

  mutating func screened(_ checked: CheckedDocument, text: String) -> RemarkedDocument {
    var document = Suppressions.applied(
      to: RemarkedDocument(checked: checked, text: text, remarks: Remark.all(in: checked)))
    known?.mark(&document.remarks)
    found.add(document.remarks)
    isReached = isReached || threshold.isReached(by: document.remarks)
    return document
  }

  /// Writes the baseline, if that is asked for.
  func finish() throws -> ExitStatus {
    if let update {
      try writeFile(Array(found.render().utf8), at: update)
      return .success
    }
    return isReached && !isForgiving ? .reached : .success
  }
}
