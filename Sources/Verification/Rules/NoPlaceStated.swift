internal import Touchstone

/// TS008: the claim states no place that could be counted, such as "among the top".
struct NoPlaceStated: FiringRule {
  let code = FindingCode.noPlaceStated

  func findings(in inquiry: Inquiry) -> [Finding] {
    let claim = inquiry.claim
    let isOpen = claim.rank == nil && (claim.kind == .rank || claim.kind == .sota && claim.hedged)
    return isOpen ? [.noPlaceStated] : []
  }

  let matching = ExampleWorld.example(
    "Larkspur-13B is among the top models on ExampleBoard.", "Larkspur-13B在ExampleBoard上名列前茅。",
    Claim(
      kind: .rank, subject: ExampleWorld.larkspur, boards: [ExampleWorld.board], hedged: true))
  let notMatching = ExampleWorld.soundFirst
}
