internal import Documents
internal import Ledger
internal import Reporting
internal import Touchstone

enum CheckCommand: Command {
  static let usage = Usage(
    "check", summary: "Judges the claims of announcements and records the verdicts.",
    operands: "SOURCE…", count: 1...Int.max,
    options: [
      .checkFormat, .suggest, .pageAddress, .output, .asOf, .failOn, .exitZero, .baseline,
      .updateBaseline, .noRecord, .stdinFilename,
    ] + Option.fetching,
    notes: [
      "SOURCE is a file, a WARC, a folder, an address or - for standard input.",
      "A comment in a source silences remarks from there on:",
      "  <!-- touchstone-disable TS103: the reason until=2027-01-31 -->",
      "  <!-- touchstone-enable TS103 -->",
      "Exit status: 0 it ran, 1 something reached --fail-on, 2 it could not run or a",
      "source could not be read.",
    ])

  static func run(_ session: Session) async throws -> ExitStatus {
    let arguments = session.arguments
    let list = SourceList(arguments.operands)
    var sheet = try CheckSheet(session, list)
    var pipeline = try Pipeline(leaderboards: session.workspace().leaderboards)
    let ledger = arguments.has(.noRecord) ? nil : try session.openLedger()
    var screening = try Screening(arguments)
    var output = Output(file: arguments.value(.output))
    var titles = TitleRegister()

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
      return screening.screened(checked, text: opened.text)
    } then: { outcome in
      switch outcome {
      case .good(let document):
        if !sheet.format.hasRemarks {
          LineReport.onComments(in: document, language: .en).forEach(session.note)
        }
        try output.write(sheet.text(for: document))
      case .unreadable(let source, let error):
        try output.write(sheet.text(forUnreadable: source, error: error))
      }
    }
    try output.write(sheet.end(titles))
    if status == .failure, sheet.format == .html { return status }
    try output.finish()
    if status == .failure { return status }
    return try screening.finish()
  }
}
