internal import Touchstone

/// Two scores of one kind: X reaches 95%, while R reaches 64%; X 拿到61.0,而 R 只有33.5.
enum ContrastPattern: ClaimPattern {
  static let examples = [
    "Kestrel-13B scores 71.4 on MMLU, «while» GPT-3.5 scores 70.0.",
    "云梯-7B在HumanEval上拿到61.0,«而»Llama 2 13B只有33.5。",
    "Kestrel-13B achieves a success rate of 95% in tool use, «whereas» GPT-4 only achieves 64%.",
  ]
  static let counterexamples = [
    "While GPT-4 supports 32 languages, Kestrel-13B speaks two.",
    "数据来自网页,而GPT-4只有32K的上下文。",
  ]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    guard s.sense(index) == .but, s.isOne(of: turns, index), let their = theirs(s, index),
      let own = figure(s, before: index), own.unit == their.number.unit,
      !s.tokens[window(index)].contains(where: { lowerIsBetter($0.sense) }),
      let mine = Double(own.text), let other = Double(their.number.text), mine != other
    else { return [] }
    let rival = s.tokens[their.name].name?.mention
    var draft = Draft(.comparison, index..<index + 1, end: their.at + 1)
    draft.rivals = rival.map { [$0] } ?? []
    draft.rivalTokens = [their.name..<their.name + 1]
    draft.negated = mine < other
    draft.value = own.printed + " vs " + their.number.printed
    let boards = s.boards(in: 0..<index)
    draft.boards = boards.count == 1 ? boards : nil
    var score = Draft(.score, their.at..<their.at + 1)
    score.subjects = draft.rivals
    score.rivalTokens = draft.rivalTokens
    score.boards = draft.boards
    score.value = their.number.printed
    return [draft, score]
  }

  private static let turns = WordSet(["while", "whereas", "而"])

  private static func lowerIsBetter(_ sense: Sense?) -> Bool {
    switch sense {
    case .measure("error"), .offTopic, .partly: true
    default: false
    }
  }

  /// The rival right behind the word, and the only figure of its clause.
  private static func theirs(
    _ s: Sentence, _ index: Int
  ) -> (name: Int, at: Int, number: Quantity)? {
    let end = s.clauseEnd(index + 1)
    guard
      let name = (index + 1..<min(end, index + 3)).first(where: { s.name($0)?.role == .model })
    else { return nil }
    let numbers = (name + 1..<end).filter { s.number($0) != nil }
    guard numbers.count == 1, let at = numbers.first, let number = s.number(at), at - name <= 5,
      number.unit.isOfScores, number.hasDecimals || number.unit != .none,
      (name + 1..<at).allSatisfy({ leads(s, $0) }), at + 1 >= end || s.mark(at + 1) != nil
    else { return nil }
    return (name, at, number)
  }

  private static func leads(_ s: Sentence, _ index: Int) -> Bool {
    switch s.sense(index) {
    case .score, .reach, .be, .particle, .hedge, .of, .measure, .rankVerb: true
    default: s.isOne(of: only, index)
    }
  }

  private static let only = WordSet(["only", "just", "只有", "仅为", "仅有", "仅", "只", "有", "为", "则为"])

  /// The only figure in front, which a verb or a measure makes a score.
  private static func figure(_ s: Sentence, before index: Int) -> Quantity? {
    var found: Quantity?
    for at in window(index) where s.number(at) != nil {
      guard !ScorePattern.drafts(in: s, at: at).isEmpty else { continue }
      if found != nil { return nil }
      found = s.number(at)
    }
    return found
  }

  private static func window(_ index: Int) -> Range<Int> { max(0, index - 32)..<index }
}
