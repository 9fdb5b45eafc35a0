internal import Touchstone

/// TS101: true only with a qualifier that the sentence lacks.
struct UnstatedQualifier: FiringRule {
  let code = FindingCode.unstatedQualifier

  func findings(in inquiry: Inquiry) -> [Finding] {
    guard inquiry.holdsOnlyNarrower, let narrower = inquiry.search.narrower,
      let qualifiers = inquiry.search.count.qualifiers.first
    else { return [] }
    return [.unstatedQualifier(board: narrower.board.name, qualifiers: qualifiers)]
  }

  let matching = ExampleWorld.example(
    "Larkspur-13B ranks first on ExampleBoard.", "Larkspur-13B在ExampleBoard上排名第一。",
    Claim(kind: .rank, subject: ExampleWorld.larkspur, rank: 1, boards: [ExampleWorld.board]),
    rows: ExampleWorld.firstOfRanked)
  let notMatching = ExampleWorld.example(
    "Larkspur-13B ranks first among domestic models on ExampleBoard.",
    "Larkspur-13B在ExampleBoard上位列国产第一。",
    Claim(
      kind: .rank, subject: ExampleWorld.larkspur, rank: 1, boards: [ExampleWorld.board],
      scope: Scope(region: "CN")),
    rows: ExampleWorld.firstOfRanked)
}
