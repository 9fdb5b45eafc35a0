internal import Touchstone

/// A contrast that compares: unlike R, which stays at 68.9, X hits 73.6.
enum UnlikePattern: ClaimPattern {
  static let examples = ["«Unlike» Llama 2, which stays at 68.9, Osprey-7B hits 73.6 on MMLU."]
  static let counterexamples = ["Unlike Llama 2, Osprey-7B supports function calling."]

  static func drafts(in s: Sentence, at index: Int) -> [Draft] {
    guard s.sense(index) == .unlike, let rivals = RivalList(s, from: index + 1, isFronted: true),
      !rivals.mentions.contains(where: \.isClass)
    else { return [] }
    let numbers = s.tokens[rivals.tokens.upperBound...].compactMap(\.number).filter {
      $0.unit.isOfScores
    }
    guard let last = numbers.last, s.tokens.contains(where: { $0.name?.role == .board }) else {
      return []
    }
    let later = (rivals.tokens.upperBound..<s.tokens.count).first {
      s.name($0).map { $0.role != .board } ?? false
    }
    guard let later, let subject = s.name(later) else { return [] }
    var draft = Draft(.comparison, index..<index + 1, end: rivals.tokens.upperBound)
    draft.rivals = rivals.mentions
    draft.rivalTokens = [rivals.tokens]
    draft.subjects = [subject.mention]
    draft.boards = s.boards(in: 0..<s.tokens.count)
    draft.value = numbers.count > 1 ? last.printed + " vs " + numbers[0].printed : last.printed
    return [draft]
  }
}
