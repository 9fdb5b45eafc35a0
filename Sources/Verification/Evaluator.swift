internal import Touchstone

/// Holds one claim against slices.
struct Evaluator {
  var claim: Claim
  var date: ClaimDate
  let names: Names
  let archive: Archive

  /// The claim in one slice; `filter` is the whole filter, the claim's own scope included.
  func evaluate(
    _ board: Leaderboard, _ track: Track, _ state: State, metric: String, filter: Filter
  ) -> Evaluation {
    var result = Evaluation(
      board: board, track: track, state: state, metric: metric, filter: filter)
    let models = (archive.standings[state.snapshot.id] ?? []).filter { $0.role == .model }
    guard let subject = claim.subject else {
      result.undecided(.subjectNotListed, .subject)
      return result
    }
    let match = names.match(subject, in: models)
    guard !match.rows.isEmpty else {
      notListed(subject.name, .subjectNotListed, in: &result)
      return result
    }
    switch claim.kind {
    case .rank, .sota: RankCheck(claim: claim, match: match).run(on: models, into: &result)
    case .score: ScoreCheck(claim: claim, match: match).run(on: models, into: &result)
    case .comparison, .parity:
      resolveRivals(models, match, into: &result)
      if result.reasons.isEmpty {
        RivalCheck(claim: claim, match: match).run(on: models, into: &result)
      }
    case .first: result.undecided(.noBoardNamed, .releaseRegister)
    }
    guardAgainstRefutingByAVariant(match, &result)
    guardAgainstRefutingFromACutTable(&result)
    guardAgainstLaterEvidence(&result)
    ProtocolGate.run(&result, claim, at: date)
    return result
  }

  /// A list of open models may show closed ones beside them, for reference and without a rank.
  func showsClosedModels(_ state: State) -> Bool {
    (archive.standings[state.snapshot.id] ?? []).contains {
      $0.openness == .closed && $0.printedRank == nil
    }
  }

  private func resolveRivals(
    _ models: [Standing], _ subject: Names.Match, into result: inout Evaluation
  ) {
    guard !claim.rivals.isEmpty, !claim.rivals.contains(where: \.isClass) else {
      result.undecided(.rivalIsAClass, .rivalName)
      return
    }
    result.outcome = .holds
    for rival in claim.rivals {
      let match = names.match(rival, in: models)
      let rows = match.rows.filter { !subject.rows.contains($0) }
      result.rivals.append(
        Evaluation.RivalRows(mention: rival, rows: rows, isVariant: match.isVariant))
      if rows.isEmpty { notListed(rival.name, .rivalNotListed, in: &result) }
    }
  }

  /// What holds of the chat version need not hold of the model that the sentence names.
  private func guardAgainstRefutingByAVariant(_ match: Names.Match, _ result: inout Evaluation) {
    guard result.outcome == .fails, let subject = claim.subject,
      match.isVariant || result.rivals.contains(where: \.isVariant)
    else { return }
    result.undecided(
      .ambiguousName,
      .row(board: result.board.name, model: subject.name, at: date.period))
  }

  /// A table that shows selected rows can support a claim, never refute it.
  private func guardAgainstRefutingFromACutTable(_ result: inout Evaluation) {
    if result.outcome == .fails, result.snapshot.completeness == .cut {
      result.undecided(
        .noSnapshotInForce, .completeTable(board: result.board.name, at: date.period))
    }
  }

  /// A capture from after the text may show the edition that it names, never refute the text.
  private func guardAgainstLaterEvidence(_ result: inout Evaluation) {
    if result.outcome == .fails, result.snapshot.validFrom > date.horizon {
      result.undecided(
        .noSnapshotInForce, .capture(board: result.board.name, at: .day(date.horizon)))
    }
  }

  /// Who is missing from a part of a table may stand in the rest of it.
  private func notListed(
    _ name: String, _ reason: FindingCode, in result: inout Evaluation
  ) {
    let isCut = result.snapshot.completeness == .cut
    result.undecided(
      isCut ? .noSnapshotInForce : reason,
      .row(board: result.board.name, model: name, at: date.period))
  }
}
