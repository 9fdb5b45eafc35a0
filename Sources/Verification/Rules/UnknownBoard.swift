internal import Touchstone

/// TS007: the claim names a board, or a part of one, that the archive does not know.
struct UnknownBoard: FiringRule {
  let code = FindingCode.unknownBoard

  func findings(in inquiry: Inquiry) -> [Finding] {
    inquiry.unknownBoards.map { .unknownBoard(board: $0) }
  }

  let matching = ExampleWorld.example(
    "Larkspur-13B ranks first on HeronBench.", "Larkspur-13B在HeronBench上排名第一。",
    Claim(
      kind: .rank, subject: ExampleWorld.larkspur, rank: 1,
      boards: [Mention(printed: "HeronBench")]))
  let notMatching = ExampleWorld.soundFirst
}
