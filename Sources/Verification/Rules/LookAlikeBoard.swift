internal import Touchstone

/// TS107: the board that is named is easily taken for another, and one of the two may be meant.
///
/// A name that is like another's misleads nobody as long as the claim can be judged on its own
/// board: the finding is kept for claims that cannot, and for texts that name both.
struct LookAlikeBoard: FiringRule {
  let code = FindingCode.lookAlikeBoard

  func findings(in inquiry: Inquiry) -> [Finding] {
    inquiry.claim.boards.flatMap { mention -> [Finding] in
      guard let id = mention.id, !isSettled(id, inquiry) else { return [] }
      return inquiry.registers.lookAlikes.compactMap { pair in
        guard pair.board == id || pair.other == id else { return nil }
        let other = pair.board == id ? pair.other : pair.board
        guard let name = inquiry.names.catalog.boards[other]?.first else { return nil }
        return .lookAlikeBoard(named: mention.name, other: name)
      }
    }.uniqued()
  }

  private func isSettled(_ board: String, _ inquiry: Inquiry) -> Bool {
    inquiry.asserted.contains { $0.board.id == board && !$0.subjects.isEmpty }
      || inquiry.claim.kind == .score || inquiry.claim.inTable
  }

  let matching = ExampleWorld.example(
    "Larkspur-13B ranks first on ExampelBoard.", "Larkspur-13B在ExampelBoard上排名第一。",
    Claim(
      kind: .rank, subject: ExampleWorld.larkspur, rank: 1,
      boards: [Mention(printed: "ExampelBoard", id: "exampel")]))
  let notMatching = ExampleWorld.soundFirst
}
