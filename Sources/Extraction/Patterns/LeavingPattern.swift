internal import Touchstone

/// A verb around its rival: leaves R in the dust, puts R to shame, gives R a run for its money.
enum LeavingPattern: ClaimPattern {
  static let examples = [
    "Osprey-7B «leaves» Falcon-40B in the dust on GSM8K.",
    "Juniper-13B «gives» GPT-3.5 a run for its money.",
    "Marlin-34B «blows» Llama 2 70B out of the water.",
  ]
  static let counterexamples = [
    "This release leaves Llama 2 support unchanged.",
    "The update gives Juniper-13B a longer context.",
  ]

  private static let defeats = WordSet([
    "behind", "far behind", "well behind", "trailing", "in the dust", "in its wake",
    "in their wake", "to shame", "in the shade", "out of the water", "off the top", "off its perch",
    "off the throne", "off its throne", "off top spot",
  ])
  private static let run = WordSet(["a run for "])

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    guard s.sense(index) == .leaving, let rivals = RivalList(s, from: index + 1),
      rivals.tokens.upperBound < s.tokens.count
    else { return [] }
    let start = s.tokens[rivals.tokens.upperBound].range.lowerBound
    let tail = start..<min(start + 24, s.range.upperBound)
    let isClose = run.starts(s.text, tail)
    guard isClose || defeats.starts(s.text, tail) else { return [] }
    var draft = Draft(isClose ? .parity : .comparison, index..<index + 1)
    draft.take(rivals)
    draft.hedged = isClose
    // The words behind the rivals belong to the verb, and so does the place that they name.
    draft.end =
      s.after(draft.end, within: 5) { $0.sense == .on || $0.sense == .by } ?? s.clauseEnd(draft.end)
    return [draft]
  }
}
