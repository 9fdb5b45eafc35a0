internal import Documents
internal import Ledger
internal import Reporting
internal import Touchstone

enum CheckCommand: Command {
  static let usage = Usage(
    "check", summary: "Judges the claims of announcements and records the verdicts.",
    operands: "SOURCE…", count: 1...Int.max,
    options: [
      .checkFormat, .suggest, .output, .asOf, .failOn, .exitZero, .noRecord, .stdinFilename,
    ] + Option.fetching,
    notes: [
      "SOURCE is a file, a WARC, a folder, an address or - for standard input.",
      "Exit status: 0 it ran, 1 something reached --fail-on, 2 it could not run or a",
      "source could not be read.",
    ])

  static func run(_ session: Session) async throws -> ExitStatus {
    let arguments = session.arguments
    let list = SourceList(arguments.operands)
    let format = Format(rawValue: arguments.value(.checkFormat) ?? "text") ?? .text
    let suggests = arguments.has(.suggest)
    if suggests, arguments.has(.checkFormat) {
      throw UsageError.invalid("--suggest prints a diff; leave out --format")
    }
    if format == .html, list.holdsSeveral {
      throw UsageError.invalid("--format html takes one source; 'touchstone report' takes several")
    }
    var pipeline = try Pipeline(leaderboards: session.workspace().leaderboards)
    let ledger = arguments.has(.noRecord) ? nil : try session.openLedger()
    let threshold = Threshold(arguments.all(.failOn))
    var output = Output(file: arguments.value(.output))
    var sheet = Sheet(format: format, session: session, isList: list.isList)
    var titles = TitleRegister()
    var isReached = false

    let status = try await list.each(in: session) { capture in
      let opened = try session.open(capture)
      var checked = try pipeline.check(opened)
      if let ledger {
        titles.add(try await pipeline.rivalClaims(to: checked, in: ledger))
        try await pipeline.record(
          checked, as: session.fullName(of: capture.source), at: session.time, in: ledger)
      }
      checked = titles.marking(checked)
      titles.add(checked)
      return (checked, suggests ? SuggestionReport.render(checked, text: opened.text) : nil)
    } then: { outcome in
      switch outcome {
      case .good((let checked, let diff)):
        isReached = isReached || threshold.isReached(by: checked)
        try output.write(diff ?? sheet.text(for: .checked(checked)))
      case .unreadable(let source, let error):
        try output.write(sheet.text(for: .unreadable(source: source, error: error)))
      }
    }
    try output.write(sheet.end(titles))
    if status == .failure, format == .html { return status }
    try output.finish()
    if status == .failure { return status }
    return isReached && !arguments.has(.exitZero) ? .reached : .success
  }

  private enum Format: String { case text, json, jsonl, html }

  /// The results as they are printed, one after the other.
  private struct Sheet {
    let format: Format
    let session: Session
    /// A folder or several sources give a list, even of one document.
    let isList: Bool
    private var outcomes: [JSONReport.Outcome] = []
    private var isFirst = true

    init(format: Format, session: Session, isList: Bool) {
      self.format = format
      self.session = session
      self.isList = isList
    }

    mutating func text(for outcome: JSONReport.Outcome) -> String {
      switch (format, outcome) {
      case (.json, _):
        outcomes.append(outcome)
        return ""
      case (.jsonl, _): return JSONReport.line(outcome, version: version) + "\n"
      case (_, .unreadable): return ""
      case (.html, .checked(let checked)):
        return HTMLReport.render(
          checked, language: session.language(document: checked.document.language),
          version: version)
      case (.text, .checked(let checked)):
        defer { isFirst = false }
        return (isFirst ? "" : "\n")
          + TextReport.render(
            checked, language: session.language(document: checked.document.language),
            color: session.colors, width: session.width, verbose: session.arguments.has(.verbose))
      }
    }

    /// What only the whole run can tell: several sources make one JSON array.
    func end(_ titles: TitleRegister) -> String {
      guard format == .json else { return "" }
      // Who comes later in a run collides with who came before, and the other way round.
      let outcomes = outcomes.map { outcome in
        guard case .checked(let checked) = outcome else { return outcome }
        return JSONReport.Outcome.checked(titles.marking(checked))
      }
      if !isList, let only = outcomes.first { return JSONReport.render(only, version: version) }
      return JSONReport.render(outcomes, version: version)
    }
  }
}
