internal import Touchstone

/// TS106: a name has several readings on the board, or names a family without a version.
struct AmbiguousName: FiringRule {
  let code = FindingCode.ambiguousName

  func findings(in inquiry: Inquiry) -> [Finding] {
    let claim = inquiry.claim
    let evaluations = inquiry.asserted.filter { !$0.subjects.isEmpty }
    let subject = claim.subject.flatMap { mention in
      // A subject that the board lists once is that row, whatever version the board adds.
      evaluations.isEmpty
        || evaluations.contains { $0.subjects.count > 1 || $0.reasons.contains(code) }
        ? finding(mention, rows: evaluations.flatMap { $0.subjects.map(\.standing) }, inquiry)
        : nil
    }
    let rivals = claim.rivals.filter { !$0.isClass }.compactMap { mention in
      finding(
        mention,
        rows: evaluations.flatMap { evaluation in
          evaluation.rivals.filter { $0.mention == mention }.flatMap(\.rows)
        }, inquiry)
    }
    return ([subject].compactMap(\.self) + rivals).uniqued()
  }

  private func finding(_ mention: Mention, rows: [Standing], _ inquiry: Inquiry) -> Finding? {
    guard let id = mention.id, inquiry.names.catalog.models[id] != nil else { return nil }
    let names = rows.map(\.name).uniqued()
    let isExact = rows.allSatisfy { $0.model == id }
    if rows.isEmpty {
      let readings = inquiry.names.catalog.readings(of: id).subtracting([id]).sorted()
      guard inquiry.names.isFamily(mention), inquiry.label == .notEnoughEvidence else { return nil }
      return .ambiguousName(
        name: mention.printed,
        readings: readings.compactMap { inquiry.names.catalog.models[$0]?.names.first })
    }
    return isExact && names.count == 1
      ? nil : .ambiguousName(name: mention.printed, readings: names)
  }

  let matching = ExampleWorld.example(
    "Larkspur-13B beats Finch on ExampleBoard.", "Larkspur-13B在ExampleBoard上超越Finch。",
    Claim(
      kind: .comparison, subject: ExampleWorld.larkspur, boards: [ExampleWorld.board],
      rivals: [ExampleWorld.finch]),
    rows: [
      ExampleWorld.row("Finch max", "80.0", model: "kestrel/finch-max"),
      ExampleWorld.row("Larkspur-13B", "72.1", model: "larch/larkspur-13b"),
      ExampleWorld.row("Finch mini", "65.0", model: "kestrel/finch-mini"),
    ])
  let notMatching = ExampleWorld.soundComparison
}
