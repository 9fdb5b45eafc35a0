internal import FoundationEssentials
internal import Glibc
internal import Ledger
internal import Touchstone

/// One run's options that every command shares, and the surroundings it runs in.
struct Session: Sendable {
  let arguments: Arguments
  let environment: [String: String]
  let currentFolder: String

  init(arguments: Arguments) {
    self.arguments = arguments
    environment = ProcessInfo.processInfo.environment
    currentFolder = FileManager.default.currentDirectoryPath
  }

  /// Something that the user may want to know.
  func note(_ line: String) {
    if !arguments.has(.quiet) { tell("touchstone: \(line)") }
  }

  /// Something that only `--verbose` tells.
  func detail(_ line: String) {
    if arguments.has(.verbose), !arguments.has(.quiet) { tell("touchstone: \(line)") }
  }

  func workspace() throws(CommandError) -> Workspace {
    let workspace = try WorkspaceSearch(
      archive: arguments.value(.archive), environment: environment, currentFolder: currentFolder,
      executable: try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    ).find()
    detail("archive \(workspace.leaderboards)")
    return workspace
  }

  /// Whether standard output gets colour; a file never does, unless asked for.
  var colors: Bool {
    usesColor(
      option: arguments.value(.color), environment: environment,
      isTerminal: isatty(STDOUT_FILENO) == 1 && !arguments.has(.output))
  }

  /// The language of the words about a document: the option's, else the document's, else English.
  ///
  /// The user's locale has no say, so that everybody gets the same bytes.
  func language(document: Language?) -> Language { chosenLanguage ?? document ?? .en }

  /// The language of words about no document: the option's, else, on a terminal, the user's.
  func language() -> Language {
    chosenLanguage
      ?? localLanguage(
        environment: environment,
        isTerminal: isatty(STDOUT_FILENO) == 1 && !arguments.has(.output))
  }

  private var chosenLanguage: Language? {
    arguments.value(.lang).flatMap { Language(rawValue: $0) }
  }

  /// The width of the terminal; 80 where results do not go to one.
  var width: Int {
    var size = winsize()
    guard !arguments.has(.output), ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return 80 }
    return min(Int(size.ws_col), 100)
  }

  /// Now, in ISO 8601, or what SOURCE_DATE_EPOCH says.
  var time: String {
    let lastSecondOf9999 = 253_402_300_799
    let fixed = environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
      .flatMap { (0...lastSecondOf9999).contains($0) ? Double($0) : nil }
    let now = fixed.map { Date(timeIntervalSince1970: $0) } ?? Date()
    return now.formatted(.iso8601)
  }

  func openLedger() throws -> SQLiteLedger {
    let path = try ledgerPath(creating: true)
    detail("ledger \(path)")
    return try SQLiteLedger(path: path)
  }

  /// The path of the ledger's file; its default folder is made if it is missing.
  func ledgerPath(creating: Bool) throws(CommandError) -> String {
    if let store = arguments.value(.store) {
      guard store.hasPrefix("sqlite:"), store != "sqlite:" else {
        throw CommandError("--store: '\(store)' is not sqlite:PATH")
      }
      return String(store.dropFirst("sqlite:".count))
    }
    guard let state = xdgFolder("XDG_STATE_HOME", default: ".local/state", in: environment) else {
      throw CommandError("no place for the ledger: HOME is not set; use --store sqlite:PATH")
    }
    let folder = state + "/touchstone"
    if creating {
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      } catch {
        throw CommandError("ledger \(folder)/ledger.sqlite: its folder cannot be made")
      }
    }
    return folder + "/ledger.sqlite"
  }
}

/// The language that the user's locale names; English where results do not go to a terminal.
func localLanguage(environment: [String: String], isTerminal: Bool) -> Language {
  let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
    .first { !$0.isEmpty }
  return isTerminal && locale?.hasPrefix("zh") == true ? .zh : .en
}
