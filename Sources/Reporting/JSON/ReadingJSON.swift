package import Touchstone

/// The lines of `extract --explain`.
extension JSONReport {
  /// One line for each trigger: a claim with all its keys, or what was refused and why.
  package static func readingLines(
    _ reading: SentenceReading, of source: String
  ) -> [String] {
    reading.attempts.map { line($0, of: reading, source).line }
  }

  private static func line(
    _ attempt: SentenceReading.Attempt, of reading: SentenceReading, _ source: String
  ) -> JSON {
    let common: [(key: String, value: JSON)] = [
      ("trigger", words(attempt.trigger)), ("pattern", JSON(attempt.pattern)),
    ]
    switch attempt.outcome {
    case .claim(let claim, let slots):
      return .object(
        members(of: claim) + [
          ("explanation", .object(common + [("slots", .array(slots.map(slot)))]))
        ])
    case .refused(let reason, let words):
      return .object([
        ("document", .string(source)), ("refused", .string(reason.rawValue)),
        ("quote", .string(reading.text)), ("line", JSON(reading.start.line)),
        ("column", JSON(reading.start.column)),
        (
          "explanation",
          .object(
            common + [
              ("refusedBy", words.map(self.words) ?? .null),
              ("message", JSON(Wording.refusal(reason))),
            ])
        ),
      ])
    }
  }

  private static func slot(_ slot: SentenceReading.Slot) -> JSON {
    .object([
      ("slot", .string(slot.kind.rawValue)), ("value", .string(slot.value)),
      ("words", .array(slot.words.map(words))), ("origin", .string(name(slot.origin))),
    ])
  }

  private static func name(_ origin: SentenceReading.Origin) -> String {
    if case .pronoun(let origin) = origin { return "pronoun:" + name(origin) }
    return "\(origin)"
  }

  private static func words(_ words: SentenceReading.Words) -> JSON {
    .object([
      ("text", .string(words.text)), ("start", JSON(words.range.lowerBound)),
      ("end", JSON(words.range.upperBound)),
    ])
  }
}
