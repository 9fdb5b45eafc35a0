package import Touchstone

/// What stays the same of a claim when its sentence moves or is reworded.
package enum ClaimFingerprint {
  /// SHA-256, in hexadecimal, of what is claimed; neither the place nor the document's date counts.
  package static func v1(_ claim: Claim) -> String {
    Digest.sha256(JSON.array(parts(of: claim).map(JSON.string)).line)
  }

  private static func parts(_ mentions: [Mention]) -> String {
    mentions.map(part).sorted().joined(separator: " ")
  }

  private static func part(_ mention: Mention) -> String { mention.id ?? nameKey(mention.name) }

  private static func parts(of claim: Claim) -> [String] {
    let scope = claim.scope
    let limits = [
      scope.region, scope.language, scope.openness?.rawValue, scope.size, scope.task, scope.other,
    ]
    let isDated = claim.asOfSource == .sentence || claim.asOfSource == .section
    return [
      claim.kind.rawValue, claim.subject.map(part) ?? "", claim.rank.map(String.init) ?? "",
      parts(claim.boards), claim.track.map(nameKey) ?? "", claim.metric.map(nameKey) ?? "",
      parts(claim.rivals), claim.value ?? "", claim.negated ? "negated" : "",
      isDated ? claim.asOf?.description ?? "" : "",
    ] + limits.map { $0.map(nameKey) ?? "" }
  }
}
