internal import Touchstone

/// TS201: on the day of the claim the public could not use the model.
///
/// Two sources can show it: the board's own list of models that nobody can try, and a later day from
/// which on, as the catalog has it, anyone could use the model. Else the access is unknown, and unsaid.
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
    return Self.opening(of: id, after: day, in: inquiry.names.catalog)?.source
  }

  /// The day, after `day`, from which on anyone could use the model or the product that it runs in;
  /// nil if anything of them was to be had by then, or if nothing is known.
  private static func opening(
    of id: String, after day: Day, in catalog: Catalog
  ) -> Catalog.Milestone? {
    let own = [id] + (catalog.models[id]?.families ?? [])
    let kin = own.reduce(into: Set<String>()) { $0.formUnion(catalog.readings(of: $1)) }
    let openings = { (ids: any Sequence<String>) in
      ids.flatMap { catalog.models[$0]?.milestones ?? [] }
        .filter { [.accessible, .weights, .commercial].contains($0.event) }
    }
    if openings(kin).contains(where: { $0.day <= day }) { return nil }
    return openings(own).filter { $0.event == .accessible }.min { $0.day < $1.day }
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
