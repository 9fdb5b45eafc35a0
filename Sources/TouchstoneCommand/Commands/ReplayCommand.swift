internal import Reporting
internal import Touchstone

enum ReplayCommand: Command {
  static let usage = Usage(
    "replay", summary: "Reaches a report's verdicts again, and compares.",
    operands: "REPORT.json", count: 1...1,
    notes: [
      "A report of 'check --format json', '--format jsonl' or 'report'. Nothing is",
      "fetched, and nothing is recorded in the ledger.",
      "Exit status: 0 identical, 1 something differs (a line for each), 2 it could",
      "not run.",
    ])

  static func run(_ session: Session) async throws -> ExitStatus {
    let file = session.arguments.operands.first ?? ""
    let documents = try KeptReport(file: file).documents
    var pipeline = try Pipeline(leaderboards: session.workspace().leaderboards)
    var output = Output()
    var status = ExitStatus.success
    for document in documents {
      let opened = try KeptReport.source(of: document, file: file)
      let text = JSONReport.render(try pipeline.check(opened), version: version)
      guard let now = KeptReport.value(text.utf8) else {
        throw CommandError("\(file): what comes out now is no JSON")
      }
      let source = opened.document.source
      let lines = ReportDifference(report: document, now: now).lines
      if lines.isEmpty {
        let claims = now["claims"]?.values.count ?? 0
        try output.write(visible("\(source): identical, \(claims) claims") + "\n")
        continue
      }
      status = .reached
      for line in lines {
        let prefix = documents.count > 1 ? "\(source): " : ""
        try output.write(visibleLine(prefix + line) + "\n")
      }
    }
    return status
  }
}
