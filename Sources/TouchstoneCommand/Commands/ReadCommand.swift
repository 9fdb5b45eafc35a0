internal import Reporting
internal import Touchstone

enum ReadCommand: Command {
  static let usage = Usage(
    "read", summary: "Prints documents as read: title, dates, main text, tables.",
    operands: "SOURCE…", count: 1...Int.max,
    options: [.extractFormat, .output, .asOf, .stdinFilename] + Option.fetching,
    notes: ["SOURCE is a file, a WARC, a folder, an address or - for standard input."])

  static func run(_ session: Session) async throws -> ExitStatus {
    let list = SourceList(session.arguments.operands)
    var sheet = LineSheet(session)
    let status = try await list.each(in: session) { capture in
      try session.document(from: capture)
    } then: { outcome in
      switch outcome {
      case .good(let document):
        try sheet.add(
          json: JSONReport.documentLine(document),
          text: text(document, language: session.language(document: document.language)))
      case .unreadable(let source, let error):
        try sheet.add(json: JSONReport.errorLine(source: source, error: error))
      }
    }
    try sheet.finish()
    return status
  }

  private static func text(_ document: Document, language: Language) -> String {
    let facts: [(Bilingual, String?)] = [
      (Bilingual(en: "Source", zh: "来源"), document.source),
      (Bilingual(en: "Address", zh: "网址"), document.url),
      (Bilingual(en: "Title", zh: "标题"), document.title),
      (Bilingual(en: "Publisher", zh: "发布者"), document.publisher),
      (Bilingual(en: "Published", zh: "发布日期"), document.published?.description),
      (Bilingual(en: "Captured", zh: "抓取日期"), document.captured?.description),
      (Bilingual(en: "Record", zh: "抓取记录"), document.record),
      (Bilingual(en: "Language", zh: "语言"), document.language?.rawValue),
      (Bilingual(en: "SHA-256", zh: "SHA-256"), document.digest),
    ]
    let head = facts.compactMap { name, value in value.map { "\(name[language]): \($0)" } }
    let defects = document.defects.map { "! " + Wording.defect($0)[language] }
    return visible((head + defects + ["", document.text]).joined(separator: "\n")) + "\n"
  }
}
