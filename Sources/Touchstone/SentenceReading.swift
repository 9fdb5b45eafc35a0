/// What the extraction made of one sentence or cell that has a trigger, for those who ask why.
package struct SentenceReading: Hashable, Sendable {
  package var text: String
  package var start: SourcePosition
  package var attempts: [Attempt]

  package init(text: String, start: SourcePosition, attempts: [Attempt]) {
    self.text = text
    self.start = start
    self.attempts = attempts
  }
}

extension SentenceReading {
  /// Words of the text, with their code-point offsets.
  package struct Words: Hashable, Sendable {
    package var text: String
    package var range: Range<Int>

    package init(_ text: String, _ range: Range<Int>) {
      self.text = text
      self.range = range
    }
  }

  /// One trigger and what became of it.
  package struct Attempt: Hashable, Sendable {
    package var trigger: Words
    /// The pattern that took the trigger up; nil if none did.
    package var pattern: String?
    package var outcome: Outcome

    package init(trigger: Words, pattern: String?, outcome: Outcome) {
      self.trigger = trigger
      self.pattern = pattern
      self.outcome = outcome
    }
  }

  package enum Outcome: Hashable, Sendable {
    case claim(Claim, [Slot])
    /// No claim, and the words that speak against one, where single words do.
    case refused(Refusal, by: Words?)
  }

  /// What keeps a trigger from becoming a claim.
  package enum Refusal: String, Hashable, Sendable, CaseIterable {
    case question, correction, notYet, future, hypothesis, nobody, talk, negation, anybody, offTopic
    case quotedPhrase, others, description, noSubject, noEvidence, code, noPattern
  }

  /// A field of a claim, its value, and the words that gave it.
  package struct Slot: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
      case subject, rank, boards, rivals, region, openness, size, language, task, date, value
      case metric, hedge
    }

    package var kind: Kind
    package var value: String
    package var words: [Words]
    package var origin: Origin

    package init(_ kind: Kind, value: String, words: [Words] = [], origin: Origin) {
      self.kind = kind
      self.value = value
      self.words = words
      self.origin = origin
    }
  }

  /// Whence the value of a slot came.
  package enum Origin: Hashable, Sendable {
    case clause, sentence, paragraph, paragraphBefore, listLead, heading, title, document, table
    /// A pronoun, and whence the name that it stands for came.
    indirect case pronoun(Origin)
    /// The claim before in the same sentence.
    case claimBefore
  }
}
