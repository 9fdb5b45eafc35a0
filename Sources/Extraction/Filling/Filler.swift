internal import Touchstone

/// Makes whole claims of the drafts of one sentence.
struct Filler {
  let sentence: Sentence
  let context: Subject.Context
  let dating: Dating
  /// The boards of the sentences before.
  let around: BoardContext

  init(
    _ sentence: Sentence, context: Subject.Context, dating: Dating, around: BoardContext
  ) {
    self.sentence = sentence
    self.context = context
    self.dating = dating
    self.around = around
  }

  /// What becomes of the sentence's drafts.
  func outcomes(of drafts: [Draft]) -> [Outcome] {
    var drafts = merged(drafts)
    Distribution.apply(&drafts, in: sentence)
    let segments = Segments.ranges(drafts, in: sentence)
    let taken = drafts.flatMap(\.rivalTokens)
    var boards = zip(drafts, segments).map { draft, segment in own(draft, segment) }
    inherit(&boards, drafts, segments)
    var outcomes: [Outcome] = []
    var previous: Claim?
    for (index, draft) in drafts.enumerated() {
      let result =
        Guards.refusal(of: draft, in: sentence).map(Outcome.Result.refused)
        ?? result(draft, segments[index], boards[index], taken, previous)
      let outcome = Outcome(draft: draft, result: result)
      outcomes.append(outcome)
      previous = outcome.claim ?? previous
    }
    return outcomes
  }

  /// 位列第二,仅次于 R is one claim.
  private func merged(_ drafts: [Draft]) -> [Draft] {
    if drafts.count == 1 { return drafts }
    var result: [Draft] = []
    for draft in drafts {
      // 仅次于 R,位列第二
      if let last = result.last, last.kind == .rank, draft.kind == .rank, last.rank == draft.rank,
        !last.rivals.isEmpty, draft.rivals.isEmpty, last.subjects.isEmpty, draft.subjects.isEmpty,
        (last.end..<max(last.end, draft.anchor.lowerBound)).allSatisfy({
          sentence.name($0).map { $0.role == .board } ?? true
        }),
        draft.anchor.lowerBound - last.end <= 6
      {
        var joined = draft
        joined.rivals = last.rivals
        joined.rivalTokens += last.rivalTokens
        result[result.count - 1] = joined
        continue
      }
      if let last = result.last, last.kind == .rank, draft.kind == .rank, last.rank == draft.rank,
        last.rivals.isEmpty,
        !draft.rivals.isEmpty, draft.anchor.lowerBound - last.end <= 6
      {
        var joined = last
        joined.rivals = draft.rivals
        joined.rivalTokens += draft.rivalTokens
        joined.end = draft.end
        result[result.count - 1] = joined
      } else {
        result.append(draft)
      }
    }
    return result
  }

  private func result(
    _ draft: Draft, _ segment: Range<Int>, _ boards: [Mention], _ taken: [Range<Int>],
    _ previous: Claim?
  ) -> Outcome.Result {
    if Attribution.isOfOthers(draft, in: sentence) { return .refused(Refusal(.others)) }
    let subject = Subject.find(
      draft, in: sentence, segment: segment, taken: taken, previous: previous?.subject,
      context: context)
    if subject?.isNamed != true, isRelative(draft) { return .refused(Refusal(.description)) }
    var scope = ScopeReader.scope(draft, in: sentence, segment: segment)
    let isInReport = around.report.map { boards.contains($0) && !names($0) } ?? false
    if isInReport, scope.task == nil, sentence.pointsToTopic { scope.task = around.topic }
    scope.other = OpenLimit.find(draft, in: sentence, scope: scope)
    // several columns of the report's board: no one list answers
    if isInReport, let tasks = scope.task, tasks.contains(",") {
      scope.other = scope.other ?? tasks
    }
    if scope.task == nil, !boards.contains(where: { !$0.isClass }) {
      scope.task = FieldReader.field(draft, in: sentence)
    }
    guard
      isEvident(draft, hasPrevious: previous != nil, subject: subject, boards: boards, scope: scope)
    else { return .refused(Refusal(subject == nil ? .noSubject : .noEvidence)) }
    if draft.kind == .rank, scope.region == nil, measure(segment) == nil, let previous,
      previous.kind == .rank,
      sentence.isHan(draft.anchor.lowerBound)
    {
      scope.region = previous.scope.region
    }
    var claim = Claim(
      kind: draft.kind, subject: released(draft, by: subject?.mention) ?? subject?.mention)
    claim.rank = draft.rank
    claim.boards = boards
    claim.rivals = rivals(draft, previous)
    if let subject = claim.subject, claim.rivals.contains(where: { $0.isSame(as: subject) }) {
      // Nobody beats itself: a pointing word was resolved wrongly.
      claim.rivals.removeAll { $0.isSame(as: subject) }
      if claim.rivals.isEmpty { return .refused(Refusal(.noSubject)) }
    }
    claim.scope = scope
    claim.hedged = draft.hedged || isHedged(draft, segment)
    claim.negated = draft.negated
    claim.value = draft.value
    claim.metric = metric(draft, segment, scope, boards, isInReport: isInReport)
    claim.track = draft.track
    claim.modality = Guards.modality(draft, in: sentence)
    date(&claim, draft, segment, previous)
    place(&claim, draft)
    return .claim(claim, subject: subject?.origin ?? .clause)
  }

