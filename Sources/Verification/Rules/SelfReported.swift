internal import Touchstone

/// TS202: the only figure is the vendor's own.
struct SelfReported: FiringRule {
  let code = FindingCode.selfReported

  func findings(in inquiry: Inquiry) -> [Finding] {
    let hasFigure = inquiry.claim.value != nil || inquiry.claim.inTable
    let isMeasured = inquiry.asserted.contains { evaluation in
      evaluation.subjects.contains { $0.standing.scores[evaluation.metric] != nil }
    }
    return inquiry.label == .notEnoughEvidence && hasFigure && !isMeasured
      ? [.selfReported(by: inquiry.document.publisher)] : []
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
