package import Touchstone

/// `path:line:column: severity: message [TS103]`, as compilers print and editors read it.
package enum LineReport {
  package static func render(_ document: RemarkedDocument, language: Language) -> String {
    document.remarks.filter(\.isNew).map { line($0, of: document, language) + "\n" }.joined()
  }

  /// The lines about comments that silence nothing, for formats that print no remarks.
  package static func onComments(
    in document: RemarkedDocument, language: Language
  ) -> [String] {
    document.remarks.filter { $0.rule == .suppression }.map { line($0, of: document, language) }
  }

  private static func line(
    _ remark: Remark, of document: RemarkedDocument, _ language: Language
  ) -> String {
    let path = SourceAddress.path(document.checked.document.source)
    return visibleLine(
      "\(path):\(remark.start.line):\(remark.start.column): \(remark.level.rawValue): "
        + "\(remark.message[language]) [\(remark.rule.id)]")
  }
}
