internal import Touchstone

extension JSONReport {
  static func verdict(_ judged: JudgedClaim) -> JSON {
    let verdict = judged.verdict
    return .object([
      ("label", .string(verdict.label.rawValue)),
      ("rating", JSON(verdict.rating)),
      ("asOf", JSON(verdict.asOf?.description)),
      ("asOfSource", JSON(verdict.asOfSource?.rawValue)),
      ("explanation", JSON(Wording.explanation(of: judged))),
      ("reasons", .array(verdict.reasons.map { .string($0.rawValue) })),
      ("wouldSettleIt", .array(verdict.wouldSettleIt.map(missing))),
      ("evidence", .array(verdict.evidence.map(evidence))),
      ("slices", slices(verdict)),
      ("strongestTrueStatement", statement(verdict.strongestTrueStatement)),
      ("tenure", tenure(verdict.holding)),
      ("since", since(verdict.since)),
      ("baseRate", baseRate(verdict.baseRate)),
      ("operatorTie", operatorTie(verdict)),
    ])
  }

  /// What no source shows is unknown, never "none"; null where no board was asked.
  private static func operatorTie(_ verdict: Verdict) -> JSON {
    guard !verdict.evidence.isEmpty else { return .null }
    return .string(
      verdict.findings.contains { $0.code == .conflictOfInterest } ? "known" : "unknown")
  }

  private static func evidence(_ evidence: Evidence) -> JSON {
    .object([
      ("board", .string(evidence.snapshot.board)),
      ("edition", JSON(evidence.snapshot.edition)),
      ("snapshot", .string(evidence.snapshot.validFrom.description)),
      ("track", .string(evidence.snapshot.track)),
      ("metric", .string(evidence.metric.printed)),
      ("filter", filter(evidence.slice.filter)),
      ("holds", holds(evidence.outcome)),
      ("place", place(evidence.subject?.place)),
      ("printedRank", JSON(evidence.subject?.printedRank)),
      ("rows", JSON(evidence.rowCount)),
      ("subject", row(evidence.subject)),
      ("subjects", .array(evidence.rows.filter { $0.part == .subject }.map(row))),
      ("rivals", .array(evidence.rivals.map(row))),
      ("leader", row(evidence.leader)),
      ("requested", .string(evidence.requested.description)),
      ("driftDays", JSON(evidence.driftDays)),
      ("relation", .string(evidence.relation.rawValue)),
      ("source", .string(evidence.snapshot.source)),
      ("sha256", .string(evidence.snapshot.digest)),
    ])
  }

  private static func holds(_ outcome: Evidence.Outcome) -> JSON {
    switch outcome {
    case .holds: .bool(true)
    case .fails: .bool(false)
    case .divided, .undecided: .null
    }
  }

  static func place(_ place: ClosedRange<Int>?) -> JSON {
    place.map { .array([JSON($0.lowerBound), JSON($0.upperBound)]) } ?? .null
  }

  private static func row(_ row: Evidence.Row?) -> JSON {
    guard let row else { return .null }
    return .object([("name", .string(row.name)), ("score", JSON(row.score))])
  }

  private static func slices(_ verdict: Verdict) -> JSON {
    .object(
      counts(verdict.slices) + [
        ("qualifiers", .array(verdict.slices.qualifiers.map(qualifiers))),
        (
          "rival",
          verdict.rivalSlices.map { rival in
            .object([("name", .string(rival.name))] + counts(rival.slices))
          } ?? .null
        ),
      ])
  }

  private static func counts(_ slices: Verdict.SliceCount) -> [(key: String, value: JSON)] {
    [
      ("true", JSON(slices.holds)), ("false", JSON(slices.fails)),
      ("unknown", JSON(slices.unknown)),
    ]
  }

  /// One set of qualifiers as one object; a second one on the same axis would not be read.
  private static func qualifiers(_ qualifiers: [Qualifier]) -> JSON {
    var members: [(key: String, value: JSON)] = []
    for member in qualifiers.map(qualifier) where !members.contains(where: { $0.key == member.key })
    {
      members.append(member)
    }
    return .object(members)
  }

  private static func qualifier(_ qualifier: Qualifier) -> (key: String, value: JSON) {
    switch qualifier {
    case .region(let code): ("region", .string(code))
    case .openness(let openness): ("openness", .string(openness.rawValue))
    case .size(let range): ("size", size(range))
    case .group(let heading): ("group", .string(heading.printed))
    case .rankedOnly: ("rankedOnly", .bool(true))
    case .track(let heading): ("track", .string(heading.printed))
    case .metric(let heading): ("metric", .string(heading.printed))
    case .board(let name): ("board", .string(name))
    }
  }

  /// Only the axes that are set: an empty filter is the whole list.
  static func filter(_ filter: Filter) -> JSON {
    var members: [(key: String, value: JSON)] = []
    if let region = filter.region { members.append(("region", .string(region))) }
    if let openness = filter.openness { members.append(("openness", .string(openness.rawValue))) }
    if let range = filter.size { members.append(("size", size(range))) }
    if let group = filter.group { members.append(("group", .string(group))) }
    if filter.rankedOnly { members.append(("rankedOnly", .bool(true))) }
    return .object(members)
  }

  private static func size(_ range: ClosedRange<Double>) -> JSON {
    .array([
      .string(Wording.billions(range.lowerBound)), .string(Wording.billions(range.upperBound)),
    ])
  }

  private static func missing(_ missing: Verdict.Missing) -> JSON {
    let (kind, board, at) = parts(missing)
    return .object([
      ("kind", .string(kind)), ("board", JSON(board)), ("at", JSON(at?.description)),
      ("message", JSON(Wording.missing(missing))),
    ])
  }

  private static func parts(_ missing: Verdict.Missing) -> (String, String?, Period?) {
    switch missing {
    case .capture(let board, let at): ("capture", board, at)
    case .row(let board, _, let at): ("row", board, at)
    case .boardName: ("board-name", nil, nil)
    case .rivalName: ("rival-name", nil, nil)
    case .board(let board): ("board", board, nil)
    case .releaseRegister: ("release-register", nil, nil)
    case .independentFigure: ("independent-figure", nil, nil)
    case .subject: ("subject", nil, nil)
    case .place: ("place", nil, nil)
    case .date: ("date", nil, nil)
    case .completeTable(let board, let at): ("complete-table", board, at)
    case .attributes(let board): ("attributes", board, nil)
    }
  }
}
