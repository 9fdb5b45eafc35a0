internal import Touchstone

/// TS006: the rival is a class of models, or a vendor where no board is named, and not one model.
struct RivalIsAClass: FiringRule {
  let code = FindingCode.rivalIsAClass

  func findings(in inquiry: Inquiry) -> [Finding] {
    inquiry.claim.rivals.filter { inquiry.names.isClass($0, in: inquiry.claim) }
      .map { .rivalIsAClass(rival: $0.printed) }
  }

  let matching = ExampleWorld.example(
    "Larkspur-13B beats all open-source models on ExampleBoard.",
    "Larkspur-13B在ExampleBoard上超越所有开源模型。",
    Claim(
      kind: .comparison, subject: ExampleWorld.larkspur, boards: [ExampleWorld.board],
      rivals: [Mention(printed: "all open-source models", isClass: true)]))
  let notMatching = ExampleWorld.soundComparison
}
