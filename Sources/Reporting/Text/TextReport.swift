package import Touchstone

/// The report for a terminal.
package enum TextReport {
  package static func render(
    _ checked: CheckedDocument, language: Language, color: Bool = false, width: Int = 80,
    verbose: Bool = false
  ) -> String {
    var report = Report(
      language: language, verbose: verbose,
      paper: Paper(width: min(max(width, 40), 400), color: color))
    report.head(checked)
    for (index, judged) in checked.claims.enumerated() { report.claim(judged, number: index + 1) }
    return report.paper.text
  }
}

private struct Report {
  let language: Language
  let verbose: Bool
  var paper: Paper

  mutating func head(_ checked: CheckedDocument) {
    let document = checked.document
    let title = document.title ?? document.source
    paper.add(shortened(title, to: 2 * paper.width), ink: .bold)
    let origin = [
      document.publisher.map { shortened($0, to: 60) },
      document.published.map { Wording.day($0)[language] },
      document.title == nil ? nil : shortened(document.source, to: 2 * paper.width),
    ]
    let line = origin.compactMap { $0 }.joined(separator: " · ")
    if !line.isEmpty { paper.add(line, ink: .soft) }
    paper.add(Wording.coverage(checked)[language])
    for defect in document.defects { paper.add("! " + Wording.defect(defect)[language]) }
  }

  mutating func claim(_ judged: JudgedClaim, number: Int) {
    let verdict = judged.verdict
    let quote = shortened(judged.claim.quote, to: 2 * paper.width - 16)
    paper.blank()
    paper.add(
      "“\(quote)”", indent: 4, first: "\(number)", ink: .bold)
    paper.add(
      Wording.verdict(verdict)[language], indent: 6,
      first: "    \(Wording.symbol(verdict.label))", ink: ink(verdict.label))
    let formal = [verdict.label.rawValue, Wording.rating(verdict)[language]]
    let dated = Wording.asOf(verdict).map { [$0[language]] } ?? []
    paper.add((formal + dated).joined(separator: " · "), indent: 6, ink: .soft)
    let explanation = Wording.explanation(of: judged)[language]
    paper.add(explanation, indent: 6)
    evidence(judged)
    findings(verdict, after: explanation)
    statement(verdict)
    for collision in judged.collisions.prefix(3) {
      paper.add(Wording.collision(collision)[language], indent: 8, first: "      ·")
    }
    context(verdict)
    settle(verdict)
    if verbose { place(judged.claim) }
  }

  private func ink(_ label: Verdict.Label) -> Paper.Ink {
    switch label {
    case .supported: .green
    case .refuted: .red
    case .conflicting: .yellow
    case .notEnoughEvidence: .blue
    }
  }

  private mutating func evidence(_ judged: JudgedClaim) {
    let shown = verbose ? judged.verdict.evidence[...] : judged.verdict.evidence.prefix(3)
    for evidence in shown {
      let provenance = Wording.provenance(of: evidence)[language]
      let figures = Wording.figures(of: evidence, for: judged.claim)?[language]
      paper.add(
        [figures, provenance].compactMap { $0 }.joined(separator: " · "), indent: 8,
        first: "      \(sign(evidence.outcome))")
      guard verbose else { continue }
      paper.add(evidence.snapshot.source, indent: 8, ink: .soft)
      paper.add("sha256 \(evidence.snapshot.digest)", indent: 8, ink: .soft)
    }
    let hidden = judged.verdict.evidence.count - shown.count
    if hidden > 0 {
      let more = Bilingual(en: "and \(hidden) more slices", zh: "另有\(hidden)种口径")
      paper.add(more[language], indent: 8, first: "      …", ink: .soft)
    }
  }

  private func sign(_ outcome: Evidence.Outcome) -> String {
    switch outcome {
    case .holds: "+"
    case .fails: "-"
    case .divided: "±"
    case .undecided: "?"
    }
  }

  /// A sentence that the explanation already holds gives way to the finding's title.
  private mutating func findings(_ verdict: Verdict, after explanation: String) {
    for finding in verdict.findings {
      let message = Wording.message(for: finding)[language]
      let title = Wording.guide(finding.code).title[language]
      paper.add(
        explanation.contains(message) ? title : message, indent: 12,
        first: "      \(finding.code.rawValue)")
    }
  }

  private mutating func statement(_ verdict: Verdict) {
    guard let sentence = Wording.strongest(verdict, in: language) else { return }
    paper.add("\(Captions.strongest[language])\(sentence)", indent: 6)
  }

  /// How long it lasted stands under every verdict; the rest is for those who ask.
  private mutating func context(_ verdict: Verdict) {
    if verbose {
      for line in Wording.context(verdict) {
        paper.add(line[language], indent: 8, first: "      ·")
      }
    } else if let line = Wording.outlook(verdict) {
      paper.add(line[language], indent: 8, first: "      ·")
    }
  }

  private mutating func settle(_ verdict: Verdict) {
    guard !verdict.wouldSettleIt.isEmpty else { return }
    let words = verdict.wouldSettleIt.map { Wording.missing($0)[language] }
    let joined = words.joined(separator: language == .zh ? "；" : "; ")
    let line = Bilingual(en: "What would settle it: \(joined).", zh: "怎样才能判定：\(joined)。")
    paper.add(line[language], indent: 6)
  }

  private mutating func place(_ claim: Claim) {
    let at = "\(claim.id) · \(claim.document):\(claim.start.line):\(claim.start.column)"
    paper.add(at, indent: 6, ink: .soft)
  }
}
