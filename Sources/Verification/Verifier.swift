package import Touchstone

/// Holds claims against the archive: a pure function of claim, document, catalog and archive.
package struct Verifier: Sendable {
  private let catalog: Catalog
  private let boards: [Leaderboard]
  private let boardsWithOtherFigures: Set<String>
  private let reports: VendorReports

  /// `boards` lists every board of the archive that a claim asks, with the metadata of its snapshots.
  package init(catalog: Catalog, boards: [Leaderboard]) {
    self.catalog = catalog
    boardsWithOtherFigures = Set(
      boards.filter { !$0.tracks.allSatisfy(\.isEvidence) }.map(\.id))
    self.boards = boards.map(\.evidenceOnly).sorted { $0.id < $1.id }
    reports = VendorReports(boards)
  }

  /// The ids of the boards that `claims` ask; nil if one names none, and so asks every board.
  package static func boardsAsked(by claims: [Claim]) -> Set<String>? {
    if claims.contains(where: { $0.boards.allSatisfy(\.isClass) }) { return nil }
    return Set(claims.flatMap(\.boards).compactMap(\.id))
  }

  /// The snapshots whose rows `verdict` will read, in a fixed order, each once.
  package func snapshotsNeeded(for claims: [Claim], in document: Document) -> [Snapshot] {
    var needed: [SnapshotID: Snapshot] = [:]
    for claim in claims where claim.kind != .first {
      guard let date = ClaimDate(claim, in: document) else { continue }
      for state in reports.states(for: claim, at: date, catalog) { needed[state.id] = state }
      for board in asked(by: claim) {
        for track in board.tracks {
          for state in board.inForce(track: track.id, at: date) {
            needed[state.snapshot.id] = state.snapshot
          }
        }
        for state in Recall.states(for: claim, on: board, at: date) { needed[state.id] = state }
      }
    }
    return needed.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The label of `claim` with its evidence; `archive` holds what `snapshotsNeeded` asked for.
  package func verdict(on claim: Claim, in document: Document, archive: Archive) -> Verdict {
    verdict(
      on: claim, in: Surroundings(document, claims: [claim], catalog: catalog), archive: archive)
  }

  /// The labels of all claims of a document, which are also held against one another.
  package func verdicts(
    on claims: [Claim], in document: Document, archive: Archive
  ) -> [Verdict] {
    let surroundings = Surroundings(document, claims: claims, catalog: catalog)
    // A page may say the same thing a thousand times.
    var known: [Saying: Verdict] = [:]
    return claims.map { claim in
      let saying = Saying(claim, surroundings)
      if let verdict = known[saying] { return verdict }
      let verdict = verdict(on: claim, in: surroundings, archive: archive)
      known[saying] = verdict
      return verdict
    }
  }

  /// All that a verdict depends on but the document: two sentences that agree in it have one.
  private struct Saying: Hashable {
    var assertion: Claim
    var quote: String
    var isInHeadline: Bool
    var isMarked: Bool

    init(_ claim: Claim, _ surroundings: Surroundings) {
      assertion = claim.assertion
      quote = claim.quote
      isInHeadline = surroundings.isInHeadline(claim)
      isMarked = !surroundings.invisible(in: claim.range).isEmpty
    }
  }

  /// The label that `verdict` would give, without what surrounds it.
  package func label(
    on claim: Claim, in document: Document, archive: Archive
  ) -> Verdict.Label {
    inquiry(
      on: claim, in: Surroundings(document, claims: [claim], catalog: catalog), archive: archive
    ).label
  }

  private func verdict(
    on claim: Claim, in surroundings: Surroundings, archive: Archive
  ) -> Verdict {
    var inquiry = inquiry(on: claim, in: surroundings, archive: archive)
    Recall.fill(&inquiry, archive)
    return Judgement.verdict(of: inquiry)
  }

  private func inquiry(
    on claim: Claim, in surroundings: Surroundings, archive: Archive
  ) -> Inquiry {
    var inquiry = Inquiry(
      claim: claim, surroundings: surroundings, names: Names(catalog: catalog), archive: archive)
    inquire(&inquiry, archive)
    inquiry.reporter = reports.reporter(comparing: inquiry)
    inquiry.label = Judgement.label(of: inquiry)
    return inquiry
  }

  private func asked(by claim: Claim) -> [Leaderboard] {
    if claim.boards.isEmpty { return boards }
    return claim.boards.compactMap { mention in boards.first { $0.id == mention.id } }
  }

  private func inquire(_ inquiry: inout Inquiry, _ archive: Archive) {
    let claim = inquiry.claim
    inquiry.boardsWithOtherFigures = boardsWithOtherFigures
    if claim.boards.allSatisfy(\.isClass) { inquiry.missing.append(.boardName) }
    if claim.kind == .first {
      judgeFirst(&inquiry)
      return
    }
    for mention in claim.boards.filter({ !$0.isClass })
    where !boards.contains(where: { $0.id == mention.id }) {
      inquiry.unknownBoards.append(mention.name)
    }
    guard let date = inquiry.date else {
      inquiry.reasons.append(.noDate)
      inquiry.missing.append(.date)
      return
    }
    if claim.rivals.contains(where: { inquiry.names.isClass($0, in: claim) }) {
      inquiry.reasons.append(.rivalIsAClass)
      inquiry.missing.append(.rivalName)
      return
    }
    if leavesItsTestsOpen(claim) {
      inquiry.reasons.append(.noBoardNamed)
      inquiry.missing = [.boardName]
      return
    }
    if claim.scope.other != nil {
      // A limit that nobody can apply leaves nothing to be judged.
      inquiry.reasons.append(.unknownAttribute)
      inquiry.missing += claim.boards.filter { !$0.isClass }.map { .attributes(board: $0.name) }
      return
    }
    inquiry.reading = FigureReading(
      boards: asked(by: claim), names: inquiry.names, surroundings: inquiry.surroundings,
      archive: archive
    ).settled(claim)
    let evaluator = Evaluator(
      claim: inquiry.reading, date: date, names: inquiry.names, archive: archive)
    ask(evaluator, &inquiry)
  }

  private func judgeFirst(_ inquiry: inout Inquiry) {
    let check = inquiry.date.map {
      FirstCheck(claim: inquiry.claim, date: $0, catalog: catalog)
    }
    if let evaluation = check?.evaluation() {
      inquiry.asserted = [evaluation]
      inquiry.missing = []
    } else {
      inquiry.reasons.append(.firstNotSettled)
      inquiry.missing = [.releaseRegister]
      inquiry.releasesSearched = check?.searched()
    }
  }

  private func ask(_ evaluator: Evaluator, _ inquiry: inout Inquiry) {
    let claim = inquiry.claim
    var questions: [Question] = []
    for board in asked(by: claim) {
      guard let question = Measures.question(of: claim, on: board, at: evaluator.date) else {
        if !claim.boards.isEmpty { inquiry.unknownBoards.append(unknownMeasure(claim, board)) }
        continue
      }
      let evaluations = evaluate(question, evaluator)
      if claim.boards.isEmpty {
        let decided = evaluations.filter(\.isDecided)
        inquiry.asserted += decided
        if !decided.isEmpty { questions.append(question) }
        continue
      }
      if evaluations.isEmpty {
        let near = board.nearest(to: evaluator.date, tracks: Set(question.measures.map(\.track)))
        inquiry.stale.append(.init(board: board.name, before: near.before, after: near.after))
      }
      inquiry.asserted += evaluations
      questions.append(question)
    }
    guard let base = ScopeFilter.filter(for: claim.scope, subjectSize: subjectSize(claim)) else {
      return
    }
    inquiry.search = SliceSearch(evaluator: evaluator).run(questions, base: base)
    inquiry.searched = (questions, base)
  }

  private func evaluate(_ question: Question, _ evaluator: Evaluator) -> [Evaluation] {
    let board = question.board
    var scope = evaluator.claim.scope
    let evaluations = question.measures.flatMap { measure -> [Evaluation] in
      guard let track = board.track(measure.track) else { return [] }
      return board.inForce(track: track.id, at: evaluator.date).compactMap { state in
        if question.impliesOpenness {
          scope.openness = evaluator.showsClosedModels(state) ? .open : nil
        }
        guard let metric = measure.metric ?? state.snapshot.mainMetric,
          state.snapshot.metrics.contains(metric)
        else { return nil }
        let size = subjectSize(evaluator.claim)
        guard let filter = ScopeFilter.filter(for: scope, subjectSize: size) else {
          var unclear = Evaluation(
            board: board, track: track, state: state, metric: metric, filter: Filter())
          unclear.undecided(.unknownAttribute, .attributes(board: board.name))
          return unclear
        }
        return evaluator.evaluate(board, track, state, metric: metric, filter: filter)
      }
    }
    // One measure can stand on several lists, and a month have several states: those that do not
    // list the model say nothing where others do.
    let absent: Set<FindingCode> = [.subjectNotListed, .rivalNotListed]
    let listed = evaluations.filter { $0.isDecided || !absent.isSuperset(of: $0.reasons) }
    return listed.contains(where: \.isDecided) ? listed : evaluations
  }

  private func subjectSize(_ claim: Claim) -> Double? {
    claim.subject?.id.flatMap { catalog.models[$0]?.size }
  }

  private func unknownMeasure(_ claim: Claim, _ board: Leaderboard) -> String {
    let words = [claim.track, claim.metric ?? claim.scope.task, claim.scope.language]
    return "\(board.name) (\(words.compactMap(\.self).joined(separator: ", ")))"
  }

  /// A score, a lead in points or a share of the rival's score.
  private func statesFigure(_ claim: Claim) -> Bool {
    switch claim.kind {
    case .score: true
    case .comparison, .parity: claim.value?.contains { $0.isASCII && $0.isNumber } ?? false
    case .rank, .sota, .first: false
    }
  }

  /// "On various benchmarks" and "on 7 of 10 tests" do not say which.
  private func leavesItsTestsOpen(_ claim: Claim) -> Bool {
    if !claim.boards.isEmpty, claim.boards.allSatisfy(\.isClass) { return true }
    // A figure without a board may come from any test.
    if claim.boards.isEmpty, statesFigure(claim) { return true }
    guard claim.kind == .comparison || claim.kind == .rank || claim.kind == .sota,
      let parts = claim.value?.split(separator: "/"), parts.count == 2,
      let won = Int(parts[0]), let all = Int(parts[1])
    else { return false }
    return won < all
  }
}

extension Leaderboard {
  /// The board without what no claim may rest on; it stays known, so that a claim that names it is
  /// told that no state of it is archived.
  fileprivate var evidenceOnly: Leaderboard {
    var board = self
    board.tracks.removeAll { !$0.isEvidence }
    let kept = Set(board.tracks.map(\.id))
    board.snapshots.removeAll { !kept.contains($0.track) }
    return board
  }
}
