internal import Touchstone

/// TS203: by the day of the claim, the operator or others had published a caution on the board.
struct BoardUnderCaution: FiringRule {
  let code = FindingCode.boardUnderCaution
  /// A caution of long ago may have been met since.
  static let days = 366

  func findings(in inquiry: Inquiry) -> [Finding] {
    guard let date = inquiry.date, inquiry.claim.kind != .score else { return [] }
    let last = min(date.period.last, date.horizon)
    return inquiry.decided.map(\.board).uniqued().compactMap { board in
      board.cautions.last { isInForce($0, on: last) }
        .map { .boardUnderCaution(board: board.name, $0) }
    }
  }

  private func isInForce(_ caution: Caution, on day: Day) -> Bool {
    caution.day <= day && day <= caution.until ?? day && day - caution.day <= Self.days
  }

  private static let claim = Claim(
    kind: .rank, subject: ExampleWorld.larkspur, rank: 1, boards: [ExampleWorld.board])

  private static func caution(_ day: Day) -> (inout Leaderboard) -> Void {
    { board in
      board.cautions = [
        Caution(
          day: day, by: "the operator",
          summary: Bilingual(en: "The test set has leaked.", zh: "测试题已泄露。"),
          source: "example.org/news")
      ]
    }
  }

  let matching = ExampleWorld.example(
    "Larkspur-13B ranks first on ExampleBoard, whose operator says that the test set has leaked.",
    "Larkspur-13B在ExampleBoard上排名第一（运营方已声明测试题泄露）。", claim,
    change: caution(ExampleWorld.day(-10)))
  let notMatching = ExampleWorld.example(
    "Larkspur-13B ranks first on ExampleBoard, ten days before its operator warns.",
    "Larkspur-13B在ExampleBoard上排名第一（十天后运营方才提示风险）。", claim,
    change: caution(ExampleWorld.day(10)))
}
