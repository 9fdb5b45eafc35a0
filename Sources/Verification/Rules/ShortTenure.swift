internal import Touchstone

/// TS301: the title was lost to another vendor within 30 days.
struct ShortTenure: FiringRule {
  let code = FindingCode.shortTenure
  private static let short = 30

  func findings(in inquiry: Inquiry) -> [Finding] {
    guard let holding = inquiry.holding, holding.tenure.isCertain,
      let most = holding.tenure.atMostDays, most <= Self.short,
      let next = inquiry.title?.successor(of: holding), let vendor = holding.tenure.holder.vendor,
      let leader = next.holders.first,
      // A new version that takes over from the old one keeps the title with its vendor.
      next.holders.allSatisfy({ $0.isCertain && $0.vendor.map { $0 != vendor } ?? false })
    else { return [] }
    return [
      .shortTenure(
        board: holding.boardName, days: holding.tenure.atLeastDays...most, to: leader.name,
        lost: next.from)
    ]
  }

  private static let states: [(Day, [Standing])] = [
    (ExampleWorld.day.advanced(by: -60), ExampleWorld.behindKestrel),
    (ExampleWorld.day, ExampleWorld.firstOfAll),
    (ExampleWorld.day.advanced(by: 14), ExampleWorld.behindKestrel),
  ]

  let matching = ExampleWorld.first(states: states)
  let notMatching = ExampleWorld.first(
    states: states.dropLast() + [
      (ExampleWorld.day.advanced(by: 45), ExampleWorld.behindKestrel)
    ])
}
