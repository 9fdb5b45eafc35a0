internal import Touchstone

/// First place without a number: 登顶, 夺冠, tops, takes the crown, won the leaderboard.
enum TitlePattern: ClaimPattern {
  static let examples = [
    "青岚-34B斩获C-Eval«冠军»。", "青岚-13B«登顶»SuperCLUE榜单。", "云梯-7B在CMMLU上«拔得头筹»。",
    "Marlin «won» the C-Eval leaderboard in September 2023.",
    "Juniper-13B «tops» the Open LLM Leaderboard.",
    "Osprey-7B «takes the crown» on MMLU.", "Osprey-7B «leads» MMLU with 71.2.",
    "云梯-7B在CMMLU上«遥遥领先»。",
  ]
  static let counterexamples = [
    "The top-level directory contains a README.", "谁才是国产大模型第一?", "登顶C-Eval并不代表青岚-13B更好。",
    "Larkspur-13B won a prize in September 2023.",
  ]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    var draft = Draft(.rank, index..<index + 1)
    draft.rank = 1
    switch s.sense(index) {
    case .title where s.isHan(index) && leadsToPlace(s, index): return []
    case .title:
      if !s.isHan(index), !hasBoard(s, index) || beatsRival(s, index) { return [] }
    case .supreme:
      // A figure of speech names a title only on a board.
      draft.kind = hasBoard(s, index) ? .rank : .sota
    case .titleNoun where leadsToHolders(s, index): break
    case .titleNoun where s.sense(index + 1) == .by && s.isHan(index):
      // 冠军由 X 获得
      guard let holder = s.name(index + 2), holder.role != .board else { return [] }
      draft.subjects = [holder.mention]
      draft.end = index + 3
    case .titleNoun:
      guard
        s.before(
          index, within: 9, { $0.sense == .rankVerb || $0.sense == .score || $0.sense == .reach })
          != nil
      else { return [] }
    case .rankVerb where s.isOne(of: won, index):
      guard
        let board = s.after(
          index + 1, within: 4, { $0.name?.role == .board || $0.sense == .board }),
        !s.tokens[index..<board].contains(where: { $0.number != nil })
      else { return [] }
      draft.end = board + 1
    case .above where s.isOne(of: sweeps, index):
      guard
        let board = s.after(
          index + 1, within: 6, { $0.name?.role == .board || $0.sense == .board }),
        RivalList(s, from: index + 1) == nil
      else { return [] }
      draft.end = board + 1
    case .above where s.isOne(of: leads, index):
      guard let board = ledBoard(s, index) else { return [] }
      draft.end = board + 1
      if let lead = lead(s, draft) { return [draft, lead] }
    default: return []
    }
    draft.addShare(s)
    if s.before(index, within: 3, { $0.sense == .partly }) != nil { draft.hedged = true }
    if s.after(index + 1, within: 4, { $0.sense == .partly }) != nil { draft.hedged = true }
    return InvertedSubjects.spread(draft, s)
  }

  private static let won = WordSet(["won", "wins", "winning"])
  private static let sweeps = WordSet(["横扫", "席卷"])
  private static let leads = WordSet(["lead", "leads", "led"])

  /// 月度冠军依次是 A、B: the holders follow.
  private static func leadsToHolders(_ s: Sentence, _ index: Int) -> Bool {
    s.isHan(index) && (s.sense(index + 1) == .respectively || s.sense(index + 1) == .be)
      && s.after(index + 1, within: 4) { $0.name.map { $0.role != .board } ?? false } != nil
  }

  /// "Leads B by 50 points over R" is a comparison too.
  private static func lead(_ s: Sentence, _ title: Draft) -> Draft? {
    let by = title.end
    guard s.sense(by) == .by, let number = s.number(by + 1),
      number.unit == .points || number.unit == .none,
      let over = s.after(by + 2, within: 3, { s.isOne(of: over, $0) }),
      let rivals = RivalList(s, from: over + 1), !rivals.mentions.contains(where: \.isClass)
    else { return nil }
    var draft = Draft(.comparison, by..<by + 1)
    draft.take(rivals)
    draft.boards = s.boards(in: title.anchor.upperBound..<title.end)
    draft.value = "+" + number.printed
    return draft
  }

  private static let over = WordSet(["over"])

  /// 问鼎国内第一: the place that follows says it.
  private static func leadsToPlace(_ s: Sentence, _ index: Int) -> Bool {
    s.after(index + 1, within: 3) { $0.ordinal != nil } != nil
  }

  /// "Leads (the) SuperCLUE": a board is no rival.
  private static func ledBoard(_ s: Sentence, _ index: Int) -> Int? {
    // "leads on three of four benchmarks"
    if s.sense(index + 1) == .on, s.isOne(of: onInAt, index + 1) {
      return s.after(index + 2, within: 6) { $0.name?.role == .board || $0.sense == .board }
    }
    return [index + 1, index + 2].first { at in
      s.name(at)?.role == .board && (at == index + 1 || s.sense(index + 1) == .particle)
    }
  }

  private static let onInAt = WordSet(["on", "in", "at"])

  /// "Tops R on B" compares.
  private static func beatsRival(_ s: Sentence, _ index: Int) -> Bool {
    s.isOne(of: Words.tops, index)
      && s.name(index + 1).map { $0.role != .board } ?? false
  }

  private static func hasBoard(_ s: Sentence, _ index: Int) -> Bool {
    s.tokens.contains { $0.name?.role == .board || $0.sense == .board }
  }
}
