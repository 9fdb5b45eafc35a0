internal import Touchstone

/// The rivals that follow a trigger.
struct RivalList: Sendable {
  var mentions: [Mention] = []
  /// Tokens from the first word of the object to its end.
  var tokens: Range<Int>
  /// `+6.8` or `81.6 vs 80.8`, by rival.
  var margins: [String] = []
  var own: [String] = []
  var theirs: [String] = []

  /// `81.6 vs 80.8;80.9`, `+6.8;+15.3`, or nil.
  var value: String? {
    if !theirs.isEmpty { return (own.first ?? "") + " vs " + theirs.joined(separator: ";") }
    return margins.isEmpty ? nil : margins.joined(separator: ";")
  }
}

extension RivalList {
  /// Reads the object that starts at `start`; nil if there is none.
  ///
  /// `isFronted` says that the phrase opens its clause, so a comma ends it: "Second only to R, X …".
  init?(_ s: Sentence, from start: Int, isFronted: Bool = false) {
    self.init(tokens: start..<start)
    if let (mention, end) = Anaphor.rival(s, at: start) {
      mentions = [mention]
      tokens = start..<end
      return
    }
    var index = start
    var kind: Int?
    var isExample = false
    var hasNumber = false
    let stop = min(s.tokens.count, start + 16)
    search: while index < stop {
      switch s.tokens[index].kind {
      case .name(let name) where name.role == .board:
        if kind != nil { break search }
        return nil
      case .name:
        collect(s, from: index, first: start)
        if isFronted { dropSubject(s) }
        return
      case _ where names(s, index): kind = index
      case .term(.predecessor):
        mentions = [Mention(printed: s.string(index), isClass: true)]
        tokens = start..<index + 1
        return
      case .term(.example):
        if kind == nil, index > start + 1 { break search }
        isExample = true
      case .term(.region), .term(.openness), .term(.size), .term(.language), .term(.task),
        .term(.all), .term(.hedge),
        .term(.particle), .term(.of), .term(.partly), .term(.best), .term(.tier), .term(.titleNoun),
        .term(.versus),
        .term(.than), .term(.oneOf), .term(.with), .term(.toward), .term(.measure), .term(.plain),
        .term(.itself), .term(.comparative):
        break
      case .term(.and), .term(.alternative): if kind != nil { break search }
      case .word: if kind != nil, !s.isHan(index), !isExample { break search }
      case .ordinal where kind == nil, .term(.be) where s.isHan(index): break
      case .mark(.open): if kind == nil || !opensExamples(s, index) { break search }
      case .mark(.comma):
        if kind == nil
          ? s.isHan(index - 1) || !limits(s.sense(index + 1)) : s.sense(index + 1) != .example
        {
          break search
        }
      case .mark(.quoteOpen), .mark(.quoteClose), .mark(.other): break
      case .number: hasNumber = true
      default: break search
      }
      index += 1
    }
    guard let kind, !hasNumber || mentions.count > 0 else { return nil }
    if readExamples(s, from: kind + 1, first: start) { return }
    let range = start..<kind + 1
    let words = s.text.string(s.tokens[start].range.lowerBound..<s.tokens[kind].range.upperBound)
    mentions = [Mention(printed: words, isClass: true)]
    tokens = range
  }

  private static let rivals = WordSet(["rival", "rivals"])
  private static let opponents = WordSet(["对手", "竞争对手", "友商"])
  private static let competitors = WordSet([
    "competitor", "competitors", "offering", "offerings", "entrant", "entry",
  ])

  /// "Strong, open models": the comma parts two attributes.
  private func limits(_ sense: Sense?) -> Bool {
    sense == .particle || sense == .size("same-size") || sense == .openness(.open)
  }

  /// "Some models on B, including R1 and R2".
  private mutating func readExamples(_ s: Sentence, from start: Int, first: Int) -> Bool {
    for index in start..<min(s.tokens.count, start + 9) {
      if case .term(let sense) = s.tokens[index].kind,
        sense == .above || sense == .level || sense == .near
      {
        return false
      }
      guard s.sense(index) == .example else { continue }
      let at = s.mark(index + 1) == .comma || s.mark(index + 1) == .colon ? index + 2 : index + 1
      guard let name = s.name(at), name.role != .board else { continue }
      collect(s, from: at, first: first)
      // the board between belongs to the claim, not to the list
      tokens = index..<tokens.upperBound
      return true
    }
    return false
  }