  /// 超越 R 的一些产品: the trigger only describes some others.
  private func isRelative(_ draft: Draft) -> Bool {
    sentence.isHan(draft.anchor.lowerBound) && sentence.sense(draft.end) == .of
      && (draft.kind == .comparison || draft.kind == .parity)
      && sentence.number(draft.end + 1) == nil && sentence.sense(draft.end + 1) != .particle
      && sentence.sense(draft.end + 1) != .model
  }

  /// V 第一个开源了 X: the claim is about the model, not its vendor.
  private func released(_ draft: Draft, by subject: Mention?) -> Mention? {
    guard draft.kind == .first, let subject,
      sentence.tokens.contains(where: { $0.name?.role == .vendor && $0.name?.mention == subject }),
      let at = sentence.after(draft.anchor.upperBound, within: 8, { $0.name?.role == .model })
    else { return nil }
    return sentence.name(at)?.mention
  }

  private func rivals(_ draft: Draft, _ previous: Claim?) -> [Mention] {
    if draft.negated, draft.rivals.isEmpty, let previous { return previous.rivals }
    return draft.rivals
  }

  /// An ability names a column of the board: "beats R in role play on B".
  private func ability(_ scope: Scope, _ boards: [Mention]) -> String? {
    guard boards.contains(where: { !$0.isClass }), let task = scope.task, !task.contains(","),
      !task.contains("task")
    else {
      return nil
    }
    return task
  }

  /// The total of an ability's own list is that ability's column.
  private func metric(
    _ draft: Draft, _ segment: Range<Int>, _ scope: Scope, _ boards: [Mention], isInReport: Bool
  ) -> String? {
    let ability = ability(scope, boards)
    if isInReport, let ability { return ability }
    return draft.metric ?? measure(segment) ?? ability
  }

  private func names(_ board: Mention) -> Bool {
    sentence.tokens.contains { $0.role == .board && $0.name?.mention == board }
  }

  private func measure(_ segment: Range<Int>) -> String? {
    for index in segment.clamped(to: sentence.tokens.indices) {
      if case .measure(let text) = sentence.sense(index) { return text }
    }
    return nil
  }

  /// A claim needs somebody it is about and something that shows it is about models.
  private func isEvident(
    _ draft: Draft, hasPrevious: Bool, subject: Subject.Found?, boards: [Mention], scope: Scope
  ) -> Bool {
    let hasModelWord = sentence.tokens.contains {
      $0.sense == .model || $0.sense == .board || $0.sense == .itself
    }
    let names = draft.rivals.contains { !$0.isClass }
    if draft.negated, draft.rivals.isEmpty { return hasPrevious }
    guard let subject else {
      return boards.contains { !$0.isClass }
        && (draft.kind == .rank || draft.kind == .sota || draft.kind == .score)
    }
    if subject.isNamed || hasPrevious && draft.kind != .score { return true }
    return boards.contains { !$0.isClass } || names || hasModelWord && (draft.kind != .score)
  }

  private func isHedged(_ draft: Draft, _ segment: Range<Int>) -> Bool {
    let start = max(segment.lowerBound, draft.anchor.lowerBound - 6)
    return (start..<max(start, min(draft.anchor.upperBound + 2, sentence.tokens.count))).contains {
      sentence.sense($0) == .hedge || sentence.sense($0) == .partly
    } || isPartial(draft)
  }

  /// "… in almost all tests", "on most benchmarks" behind the object.
  private func isPartial(_ draft: Draft) -> Bool {
    let end = draft.end
    guard !sentence.isHan(end), sentence.sense(end) == .on, sentence.sense(end + 1) == .hedge else {
      return false
    }
    return sentence.after(end + 2, within: 3) { $0.sense == .board } != nil
  }

  private func date(_ claim: inout Claim, _ draft: Draft, _ segment: Range<Int>, _ previous: Claim?)
  {
    if let period = dating.date(draft, in: sentence, segment: segment) {
      let isSection = dating.section.flatMap { dating.period($0) } == period
      claim.asOf = period
      claim.asOfSource = isSection ? .section : .sentence
    } else if let previous, previous.asOfSource == .sentence {
      claim.asOf = previous.asOf
      claim.asOfSource = .sentence
    } else if let section = dating.section, let period = dating.period(section) {
      claim.asOf = period
      claim.asOfSource = .section
    }
  }

  private func place(_ claim: inout Claim, _ draft: Draft) {
    claim.quote = sentence.text.string(sentence.range)
    let anchor = draft.anchor.lowerBound
    let start = draft.subjects.isEmpty ? sentence.clauseStart(anchor) : anchor
    let last = min(max(draft.end, draft.anchor.upperBound), sentence.tokens.count) - 1
    let lower = sentence.tokens[min(start, anchor)].range.lowerBound
    let upper =
      draft.subjects.isEmpty
      ? sentence.tokens[max(last, anchor)].range.upperBound
      : sentence.tokens[draft.anchor.upperBound - 1].range.upperBound
    claim.range = sentence.onLine(of: sentence.tokens[anchor].range.lowerBound, lower..<upper)
  }
}

extension Mention {
  fileprivate func isSame(as other: Mention) -> Bool {
    id != nil ? id == other.id : nameKey(printed) == nameKey(other.printed)
  }
}

extension Sentence {
  /// The part of the range on the text line of `offset`.
  func onLine(of offset: Int, _ range: Range<Int>) -> Range<Int> {
    var lower = offset
    while lower > range.lowerBound, text.at(lower - 1) != 0x0A { lower -= 1 }
    return lower..<max(range.upperBound, offset + 1)
  }
}
