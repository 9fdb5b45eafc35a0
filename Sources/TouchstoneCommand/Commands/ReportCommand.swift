internal import Documents
internal import FoundationEssentials
internal import Reporting
internal import Touchstone

enum ReportCommand: Command {
  static let usage = Usage(
    "report", summary: "Writes reports: a page, Markdown and JSON for each document.",
    operands: "[SOURCE…]", count: 0...Int.max,
    options: [.all, .address, .outputFolder, .asOf] + Option.fetching,
    notes: [
      "SOURCE is a folder of the casebook or any source that 'check' takes; without",
      "one, the whole casebook, with --all. Nothing is recorded in the ledger.",
    ])

  static func run(_ session: Session) async throws -> ExitStatus {
    let workspace = try session.workspace()
    let folder = reportsFolder(session, workspace)
    let address = try address(session)
    let language = session.language(document: nil)
    var pipeline = try Pipeline(leaderboards: workspace.leaderboards)
    var status = ExitStatus.success
    var written: [SiteReport] = []
    var opening = Opening(session)
    for subject in distinct(try subjects(session, workspace)) {
      var pages = opening.pages(of: subject.source)
      var names: Set<String> = []
      while let page = pages.next() {
        do {
          var capture = try page.get()
          let name = name(of: capture, subject, besides: &names)
          if capture.source == subject.source { capture.source = subject.shownAs }
          let checked = try pipeline.check(
            OpenedSource(capture, published: session.arguments.day(.asOf)))
          try write(checked, to: "\(folder)/\(name)", session)
          written.append(SiteReport(checked, name: name, language: language))
          session.note("wrote \(folder)/\(name)/report.html")
        } catch {
          tell("touchstone: \(error)")
          status = .failure
        }
      }
    }
    let isCasebook = session.arguments.operands.isEmpty
    if isCasebook, status == .success {
      let list = SiteList.markdown(written)
      try writeFile(Array(list.utf8), at: "\(folder)/README.md")
    }
    if isCasebook || session.arguments.has(.all), !written.isEmpty {
      try SiteWriter(
        folder: folder, leaderboards: workspace.leaderboards, language: language, address: address
      ).write(written)
      session.note("wrote \(folder)/index.html")
    }
    return status
  }

  /// The name of a report's folder: a WARC has several pages, and one page several times.
  private static func name(
    of capture: Capture, _ subject: Subject, besides names: inout Set<String>
  ) -> String {
    if capture.source == subject.source { return subject.name }
    let name = reportName(of: capture.source)
    var free = name
    var count = 1
    while !names.insert(free).inserted {
      count += 1
      free = "\(name)-\(count)"
    }
    return free
  }

  private static func address(_ session: Session) throws(CommandError) -> String? {
    guard let address = session.arguments.value(.address) else { return nil }
    guard let url = URL(string: address), ["http", "https"].contains(url.scheme?.lowercased()),
      url.host?.isEmpty == false, url.query == nil, url.fragment == nil
    else { throw CommandError("--address: '\(address)' is not an http or https address") }
    return address
  }

  /// The same subjects, no two with one name: the second would be written over the first.
  private static func distinct(_ subjects: [Subject]) -> [Subject] {
    var taken = SiteWriter.ownFolders
    return subjects.map { subject in
      var subject = subject
      let name = subject.name
      var number = 1
      while !taken.insert(subject.name).inserted {
        number += 1
        subject.name = "\(name)-\(number)"
      }
      return subject
    }
  }

  /// Reports/ of the workspace, unless the user works elsewhere on something of their own.
  private static func reportsFolder(_ session: Session, _ workspace: Workspace) -> String {
    if let folder = session.arguments.value(.outputFolder) { return folder }
    let isInside = (session.currentFolder + "/").hasPrefix(workspace.root + "/")
    return isInside || session.arguments.operands.isEmpty
      ? workspace.reports : session.currentFolder + "/Reports"
  }

  /// A document to report on, the name of its report's folder, and its name in the report.
  private struct Subject {
    var name: String
    var source: String
    var shownAs: String
  }

  private static func subjects(_ session: Session, _ workspace: Workspace) throws -> [Subject] {
    let operands = session.arguments.operands
    guard operands.isEmpty else {
      return try operands.flatMap { try subjects(named: $0, workspace) }
    }
    guard isFolder(workspace.claims) else {
      throw CommandError("\(workspace.claims): there is no casebook; name a source")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: workspace.claims)
    return try names.sorted().compactMap { try caseSubject("\(workspace.claims)/\($0)") }
  }

  private static func subjects(named operand: String, _ workspace: Workspace) throws -> [Subject] {
    if let subject = try caseSubject(operand) { return [subject] }
    return SourceList([operand]).members.map { member in
      switch member {
      case .missing(let source, _): Subject(name: "report", source: source, shownAs: source)
      case .source(let source):
        Subject(name: reportName(of: source), source: source, shownAs: source)
      }
    }
  }

  /// The page of a folder of the casebook; nil if it is none.
  private static func caseSubject(_ folder: String) throws -> Subject? {
    guard FileManager.default.fileExists(atPath: folder + "/case.json") else { return nil }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    guard let page = files.first(where: { $0.hasPrefix("page.") }) else {
      throw CommandError("\(folder): has no page")
    }
    let name = URL(filePath: folder).lastPathComponent
    // A report must not depend on where the workspace is.
    return Subject(name: name, source: "\(folder)/\(page)", shownAs: "Claims/\(name)/\(page)")
  }

  /// A folder's name that says which source it was and cannot leave the reports' folder.
  private static func reportName(of source: String) -> String {
    let last = source.split(separator: "/").last.map(String.init) ?? ""
    let stem = last.split(separator: ".", omittingEmptySubsequences: false).dropLast()
      .joined(separator: ".")
    let name = (stem.isEmpty ? last : stem).map { $0.isLetter || $0.isNumber ? $0 : "-" }
    let trimmed = String(name.prefix(80))
    return trimmed.allSatisfy { $0 == "-" } ? "report" : trimmed
  }

  private static func write(
    _ checked: CheckedDocument, to folder: String, _ session: Session
  ) throws {
    try makeFolder(folder)
    let language = session.language(document: checked.document.language)
    let files = [
      (
        "report.html",
        HTMLReport.render(
          checked, language: language, version: version,
          inSite: session.arguments.operands.isEmpty || session.arguments.has(.all))
      ),
      ("report.md", MarkdownReport.render(checked, language: language, version: version)),
      ("report.json", JSONReport.render(checked, version: version)),
    ]
    for (name, text) in files { try writeFile(Array(text.utf8), at: "\(folder)/\(name)") }
  }
}
