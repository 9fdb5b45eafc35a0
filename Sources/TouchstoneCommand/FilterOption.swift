internal import Touchstone

extension Filter {
  /// What `--filter` asks for: `region=CN,open,size=13B,ranked,group=G`.
  init(
    _ values: [String], board: Leaderboard, track: Track?, regions: Set<String>
  ) throws(UsageError) {
    self.init()
    for word in values.flatMap({ $0.split(separator: ",") }) {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      switch (parts.first, parts.count == 2 ? parts[1] : nil) {
      case ("open", nil): openness = .open
      case ("closed", nil): openness = .closed
      case ("ranked", nil): rankedOnly = true
      case ("region", let code?): region = try Filter.region(code, among: regions)
      case ("size", let text?): size = try Filter.size(text)
      case ("group", let name?): group = try Filter.group(name, board: board, track: track)
      default:
        throw .invalid(
          "--filter: '\(word)' is none of region=CN, open, closed, size=13B, ranked, group=G")
      }
    }
  }

  private static func region(
    _ code: String, among known: Set<String>
  ) throws(UsageError) -> String {
    let code = code.uppercased()
    guard known.contains(code) else {
      throw .invalid(
        "--filter: no vendor from '\(code)' is known; there are "
          + known.sorted().joined(separator: ", "))
    }
    return code
  }

  /// `13B` with the sizes that round to it (10 % either way), `7B-13B` as it stands.
  private static func size(_ text: String) throws(UsageError) -> ClosedRange<Double> {
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false).map { part in
      Double(part.last == "B" || part.last == "b" ? part.dropLast() : part)
    }
    switch numbers.count {
    case 1: if let only = numbers[0], only > 0, only.isFinite { return only * 0.9...only * 1.1 }
    case 2:
      if let low = numbers[0], let high = numbers[1], low >= 0, low <= high { return low...high }
    default: break
    }
    throw .invalid("--filter: '\(text)' is not a size; write 13B or 7B-13B")
  }

  private static func group(
    _ name: String, board: Leaderboard, track: Track?
  ) throws(UsageError) -> String {
    let tracks = track.map { [$0] } ?? board.tracks
    let groups = tracks.flatMap { $0.groups.sorted { $0.key < $1.key } }
    let key = nameKey(name)
    if let found = groups.first(where: { $0.key == name || $0.value.map(nameKey).contains(key) }) {
      return found.key
    }
    let ids = Set(groups.map(\.key)).sorted()
    throw .invalid(
      ids.isEmpty
        ? "--filter: \(board.id) has no groups"
        : "--filter: unknown group '\(name)'; there are \(ids.joined(separator: ", "))")
  }
}

extension Catalog {
  /// Where the known vendors are from.
  var regions: Set<String> { Set(vendors.values.compactMap(\.region)) }
}
