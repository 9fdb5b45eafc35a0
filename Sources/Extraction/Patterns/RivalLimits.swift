internal import Touchstone

/// What stands behind the noun of a class of models, or behind named rivals, and limits them.
extension RivalList {
  /// "The state of the art in open-source code models": the models that it is the best of.
  func field(_ s: Sentence, _ end: Int) -> Int {
    guard !s.isHan(end), s.sense(end) == .on || s.sense(end) == .among,
      let model = s.after(end + 1, within: 6, { $0.sense == .model })
    else { return end }
    return (end + 1..<model).contains { s.name($0) != nil || s.number($0) != nil } ? end : model + 1
  }

  static let fields = WordSet(["领域", "方面", "场景", "任务"])
  private static let parameters = WordSet(["参数"])
  private static let parameterWords = WordSet(["parameter", "parameters"])
  private static let scales = WordSet(["scales", "scale", "counts", "count", "sizes", "size"])

  /// 参数量更大的, 参数规模10倍的: where the 的 of such an attribute of models stands.
  func sized(_ s: Sentence, _ index: Int) -> Int? {
    guard s.starts(with: Self.parameters, index),
      let of = s.after(index + 1, within: 5, { $0.sense == .of }),
      s.after(of + 1, within: 3, { $0.sense == .model }) != nil
    else { return nil }
    return of
  }

  /// "… of the same size", "in its class", "with more parameters" behind a class of models.
  func tail(_ s: Sentence, _ end: Int) -> Int {
    guard !s.isHan(end), s.sense(end) == .of || s.sense(end) == .on || s.sense(end) == .with else {
      return end
    }
    if s.sense(end) == .with,
      let at = s.after(end + 1, within: 5, { Self.parameterWords.contains(s.text, $0.range) })
    {
      return s.isOne(of: Self.scales, at + 1) ? at + 2 : at + 1
    }
    for at in end + 1..<max(end + 1, min(s.tokens.count, end + 4)) {
      if case .size = s.sense(at) { return at + 1 }
      guard s.sense(at) == .particle || s.sense(at) == .itself else { return end }
    }
    return end
  }

  /// "…, and other open models", R 同等模型: what stands behind the names limits the claim.
  mutating func qualify(_ s: Sentence) {
    var at = tokens.upperBound
    if !s.isHan(at) {
      if s.mark(at) == .comma { at += 1 }
      guard s.sense(at) == .and, s.isOne(of: Self.others, at + 1) else { return }
      at += 1
    } else {
      guard s.sense(at) == .size("same-size") else { return }
    }
    while at < s.tokens.count, at < tokens.upperBound + 8 {
      switch s.sense(at) {
      case .model:
        let isVendors = s.isHan(at) && tokens.allSatisfy { s.name($0)?.role != .model }
        tokens = tokens.lowerBound..<tail(s, at + 1)
        if isVendors, let first = tokens.first(where: { s.name($0) != nil }) {
          let words = s.tokens[first].range.lowerBound..<s.tokens[at].range.upperBound
          mentions = [Mention(printed: s.text.string(words), isClass: true)]
        }
        return
      case .openness, .size, .region, .language, .task, .particle, .all: at += 1
      default:
        guard s.isOne(of: Self.others, at) else { return }
        at += 1
      }
    }
  }

  private static let others = WordSet(["other", "many other", "all other"])

  /// "Surpasses the state of the art in B": no noun follows.
  func isStateOfTheArt(_ s: Sentence, _ index: Int) -> Bool {
    s.starts(with: Self.art, index) && s.sense(index - 1) == .particle && endsPhrase(s, index + 1)
  }

  private func endsPhrase(_ s: Sentence, _ index: Int) -> Bool {
    guard index < s.tokens.count, !s.isBreak(index) else { return true }
    switch s.sense(index) {
    case .on, .by, .of, .with, .and: return true
    default: return s.mark(index) != nil
    }
  }

  private static let art = WordSet(["state"])
}
