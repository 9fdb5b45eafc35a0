/// One typed assertion about a model, with the exact span that it came from.
package struct Claim: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case rank, sota, comparison, parity, score, first
  }

  package enum Modality: String, Hashable, Sendable, Codable {
    /// The document itself says so.
    case asserted
    /// The document says that somebody says so.
    case reported
    /// The words stand in quotation marks or in somebody else's title.
    case quoted
  }

  /// `ts-` and 16 hexadecimal digits: a digest of what is claimed, where in the document.
  package var id: String
  /// The source of the document that makes the claim.
  package var document: String
  package var kind: Kind
  package var subject: Mention?
  /// The worst place that would make the claim true.
  package var rank: Int?
  package var boards: [Mention]
  package var track: String?
  package var metric: String?
  package var rivals: [Mention]
  package var scope: Scope
  package var hedged: Bool
  /// The subject is said to be *below* the rival.
  package var negated: Bool
  package var modality: Modality
  package var asOf: Period?
  package var asOfSource: AsOfSource?
  /// The printed number or numbers: `81.4`, `+9`, `9/12`, `97.8%`.
  package var value: String?
  package var inTable: Bool
  /// The exact words of the claim's sentence or cell.
  package var quote: String
  /// Code-point offsets of the claim into the document's text.
  package var range: Range<Int>
  package var start: SourcePosition
  /// One past the claim's last character.
  package var end: SourcePosition

  package init(
    id: String = "", document: String = "", kind: Kind, subject: Mention? = nil, rank: Int? = nil,
    boards: [Mention] = [], track: String? = nil, metric: String? = nil, rivals: [Mention] = [],
    scope: Scope = Scope(), hedged: Bool = false, negated: Bool = false,
    modality: Modality = .asserted, asOf: Period? = nil, asOfSource: AsOfSource? = nil,
    value: String? = nil, inTable: Bool = false, quote: String = "", range: Range<Int> = 0..<0,
    start: SourcePosition = SourcePosition(line: 1, column: 1),
    end: SourcePosition = SourcePosition(line: 1, column: 1)
  ) {
    self.id = id
    self.document = document
    self.kind = kind
    self.subject = subject
    self.rank = rank
    self.boards = boards
    self.track = track
    self.metric = metric
    self.rivals = rivals
    self.scope = scope
    self.hedged = hedged
    self.negated = negated
    self.modality = modality
    self.asOf = asOf
    self.asOfSource = asOfSource
    self.value = value
    self.inTable = inTable
    self.quote = quote
    self.range = range
    self.start = start
    self.end = end
  }
}

extension Claim {
  /// What is claimed, without where it stands: equal assertions get equal verdicts.
  package var assertion: Claim {
    var assertion = self
    assertion.id = ""
    assertion.quote = ""
    assertion.range = 0..<0
    assertion.start = SourcePosition(line: 1, column: 1)
    assertion.end = assertion.start
    return assertion
  }
}

/// What dated a claim, in the order of VERDICTS.md section 3.
package enum AsOfSource: String, Hashable, Sendable, Codable {
  case sentence, section, document, capture, option
}

/// A name in a text, as printed and as the catalog knows it.
package struct Mention: Hashable, Sendable {
  package var printed: String
  /// The catalog's canonical name, else the printed one.
  package var name: String
  /// The catalog's identity: `vendor/model`, a vendor or a board; nil if the catalog has none.
  package var id: String?
  /// The name stands for a class, such as "open-source models", and not for one model.
  package var isClass: Bool

  package init(printed: String, name: String? = nil, id: String? = nil, isClass: Bool = false) {
    self.printed = printed
    self.name = name ?? printed
    self.id = id
    self.isClass = isClass
  }
}
