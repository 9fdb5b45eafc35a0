internal import Touchstone

/// TS204: a dated, cited tie between who runs the board and who makes the model.
///
/// A tie that no source shows is unknown: the finding is silent then, and never says "none".
struct ConflictOfInterest: FiringRule {
  let code = FindingCode.conflictOfInterest

  func findings(in inquiry: Inquiry) -> [Finding] {
    guard let date = inquiry.date, inquiry.claim.kind != .score else { return [] }
    return inquiry.decided.flatMap { evaluation -> [Finding] in
      let vendors = Set(evaluation.subjects.compactMap(\.standing.vendor))
      let days = [date.period.first, date.period.last, evaluation.snapshot.validFrom]
      return inquiry.registers.ties.filter { tie in
        tie.board == evaluation.board.id && vendors.contains(tie.vendor)
          && days.contains(where: tie.holds)
      }.map { tie in
        .conflictOfInterest(
          board: evaluation.board.name,
          vendor: inquiry.names.catalog.vendors[tie.vendor]?.names.first ?? tie.vendor, tie)
      }
    }.uniqued()
  }

  let matching = ExampleWorld.example(
    "Kestrel 2 ranks second on ExampleBoard, which its maker pays for.",
    "Kestrel 2在由其厂商资助的ExampleBoard上排名第二。",
    Claim(kind: .rank, subject: ExampleWorld.kestrel, rank: 2, boards: [ExampleWorld.board]))
  let notMatching = ExampleWorld.soundFirst
}
