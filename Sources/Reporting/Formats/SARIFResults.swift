internal import Touchstone

/// The results of one document.
struct SARIFResults {
  private let document: RemarkedDocument
  private let language: Language
  private let source: String
  private let lines: [Substring.UnicodeScalarView]
  /// The index of each rule in the log.
  private let rules: [RemarkRule: Int]
  /// By the index of the claim.
  private let suggestions: [Int: Suggestion]

  init(_ document: RemarkedDocument, language: Language) {
    self.document = document
    self.language = language
    source = document.checked.document.source
    lines = document.text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    rules = Dictionary(
      RemarkRule.all.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    suggestions = Dictionary(
      Suggestion.all(in: document.checked, text: document.text).filter(\.fits).map {
        ($0.claim, $0)
      },
      uniquingKeysWith: { first, _ in first })
  }

  func all() -> [JSON] {
    var seen: [String: Int] = [:]
    var digests: [Int: String] = [:]
    return document.remarks.map { remark in
      let line = digests[remark.start.line] ?? digest(ofLine: remark.start.line)
      digests[remark.start.line] = line
      // Two claims of one line, or two lines of the same words, are two results.
      let count = seen["\(remark.rule.id) \(line)", default: 0] + 1
      seen["\(remark.rule.id) \(line)"] = count
      return result(remark, lineHash: "\(line):\(count)")
    }
  }

  private func result(_ remark: Remark, lineHash: String) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("ruleId", .string(remark.rule.id)),
      ("ruleIndex", JSON(rules[remark.rule])),
      ("level", .string(remark.level.rawValue)),
      ("message", SARIFReport.text(remark.message[language])),
      (
        "locations",
        .array([
          SARIFReport.location(of: source, region: region(remark.start, remark.end))
        ])
      ),
      (
        "partialFingerprints",
        .object([
          ("touchstoneClaim/v1", .string(remark.fingerprint)),
          ("primaryLocationLineHash", .string(lineHash)),
        ])
      ),
    ]
    if let fix = fix(remark) { members.append(("fixes", .array([fix]))) }
    if let reason = remark.suppression {
      members.append(("suppressions", .array([suppression(reason)])))
    }
    if let isKnown = remark.isKnown {
      members.append(("baselineState", .string(isKnown ? "unchanged" : "new")))
    }
    return .object(members)
  }

  private func region(_ start: SourcePosition, _ end: SourcePosition) -> JSON {
    .object([
      ("startLine", JSON(start.line)), ("startColumn", JSON(start.column)),
      ("endLine", JSON(end.line)), ("endColumn", JSON(end.column)),
    ])
  }

  private func suppression(_ reason: String) -> JSON {
    .object([
      // Without a status it is accepted.
      ("kind", .string("inSource")), ("justification", .string(visible(reason))),
    ])
  }

  private func fix(_ remark: Remark) -> JSON? {
    // Once for each claim: beside its label.
    guard RemarkRule.labels.contains(remark.rule), let claim = remark.claim,
      let suggestion = suggestions[claim]
    else { return nil }
    let words = Bilingual(en: "Say what is true.", zh: "改为成立的说法。")
    return .object([
      ("description", SARIFReport.text(words[language])),
      (
        "artifactChanges",
        .array([
          .object([
            ("artifactLocation", SARIFReport.artifact(source)),
            (
              "replacements",
              .array([
                .object([
                  ("deletedRegion", region(suggestion.start, suggestion.end)),
                  ("insertedContent", .object([("text", .string(suggestion.words))])),
                ])
              ])
            ),
          ])
        ])
      ),
    ])
  }

  /// 16 hexadecimal digits of the line's words; white space does not count.
  private func digest(ofLine number: Int) -> String {
    guard lines.indices.contains(number - 1) else { return String(Digest.sha256("").prefix(16)) }
    let words = String(Substring(lines[number - 1])).filter { !$0.isWhitespace }
    return String(Digest.sha256(words).prefix(16))
  }
}
