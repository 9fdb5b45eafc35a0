internal import FoundationEssentials
internal import Leaderboards
internal import Ledger
internal import Reporting
internal import Touchstone

enum HistoryCommand: Command {
  static let usage = Usage(
    "history", summary: "Lists recorded claims and how their verdicts changed.",
    options: [.vendor, .model, .board, .claim, .plainFormat, .output],
    notes: ["Conditions add up. A vendor, model or board is named by id or by any name."])

  static func run(_ session: Session) async throws -> ExitStatus {
    let arguments = session.arguments
    let query = resolved(
      HistoryQuery(
        vendor: arguments.value(.vendor), model: arguments.value(.model),
        board: arguments.value(.board), claim: arguments.value(.claim)),
      by: catalog(session))
    let path = try session.ledgerPath(creating: false)
    // Looking is no reason to make a ledger.
    let rows =
      FileManager.default.fileExists(atPath: path)
      ? try await SQLiteLedger(path: path).history(query) : []
    var output = Output(file: arguments.value(.output))
    let isJSON = arguments.value(.plainFormat) == "json"
    try output.write(
      isJSON
        ? HistoryReport.json(rows) : HistoryReport.text(rows, language: session.language()))
    try output.finish()
    return .success
  }

  /// Without an archive, names are compared as recorded.
  private static func catalog(_ session: Session) -> Catalog {
    guard let workspace = try? session.workspace() else { return Catalog() }
    return (try? ArchiveReader(directory: workspace.leaderboards).catalog()) ?? Catalog()
  }

  private static func resolved(_ query: HistoryQuery, by catalog: Catalog) -> HistoryQuery {
    var query = query
    query.vendor = query.vendor.map { catalog.vendor(named: $0)?.id ?? $0 }
    query.model = query.model.map { catalog.model(named: $0)?.id ?? $0 }
    query.board = query.board.map { catalog.board(named: $0) ?? $0 }
    return query
  }
}
