internal import Touchstone

/// TS206: no number of right answers out of N gives the claimed score.
///
/// It may be a mean of several runs, or of a part; the finding says so and calls nothing false.
struct Granularity: FiringRule {
  let code = FindingCode.granularity

  func findings(in inquiry: Inquiry) -> [Finding] {
    let claim = inquiry.claim
    // A sentence that says how many runs or samples were joined explains itself.
    guard claim.kind == .score, !claim.hedged, let printed = claim.value,
      printed.first?.isNumber == true, !printed.contains("/"),
      Setting(in: claim.quote).runs == nil, !Self.tellsOfSeveralRuns(claim.quote),
      let value = ScoreCheck.number(printed),
      value.value > 1, value.value <= 100
    else { return [] }
    return claim.boards.compactMap { mention in
      guard let items = items(of: mention, inquiry),
        !claim.inTable || stands(printed, claim.subject, mention, inquiry),
        !Self.isReachable(value, items: items)
      else { return nil }
      return .granularity(board: mention.name, value: printed, items: items)
    }
  }

  private static let severalRuns = [
    "average", "mean of", "mean over", "averaged", "averaging", "majority", "maj@", "avg@", "cons@",
    "consensus", "self-consistency", "best of", "best-of", "sampl", " runs", " trials", "repeated",
    "voting", "采样", "平均", "均值", "多数投票", "投票", "自洽", "一致性解码", "取最优", "重复测试", "次测试", "次运行",
    "次实验",
  ]

  /// "Averaged over 16 runs", 采样, majority voting: no one run need give the figure.
  private static func tellsOfSeveralRuns(_ quote: String) -> Bool {
    let words = quote.lowercased()
    return severalRuns.contains(where: words.contains)
  }

  /// As the register has it, or as the board declares it for the column that is asked.
  private func items(of board: Mention, _ inquiry: Inquiry) -> Int? {
    if let test = inquiry.registers.testSizes.first(where: { $0.board == board.id }) {
      return test.items
    }
    let metrics = inquiry.asserted.filter { $0.board.id == board.id }
      .compactMap { $0.track.metric($0.metric) }.uniqued()
    return metrics.count == 1 && metrics[0].unit == "%" ? metrics[0].items : nil
  }

  /// A table's own cells name the model and the test; a heading far above may speak of another.
  private func stands(
    _ printed: String, _ subject: Mention?, _ test: Mention, _ inquiry: Inquiry
  ) -> Bool {
    guard let model = subject?.key, let test = test.id else { return false }
    return inquiry.surroundings.tables.figures(of: model, on: test).contains {
      $0.printed == printed && $0.setting.runs == nil
    }
  }

  /// Whether k of N, in percent, reads `value` at its decimals, rounded or cut off.
  static func isReachable(_ value: Score, items: Int) -> Bool {
    guard value.decimals > 0, value.decimals <= 4, items > 0 else { return true }
    var power: Int64 = 1
    for _ in 0..<value.decimals { power *= 10 }
    let whole = Int64(items)
    let near = value.significand * whole / (100 * power)
    return (near - 1...near + 1).contains { right in
      let scaled = right * 100 * power
      return scaled / whole == value.significand
        || (2 * scaled + whole) / (2 * whole) == value.significand
    }
  }

  let matching = ExampleWorld.example(
    "Larkspur-13B scores 71.2% on SmallTest, a set of 30 questions.",
    "Larkspur-13B在共30题的SmallTest上得分71.2%。",
    Claim(
      kind: .score, subject: ExampleWorld.larkspur,
      boards: [Mention(printed: "SmallTest", id: "small")], value: "71.2%"))
  let notMatching = ExampleWorld.example(
    "Larkspur-13B scores 73.3% on SmallTest, 22 of 30 questions.",
    "Larkspur-13B在SmallTest上得分73.3%，即30题中的22题。",
    Claim(
      kind: .score, subject: ExampleWorld.larkspur,
      boards: [Mention(printed: "SmallTest", id: "small")], value: "73.3%"))
}
