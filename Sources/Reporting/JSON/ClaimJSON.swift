internal import Touchstone

extension JSONReport {
  /// The fields of `extract`, in the order of INTERFACE.md.
  static func members(of claim: Claim) -> [(key: String, value: JSON)] {
    let models = claim.rivals.filter { !$0.isClass }
    return [
      ("document", .string(claim.document)),
      ("id", .string(claim.id)),
      ("kind", .string(claim.kind.rawValue)),
      ("subject", JSON(claim.subject?.name)),
      ("subjectId", JSON(claim.subject?.id)),
      ("rank", JSON(claim.rank)),
      ("boards", .array(claim.boards.filter { !$0.isClass }.map { .string($0.name) })),
      ("track", JSON(claim.track)),
      ("metric", JSON(claim.metric)),
      ("rivals", .array(models.map { .string($0.name) })),
      ("rivalIds", .array(models.map { JSON($0.id) })),
      ("rivalClasses", .array(claim.rivals.filter(\.isClass).map { .string($0.printed) })),
      ("scope", scope(claim.scope)),
      ("hedged", .bool(claim.hedged)),
      ("negated", .bool(claim.negated)),
      ("modality", .string(claim.modality.rawValue)),
      ("asOf", JSON(claim.asOf?.description)),
      ("asOfSource", JSON(claim.asOfSource?.rawValue)),
      ("value", JSON(claim.value)),
      ("inTable", .bool(claim.inTable)),
      ("quote", .string(claim.quote)),
    ] + position(of: claim)
  }

  private static func position(of claim: Claim) -> [(key: String, value: JSON)] {
    [
      ("line", JSON(claim.start.line)),
      ("column", JSON(claim.start.column)),
      ("endLine", JSON(claim.end.line)),
      ("endColumn", JSON(claim.end.column)),
      ("start", JSON(claim.range.lowerBound)),
      ("end", JSON(claim.range.upperBound)),
    ]
  }

  private static func scope(_ scope: Scope) -> JSON {
    .object([
      ("region", JSON(scope.region)),
      ("language", JSON(scope.language)),
      ("openness", JSON(scope.openness?.rawValue)),
      ("size", JSON(scope.size)),
      ("task", JSON(scope.task)),
      ("other", JSON(scope.other)),
    ])
  }
}
