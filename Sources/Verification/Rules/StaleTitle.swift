internal import Touchstone

/// TS302: true once, no longer true on the claim's day.
struct StaleTitle: FiringRule {
  let code = FindingCode.staleTitle

  func findings(in inquiry: Inquiry) -> [Finding] {
    guard !inquiry.decided.contains(where: { $0.outcome == .holds }) else { return [] }
    return inquiry.histories.filter { $0.evaluation.outcome == .fails }.compactMap(finding)
      .uniqued()
  }

  private func finding(_ history: TitleHistory) -> Finding? {
    let now = history.evaluation.snapshot.validFrom
    let earlier = history.others.filter { $0.state.validFrom < now }
    guard let held = earlier.last(where: { $0.outcome == .holds })?.state.validFrom else {
      return nil
    }
    let lost = earlier.first { $0.state.validFrom > held && $0.outcome == .fails }
    return .staleTitle(
      board: history.evaluation.board.name, held: held, lost: lost?.state.validFrom ?? now)
  }

  let matching = ExampleWorld.first(
    states: [
      (ExampleWorld.day.advanced(by: -40), ExampleWorld.firstOfAll),
      (ExampleWorld.day.advanced(by: -10), ExampleWorld.behindKestrel),
    ])
  let notMatching = ExampleWorld.first(
    states: [
      (ExampleWorld.day.advanced(by: -40), ExampleWorld.behindKestrel),
      (ExampleWorld.day.advanced(by: -10), ExampleWorld.behindKestrel),
    ])
}
