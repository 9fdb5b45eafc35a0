internal import Touchstone

/// 分别, respectively: the members of two lists belong together one by one.
enum Distribution {
  /// Gives the places or scores of one list the boards or subjects of the other.
  static func apply(_ drafts: inout [Draft], in s: Sentence) {
    guard drafts.count > 1,
      s.tokens.contains(where: { $0.sense == .respectively || splits(s, $0) })
    else { return }
    var start = 0
    while start < drafts.count {
      var end = start + 1
      while end < drafts.count, continues(drafts[end - 1], drafts[end], s) { end += 1 }
      if end - start > 1 { share(&drafts, start..<end, s) }
      start = end
    }
  }

  private static func splits(_ s: Sentence, _ token: Token) -> Bool {
    s.isOne(of: parted, token)
  }

  private static let parted = WordSet(["分列", "分居", "分获"])

  /// Two members of one list of places or numbers.
  private static func continues(_ left: Draft, _ right: Draft, _ s: Sentence) -> Bool {
    guard left.kind == right.kind, left.kind == .rank || left.kind == .score,
      left.subjects.isEmpty, right.subjects.isEmpty,
      left.anchor.upperBound <= right.anchor.lowerBound
    else { return false }
    return (left.anchor.upperBound..<right.anchor.lowerBound).allSatisfy { index in
      switch s.tokens[index].kind {
      case .term(.and), .term(.particle), .term(.rankVerb), .mark(.comma), .mark(.enumeration),
        .mark(.slash):
        true
      case .term(.measure): true
      default: false
      }
    }
  }

  private static func share(_ drafts: inout [Draft], _ range: Range<Int>, _ s: Sentence) {
    let before = 0..<drafts[range.lowerBound].anchor.lowerBound
    let behind = drafts[range.upperBound - 1].anchor.upperBound..<s.tokens.count
    for side in [before, behind] {
      if let boards = list(s, side, of: { $0.role == .board }, count: range.count) {
        for (index, name) in zip(range, boards) { drafts[index].boards = [name.mention] }
        return
      }
    }
    if let names = list(s, before, of: { $0.role != .board }, count: range.count) {
      for (index, name) in zip(range, names) { drafts[index].subjects = [name.mention] }
    }
  }

  /// The last run of exactly `count` listed names.
  private static func list(
    _ s: Sentence, _ range: Range<Int>, of matches: (Name) -> Bool, count: Int
  ) -> [Name]? {
    var runs: [[Name]] = []
    var gap = 99
    for index in range.clamped(to: s.tokens.indices) {
      if let name = s.name(index), matches(name) {
        if gap <= 3, !runs.isEmpty {
          runs[runs.count - 1].append(name)
        } else {
          runs.append([name])
        }
        gap = 0
      } else {
        gap = joins(s.tokens[index]) ? gap + 1 : 99
      }
    }
    return runs.last { $0.count == count }
  }

  private static func joins(_ token: Token) -> Bool {
    switch token.kind {
    case .term(.and), .term(.particle), .mark(.comma), .mark(.enumeration), .mark(.slash): true
    default: false
    }
  }
}
