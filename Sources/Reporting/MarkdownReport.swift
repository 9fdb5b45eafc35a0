package import Touchstone

/// A short report in Markdown: a summary table, then each claim.
package enum MarkdownReport {
  package static func render(
    _ checked: CheckedDocument, language: Language, tool: String = "touchstone", version: String
  ) -> String {
    let document = checked.document
    let title = shortened(document.title ?? Captions.untitled[language], to: 240)
    var lines = ["# \(escaped(title))", ""]
    let origin = [
      document.publisher, document.published.map { Wording.day($0)[language] },
      Wording.coverage(checked)[language],
    ]
    lines += [escaped(origin.compactMap { $0 }.joined(separator: " · ")), ""]
    lines += summary(checked, language)
    for (index, judged) in checked.claims.enumerated() {
      lines += claim(judged, index + 1, language)
    }
    lines += ["\(tool) \(version) · sha256 \(document.digest)"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func summary(_ checked: CheckedDocument, _ language: Language) -> [String] {
    guard !checked.claims.isEmpty else { return [Captions.noClaims[language], ""] }
    let head = "| # | \(Captions.claim[language]) | \(Captions.verdict[language]) |"
    let rows = checked.claims.enumerated().map { index, judged in
      let quote = escaped(shortened(judged.claim.quote, to: 120))
      let verdict = judged.verdict
      let words = Wording.verdict(verdict)[language]
      return "| \(index + 1) | \(quote) | \(Wording.symbol(verdict.label)) \(words) |"
    }
    return [head, "| --- | --- | --- |"] + rows + [""]
  }

  private static func claim(
    _ judged: JudgedClaim, _ number: Int, _ language: Language
  ) -> [String] {
    let verdict = judged.verdict
    var lines = ["## \(number). \(escaped(shortened(judged.claim.quote, to: 240)))", ""]
    let formal = [verdict.label.rawValue, Wording.rating(verdict)[language]]
    let asOf = Wording.asOf(verdict).map { [$0[language]] } ?? []
    lines += ["**\(Wording.symbol(verdict.label)) \(Wording.verdict(verdict)[language])**", ""]
    lines += [(formal + asOf).joined(separator: " · "), ""]
    lines += [escaped(Wording.explanation(of: judged)[language]), ""]
    lines += verdict.evidence.map { evidence in
      let figures = Wording.figures(of: evidence, for: judged.claim)?[language]
      let provenance = Wording.provenance(of: evidence)[language]
      let words = [figures, provenance, evidence.snapshot.source].compactMap { $0 }
      return "- " + escaped(words.joined(separator: " · "))
    }
    if let sentence = Wording.strongest(verdict, in: language) {
      lines.append("- " + escaped(Captions.strongest[language] + sentence))
    }
    lines += verdict.findings.map {
      "- \($0.code.rawValue): " + escaped(Wording.message(for: $0)[language])
    }
    lines += judged.collisions.map { "- " + escaped(Wording.collision($0)[language]) }
    lines += Wording.context(verdict).map { "- " + escaped($0[language]) }
    lines += verdict.wouldSettleIt.map {
      "- \(Captions.settles[language]) " + escaped(Wording.missing($0)[language])
    }
    return lines + [""]
  }

  /// Neither markup nor a new line can come out of a document's words.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in visible(text).unicodeScalars {
      switch scalar {
      case "\n", "\t": result.append(" ")
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!":
        result.append("\\")
        result.append(scalar)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
