package import Touchstone

/// A SARIF 2.1.0 log of one run, as code scanning and editors take it.
package enum SARIFReport {
  /// What came of one source.
  package enum Outcome: Hashable, Sendable {
    case remarked(RemarkedDocument)
    case unreadable(source: String, error: String)
  }

  package static func render(
    _ outcomes: [Outcome], language: Language, version: String
  ) -> String {
    JSON.object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")),
      ("runs", .array([run(outcomes, language, version)])),
    ]).page
  }

  private static func run(
    _ outcomes: [Outcome], _ language: Language, _ version: String
  ) -> JSON {
    let base: [(key: String, value: JSON)] = [
      (base, .object([("description", text("The folder in which the check was run."))]))
    ]
    return .object([
      ("tool", tool(language, version)),
      ("language", .string(language == .zh ? "zh-Hans" : "en")),
      ("automationDetails", .object([("id", .string("touchstone/"))])),
      ("originalUriBaseIds", .object(base)),
      ("columnKind", .string("unicodeCodePoints")),
      ("newlineSequences", .array(["\r\n", "\n", "\r"].map(JSON.string))),
      ("invocations", .array([invocation(outcomes)])),
      ("results", .array(outcomes.flatMap { results($0, language) })),
    ])
  }

  private static func tool(_ language: Language, _ version: String) -> JSON {
    .object([
      (
        "driver",
        .object([
          ("name", .string("Touchstone")), ("semanticVersion", .string(version)),
          ("rules", .array(RemarkRule.all.map { rule($0, language) })),
        ])
      )
    ])
  }

  private static func rule(_ rule: RemarkRule, _ language: Language) -> JSON {
    let meaning = Wording.meaning(rule)[language]
    return .object([
      ("id", .string(rule.id)),
      ("name", .string(rule.name)),
      ("shortDescription", text(Wording.title(rule)[language])),
      ("fullDescription", text(meaning)),
      ("help", text(Wording.help(rule)[language])),
      ("defaultConfiguration", .object([("level", .string(rule.level.rawValue))])),
      (
        "properties",
        .object([
          ("tags", .array([.string("claims")])), ("precision", .string("high")),
          ("problem.severity", .string(severity(rule.level))),
        ])
      ),
    ])
  }

  private static func severity(_ level: Remark.Level) -> String {
    switch level {
    case .error: "error"
    case .warning: "warning"
    case .note: "recommendation"
    }
  }

  /// Whether every source could be read, and why not.
  private static func invocation(_ outcomes: [Outcome]) -> JSON {
    let failures = outcomes.compactMap { outcome -> JSON? in
      guard case .unreadable(let source, let error) = outcome else { return nil }
      return .object([
        ("level", .string("error")), ("message", text(error)),
        ("locations", .array([location(of: source, region: nil)])),
      ])
    }
    return .object([
      ("executionSuccessful", .bool(failures.isEmpty)),
      ("toolExecutionNotifications", .array(failures)),
    ])
  }

  private static func results(_ outcome: Outcome, _ language: Language) -> [JSON] {
    guard case .remarked(let document) = outcome else { return [] }
    return SARIFResults(document, language: language).all()
  }

  static let base = "%SRCROOT%"

  static func text(_ words: String) -> JSON { .object([("text", .string(visible(words)))]) }

  static func location(of source: String, region: JSON?) -> JSON {
    let place: [(key: String, value: JSON)] = [("artifactLocation", artifact(source))]
    return .object([
      ("physicalLocation", .object(place + (region.map { [("region", $0)] } ?? [])))
    ])
  }

  static func artifact(_ source: String) -> JSON {
    let (uri, isRelative) = SourceAddress.reference(source)
    return .object(
      [("uri", .string(uri))] + (isRelative ? [("uriBaseId", .string(base))] : []))
  }
}
