/// What a report says and what comes out now, a line for each difference.
struct ReportDifference {
  private(set) var lines: [String] = []

  /// The states of the archive first, since they may explain the rest.
  init(report: JSONValue, now: JSONValue) {
    compareStates(report["replay"]?["states"], now["replay"]?["states"])
    for key in ["schemaVersion", "tool", "document", "coverage"] {
      compare(report[key] ?? .null, now[key] ?? .null, key)
    }
    compareClaims(report["claims"]?.values ?? [], now["claims"]?.values ?? [])
  }

  private mutating func compareStates(_ report: JSONValue?, _ now: JSONValue?) {
    let (report, now) = (report?.members ?? [:], now?.members ?? [:])
    for state in Set(report.keys).union(now.keys).sorted() {
      switch (report[state], now[state]) {
      case (let old?, let new?) where old != new:
        lines.append(
          "archive \(state): the report used sha256 \(digest(old)), now it is \(digest(new))")
      case (_?, nil): lines.append("archive \(state): the report used it, now it is not read")
      case (nil, _?): lines.append("archive \(state): the report did not use it, now it is read")
      default: break
      }
    }
  }

  private func digest(_ value: JSONValue) -> String { "\(value.shown.prefix(12))…" }

  /// Claims of one identity are compared in the order in which they stand.
  private mutating func compareClaims(_ report: [JSONValue], _ now: [JSONValue]) {
    var open = Dictionary(grouping: now) { $0["id"]?.text ?? "" }
    for claim in report {
      let id = claim["id"]?.text ?? ""
      let name = "claim \(id) (line \(claim["line"]?.shown ?? "?"))"
      guard let match = open[id]?.first else {
        lines.append("\(name): is in the report only")
        continue
      }
      open[id]?.removeFirst()
      // Titles that others claim are no part of the document or of the archive.
      for key in Set(claim.members.keys).union(match.members.keys).subtracting(["collisions"])
        .sorted()
      {
        compare(claim[key] ?? .null, match[key] ?? .null, "\(name): \(key)")
      }
    }
    for claim in now where open[claim["id"]?.text ?? ""]?.isEmpty == false {
      let id = claim["id"]?.text ?? ""
      open[id]?.removeFirst()
      lines.append("claim \(id) (line \(claim["line"]?.shown ?? "?")): comes out now only")
    }
  }

  private mutating func compare(_ report: JSONValue, _ now: JSONValue, _ path: String) {
    switch (report, now) {
    case (.object(let old), .object(let new)):
      for key in Set(old.keys).union(new.keys).sorted() {
        compare(old[key] ?? .null, new[key] ?? .null, "\(path).\(key)")
      }
    case (.array(let old), .array(let new)) where old.count == new.count:
      for (index, pair) in zip(old, new).enumerated() {
        compare(pair.0, pair.1, "\(path)[\(index + 1)]")
      }
    case _ where report != now:
      let (old, new) = Self.shown(report.shown, now.shown)
      lines.append("\(path): the report says \(old), now it comes out as \(new)")
    default: break
    }
  }

  /// Two texts from where they begin to differ.
  private static func shown(_ old: String, _ new: String) -> (String, String) {
    let (most, before) = (60, 12)
    guard max(old.count, new.count) > most else { return (old, new) }
    let skipped = max(0, zip(old, new).prefix { $0 == $1 }.count - before)
    let cut = { (text: String) in
      let rest = text.dropFirst(skipped)
      return (skipped > 0 ? "…" : "") + rest.prefix(most) + (rest.count > most ? "…" : "")
    }
    return (cut(old), cut(new))
  }
}
