package import Touchstone

/// Workflow commands that GitHub shows beside the lines of a change.
package enum GitHubReport {
  package static func render(_ document: RemarkedDocument, language: Language) -> String {
    let path = SourceAddress.path(document.checked.document.source)
    return document.remarks.filter(\.isNew).map { line($0, path, language) }.joined()
  }

  private static func line(_ remark: Remark, _ path: String, _ language: Language) -> String {
    var properties = [("file", path), ("line", String(remark.start.line))]
    if remark.end.line == remark.start.line {
      // GitHub refuses columns of an annotation that goes over several lines.
      properties += [
        ("col", String(remark.start.column)), ("endColumn", String(remark.end.column)),
      ]
    } else {
      properties.append(("endLine", String(remark.end.line)))
    }
    properties.append(("title", "\(remark.rule.id) \(Wording.title(remark.rule)[language])"))
    let named = properties.map { "\($0)=\(property($1))" }.joined(separator: ",")
    return "::\(command(remark.level)) \(named)::\(escaped(remark.message[language]))\n"
  }

  private static func command(_ level: Remark.Level) -> String {
    switch level {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    // Scalars, since a carriage return and a line feed are one Character.
    for scalar in visible(text).unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func property(_ text: String) -> String {
    escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
