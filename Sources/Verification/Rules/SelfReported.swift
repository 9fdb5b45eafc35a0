internal import Touchstone

/// TS202: the only figure is the vendor's own.
struct SelfReported: FiringRule {
  let code = FindingCode.selfReported

  func findings(in inquiry: Inquiry) -> [Finding] {
    guard inquiry.label == .notEnoughEvidence else { return [] }
    if let reporter = inquiry.reporter { return [.selfReported(by: reporter)] }
    let hasFigure = inquiry.claim.value != nil || inquiry.claim.inTable
    let isMeasured = inquiry.asserted.contains { evaluation in
      evaluation.subjects.contains { $0.standing.scores[evaluation.metric] != nil }
    }
    return (hasFigure || isComparedInOwnTable(inquiry)) && !isMeasured
      ? [.selfReported(by: inquiry.document.publisher)] : []
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
    "Larkspur-13B scores 81.4 on HeronBench.", "Larkspur-13B在HeronBench上取得81.4分。",
    Claim(
      kind: .score, subject: ExampleWorld.larkspur, boards: [Mention(printed: "HeronBench")],
      value: "81.4"))
  let notMatching = ExampleWorld.example(
    "Larkspur-13B scores 72.1 on ExampleBoard.", "Larkspur-13B在ExampleBoard上取得72.1分。",
    Claim(
      kind: .score, subject: ExampleWorld.larkspur, boards: [ExampleWorld.board], value: "72.1"))
}
