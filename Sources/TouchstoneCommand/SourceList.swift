internal import Documents
internal import FoundationEssentials
internal import Touchstone

/// The sources that a command line names, and what came of each.
struct SourceList {
  /// A source, or why the operand that should have given it does not.
  enum Member {
    case source(String)
    case missing(String, error: String)

    var name: String {
      switch self {
      case .source(let name), .missing(let name, _): name
      }
    }
  }

  let members: [Member]
  /// False if the command line names one document: one source, no folder, no WARC.
  let isList: Bool

  /// Whether there may be more than one document.
  var holdsSeveral: Bool {
    members.count > 1 || members.contains { isWARC(path: $0.name) }
  }

  init(_ operands: [String]) {
    isList = operands.count > 1 || operands.contains { isFolder($0) || isWARC(path: $0) }
    members = operands.flatMap { operand -> [Member] in
      do {
        return try sources(in: operand).map { .source($0) }
      } catch {
        return [.missing(operand, error: "\(error)")]
      }
    }
  }

  /// What came of one source: something good, or an error in one line.
  enum Outcome<Good> {
    case good(Good)
    case unreadable(source: String, error: String)
  }

  /// Runs `body` on each document of each source in order; an error of one does not end the others.
  ///
  /// Returns `failure` if any source failed.
  func each<Good>(
    in session: Session, read body: (Capture) async throws -> Good,
    then write: (Outcome<Good>) async throws -> Void
  ) async throws -> ExitStatus {
    var status = ExitStatus.success
    var opening = Opening(session)
    for member in members {
      var pages = opening.pages(of: member)
      while let page = pages.next() {
        var outcome: Outcome<Good>
        do {
          outcome = .good(try await body(try page.get()))
        } catch {
          outcome = .unreadable(source: session.shownName(of: member.name), error: "\(error)")
        }
        if case .unreadable(_, let error) = outcome {
          status = .failure
          tell("touchstone: \(error)")
        }
        try await write(outcome)
      }
    }
    return status
  }
}

extension Session {
  /// Reads a capture with the dates and names that the options give.
  func document(from capture: Capture) throws -> Document { try open(capture).document }

  func open(_ capture: Capture) throws -> OpenedSource {
    var capture = capture
    capture.source = shownName(of: capture.source)
    return try OpenedSource(capture, published: arguments.day(.asOf))
  }

  /// The name of a source in reports.
  func shownName(of source: String) -> String {
    source == "-" ? arguments.value(.stdinFilename) ?? "-" : source
  }

  /// The name of a source in the ledger, where a relative path would not say which file it was.
  func fullName(of source: String) -> String {
    if source == "-" || source.contains("://") { return source }
    let path = source.hasPrefix("/") ? source : currentFolder + "/" + source
    return URL(filePath: path).standardized.path
  }
}
