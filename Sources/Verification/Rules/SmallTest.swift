internal import Touchstone

/// TS205: few questions, or few models to be first among.
struct SmallTest: FiringRule {
  let code = FindingCode.smallTest
  static let fewItems = 100
  static let fewModels = 3

  func findings(in inquiry: Inquiry) -> [Finding] {
    let isTitle = [.rank, .sota].contains(inquiry.claim.kind)
    return inquiry.decided.compactMap { evaluation -> Finding? in
      let items = evaluation.track.metric(evaluation.metric)?.items
      // A cut table tells nothing of how many models the board lists.
      let counts = isTitle && evaluation.snapshot.completeness != .cut
      let isSmall = items.map { $0 < Self.fewItems } ?? false
      guard isSmall || counts && (1..<Self.fewModels).contains(evaluation.table.count) else {
        return nil
      }
      return .smallTest(
        board: evaluation.board.name, items: items, models: evaluation.table.count)
    }.uniqued()
  }

  private static let claim = Claim(
    kind: .rank, subject: ExampleWorld.larkspur, rank: 1, boards: [ExampleWorld.board])

  let matching = ExampleWorld.example(
    "Larkspur-13B ranks first on ExampleBoard, which lists two models.",
    "Larkspur-13B在只列出两个模型的ExampleBoard上排名第一。", claim,
    rows: Array(ExampleWorld.firstOfAll.prefix(2)))
  let notMatching = ExampleWorld.soundFirst
}
