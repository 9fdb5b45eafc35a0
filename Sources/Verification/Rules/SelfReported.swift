internal import Touchstone

/// TS202: the board in force prints no figure of the model, so that the only one is the vendor's own.
struct SelfReported: FiringRule {
  let code = FindingCode.selfReported

  func findings(in inquiry: Inquiry) -> [Finding] {
    let claim = inquiry.claim
    guard inquiry.label == .notEnoughEvidence else { return [] }
    if let reporter = inquiry.reporter { return [.selfReported(by: reporter)] }
    if isComparedInOwnTable(inquiry), !isMeasured(inquiry) {
      return [.selfReported(by: inquiry.document.publisher)]
    }
    guard claim.value != nil || claim.inTable,
      let subject = claim.subject, inquiry.reasons.isEmpty, inquiry.unknownBoards.isEmpty,
      inquiry.stale.isEmpty, !inquiry.asserted.isEmpty,
      inquiry.asserted.allSatisfy({ isSilent($0, about: subject, inquiry) })
    else { return [] }
    return [.selfReported(by: inquiry.document.publisher)]
  }

  /// The board in force does not list the model, and no state at hand prints a figure of it.
  private func isSilent(
    _ evaluation: Evaluation, about subject: Mention, _ inquiry: Inquiry
  ) -> Bool {
    let board = evaluation.board.id
    guard evaluation.reasons == [.subjectNotListed], evaluation.snapshot.completeness == .complete,
      !inquiry.boardsWithOtherFigures.contains(board)
    else { return false }
    return inquiry.archive.standings.allSatisfy { id, rows in
      id.board != board || inquiry.names.match(subject, in: rows).rows.isEmpty
    }
  }

  private func isMeasured(_ inquiry: Inquiry) -> Bool {
    inquiry.asserted.contains { evaluation in
      evaluation.subjects.contains { $0.standing.scores[evaluation.metric] != nil }
    }
  }

  /// The document's own tables print figures of both models.
  private func isComparedInOwnTable(_ inquiry: Inquiry) -> Bool {
    guard inquiry.claim.kind == .comparison, let subject = inquiry.claim.subject?.key else {
      return false
    }
    let rivals = inquiry.claim.rivals
    return !rivals.isEmpty
      && rivals.allSatisfy {
        !inquiry.surroundings.tables.tests(sharedBy: subject, and: $0.key).isEmpty
      }
  }

  let matching = ExampleWorld.example(
    "Heron-70B scores 81.4 on ExampleBoard.", "Heron-70B在ExampleBoard上取得81.4分。",
    Claim(
      kind: .score, subject: Mention(printed: "Heron-70B"), boards: [ExampleWorld.board],
      value: "81.4"))
  let notMatching = ExampleWorld.example(
    "Larkspur-13B scores 72.1 on ExampleBoard.", "Larkspur-13B在ExampleBoard上取得72.1分。",
    Claim(
      kind: .score, subject: ExampleWorld.larkspur, boards: [ExampleWorld.board], value: "72.1"))
}
