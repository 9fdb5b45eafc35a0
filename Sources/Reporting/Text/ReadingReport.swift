package import Touchstone

/// What the extraction made of the triggers of a sentence, for a terminal.
package enum ReadingReport {
  package static func render(
    _ reading: SentenceReading, of source: String, language: Language, color: Bool = false,
    width: Int = 80
  ) -> String {
    var sheet = Sheet(
      language: language, paper: Paper(width: min(max(width, 40), 400), color: color))
    sheet.add(reading, source: source)
    return sheet.paper.text
  }
}

private struct Sheet {
  let language: Language
  var paper: Paper
  private let labelWidth = 12

  init(language: Language, paper: Paper) {
    self.language = language
    self.paper = paper
  }

  mutating func add(_ reading: SentenceReading, source: String) {
    let place = "\(source):\(reading.start.line):\(reading.start.column)"
    paper.add(place, ink: .soft)
    paper.add(shortened(reading.text, to: 4 * paper.width), indent: 2, ink: .bold)
    for group in groups(reading.attempts) { add(group) }
  }

  /// Triggers beside each other that no pattern took up share a line.
  private func groups(_ attempts: [SentenceReading.Attempt]) -> [[SentenceReading.Attempt]] {
    attempts.reduce(into: []) { groups, attempt in
      if let last = groups.last?.last, last.pattern == nil, attempt.pattern == nil,
        last.outcome == attempt.outcome
      {
        groups[groups.count - 1].append(attempt)
      } else {
        groups.append([attempt])
      }
    }
  }

  private mutating func add(_ group: [SentenceReading.Attempt]) {
    guard let first = group.first else { return }
    let triggers = quoted(group.map(\.trigger))
    let pattern = first.pattern.map { " · \($0)" } ?? ""
    switch first.outcome {
    case .claim(let claim, let slots):
      line(
        Bilingual(en: "claim", zh: "宣称"), "\(claim.kind.rawValue) · \(triggers)\(pattern)",
        ink: .green)
      for slot in slots { add(slot) }
    case .refused(let reason, let words):
      let by = words.map { quoted([$0]) + ": " } ?? ""
      line(
        Bilingual(en: "no claim", zh: "非宣称"),
        "\(triggers)\(pattern) · \(by)\(Wording.refusal(reason)[language])", ink: .yellow)
    }
  }

  private mutating func add(_ slot: SentenceReading.Slot) {
    let words = slot.words.map(\.text)
    let value = words == [slot.value] || slot.kind == .hedge ? nil : slot.value
    let source = slot.words.isEmpty ? nil : quoted(slot.words)
    let parts = [value, source, Wording.origin(slot.origin)[language]].compactMap { $0 }
    line(Wording.slot(slot.kind), parts.joined(separator: " · "), indent: 4)
  }

  private mutating func line(
    _ label: Bilingual, _ words: String, indent: Int = 2, ink: Paper.Ink? = nil
  ) {
    paper.add(
      words, indent: indent + labelWidth,
      first: String(repeating: " ", count: indent) + label[language], ink: ink)
  }

  private func quoted(_ words: [SentenceReading.Words]) -> String {
    words.map { "“\(shortened($0.text, to: 60))”" }.joined(separator: " ")
  }
}
