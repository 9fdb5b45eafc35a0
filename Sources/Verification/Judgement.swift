internal import Touchstone

/// From what was found out to a label, a rating and the evidence shown; VERDICTS.md section 5.
enum Judgement {
  static func label(of inquiry: Inquiry) -> Verdict.Label {
    let outcomes = inquiry.asserted.map(\.outcome)
    let decided = inquiry.decided.map(\.outcome)
    let open =
      !inquiry.unknownBoards.isEmpty || !inquiry.stale.isEmpty
      || inquiry.claim.boards.contains(where: \.isClass)
    if decided.isEmpty { return .notEnoughEvidence }
    if decided.contains(.divided) || Set(decided).count > 1 { return .conflicting }
    if open || decided.count < outcomes.count { return .notEnoughEvidence }
    if decided.first == .holds { return .supported }
    // A title on a board that nobody named may be one that the archive does not hold.
    // And what others measured with an open test says little of the test that the sentence means.
    if inquiry.claim.boards.isEmpty,
      [.rank, .sota].contains(inquiry.claim.kind)
        || inquiry.decided.allSatisfy(\.board.hasOpenTest)
    {
      return .notEnoughEvidence
    }
    if inquiry.search.narrower != nil || inquiry.search.mayBeMeant { return .conflicting }
    let isOpen = inquiry.search.mayHold || inquiry.search.mayHoldElsewhere != nil
    return isOpen ? .notEnoughEvidence : .refuted
  }

  static func verdict(of inquiry: Inquiry) -> Verdict {
    let findings = Rules.all.flatMap { $0.findings(in: inquiry) }
      .enumerated().sorted { ($0.element.code, $0.offset) < ($1.element.code, $1.offset) }
      .map(\.element)
    var verdict = Verdict(
      label: inquiry.label, asOf: inquiry.date?.period, asOfSource: inquiry.date?.source,
      slices: inquiry.search.count, findings: findings)
    verdict.searched = inquiry.search.searched
    if !inquiry.holdsOnlyNarrower { verdict.slices.qualifiers = [] }
    verdict.rivalSlices = inquiry.rivalSlices
    verdict.baseRate = inquiry.baseRate
    verdict.holding = inquiry.holding
    verdict.title = inquiry.title
    verdict.course = inquiry.course
    verdict.since = inquiry.titleHistory?.since
    verdict.rating = rating(of: inquiry, findings)
    verdict.evidence = evidence(of: inquiry)
    if inquiry.label == .notEnoughEvidence {
      verdict.reasons = reasons(of: inquiry)
      verdict.wouldSettleIt = missing(of: inquiry)
    }
    return verdict
  }

  private static func rating(of inquiry: Inquiry, _ findings: [Finding]) -> Int? {
    switch inquiry.label {
    case .supported: findings.allSatisfy(\.isHindsight) ? 5 : 4
    case .refuted: 1
    case .notEnoughEvidence: nil
    case .conflicting:
      inquiry.search.count.qualifiers.first?.count == 1 && !isDivided(inquiry) ? 3 : 2
    }
  }

  private static func isDivided(_ inquiry: Inquiry) -> Bool {
    inquiry.decided.contains { $0.outcome == .divided }
      || Set(inquiry.decided.map(\.outcome)).count > 1
  }

  private static func evidence(of inquiry: Inquiry) -> [Evidence] {
    guard let date = inquiry.date else { return [] }
    var shown = inquiry.asserted.filter { $0.isDecided || !$0.subjects.isEmpty }
    if inquiry.holdsOnlyNarrower, let narrower = inquiry.search.narrower,
      !shown.contains(narrower)
    {
      shown.append(narrower)
    }
    return shown.map { EvidenceRows.evidence(of: $0, at: date) }
  }

  /// The claim fails as asserted, and a narrower slice may hold if attributes of rows were known.
  static func hangsOnAttributes(_ inquiry: Inquiry) -> Bool {
    inquiry.label == .notEnoughEvidence && inquiry.search.mayHold && !inquiry.decided.isEmpty
      && inquiry.decided.allSatisfy { $0.outcome == .fails }
  }

  /// The claim fails as asserted, and may hold on a list of which only the leaders are archived.
  static func hangsOnOtherLists(_ inquiry: Inquiry) -> String? {
    guard inquiry.label == .notEnoughEvidence, !inquiry.decided.isEmpty,
      inquiry.decided.allSatisfy({ $0.outcome == .fails })
    else { return nil }
    return inquiry.search.mayHoldElsewhere
  }

  private static func reasons(of inquiry: Inquiry) -> [FindingCode] {
    var reasons = Set(inquiry.reasons + inquiry.asserted.flatMap(\.reasons))
    if !inquiry.unknownBoards.isEmpty { reasons.insert(.unknownBoard) }
    if !inquiry.stale.isEmpty { reasons.insert(.noSnapshotInForce) }
    if inquiry.claim.boards.allSatisfy(\.isClass), inquiry.claim.kind != .first {
      reasons.insert(.noBoardNamed)
    }
    if hangsOnAttributes(inquiry) { reasons.insert(.unknownAttribute) }
    if hangsOnOtherLists(inquiry) != nil { reasons.insert(.noSnapshotInForce) }
    return reasons.sorted()
  }

  private static func missing(of inquiry: Inquiry) -> [Verdict.Missing] {
    var missing: [Verdict.Missing] = inquiry.missing
    missing += inquiry.unknownBoards.map { .board($0) }
    if let period = inquiry.date?.period {
      missing += inquiry.stale.map { .capture(board: $0.board, at: period) }
    }
    missing += inquiry.asserted.flatMap(\.missing)
    if hangsOnAttributes(inquiry), let board = inquiry.decided.first?.board.name {
      missing.append(.attributes(board: board))
    }
    if let board = hangsOnOtherLists(inquiry), let period = inquiry.date?.period {
      missing.append(.completeTable(board: board, at: period))
    }
    return missing.uniqued()
  }
}
