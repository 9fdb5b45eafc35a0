internal import Touchstone

/// TS304: the edition's table was changed after publication, and the change decides otherwise.
struct EditionChanged: FiringRule {
  let code = FindingCode.editionChanged

  func findings(in inquiry: Inquiry) -> [Finding] {
    inquiry.histories.compactMap(finding).uniqued()
  }

  private func finding(_ history: TitleHistory) -> Finding? {
    let snapshot = history.evaluation.snapshot
    guard let edition = snapshot.edition else { return nil }
    let opposite: Evidence.Outcome = history.evaluation.outcome == .holds ? .fails : .holds
    let changed = history.others.filter {
      $0.state.edition == edition && $0.outcome == opposite
    }.map(\.state.validFrom)
    guard
      let day = changed.first(where: { $0 > snapshot.validFrom }) ?? changed.last
    else { return nil }
    return .editionChanged(
      board: history.evaluation.board.name, edition: edition, state: snapshot.validFrom,
      changed: day, holds: opposite == .holds)
  }

  private static let states: [(Day, [Standing])] = [
    (ExampleWorld.day, ExampleWorld.firstOfAll),
    (ExampleWorld.day.advanced(by: 12), ExampleWorld.behindKestrel),
  ]

  let matching = ExampleWorld.first(states: states, edition: "2023-09")
  let notMatching = ExampleWorld.first(states: states)
}
