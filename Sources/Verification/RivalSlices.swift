internal import Touchstone

/// The same sentence said of somebody else: in how many slices it is true of the rival.
enum RivalSlices {
  /// The named rival of a comparison; where a place is claimed, whoever leads in the first slice.
  static func count(
    for inquiry: Inquiry, _ evaluator: Evaluator, _ questions: [Question], base: Filter
  ) -> Verdict.RivalCount? {
    let claim = evaluator.claim
    var turned = evaluator
    switch claim.kind {
    case .comparison:
      guard let rival = claim.rivals.first, claim.rivals.count == 1, let subject = claim.subject
      else { return nil }
      turned.claim.subject = rival
      turned.claim.rivals = [subject]
    case .rank, .sota:
      guard let slice = inquiry.decided.first, let leader = slice.table.first?.standing,
        !slice.subjects.contains(where: { $0.standing == leader })
      else { return nil }
      turned.claim.subject = Mention(printed: leader.name, id: leader.model)
      turned.claim.rivals = []
    case .parity, .score, .first: return nil
    }
    // A lead in points was stated of the subject alone.
    turned.claim.value = nil
    guard let name = turned.claim.subject?.printed else { return nil }
    return Verdict.RivalCount(
      name: name, slices: SliceSearch(evaluator: turned).run(questions, base: base).count)
  }
}
