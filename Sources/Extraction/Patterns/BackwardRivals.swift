internal import Touchstone

/// Rivals in front of a Chinese trigger: 与 R 持平, 比 R 更强, 把 R 甩在身后.
enum BackwardRivals {
  static func find(_ s: Sentence, _ index: Int, after cues: [Sense]) -> RivalList? {
    let start = s.clauseStart(index)
    for cue in stride(from: index - 1, through: max(start, index - 40), by: -1) {
      guard s.isHan(cue), let sense = s.sense(cue), cues.contains(sense) else { continue }
      // 和 between two names is a list, unless only its left side can be the subject
      if let list = listed(s, from: cue, before: index) { return list }
    }
    return nil
  }

  /// 与 R 相比 in the trigger's own clause.
  static func compared(_ s: Sentence, _ index: Int) -> RivalList? {
    compared(s, in: s.clauseStart(index)..<index)
  }

  /// 与 R 相比，X 互有胜负: the clause before names the rival.
  static func fronted(_ s: Sentence, _ index: Int) -> RivalList? {
    let start = s.clauseStart(index)
    var end = start
    while end > 2, s.mark(end - 1) == .comma {
      let first = s.clauseStart(end - 2)
      if let list = compared(s, in: first..<end) { return list }
      end = first
    }
    return nil
  }

  private static func compared(_ s: Sentence, in range: Range<Int>) -> RivalList? {
    guard let versus = range.last(where: { s.sense($0) == .versus && s.isHan($0) }),
      let cue = (range.lowerBound..<versus).first(where: { s.sense($0) == .and }),
      let list = RivalList(s, from: cue + 1), list.tokens.upperBound <= versus
    else { return nil }
    var result = list
    result.tokens = cue..<versus + 1
    return result
  }

  /// 与 and 和 introduce the rival, or join two of them.
  static func company(_ s: Sentence, _ index: Int) -> RivalList? {
    let start = s.clauseStart(index)
    let cues = (max(start, index - 40)..<index).filter {
      s.sense($0) == .and && s.isHan($0) && !s.reads("并", $0)
    }
    let names = (max(start, index - 40)..<index).filter { at in
      s.name(at).map { $0.role != .board } ?? false
    }
    for cue in cues {
      guard let list = listed(s, from: cue, before: index) else { continue }
      let earlier = names.filter { $0 < cue }
      // A、B和C: the cue joins members of one list
      if let last = earlier.last, earlier.count > 1 || cues.count > 1 && cue != cues.first,
        s.sense(last + 1) == .and, cue != cues.first
      {
        continue
      }
      return list
    }
    return nil
  }

  /// The rivals behind a cue, with the cue, if they end in front of the trigger.
  private static func listed(_ s: Sentence, from cue: Int, before index: Int) -> RivalList? {
    guard var list = RivalList(s, from: cue + 1), list.tokens.upperBound <= index else {
      return nil
    }
    list.tokens = cue..<list.tokens.upperBound
    return list
  }
}
