internal import Touchstone

/// What is kept of a reading for those who ask why.
extension DocumentReading {
  /// Keeps what became of the triggers of a sentence; `claims` are those of its outcomes.
  mutating func explain(_ sentence: Sentence, _ outcomes: [Outcome], _ claims: [Claim]) {
    var rest = claims[...]
    let attempts = outcomes.map { outcome in
      attempt(outcome, in: sentence, made: outcome.claim == nil ? nil : rest.popFirst())
    }
    keep(sentence, attempts.isEmpty ? unread(sentence, .noPattern) : attempts)
  }

  /// Keeps the score that a table row gave.
  mutating func explain(row claim: Claim) {
    let words = SentenceReading.Words(claim.quote, claim.range)
    var slots = [SentenceReading.Slot]()
    if let subject = claim.subject {
      slots.append(.init(.subject, value: subject.name, origin: .table))
    }
    slots += claim.boards.map { .init(.boards, value: $0.name, origin: .table) }
    if let value = claim.value {
      slots.append(.init(.value, value: value, words: [words], origin: .table))
    }
    if let metric = claim.metric { slots.append(.init(.metric, value: metric, origin: .table)) }
    let attempt = SentenceReading.Attempt(
      trigger: words, pattern: "TableScore", outcome: .claim(claim, slots))
    readings?.append(
      SentenceReading(text: claim.quote, start: claim.start, attempts: [attempt]))
  }

  /// Keeps the triggers of a block of code, where nothing is claimed.
  mutating func explainCode(_ range: Range<Int>, block: Int) {
    var rest = range
    while let (tokens, text) = piece(of: &rest) {
      for (range, isQuestion) in Sentence.split(tokens, text: text) {
        let sentence = Sentence(
          text: text, tokens: Array(tokens[range]), block: block, isQuestion: isQuestion)
        keep(sentence, unread(sentence, .code))
      }
    }
  }

  private mutating func keep(_ sentence: Sentence, _ attempts: [SentenceReading.Attempt]) {
    guard !attempts.isEmpty else { return }
    readings?.append(
      SentenceReading(
        text: sentence.text.string(sentence.range),
        start: document.position(of: sentence.range.lowerBound), attempts: attempts))
  }

  private func attempt(
    _ outcome: Outcome, in sentence: Sentence, made claim: Claim?
  ) -> SentenceReading.Attempt {
    let result: SentenceReading.Outcome
    switch outcome.result {
    case .claim(let found, let subject):
      let reader = SlotReader(
        sentence: sentence, draft: outcome.draft, claim: claim ?? found, subject: subject,
        dating: dating, blockBoards: blockBoards)
      result = .claim(reader.claim, reader.slots)
    case .refused(let refusal):
      result = .refused(
        refusal.reason, by: refusal.token.map { sentence.words($0..<$0 + 1) })
    }
    return SentenceReading.Attempt(
      trigger: sentence.words(outcome.draft.anchor),
      pattern: outcome.draft.pattern.map { String(describing: $0) }, outcome: result)
  }

  /// The words from which a claim might start.
  private func unread(
    _ sentence: Sentence, _ reason: SentenceReading.Refusal
  ) -> [SentenceReading.Attempt] {
    sentence.tokens.indices.filter { sentence.tokens[$0].isTriggerWord }.map { index in
      SentenceReading.Attempt(
        trigger: sentence.words(index..<index + 1), pattern: nil,
        outcome: .refused(reason, by: nil))
    }
  }
}

extension Token {
  /// A trigger that is more than a number, and says more than what another one leaves out.
  fileprivate var isTriggerWord: Bool {
    mayTrigger && number == nil && sense != .negation && sense != .except && sense != .but
  }
}
