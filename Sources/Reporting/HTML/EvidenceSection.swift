internal import Touchstone

/// The rows that decide a claim, one table a slice.
struct EvidenceSection {
  let judged: JudgedClaim
  let language: Language
  /// Further slices are folded away.
  private static let open = 3

  func html() -> HTML {
    let evidence = judged.verdict.evidence
    guard !evidence.isEmpty else { return .empty }
    let folded = evidence.dropFirst(EvidenceSection.open)
    return .joined([
      element("h3") { heading[language] },
      .joined(evidence.prefix(EvidenceSection.open).map(table)),
      folded.isEmpty ? .empty : fold(folded.map { $0 }),
    ])
  }

  private var heading: Bilingual {
    judged.verdict.label == .notEnoughEvidence ? Captions.shown : Captions.rows
  }

  private func fold(_ evidence: [Evidence]) -> HTML {
    let words = Bilingual(en: "\(evidence.count) more slices", zh: "另外\(evidence.count)种口径")
    return element("details", .style("more")) {
      element("summary") { words[language] }
      for evidence in evidence { table(evidence) }
    }
  }

  private func table(_ evidence: Evidence) -> HTML {
    element("figure") {
      element("figcaption") { caption(evidence) }
      if evidence.rows.isEmpty {
        element("p", .style("small")) { figures(evidence) }
      } else {
        element("div", .style("wide")) { rows(evidence) }
      }
      element("p", .style("small source")) { notes(evidence) }
    }
  }

  @HTMLBuilder private func caption(_ evidence: Evidence) -> HTML {
    let comma = language == .zh ? "，" : ", "
    element("b") {
      Page.foreign(Wording.sliceNames(evidence, language).joined(separator: comma), in: language)
      for limit in Wording.limits(of: evidence) { comma + limit[language] }
    }
    element("span", .style("when")) {
      Wording.day(evidence.snapshot.validFrom)[language]
      language == .zh ? "（" : " ("
      Wording.drift(of: evidence)[language]
      language == .zh ? "）" : ")"
    }
    element("span", .style("outcome " + Page.style(evidence.outcome))) {
      Page.symbol(evidence.outcome) + " " + Wording.outcome(evidence.outcome)[language]
    }
  }

  private func figures(_ evidence: Evidence) -> String {
    Wording.figures(of: evidence, for: judged.claim)?[language] ?? ""
  }

  private func rows(_ evidence: Evidence) -> HTML {
    element("table") {
      element("thead") {
        element("tr") {
          head("n", Captions.place[language])
          head("n", Captions.printed[language])
          head("", Captions.model[language])
          head("org", Captions.organisation[language])
          head("n", evidence.metric.words[language])
        }
      }
      element("tbody") { HTML.joined(lines(evidence)) }
    }
  }

  private func head(_ style: String, _ words: String) -> HTML {
    element("th", .style(style), Attribute("scope", "col")) {
      Page.foreign(words, in: language)
    }
  }

  /// The rows, and a line for each stretch of places that is not shown.
  private func lines(_ evidence: Evidence) -> [HTML] {
    var lines: [HTML] = []
    var counted = 0
    for row in evidence.rows {
      let hidden = row.place.map { $0.lowerBound - 1 - counted } ?? 0
      if hidden > 0 {
        lines.append(skipped(hidden))
        counted += hidden
      }
      lines.append(line(row))
      counted += 1
    }
    if evidence.rowCount > counted { lines.append(skipped(evidence.rowCount - counted)) }
    return lines
  }

  private func skipped(_ count: Int) -> HTML {
    let words = Bilingual(
      en: "… \(count) more \(count == 1 ? "model" : "models") …", zh: "……另有\(count)个模型……")
    return element("tr", .style("skipped")) {
      element("td", Attribute("colspan", "5")) { words[language] }
    }
  }

  private func line(_ row: Evidence.Row) -> HTML {
    element("tr", .style(row.part == .subject ? "subject" : "")) {
      element("td", .style("n")) { row.place.map(Page.digits) ?? "?" }
      element("td", .style("n")) { row.printedRank.map { "\($0)" } ?? "–" }
      element("th", Attribute("scope", "row")) {
        Page.foreign(shortened(row.name, to: 120), in: language)
        tag(row.part)
      }
      element("td", .style("org")) {
        Page.foreign(shortened(row.organization ?? "–", to: 120), in: language)
      }
      element("td", .style("n")) { row.score?.text ?? "–" }
    }
  }

  private func tag(_ part: Evidence.Row.Part) -> HTML? {
    switch part {
    case .subject: element("small", .style("tag")) { Captions.claimed[language] }
    case .rival: element("small", .style("tag")) { Captions.rival[language] }
    case .leader, .neighbour: nil
    }
  }

  @HTMLBuilder private func notes(_ evidence: Evidence) -> HTML {
    if evidence.rows.contains(where: { $0.printedRank == nil }) {
      Captions.unranked[language]
    }
    Captions.source[language]
    Citation(evidence.snapshot.source).html
    if !evidence.snapshot.digest.isEmpty {
      " · sha256 "
      element("code") { evidence.snapshot.digest }
    }
  }
}
