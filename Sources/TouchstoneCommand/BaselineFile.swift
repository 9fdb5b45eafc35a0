internal import FoundationEssentials
internal import Leaderboards
internal import Reporting

/// The baseline that a file holds.
func readBaseline(_ path: String) throws -> Baseline {
  guard let bytes = FileManager.default.contents(atPath: path) else {
    throw CommandError("\(path): cannot be read; --update-baseline makes it")
  }
  var baseline = Baseline()
  var reader = try JSONReader(Array(bytes), path: path)
  try reader.members { reader, key throws(ArchiveError) in
    switch key {
    case "schemaVersion":
      guard try reader.integer() == 1 else { throw reader.refusal("schemaVersion is not 1") }
    case "remarks":
      try reader.elements { reader throws(ArchiveError) in
        let (key, count) = try remark(&reader)
        baseline.add(count, of: key)
      }
    default: throw reader.refusal("'\(key)' is no key of a baseline")
    }
  }
  try reader.end()
  return baseline
}

private func remark(_ reader: inout JSONReader) throws(ArchiveError) -> (Baseline.Key, Int) {
  var remark = Baseline.Key(rule: "", claim: "")
  var count = 0
  try reader.members { reader, key throws(ArchiveError) in
    switch key {
    case "rule": remark.rule = try reader.string()
    case "claim": remark.claim = try reader.string()
    case "count": count = try reader.integer()
    default: throw reader.refusal("'\(key)' is no key of a remark")
    }
  }
  guard count > 0, count < 1_000_000, RemarkRule(id: remark.rule) != nil else {
    throw reader.refusal("a remark has a rule, a claim and a count")
  }
  return (remark, count)
}
