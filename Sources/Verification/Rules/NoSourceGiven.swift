internal import Touchstone

/// TS602: a figure is cited, and the sentence says neither where from, nor of what, nor of when.
struct NoSourceGiven: FiringRule {
  let code = FindingCode.noSourceGiven

  func findings(in inquiry: Inquiry) -> [Finding] {
    let claim = inquiry.claim
    guard let value = claim.value, value.contains(where: \.isNumber), !claim.inTable,
      claim.boards.isEmpty, claim.track == nil, claim.metric == nil, claim.scope == Scope(),
      claim.asOfSource != .sentence, claim.asOfSource != .section
    else { return [] }
    return [.noSourceGiven(value: value)]
  }

  let matching = ExampleWorld.example(
    "Larkspur-13B beats Kestrel 2 by 4.2 points.", "Larkspur-13B比Kestrel 2高出4.2分。",
    Claim(
      kind: .comparison, subject: ExampleWorld.larkspur, rivals: [ExampleWorld.kestrel],
      value: "+4.2"))
  let notMatching = ExampleWorld.example(
    "Larkspur-13B beats Kestrel 2 by 1.7 points on ExampleBoard.",
    "Larkspur-13B在ExampleBoard上比Kestrel 2高出1.7分。",
    Claim(
      kind: .comparison, subject: ExampleWorld.larkspur, boards: [ExampleWorld.board],
      rivals: [ExampleWorld.kestrel], value: "+1.7"))
}
