internal import Touchstone

/// TS305: somebody else had released before what the sentence calls the first.
struct EarlierRelease: FiringRule {
  let code = FindingCode.earlierRelease

  func findings(in inquiry: Inquiry) -> [Finding] {
    inquiry.decided.filter { $0.board.id == FirstCheck.board }.compactMap { evaluation in
      guard let own = evaluation.subjects.first?.standing,
        let other = evaluation.rivals.first?.rows.first,
        let ownDay = own.scores[evaluation.metric], let day = other.scores[evaluation.metric]
      else { return nil }
      return .earlierRelease(
        earlier: .init(name: other.name, score: day), subject: .init(name: own.name, score: ownDay),
        isCommercial: evaluation.track.id == Catalog.Milestone.Event.commercial.rawValue,
        source: evaluation.snapshot.source)
    }
  }

  private static func claim(_ scope: Scope) -> Claim {
    Claim(
      kind: .first, subject: Mention(printed: "Linnet-7B", id: "larch/linnet-7b"), scope: scope)
  }

  let matching = ExampleWorld.example(
    "Linnet-7B is the first open-source language model in China.", "Linnet-7B是国内首个开源大语言模型。",
    claim(Scope(region: "CN", openness: .open)))
  let notMatching = ExampleWorld.example(
    "Linnet-7B is the first open-source language model for birds in China.",
    "Linnet-7B是国内首个开源鸟类大语言模型。", claim(Scope(region: "CN", openness: .open)))
}
