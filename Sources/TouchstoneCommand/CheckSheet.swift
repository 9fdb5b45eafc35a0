internal import Reporting
internal import Touchstone

/// The results of `check` as they are printed, one after the other.
struct CheckSheet {
  enum Format: String, CaseIterable {
    case text, line, json, jsonl, sarif, github, markdown, html, csv, claimreview, annotations
    /// What `--suggest` prints.
    case diff

    /// It prints the remarks, and not the report.
    var hasRemarks: Bool { self == .line || self == .github || self == .sarif }
  }

  /// What `--format` takes.
  static let formats = Format.allCases.filter { $0 != .diff }.map(\.rawValue)

  let format: Format
  private let session: Session
  /// A folder or several sources give a list, even of one document.
  private let isList: Bool
  private var checked: [JSONReport.Outcome] = []
  private var remarked: [SARIFReport.Outcome] = []
  private var isFirst = true

  init(_ session: Session, _ list: SourceList) throws(UsageError) {
    self.session = session
    isList = list.isList
    let named = session.arguments.value(.checkFormat)
    let suggests = session.arguments.has(.suggest)
    format = suggests ? .diff : named.flatMap { Format(rawValue: $0) } ?? .text
    if suggests, named != nil {
      throw .invalid("--suggest prints a diff; leave out --format")
    }
    if format == .html, list.members.count > 1 {
      throw .invalid("--format html takes one source; 'touchstone report' takes several")
    }
  }

  /// What can be printed of a document before the next one is read.
  mutating func text(for document: RemarkedDocument) -> String {
    let language = session.language(document: document.checked.document.language)
    defer { isFirst = false }
    switch format {
    case .json, .claimreview, .annotations:
      checked.append(.checked(document.checked))
      return ""
    case .sarif:
      remarked.append(.remarked(document))
      return ""
    case .jsonl: return JSONReport.line(.checked(document.checked), version: version) + "\n"
    case .line: return LineReport.render(document, language: language)
    case .github: return GitHubReport.render(document, language: language)
    case .csv:
      return (isFirst ? ClaimsCSV.header : "")
        + ClaimsCSV.rows(document.checked, language: language)
    case .markdown:
      return (isFirst ? "" : "\n")
        + MarkdownReport.render(document.checked, language: language, version: version)
    case .diff: return SuggestionReport.render(document.checked, text: document.text)
    case .html:
      return HTMLReport.render(
        document.checked, language: language, version: version,
        address: session.arguments.value(.pageAddress))
    case .text:
      return (isFirst ? "" : "\n")
        + TextReport.render(
          document.checked, language: language, color: session.colors, width: session.width,
          verbose: session.arguments.has(.verbose))
    }
  }

  mutating func text(forUnreadable source: String, error: String) -> String {
    switch format {
    case .json: checked.append(.unreadable(source: source, error: error))
    case .sarif: remarked.append(.unreadable(source: source, error: error))
    case .jsonl:
      return JSONReport.line(.unreadable(source: source, error: error), version: version) + "\n"
    default: break
    }
    return ""
  }

  /// What only the whole run can tell: several sources make one JSON array.
  func end(_ titles: TitleRegister) -> String {
    switch format {
    case .json: return json(titles)
    case .sarif: return SARIFReport.render(remarked, language: sharedLanguage, version: version)
    case .claimreview:
      return ClaimReview.render(documents, page: session.arguments.value(.pageAddress))
    case .annotations: return AnnotationReport.render(documents)
    case .csv: return isFirst ? ClaimsCSV.header : ""
    case .text, .line, .jsonl, .github, .markdown, .html, .diff: return ""
    }
  }

  private func json(_ titles: TitleRegister) -> String {
    // Who comes later in a run collides with who came before, and the other way round.
    let outcomes = checked.map { outcome in
      guard case .checked(let checked) = outcome else { return outcome }
      return JSONReport.Outcome.checked(titles.marking(checked))
    }
    if !isList, let only = outcomes.first { return JSONReport.render(only, version: version) }
    return JSONReport.render(outcomes, version: version)
  }

  private var documents: [(checked: CheckedDocument, language: Language)] {
    checked.compactMap { outcome in
      guard case .checked(let checked) = outcome else { return nil }
      return (checked, session.language(document: checked.document.language))
    }
  }

  /// One log has one language: that of all documents, if they share one.
  private var sharedLanguage: Language {
    let languages = remarked.compactMap { outcome -> Language? in
      guard case .remarked(let document) = outcome else { return nil }
      return session.language(document: document.checked.document.language)
    }
    return Set(languages).count == 1 ? languages[0] : session.language(document: nil)
  }
}
