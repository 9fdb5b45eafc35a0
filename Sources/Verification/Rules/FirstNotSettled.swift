internal import Touchstone

/// TS306: the register of releases has nothing against what the sentence calls the first.
struct FirstNotSettled: FiringRule {
  let code = FindingCode.firstNotSettled

  func findings(in inquiry: Inquiry) -> [Finding] {
    guard inquiry.claim.kind == .first, inquiry.decided.isEmpty else { return [] }
    return [.firstNotSettled(searched: inquiry.releasesSearched)]
  }

  private static func example(_ en: String, _ zh: String, _ name: String, _ id: String)
    -> RuleExample
  {
    ExampleWorld.example(
      en, zh,
      Claim(
        kind: .first, subject: Mention(printed: name, id: id),
        scope: Scope(region: "CN", openness: .open)))
  }

  let matching = example(
    "Plover-7B is the first open-source language model in China.", "Plover-7B是国内首个开源大语言模型。",
    "Plover-7B", "plover/plover-7b")
  let notMatching = example(
    "Linnet-7B is the first open-source language model in China.", "Linnet-7B是国内首个开源大语言模型。",
    "Linnet-7B", "larch/linnet-7b")
}
