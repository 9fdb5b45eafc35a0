internal import Touchstone

extension Scanner {
  /// The Latin name at `start`, if it is longer than the word there; `letters` are the three there.
  func name(at start: Int, limit: Int, _ letters: Int?, longerThan wordEnd: Int) -> Token? {
    guard Script.isLatin(text.at(start)), !Script.isLatin(text.at(start - 1)) else { return nil }
    let known = names.longest(text, at: start, limit: limit, letters)
    let end = NameShape.runEnd(text, at: start, limit: limit)
    if let known, known.name.role == .board, known.end < end, isOther(known.end..<end) {
      return board(start..<end, limit: limit)
    }
    if let known,
      known.name.role == .board && text.at(known.end) == 0x2D || known.end >= end
        || text.at(known.end) != 0x2D && text.at(known.end) != 0x2E,
      known.end >= wordEnd
    {
      return extended(known.name, start..<known.end, limit: limit)
    }
    guard end >= wordEnd, end > start else { return nil }
    let range = start..<end
    let kind = NameShape.kind(text, range)
    if kind == .none || kind != .board && kind != .model && wordEnd > start { return nil }
    if kind != .board, let board = spacedBoard(range, limit: limit) { return board }
    if kind == .capitalised {
      let whole = extendedEnd(.model, range, limit: limit)
      if whole == end || Nameless.isPhrase(text, range, before: end..<whole) { return nil }
    }
    let printed = text.string(range)
    switch kind {
    case .board:
      return board(range, limit: limit)
    case .model:
      return extended(
        Name(role: .model, mention: names.mention(printed), isShaped: true), range, limit: limit)
    case .acronym:
      return token(Name(role: .acronym, mention: Mention(printed: printed), isShaped: true), range)
    case .capitalised:
      return extended(
        Name(role: .model, mention: Mention(printed: printed), isShaped: true), range, limit: limit)
    case .none: return nil
    }
  }

  private func token(_ name: Name, _ range: Range<Int>) -> Token {
    Token(range: range, kind: .name(name))
  }

  /// LedgerEval-Exam is not LedgerEval: what a hyphen adds is no language and no way to run it.
  private func isOther(_ rest: Range<Int>) -> Bool {
    guard rest.count > 2, text.at(rest.lowerBound) == 0x2D else { return false }
    let next = rest.lowerBound + 1
    let word = next..<rest.upperBound
    return text.isCapital(next) && !NameReader.ways.contains(text, word)
      && !word.contains { Script.isDigit(text.at($0)) || NameShape.isJoiner(text.at($0)) }
  }

  private func board(_ range: Range<Int>, limit: Int) -> Token {
    let printed = text.string(range)
    let mention = names.board(printed) ?? Mention(printed: printed)
    return token(
      Name(role: .board, mention: mention, isShaped: true),
      range.lowerBound..<versionEnd(range.upperBound, limit))
  }

  /// `LedgerDoc Bench`: an unknown name, and an ending of board names behind a space.
  private func spacedBoard(_ range: Range<Int>, limit: Int) -> Token? {
    let at = range.upperBound + 1
    guard text.at(at - 1) == 0x20, text.isCapital(at) else { return nil }
    let end = NameShape.runEnd(text, at: at, limit: limit)
    guard NameReader.boards.contains(text, at..<end) else { return nil }
    return board(range.lowerBound..<end, limit: limit)
  }

  /// The end of the version that a board's name carries: `LedgerDocBench V1.5`.
  private func versionEnd(_ end: Int, _ limit: Int) -> Int {
    let at = text.at(end) == 0x20 || text.at(end) == 0x2D ? end + 1 : end
    guard at > end, at + 1 < limit, text.at(at) == 0x76, Script.isDigit(text.at(at + 1)) else {
      return end
    }
    let last = NameShape.runEnd(text, at: at, limit: limit)
    return (at + 1..<last).allSatisfy { Script.isDigit(text.at($0)) || text.at($0) == 0x2E }
      ? last : end
  }

  /// Adds version, size and variant words: `Llama 2` `70B` `Chat`.
  func extended(_ name: Name, _ range: Range<Int>, limit: Int) -> Token {
    if name.role == .board {
      return token(name, range.lowerBound..<versionEnd(range.upperBound, limit))
    }
    let end = extendedEnd(name.role, range, limit: limit)
    guard end > range.upperBound else { return token(name, range) }
    let mention = names.mention(text.string(range.lowerBound..<end))
    return token(
      Name(role: .model, mention: mention, isShaped: true), range.lowerBound..<end)
  }

