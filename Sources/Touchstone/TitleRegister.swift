/// Somebody else's claim to the same first place at the same time.
package struct TitleCollision: Hashable, Sendable {
  package var board: String
  package var contender: TitleRegister.Contender
  /// Whether both claims can be true: both are borne out, or one of them is not; nil if unknown.
  package var areBothTrue: Bool?
}

/// Who claims which first place, over the documents of a run and of the ledger.
package struct TitleRegister: Sendable {
  /// One claim to a title.
  package struct Contender: Hashable, Sendable {
    package var source: String
    package var claim: String
    package var subject: String
    package var vendor: String
    package var asOf: Period
    package var label: Verdict.Label
  }

  private var contenders: [String: [Contender]] = [:]

  package init() {}

  package mutating func add(_ checked: CheckedDocument) {
    for judged in checked.claims {
      guard
        let contender = Contender(
          checked.document.source, judged.claim.id, judged.claim.subject, judged.verdict.asOf,
          judged.verdict.label)
      else { continue }
      for key in judged.claim.titleKeys {
        contenders[key, default: []].removeAll { $0.claim == contender.claim }
        contenders[key, default: []].append(contender)
      }
    }
  }

  /// What the ledger holds, oldest first; the last sighting of a claim counts.
  package mutating func add(_ rows: [HistoryRow]) {
    for row in rows.reversed() {
      guard
        let contender = Contender(row.source, row.claim, row.subject, row.asOf, row.label)
      else { continue }
      // What this run has read itself is newer, and goes by the name that the user gave.
      for key in row.titleKeys
      where !(contenders[key] ?? []).contains(where: { $0.claim == contender.claim }) {
        contenders[key, default: []].append(contender)
      }
    }
  }

  /// The document with the collisions of each of its claims.
  package func marking(_ checked: CheckedDocument) -> CheckedDocument {
    var marked = checked
    for index in marked.claims.indices {
      marked.claims[index].collisions = collisions(of: marked.claims[index], in: checked.document)
    }
    return marked
  }

  private func collisions(of judged: JudgedClaim, in document: Document) -> [TitleCollision] {
    let (claim, verdict) = (judged.claim, judged.verdict)
    guard
      let own = Contender(document.source, claim.id, claim.subject, verdict.asOf, verdict.label)
    else { return [] }
    return claim.titleKeys.flatMap { key in
      (contenders[key] ?? []).filter { $0.vendor != own.vendor && $0.asOf.overlaps(own.asOf) }
        .sorted { ($0.asOf.first, $0.source, $0.claim) < ($1.asOf.first, $1.source, $1.claim) }
        .map { other in
          TitleCollision(
            board: claim.boards.first { key.hasPrefix(($0.id ?? "") + "|") }?.name ?? "",
            contender: other, areBothTrue: own.areBothTrue(with: other))
        }
    }
  }
}

extension TitleRegister.Contender {
  /// nil for a subject whose vendor is unknown: it may be the same one under another name.
  fileprivate init?(
    _ source: String, _ claim: String, _ subject: Mention?, _ asOf: Period?,
    _ label: Verdict.Label
  ) {
    guard let subject, let asOf,
      let vendor = subject.id?.split(separator: "/", maxSplits: 1).first.map(String.init)
    else { return nil }
    self.init(
      source: source, claim: claim, subject: subject.name, vendor: vendor, asOf: asOf,
      label: label)
  }

  fileprivate func areBothTrue(with other: Self) -> Bool? {
    let labels: Set = [label, other.label]
    if labels.contains(.refuted) { return false }
    return labels == [.supported] ? true : nil
  }
}

extension Claim {
  /// What first place is claimed, one key a board; none for any other claim.
  package var titleKeys: [String] {
    guard kind == .rank && rank == 1 || kind == .sota && !hedged, !negated else { return [] }
    let whole: Set<String?> = ["total score", "average", nil]
    let words = [
      track, whole.contains(metric) ? nil : metric, scope.region == "global" ? nil : scope.region,
      scope.openness?.rawValue, scope.size, scope.task, scope.language,
    ]
    let limits = words.map { $0.map(nameKey) ?? "" }.joined(separator: "|")
    return boards.compactMap { board in
      board.isClass ? nil : board.id.map { "\($0)|\(limits)" }
    }
  }
}

extension Period {
  fileprivate func overlaps(_ other: Period) -> Bool {
    first <= other.last && other.first <= last
  }
}
