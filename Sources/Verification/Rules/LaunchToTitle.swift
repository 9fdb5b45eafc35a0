internal import Touchstone

/// TS303: the title came within 7 days of the model's launch.
struct LaunchToTitle: FiringRule {
  let code = FindingCode.launchToTitle
  private static let soon = 0...7

  func findings(in inquiry: Inquiry) -> [Finding] {
    guard let holding = inquiry.holding, holding.tenure.isCertain,
      let released = holding.released, let lag = holding.lag,
      Self.soon.contains(lag.atMost)
    else { return [] }
    return [
      .launchToTitle(board: holding.boardName, released: released, from: holding.tenure.from)
    ]
  }

  private static func first(_ name: String, _ model: String) -> RuleExample {
    ExampleWorld.example(
      "\(name) ranks first on ExampleBoard.", "\(name)在ExampleBoard上排名第一。",
      Claim(
        kind: .rank, subject: Mention(printed: name, id: model), rank: 1,
        boards: [ExampleWorld.board]),
      rows: [ExampleWorld.row(name, "74.0", model: model)] + ExampleWorld.firstOfAll)
  }

  let matching = first("Linnet-7B", "larch/linnet-7b")
  let notMatching = first("Linnet-3B", "larch/linnet-3b")
}
