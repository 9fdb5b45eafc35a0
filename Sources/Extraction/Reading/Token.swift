internal import Touchstone

/// A piece of a sentence with what the scan knows about it.
struct Token: Sendable {
  enum Kind: Sendable {
    indirect case name(Name)
    case term(Sense)
    case number(Quantity)
    /// A place in a ranking: `第三`, `third`, `#3`.
    case ordinal(Int)
    indirect case date(PartialDate)
    /// So many days after the date before it.
    case later(days: Int)
    case mark(Mark)
    /// Anything else: one Latin word, or a run of Chinese characters.
    case word
  }

  /// Code-point offsets into the document's text.
  var range: Range<Int>
  var kind: Kind

  var sense: Sense? { if case .term(let sense) = kind { sense } else { nil } }
  var name: Name? { if case .name(let name) = kind { name } else { nil } }
  var mark: Mark? { if case .mark(let mark) = kind { mark } else { nil } }
  var number: Quantity? { if case .number(let number) = kind { number } else { nil } }
  var ordinal: Int? { if case .ordinal(let place) = kind { place } else { nil } }

  /// A claim may start here: all other tokens only say more of it.
  var mayTrigger: Bool {
    switch kind {
    case .number, .ordinal: true
    case .term(let sense): sense.isTrigger
    case .name, .date, .later, .mark, .word: false
    }
  }

  /// What the token names, if it names something.
  var role: Name.Role? { if case .name(let name) = kind { name.role } else { nil } }

  var isName: Bool { if case .name = kind { true } else { false } }

  var isWord: Bool { if case .word = kind { true } else { false } }
}

/// The name of a model, vendor or board in a text.
struct Name: Sendable {
  enum Role: Sendable {
    case model, vendor, board
    /// Capitals only and in no catalog: a board or a model, as its neighbours say.
    case acronym
  }

  var role: Role
  var mention: Mention
  /// Recognised by its shape alone.
  var isShaped: Bool = false
}

/// A number with its unit.
struct Quantity: Sendable {
  enum Unit: Sendable {
    case none, percent, points, passRate, times
    /// Tasks, boards or tests won.
    case count
    /// Anything that no board measures: parameters, tokens, money, seconds.
    case other
  }

  /// Digits, sign and decimals as printed, half-width, without the unit.
  var text: String
  var unit: Unit
  var isSigned: Bool { text.hasPrefix("+") || text.hasPrefix("-") }

  /// The value as a claim prints it.
  var printed: String { unit == .percent ? text + "%" : text }
}

/// A date as far as it is printed.
struct PartialDate: Hashable, Sendable {
  var year: Int?
  var month: Int?
  var day: Int?
  /// Last year is one year back from the document, this year none.
  var yearsBack: Int?
  /// Last month is one month back from the document.
  var monthsBack: Int?
}

/// Punctuation that shapes a sentence.
enum Mark: Sendable {
  case comma, semicolon, colon, enumeration, open, close, quoteOpen, quoteClose, slash, greater
  case full, question, exclamation, other
}
