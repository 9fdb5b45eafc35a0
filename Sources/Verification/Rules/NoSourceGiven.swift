internal import Touchstone

/// TS602: a figure is cited, and the sentence says neither where from, nor of what, nor of when.
struct NoSourceGiven: FiringRule {
  let code = FindingCode.noSourceGiven

  func findings(in inquiry: Inquiry) -> [Finding] {
    let claim = inquiry.claim
    guard let value = claim.value, value.contains(where: \.isNumber), !claim.inTable,
      claim.boards.isEmpty, claim.track == nil, claim.metric == nil, claim.scope == Scope(),
      claim.asOfSource != .sentence, claim.asOfSource != .section, claim.modality == .asserted,
      !inquiry.surroundings.namesBoard(around: claim), !isSourcedElsewhere(claim, inquiry),
      !Self.citations.contains(where: quotes(claim))
    else { return [] }
    return [.noSourceGiven(value: value)]
  }

  /// Words that name a source that is no board.
  private static let citations = [
    "reported by", "according to", "reported in", "as reported", "据", "来源", "援引",
  ]

  /// Elsewhere the document gives the same figure with its board.
  private func isSourcedElsewhere(_ claim: Claim, _ inquiry: Inquiry) -> Bool {
    inquiry.surroundings.others(beside: claim).contains {
      $0.value == claim.value && !$0.boards.isEmpty
    }
  }

  private func quotes(_ claim: Claim) -> (String) -> Bool {
    let quote = Array(claim.quote.lowercased())
    return { word in
      let word = Array(word)
      return quote.indices.contains { quote[$0...].starts(with: word) }
    }
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
