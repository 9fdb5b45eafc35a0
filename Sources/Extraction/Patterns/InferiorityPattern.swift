internal import Touchstone

/// Subject below the rival: 不及 R, 与 R 有差距, trails R.
enum InferiorityPattern: ClaimPattern {
  static let examples = [
    "青岚-13B的代码能力«不及»GPT-4。", "Kestrel-13B still «trails» GPT-4 on MATH.", "青岚-13B与GPT-4还«有差距»。",
  ]
  static let counterexamples = ["开源与闭源的差距正在缩小。"]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    var draft = Draft(.comparison, index..<index + 1)
    draft.negated = true
    switch s.sense(index) {
    case .below:
      if let rivals = RivalList(s, from: s.mark(index + 1) == .comma ? index + 2 : index + 1) {
        draft.take(rivals)
      } else if s.isHan(index),
        let rivals = BackwardRivals.company(s, index)
          ?? BackwardRivals.find(s, index, after: [.than, .versus, .toward])
          ?? BackwardRivals.fronted(s, index)
      {
        draft.take(rivals)
        draft.end = index + 1
      } else if !["does not reach", "loses"].contains(s.string(index).lowercased()) {
        return []
      }
      if s.string(index).lowercased() == "behind",
        s.before(index, within: 3, { $0.sense == .rankVerb || $0.sense == .be || $0.isWord }) == nil
      {
        return []
      }
      if !s.isHan(index), s.sense(draft.end) == .by, let number = s.number(draft.end + 1),
        [.none, .points, .percent].contains(number.unit)
      {
        draft.value = "-" + number.printed
        draft.end += 2
      }
      draft.value = draft.value ?? ValuePair.find(s, draft)
      if s.isHan(index), draft.value == nil,
        let (number, end) = ComparisonPattern.trailing(s, draft.end)
      {
        draft.value = "-" + number.printed
        draft.end = end
      }
    case .runnerUp where s.isHan(index):
      // 仅落后榜首的 R 20分
      guard let rivals = RivalList(s, from: index + 1),
        let (number, end) = ComparisonPattern.trailing(s, rivals.tokens.upperBound)
      else { return [] }
      draft.take(rivals)
      draft.value = "-" + number.printed
      draft.end = end
    case .negation where s.string(index).lowercased() == "short of":
      guard
        s.before(
          index, within: 5,
          {
            ["fall", "falls", "fell", "finishes", "finished", "comes"].contains(
              s.text.string($0.range).lowercased())
          }) != nil,
        let rivals = RivalList(s, from: index + 1), !rivals.mentions.contains(where: \.isClass)
      else { return [] }
      draft.take(rivals)
    case .gap:
      guard s.after(index + 1, within: 4, { $0.sense == .hold }) == nil,
        s.before(index, within: 4, { $0.sense == .hold }) == nil,
        s.string(index) != "差距"
          || s.before(index, within: 4, { $0.sense == .particle || $0.number != nil }) != nil
          || isThere(s, index)
      else { return [] }
      if let rivals = BackwardRivals.company(s, index) ?? BackwardRivals.fronted(s, index)
        ?? distance(s, index) ?? RivalList(s, from: index + 1)
      {
        draft.take(rivals)
        draft.end = index + 1
      }
    case .except:
      if let rivals = exempt(s, index) {
        draft.take(rivals)
        break
      }
      // "beats every 13B model except R"
      guard (max(0, index - 12)..<index).contains(where: { s.sense($0) == .above }),
        (max(0, index - 12)..<index).contains(where: { s.sense($0) == .all }),
        let rivals = RivalList(s, from: index + 1)
      else { return [] }
      draft.take(rivals)
    default: return []
    }
    return [draft]
  }

  /// 除 R 外，X 领先所有模型.
  private static func exempt(_ s: Sentence, _ index: Int) -> RivalList? {
    guard s.isHan(index), let rivals = RivalList(s, from: index + 1),
      !rivals.mentions.contains(where: \.isClass)
    else { return nil }
    let end = rivals.tokens.upperBound
    let tail = end..<min(s.tokens.count, end + 16)
    guard end < s.tokens.count, ["外", "之外", "以外"].contains(where: s.string(end).hasPrefix),
      let above = tail.first(where: { s.sense($0) == .above }),
      (above..<min(s.tokens.count, above + 4)).contains(where: { s.sense($0) == .all })
    else { return nil }
    return rivals
  }

  /// 仍有不小差距, 存在一定差距.
  private static func isThere(_ s: Sentence, _ index: Int) -> Bool {
    let start = s.tokens[index].range.lowerBound
    let before = s.text.string(max(s.range.lowerBound, start - 6)..<start)
    return before.contains("有") || before.contains("存在")
  }

  /// 距离 R 仍有差距.
  private static func distance(_ s: Sentence, _ index: Int) -> RivalList? {
    let start = s.clauseStart(index)
    guard
      let cue = (start..<index).last(where: { ["距离", "距", "离", "较", "比"].contains(s.string($0)) }),
      let list = RivalList(s, from: cue + 1), list.tokens.upperBound <= index
    else { return nil }
    return list
  }
}
