internal import Documents
internal import FoundationEssentials
internal import Touchstone

/// The sources that a command line names, and what came of each.
struct SourceList {
  /// A source, or why the operand that should have given it does not.
  enum Member {
    case source(String)
    case missing(String, error: String)
  }

  let members: [Member]
  /// False if the command line names one source and no folder.
  let isList: Bool

  init(_ operands: [String]) {
    isList = operands.count > 1 || operands.contains(where: isFolder)
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

  /// Runs `body` on each source in order; an error of one does not end the others.
  ///
  /// Returns `failure` if any source failed.
  func each<Good>(
    in session: Session, read body: (String) async throws -> Good,
    then write: (Outcome<Good>) async throws -> Void
  ) async throws -> ExitStatus {
    var status = ExitStatus.success
    for member in members {
      var outcome: Outcome<Good>
      switch member {
      case .missing(let name, let error): outcome = .unreadable(source: name, error: error)
      case .source(let source):
        session.detail("reading \(source)")
        do {
          outcome = .good(try await body(source))
        } catch {
          outcome = .unreadable(source: session.shownName(of: source), error: "\(error)")
        }
      }
      if case .unreadable(_, let error) = outcome {
        status = .failure
        tell("touchstone: \(error)")
      }
      try await write(outcome)
    }
    return status
  }
}

extension Session {
  /// Reads a source with the dates and names that the options give.
  func document(from source: String) throws -> Document { try open(source).document }

  func open(_ source: String) throws -> OpenedSource {
    try TouchstoneCommand.open(
      source, as: source == "-" ? arguments.value(.stdinFilename) : nil,
      published: arguments.day(.asOf))
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
