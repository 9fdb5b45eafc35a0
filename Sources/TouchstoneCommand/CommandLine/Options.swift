internal import Reporting

/// The table of all options.
extension Option {
  static let archive = Option(
    "archive", .text("DIR"),
    help: "folder with Leaderboards/ (else TOUCHSTONE_HOME, the workspace, the XDG data folder)")
  static let store = Option(
    "store", .text("URL"), help: "the ledger: sqlite:PATH (else one in the XDG state folder)")
  static let lang = Option(
    "lang", .choice("LANG", ["zh", "en", "auto"]),
    help: "language of the words, never of the verdicts (auto: the document's)")
  static let color = Option(
    "color", .choice("WHEN", ["auto", "always", "never"]),
    help: "colour on the terminal (auto: also NO_COLOR, CLICOLOR, TERM)")
  static let quiet = Option("quiet", short: "q", help: "no notes, only results and errors")
  static let verbose = Option("verbose", short: "v", help: "say what is read and written")
  static let help = Option("help", short: "h", help: "print this page")
  static let version = Option("version", help: "print the version")

  static let config = Option(
    "config", .text("FILE"), help: "the settings; else the nearest .touchstone.json upward")
  static let noConfig = Option("no-config", help: "take no settings from a file")
  static let printConfig = Option(
    "print-config", help: "print the options in force and where they come from")

  static let everywhere =
    [archive, store, lang, color, quiet, verbose] + ofCommandLine
  /// Those that no file of settings can give.
  static let ofCommandLine = [config, noConfig, printConfig, help, version]

  static let asOf = Option("as-of", .day, help: "the day on which the document was published")
  static let output = Option(
    "output", short: "o", .text("FILE"), help: "write there, not to standard output")
  static let outputFolder = Option(
    "output", short: "o", .text("DIR"), help: "write there, not to Reports/")
  static let all = Option(
    "all", help: "write the site too: index, vendors, boards, findings and feed")
  static let address = Option(
    "address", .text("URL"), help: "where the site will be published; for its feed and sitemap")
  static let checkFormat = Option(
    "format", .choice("FORMAT", CheckSheet.formats),
    help: "how results are written: " + CheckSheet.formats.joined(separator: ", ")
      + "; text if not given")
  static let pageAddress = Option(
    "page-url", .text("URL"), help: "where the page will stand, for ClaimReview's links")
  static let extractFormat = Option(
    "format", .choice("FORMAT", ["text", "json", "jsonl"]),
    help: "how results are written; text if not given")
  static let plainFormat = Option(
    "format", .choice("FORMAT", ["text", "json"]),
    help: "how results are written; text if not given")
  static let explainFormat = Option(
    "format", .choice("FORMAT", ["text", "markdown"]),
    help: "how results are written; text if not given")
  static let rulesFormat = Option(
    "format", .choice("FORMAT", ["text", "json", "markdown"]),
    help: "how results are written; text if not given")
  static let boardFormat = Option(
    "format", .choice("FORMAT", ["text", "json", "csv"]),
    help: "how results are written; text if not given")
  static let stdinFilename = Option(
    "stdin-filename", .text("NAME"), help: "name of what comes through standard input")
  static let explain = Option(
    "explain", help: "show which words filled which slot, and why a trigger gave no claim")
  static let noRecord = Option("no-record", help: "do not write to the ledger")
  static let suggest = Option(
    "suggest", help: "print a unified diff that puts true statements in place of untrue claims")
  static let failOn = Option(
    "fail-on",
    .choices("WHAT", RemarkRule.all.map(\.id)),
    help: "exit with 1 at this label or a worse one (refuted, then "
      + "conflicting, then nee), or at a finding (TS103)")
  static let baseline = Option(
    "baseline", .text("FILE"),
    help: "remarks in this file are known and do not count")
  static let updateBaseline = Option(
    "update-baseline", help: "write all remarks to the file of --baseline, and exit with 0")
  static let exitZero = Option("exit-zero", help: "exit with 0 where --fail-on would give 1")

  static let allowPrivate = Option(
    "allow-private", help: "fetch from this machine and from private networks too")
  static let contact = Option(
    "contact", .text("URL"), help: "an address that servers are told beside the program's name")
  static let captures = Option(
    "captures", .text("DIR"),
    help: "where fetched pages are kept (else Claims/captures/ of the workspace)")

  static let fetching = [allowPrivate, contact, captures]

  static let vendor = Option("vendor", .text("VENDOR"), help: "claims about models of this vendor")
  static let model = Option("model", .text("MODEL"), help: "claims about this model")
  static let board = Option("board", .text("BOARD"), help: "claims that name this board")
  static let claim = Option("claim", .text("ID"), help: "one claim")

  static let date = Option(
    "date", .day, help: "the first day on which the board stood like this")
  static let edition = Option(
    "edition", .text("E"), help: "the edition, YYYY-MM, if the page names none or several")
  static let citation = Option(
    "source", .text("CITATION"), help: "OWNER/REPOSITORY@COMMIT:PATH or an address; else FILE")

  static let at = Option("at", .day, help: "the state in force on this day; else the last one")
  static let track = Option("track", .text("TRACK"), help: "a sub-board; else the headline track")
  static let metric = Option("metric", .text("METRIC"), help: "a column; else the main one")
  static let filter = Option(
    "filter", .text("LIMITS"),
    help: "rows that count: region=CN, open, closed, size=13B, ranked, group=G; joined by commas")
}
