internal import Touchstone

/// TS107: the board that is named is easily taken for another, and one of the two may be meant.
///
/// A name that is like another's misleads nobody as long as the claim can be judged on its own
/// board: the finding is kept for a board of which nothing is archived, and for texts that name both.
struct LookAlikeBoard: FiringRule {
  let code = FindingCode.lookAlikeBoard

  func findings(in inquiry: Inquiry) -> [Finding] {
    inquiry.claim.boards.flatMap { mention -> [Finding] in
      guard let id = mention.id, !inquiry.claim.inTable else { return [] }
      return inquiry.registers.lookAlikes.compactMap { pair in
        guard pair.board == id || pair.other == id else { return nil }
        let other = pair.board == id ? pair.other : pair.board
        let names = inquiry.names.catalog.boards[other] ?? []
        guard let name = names.first, isUnheld(mention.name, inquiry) || isNamed(name, inquiry)
        else { return nil }
        return .lookAlikeBoard(named: mention.name, other: name)
      }
    }.uniqued()
  }

  private func isUnheld(_ board: String, _ inquiry: Inquiry) -> Bool {
    inquiry.unknownBoards.contains(board)
      || inquiry.stale.contains { $0.board == board && $0.before == nil && $0.after == nil }
  }

  private func isNamed(_ board: String, _ inquiry: Inquiry) -> Bool {
    inquiry.surroundings.holds(board)
  }

  let matching = ExampleWorld.example(
    "Larkspur-13B ranks first on ExampelBoard.", "Larkspur-13B在ExampelBoard上排名第一。",
    Claim(
      kind: .rank, subject: ExampleWorld.larkspur, rank: 1,
      boards: [Mention(printed: "ExampelBoard", id: "exampel")]))
  let notMatching = ExampleWorld.soundFirst
}
