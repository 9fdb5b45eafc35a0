internal import Touchstone

/// TS207: the claim's figure and the board's came about in different ways, and were not compared.
struct DifferentProtocol: FiringRule {
  let code = FindingCode.differentProtocol

  func findings(in inquiry: Inquiry) -> [Finding] {
    inquiry.asserted.filter { $0.reasons.contains(.differentProtocol) }.map { evaluation in
      .differentProtocol(
        board: evaluation.board.name,
        claimed: ProtocolGate.claimed(inquiry.claim).words,
        printed: ProtocolGate.setting(of: evaluation).words)
    }.uniqued()
  }

  private static func example(_ en: String, _ zh: String) -> RuleExample {
    ExampleWorld.example(
      en, zh,
      Claim(
        kind: .score, subject: ExampleWorld.larkspur, boards: [ExampleWorld.board], value: "72.1")
    ) { board in
      for index in board.snapshots.indices {
        board.snapshots[index].protocolNote = Bilingual(
          en: "Five-shot, test split.", zh: "5-shot，测试集。")
      }
    }
  }

  let matching = example(
    "Larkspur-13B scores 72.1 on ExampleBoard (zero-shot).",
    "Larkspur-13B在ExampleBoard上得分72.1（zero-shot）。")
  let notMatching = example(
    "Larkspur-13B scores 72.1 on ExampleBoard (5-shot).",
    "Larkspur-13B在ExampleBoard上得分72.1（5-shot）。")
}
