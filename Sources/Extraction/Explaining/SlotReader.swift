internal import Touchstone

/// Points at the words of a sentence that filled the slots of its claim.
struct SlotReader {
  let sentence: Sentence
  let draft: Draft
  let claim: Claim
  /// Whence the subject came.
  let subject: SentenceReading.Origin
  let dating: Dating
  let blockBoards: [Mention]

  typealias Slot = SentenceReading.Slot

  var slots: [Slot] {
    var slots = [subjectSlot].compactMap { $0 }
    if let rank = claim.rank {
      slots.append(slot(.rank, String(rank), Array(draft.anchor), else: .clause))
    }
    slots += claim.boards.map { board in
      slot(.boards, board.name, tokens(of: board), else: isOfBlock(board) ? .paragraph : .document)
    }
    slots += claim.rivals.map { slot(.rivals, $0.name, tokens(of: $0), else: .claimBefore) }
    return slots + scopeSlots + [dateSlot, valueSlot, metricSlot, hedgeSlot].compactMap { $0 }
  }

  private func isOfBlock(_ board: Mention) -> Bool {
    blockBoards.contains { $0.name == board.name }
  }

  private var subjectSlot: Slot? {
    guard let mention = claim.subject else { return nil }
    guard case .pronoun = subject else {
      // The name may stand in this sentence too where an earlier one decided.
      return slot(.subject, mention.name, tokens(of: mention), else: subject)
    }
    let word = sentence.tokens.indices.last { index in
      guard index < draft.anchor.lowerBound else { return false }
      if case .size = sentence.sense(index) { return subject == .pronoun(.document) }
      return [.itself, .ourselves].contains(sentence.sense(index))
    }
    return Slot(
      .subject, value: mention.name, words: words(word.map { [$0] } ?? []), origin: subject)
  }

  private var scopeSlots: [Slot] {
    let scope = claim.scope
    let parts: [(Slot.Kind, String?)] = [
      (.region, scope.region), (.openness, scope.openness?.rawValue), (.size, scope.size),
      (.language, scope.language), (.task, scope.task),
    ]
    return parts.compactMap { kind, value in
      value.map { slot(kind, $0, limits($0, kind), else: .document) }
    }
  }

  /// The tokens that state a limit.
  private func limits(_ value: String, _ kind: Slot.Kind) -> [Int] {
    let parts = value.split { $0 == "," || $0 == "+" && kind == .language }.map(String.init)
    let found = parts.compactMap { part in nearest { states(part, kind, $0) } }
    if !found.isEmpty { return found }
    if kind == .task { return run(value) + numbers(in: value) }
    return kind == .region ? nearest { isOrigin(value, $0) }.map { [$0] } ?? [] : []
  }

  private func states(_ value: String, _ kind: Slot.Kind, _ index: Int) -> Bool {
    switch (kind, sentence.sense(index)) {
    case (.region, .region(let word)), (.task, .task(let word)): word == value
    case (.size, .size(let word)): value.hasSuffix(word)
    case (.language, .language(let word)): word.split(separator: "+").contains { $0 == value }
    case (.openness, .openness(let openness)): openness.rawValue == value
    default: false
    }
  }

  /// "Chinese model", "the world's first": a place inside other words.
  private func isOrigin(_ region: String, _ index: Int) -> Bool {
    let word = sentence.string(index).lowercased()
    let cues = region == "CN" ? ["chin", "中国"] : ["world", "地表", "世界"]
    return sentence.sense(index) != nil && cues.contains { word.contains($0) }
  }

  private var dateSlot: Slot? {
    guard let asOf = claim.asOf else { return nil }
    let date = nearest { index in
      guard case .date(let date) = sentence.tokens[index].kind else { return false }
      return dating.period(date) == asOf
    }
    return slot(
      .date, asOf.description, date.map { [$0] } ?? [],
      else: claim.asOfSource == .section ? .heading : .claimBefore)
  }

  private var valueSlot: Slot? {
    claim.value.map { slot(.value, $0, numbers(in: $0), else: .clause) }
  }

  private var metricSlot: Slot? {
    guard let metric = claim.metric else { return nil }
    let token = nearest { index in
      switch sentence.sense(index) {
      case .measure(let word), .task(let word): word == metric
      default: false
      }
    }
    return slot(.metric, metric, token.map { [$0] } ?? run(metric), else: .clause)
  }

  private var hedgeSlot: Slot? {
    guard claim.hedged else { return nil }
    let near = max(0, draft.anchor.lowerBound - 6)..<min(draft.end + 8, sentence.tokens.count)
    let token = near.first { [.hedge, .partly, .oneOf, .tier].contains(sentence.sense($0)) }
    return slot(.hedge, "true", token.map { [$0] } ?? Array(draft.anchor), else: .clause)
  }
}

extension SlotReader {
  /// A slot and its words; `origin` holds if the sentence has none.
  private func slot(
    _ kind: Slot.Kind, _ value: String, _ tokens: [Int], else origin: SentenceReading.Origin
  ) -> Slot {
    let clause =
      sentence.clauseStart(
        draft.anchor.lowerBound)..<sentence.clauseEnd(
        min(draft.end, sentence.tokens.count))
    let place: SentenceReading.Origin =
      tokens.isEmpty ? origin : tokens.allSatisfy(clause.contains) ? .clause : .sentence
    return Slot(kind, value: value, words: words(tokens), origin: place)
  }

  /// Neighbouring tokens become one stretch of words.
  private func words(_ tokens: [Int]) -> [SentenceReading.Words] {
    var runs: [Range<Int>] = []
    for index in Set(tokens).sorted() {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs.map { sentence.words($0) }
  }

  /// The tokens that name a mention, or each of several joined to one.
  private func tokens(of mention: Mention) -> [Int] {
    let names = mention.name.split(separator: ";").map(String.init)
    let printed = mention.printed.split(separator: ";").map(String.init)
    return zip(names, printed).flatMap { name, printed in
      nearest { sentence.name($0)?.mention.name == name }.map { [$0] } ?? run(printed)
    }
  }

  /// The matching token that is nearest to the trigger.
  private func nearest(_ matches: (Int) -> Bool) -> Int? {
    let anchor = draft.anchor.lowerBound
    return sentence.tokens.indices.filter(matches).min { abs($0 - anchor) < abs($1 - anchor) }
  }

  /// Neighbouring tokens whose text is `printed`.
  private func run(_ printed: String) -> [Int] {
    for start in sentence.tokens.indices {
      for end in start..<min(start + 16, sentence.tokens.count)
      where sentence.words(start..<end + 1).text == printed {
        return Array(start...end)
      }
    }
    return []
  }

  /// The tokens that print the numbers of `value`, the nearest of each.
  private func numbers(in value: String) -> [Int] {
    let parts = value.split { !($0.isNumber || $0 == ".") }
    return parts.compactMap { part in
      nearest { index in
        sentence.number(index)?.text.drop { $0 == "+" || $0 == "-" } == part
          || sentence.spelled(index).map(String.init) == String(part)
      }
    }
  }
}

extension Sentence {
  func words(_ tokens: Range<Int>) -> SentenceReading.Words {
    let range =
      self.tokens[tokens.lowerBound].range
      .lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound
    return SentenceReading.Words(text.string(range), range)
  }
}
