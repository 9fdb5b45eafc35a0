internal import Touchstone

/// TS201: on the day of the claim the public could not use the model.
///
/// Three sources can show it: the board's own list of models that nobody can try, the register of
/// access, and a release after the day. Without one of them the access is unknown, and unsaid.
struct NotPubliclyAvailable: FiringRule {
  let code = FindingCode.notPubliclyAvailable

  func findings(in inquiry: Inquiry) -> [Finding] {
    guard let date = inquiry.date, [.rank, .sota, .comparison].contains(inquiry.claim.kind) else {
      return []
    }
    let day = min(date.period.last, date.horizon)
    return inquiry.decided.flatMap { evaluation in
      evaluation.subjects.prefix(1).compactMap { row in
        source(row.standing, evaluation, on: day, inquiry).map {
          Finding.notPubliclyAvailable(model: row.standing.name, day: day, source: $0)
        }
      }
    }.uniqued()
  }

  private func source(
    _ row: Standing, _ evaluation: Evaluation, on day: Day, _ inquiry: Inquiry
  ) -> String? {
    if let group = row.group, evaluation.track.groupsNotPublic.contains(group) {
      let heading = evaluation.track.groups[group]?.first ?? group
      return "\(evaluation.board.name) \(evaluation.snapshot.validFrom): \(heading)"
    }
    guard row.openness != .open, let id = row.model else { return nil }
    let models = inquiry.names.catalog.models
    let known = Set([id] + (models[id]?.families ?? []))
    let states = inquiry.registers.access.filter { known.contains($0.model) && $0.from <= day }
    guard let last = states.max(by: { $0.from < $1.from }), !last.isPublic else { return nil }
    return last.source
  }

  private static let claim = Claim(
    kind: .rank, subject: ExampleWorld.larkspur, rank: 1, boards: [ExampleWorld.board])

  let matching = ExampleWorld.example(
    "Larkspur-13B ranks first on ExampleBoard, while only invited testers can use it.",
    "Larkspur-13B在ExampleBoard上排名第一（当时仅限受邀者试用）。", claim)
  let notMatching = ExampleWorld.example(
    "Kestrel 2 ranks second on ExampleBoard.", "Kestrel 2在ExampleBoard上排名第二。",
    Claim(kind: .rank, subject: ExampleWorld.kestrel, rank: 2, boards: [ExampleWorld.board]))
}