  /// The noun that a class of models is called by.
  private func names(_ s: Sentence, _ index: Int) -> Bool {
    switch s.tokens[index].kind {
    case .term(.model): true
    // "the open-source SOTA" stands for whoever holds it
    case .term(.best): s.starts(with: Words.sota, index) || s.ends(with: Words.level, index)
    case .term(.level): s.isOne(of: Self.rivals, index)
    case .term(.talk): s.isOne(of: Self.opponents, index)
    case .term(.size): s.ends(with: Words.models, index)
    case .word: s.isOne(of: Self.competitors, index)
    default: false
    }
  }

  private func opensExamples(_ s: Sentence, _ index: Int) -> Bool {
    s.sense(index + 1) == .example || s.name(index + 1).map { $0.role != .board } ?? false
  }

  /// Reads names from `index` on as long as only list words part them.
  private mutating func collect(_ s: Sentence, from index: Int, first: Int) {
    var index = index
    var end = index
    while index < s.tokens.count, let name = s.name(index), name.role != .board, mentions.count < 24
    {
      mentions.append(name.mention)
      index += 1
      end = index
      if s.sense(index) == .of, s.name(index + 1)?.role == .vendor { index += 2; end = index }
      if s.sense(index) == .of, s.mark(index + 1) == nil, s.isHan(index) == false {
        end = index + 1
      }
      if let close = group(s, open: index) { index = close + 1; end = index }
      guard let next = connector(s, index), !opensClause(s, next) else { break }
      index = next
    }
    tokens = first..<end
  }

  /// The last name behind a lone comma is the subject of the clause that follows.
  private mutating func dropSubject(_ s: Sentence) {
    guard mentions.count > 1, let last = tokens.last(where: { s.name($0) != nil }),
      s.mark(last - 1) == .comma
    else { return }
    mentions.removeLast()
    tokens = tokens.lowerBound..<last - 1
  }

  /// ", and Y outclasses both": the name behind is the subject of what follows.
  private func opensClause(_ s: Sentence, _ index: Int) -> Bool {
    // A list of Chinese names goes on behind 、 and a word between names.
    guard s.mark(index - 1) == .comma || s.sense(index - 1) == .and && !s.isHan(index - 1) else {
      return false
    }
    var at = index + 1
    while s.sense(at) == .particle || s.sense(at) == .hedge || s.sense(at) == .but
      || s.isOne(of: Self.stillAlso, at),
      at < index + 4
    {
      at += 1
    }
    switch s.sense(at) {
    case .above, .below, .level, .near, .be, .rankVerb, .score, .title, .supreme, .unreachable,
      .runnerUp, .improve:
      return true
    default: return false
    }
  }

  private static let stillAlso = WordSet(["仍", "依旧", "依然", "却", "still", "also"])

  /// Skips `, and the` between two names: the index of the next name.
  private func connector(_ s: Sentence, _ start: Int) -> Int? {
    var index = start
    var joins = 0
    while index < s.tokens.count, index < start + 6 {
      switch s.tokens[index].kind {
      case .mark(.comma), .mark(.enumeration), .mark(.slash), .term(.and), .term(.alternative):
        joins += 1
      case .term(.particle), .term(.all), .mark(.other), .mark(.quoteClose), .mark(.quoteOpen):
        break
      case .name(let name): return joins > 0 && name.role != .board ? index : nil
      default: return nil
      }
      index += 1
    }
    return nil
  }

  /// Reads `(+6.8)` or `(81.6 vs. 80.8)`: the index of the closing bracket.
  private mutating func group(_ s: Sentence, open: Int) -> Int? {
    guard s.mark(open) == .open else { return nil }
    var numbers: [Quantity] = []
    var index = open + 1
    while index < min(s.tokens.count, open + 14) {
      if let number = s.number(index), number.unit != .other { numbers.append(number) }
      if s.name(index) != nil { return nil }
      if s.mark(index) == .close {
        if numbers.count >= 2 {
          own.append(numbers[0].printed)
          theirs += numbers.dropFirst().map(\.printed)
        } else if let only = numbers.first, only.isSigned {
          margins.append(only.printed)
        }
        return index
      }
      index += 1
    }
    return nil
  }
}
