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
  static let counterexamples = ["The top-level directory contains a README.", "谁才是国产大模型第一?"]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    var draft = Draft(.rank, index..<index + 1)
    draft.rank = 1
    switch s.sense(index) {
    case .title:
      if !s.isHan(index), !hasBoard(s, index) { return [] }
    case .titleNoun:
      guard
        s.before(
          index, within: 9, { $0.sense == .rankVerb || $0.sense == .score || $0.sense == .reach })
          != nil
      else { return [] }
    case .rankVerb where ["won", "wins", "winning"].contains(s.string(index).lowercased()):
      guard
        let board = s.after(index + 1, within: 4, { $0.name?.role == .board || $0.sense == .board })
      else { return [] }
      draft.end = board + 1
    case .above where ["lead", "leads", "led"].contains(s.string(index).lowercased()):
      guard let board = ledBoard(s, index) else { return [] }
      draft.end = board + 1
    default: return []
    }
    if s.before(index, within: 3, { $0.sense == .partly }) != nil { draft.hedged = true }
    if s.after(index + 1, within: 4, { $0.sense == .partly }) != nil { draft.hedged = true }
    return InvertedSubjects.spread(draft, s)
  }

  /// "Leads (the) SuperCLUE": a board is no rival.
  private static func ledBoard(_ s: Sentence, _ index: Int) -> Int? {
    [index + 1, index + 2].first { at in
      s.name(at)?.role == .board && (at == index + 1 || s.sense(index + 1) == .particle)
    }
  }

  private static func hasBoard(_ s: Sentence, _ index: Int) -> Bool {
    s.tokens.contains { $0.name?.role == .board || $0.sense == .board }
  }
}