  private func extendedEnd(_ role: Name.Role, _ range: Range<Int>, limit: Int) -> Int {
    var end = range.upperBound
    guard role == .model || role == .vendor && Script.isHan(text.at(end - 1)) else { return end }
    // 百度文心一言: the vendor's name ends where the model's begins.
    if role == .vendor, names.longest(text, at: end, limit: limit, nil)?.name.role == .model {
      return end
    }
    if role == .model, text.at(end) == 0x5927, text.at(end + 1) == 0x6A21,
      text.at(end + 2) == 0x578B
    {
      end += 3
    }
    var hasNumber = range.contains { Script.isDigit(text.at($0)) }
    for _ in 0..<5 {
      guard let (next, isNumber) = suffix(at: end, limit: limit, hasNumber: hasNumber) else {
        break
      }
      end = next
      hasNumber = hasNumber || isNumber
    }
    guard role == .model else { return end }
    return knownBracket(range.lowerBound..<end, limit: limit) ?? end
  }

  /// The end of a bracket that makes the name another known one: `Baichuan-13B-Chat(V2)`.
  private func knownBracket(_ range: Range<Int>, limit: Int) -> Int? {
    let open = text.at(range.upperBound) == 0x20 ? range.upperBound + 1 : range.upperBound
    guard text.at(open) == 0x28 else { return nil }
    let last = min(limit, open + 16)
    guard let close = (open + 1..<max(open + 1, last)).first(where: { text.at($0) == 0x29 }) else {
      return nil
    }
    // gpt-5 (high): a setting belongs to the name
    if NameShape.settings.contains(text, open + 1..<close) { return close + 1 }
    guard open == range.upperBound else { return nil }
    let known = names.mention(text.string(range.lowerBound..<close + 1)).id
    return known != nil && known != names.mention(text.string(range)).id ? close + 1 : nil
  }

  /// large-v3: a variant with a number of its own.
  private func isVariantVersion(_ range: Range<Int>) -> Bool {
    guard let dash = range.first(where: { text.at($0) == 0x2D }) else { return false }
    return NameShape.variants.contains(text, range.lowerBound..<dash)
      && (dash..<range.upperBound).contains { Script.isDigit(text.at($0)) }
  }

  private func isGap(_ c: UInt32) -> Bool { c == 0x20 || c == 0x2D || c == 0x5F || c == 0x0A }

  private func suffix(at end: Int, limit: Int, hasNumber: Bool) -> (end: Int, isNumber: Bool)? {
    var at = end
    while at < min(limit, end + 2), isGap(text.at(at)) { at += 1 }
    guard at < limit, at == end || at == end + 1 else { return nil }
    let joined = at > end && text.at(at - 1) != 0x20 && text.at(at - 1) != 0x0A
    let run = NameShape.runEnd(text, at: at, limit: limit)
    guard run > at else { return nil }
    if isVariantVersion(at..<run) { return (run, true) }
    if NameShape.variants.contains(text, at..<run) {
      guard joined || text.isCapital(at) else { return nil }
      return (run, false)
    }
    if joined, Script.isHan(text.at(end - 1)), Script.isLatin(text.at(at)) {
      return (run, true)
    }
    return isVersion(at..<run, glued: at == end, joined: joined, hasNumber: hasNumber)
      ? (run, true) : nil
  }

  /// 2, 3.5, v1.2, 70B, 8x22B, 540b.
  private func isVersion(
    _ range: Range<Int>, glued: Bool, joined: Bool, hasNumber: Bool
  ) -> Bool {
    let c = text.at(range.lowerBound)
    let rest = range.dropFirst()
    if c == 0x76, let first = rest.first, Script.isDigit(text.at(first)) { return true }
    guard Script.isDigit(c) else {
      return joined && range.contains { Script.isDigit(text.at($0)) } && range.count <= 8
    }
    let last = text.at(range.upperBound - 1)
    if [0x62, 0x6B].contains(last), range.count <= 8 { return last == 0x62 || joined }
    let word = range.map { text.at($0) }
    let times: [UInt32] = [0x78, 0x2A]
    if word.contains(where: times.contains),
      word.allSatisfy({ Script.isDigit($0) || times.contains($0) })
    {
      return true
    }
    guard !hasNumber || joined else { return false }
    let parts = word.split(separator: 0x2E)
    guard parts.count <= 3, parts.allSatisfy({ $0.allSatisfy(Script.isDigit) }),
      parts[0].count <= (joined ? 4 : 1)
    else { return joined && range.count <= 6 }
    // 提升 of 3 项 and 31 分 are no versions
    let after = text.at(range.upperBound)
    if NameReader.units.contains(after) { return false }
    return
      !(parts.count == 1 && Script.isSpace(after)
      && NameReader.units.contains(text.at(range.upperBound + 1)))
  }
}

private enum NameReader {
  static let ways = WordSet([
    "cot", "zh", "en", "cn", "test", "dev", "val", "python", "plus", "hard", "full", "leaderboard",
    "benchmark", "bench", "based",
  ])
  static let boards = WordSet(["bench", "eval", "arena"])
  static let units = Set("%分项月年日亿万个倍次道天名家款种位".unicodeScalars.map(\.value))
}
