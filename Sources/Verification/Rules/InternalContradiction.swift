internal import Touchstone

/// TS402: the document's own table, or another of its sentences, says otherwise.
struct InternalContradiction: FiringRule {
  let code = FindingCode.internalContradiction

  func findings(in inquiry: Inquiry) -> [Finding] {
    let check = SelfCheck(claim: inquiry.claim, surroundings: inquiry.surroundings)
    return check.contradiction().map { [.internalContradiction($0)] } ?? []
  }

  private static let claim = Claim(
    id: "c", kind: .comparison, subject: ExampleWorld.larkspur, boards: [ExampleWorld.board],
    rivals: [ExampleWorld.kestrel], quote: "Larkspur-13B beats Kestrel 2 on ExampleBoard.",
    range: 20..<60)

  private static func example(_ own: String, en: String, zh: String) -> RuleExample {
    ExampleWorld.article(
      Bilingual(
        en: "Larkspur-13B beats Kestrel 2 on ExampleBoard; the table below prints \(en).",
        zh: "Larkspur-13B在ExampleBoard上超越Kestrel 2；下表所印为\(zh)。"),
      headline: "Larkspur", body: claim.quote, claim: claim,
      table: ExampleWorld.table([
        ["Model", "ExampleBoard"], ["Larkspur-13B", own], ["Kestrel 2", "70.4"],
      ]))
  }

  let matching = example("68.0", en: "68.0 against 70.4", zh: "68.0对70.4")
  let notMatching = example("72.1", en: "72.1 against 70.4", zh: "72.1对70.4")
}
