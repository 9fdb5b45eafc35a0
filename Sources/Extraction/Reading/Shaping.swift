internal import Touchstone

extension Scanner {
  /// The tokens of a block, with names joined from their parts.
  func shaped(_ range: Range<Int>) -> [Token] { shaped(tokens(in: range)) }

  func shaped(_ tokens: [Token]) -> [Token] {
    var hasName = false
    var hasBoard = false
    var joint: Int?
    for index in tokens.indices {
      switch tokens[index].kind {
      case .name: hasName = true
      case .term(.board): hasBoard = hasBoard || text.isCapital(tokens[index].range.lowerBound)
      case .word: if joint == nil, mayJoin(tokens, index + 1) { joint = index + 1 }
      default: break
      }
    }
    guard hasName || hasBoard || joint != nil else { return tokens }
    var tokens = tokens
    if let joint { tokens = joinedNames(tokens, from: joint) }
    if hasBoard { tokens = unknownBoards(tokens) }
    guard tokens.contains(where: \.isName) else { return tokens }
    resolveAcronyms(&tokens)
    foldAliases(&tokens)
    return tokens
  }

  /// 青岚 + `-13B`, 云天励飞 + 大模型, 星野 + `2`.
  private func joinedNames(_ tokens: [Token], from joint: Int) -> [Token] {
    var index = joint
    var result = Array(tokens[..<index])
    result.reserveCapacity(tokens.count)
    while index < tokens.count {
      let token = tokens[index]
      if let last = result.last, mayJoin(last, token),
        var joined = joined(last, token, isFirst: opensClause(result.dropLast().last))
      {
        if let head = head(of: joined, in: result) {
          joined = name(head.lowerBound..<joined.range.upperBound)
          result.removeLast()
        }
        result[result.count - 1] = joined
        while index + 1 < tokens.count, tokens[index + 1].range.lowerBound < joined.range.upperBound
        {
          index += 1
        }
      } else {
        result.append(token)
      }
      index += 1
    }
    return result
  }

  private func mayJoin(_ tokens: [Token], _ index: Int) -> Bool {
    index < tokens.count && mayJoin(tokens[index - 1], tokens[index])
  }

  /// A Chinese word, and what follows it without a space.
  private func mayJoin(_ last: Token, _ next: Token) -> Bool {
    let joint = next.range.lowerBound
    guard last.range.upperBound == joint, last.range.count >= 2, last.isWord,
      case let c = text.at(joint), c == 0x2D || c == 0x5927 || Script.isLatin(c)
    else { return false }
    return Script.isHan(text.at(last.range.lowerBound))
  }

  /// `Alpaca Leaderboard`: capitalised words before a capitalised word for a board name one.
  private func unknownBoards(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    result.reserveCapacity(tokens.count)
    for token in tokens {
      guard opensBoard(token) else {
        result.append(token)
        continue
      }
      var start = token.range.lowerBound
      while let last = result.last,
        last.isWord || last.sense == .openness(.open)
          || last.name.map({ $0.isShaped && !$0.mention.printed.contains(where: \.isNumber) })
            ?? false,
        text.isCapital(last.range.lowerBound),
        last.range.upperBound + 1 == start, text.at(start - 1) == 0x20,
        Numerals.words[text.string(last.range).lowercased()] == nil,
        token.range.lowerBound - last.range.lowerBound <= 40
      {
        start = last.range.lowerBound
        result.removeLast()
      }
      let range = start..<token.range.upperBound
      guard start < token.range.lowerBound else {
        result.append(token)
        continue
      }
      let printed = text.string(range)
      let mention = names.board(printed) ?? Mention(printed: printed)
      result.append(
        Token(
          range: range, kind: .name(Name(role: .board, mention: mention, isShaped: true))))
    }
    return result
  }

  private func opensBoard(_ token: Token) -> Bool {
    guard case .term(.board) = token.kind, text.isCapital(token.range.lowerBound) else {
      return false
    }
    return !Scanner.kindsOfTest.contains(text, token.range)
  }

  /// `Expert Evaluation`, `Major Leaderboards`: no board is called so.
  private static let kindsOfTest = WordSet([
    "evaluation", "evaluations", "benchmarks", "leaderboards", "rankings", "tests", "tasks", "task",
    "metrics", "exams", "tracks",
  ])

  private func opensClause(_ token: Token?) -> Bool {
    guard let token else { return true }
    if token.mark != nil { return true }
    return switch token.sense {
    case .and, .than, .above, .by, .but, .hedge, .example, .level, .near: true
    default: false
    }
  }

  /// 远岫-14B: a name whose first character is a particle elsewhere.
  private func head(of name: Token, in tokens: [Token]) -> Range<Int>? {
    guard let first = tokens.dropLast().last, first.sense == .particle, first.range.count == 1,
      first.range.upperBound == name.range.lowerBound, opensClause(tokens.dropLast(2).last)
    else { return nil }
    return first.range
  }

  private func joined(_ last: Token, _ next: Token, isFirst: Bool) -> Token? {
    guard last.range.count <= 8 else { return nil }
    let start = last.range.lowerBound
    if case .term(.model) = next.kind, text.at(next.range.lowerBound) == 0x5927,
      last.range.count >= 2, isFirst, !Nameless.kinds.ends(text, last.range)
    {
      return name(start..<next.range.upperBound)
    }
    let at = next.range.lowerBound
    let limit = min(text.count, at + 40)
    guard last.range.count >= 2, last.range.count <= 5 else { return nil }
    if text.at(at) == 0x2D, Script.isLatin(text.at(at + 1)) {
      return name(start..<NameShape.runEnd(text, at: at + 1, limit: limit))
    }
    guard Script.isLatin(text.at(at)), isFirst else { return nil }
    let run = NameShape.runEnd(text, at: at, limit: limit)
    let isVersion =
      next.number.map { $0.unit == .none && $0.text.count <= 3 && run == next.range.upperBound }
      ?? false
    // 优化Agent is no name
    return NameShape.variants.contains(text, at..<run) && !NameShape.nouns.contains(text, at..<run)
      || isVersion ? name(start..<run) : nil
  }

  private func name(_ range: Range<Int>) -> Token {
    var end = range.upperBound
    // -13B-Chat 2.0
    if text.at(end) == 0x2D, Script.isLatin(text.at(end + 1)) {
      end = NameShape.runEnd(text, at: end + 1, limit: text.count)
    }
    let mention = names.mention(text.string(range.lowerBound..<end))
    return Token(
      range: range.lowerBound..<end,
      kind: .name(Name(role: .model, mention: mention, isShaped: true)))
  }

  /// An unknown abbreviation is a board where boards stand, else a model.
  private func resolveAcronyms(_ tokens: inout [Token]) {
    for index in tokens.indices where tokens[index].isName {
      guard var name = tokens[index].name else { continue }
      if name.role == .model, isTestName(name, tokens, index) {
        name.role = .board
        tokens[index].kind = .name(name)
        continue
      }
      guard name.role == .acronym else { continue }
      let before = index > 0 ? tokens[index - 1] : nil
      let after = index + 1 < tokens.count ? tokens[index + 1] : nil
      let further = index > 1 ? tokens[index - 2] : nil
      var isBoard =
        before?.sense == .on || after?.sense == .board
        || after?.sense == .on && after.map { Script.isHan(text.at($0.range.lowerBound)) } == true
      if before?.sense == .particle, further?.sense == .on { isBoard = true }
      if before?.mark == .comma || before?.mark == .enumeration || before?.sense == .and
        || before?.mark == .slash
      {
        isBoard = isBoard || further?.name?.role == .board
      }
      name.role = isBoard ? .board : .model
      tokens[index].kind = .name(name)
    }
    // "on FLoRES and WMT23": what follows a board in its list is one too
    for index in tokens.indices.dropFirst(2)
    where tokens[index].role == .model && tokens[index - 2].role == .board {
      guard var name = tokens[index].name, name.isShaped, name.mention.id == nil,
        [.comma, .enumeration, .slash].contains(tokens[index - 1].mark)
          || tokens[index - 1].sense == .and,
        name.mention.printed.allSatisfy({ $0.isASCII && !$0.isLowercase && $0 != "-" }),
        name.mention.printed.count(where: \.isLetter) > 1
      else { continue }
      name.role = .board
      tokens[index].kind = .name(name)
    }
    listedTests(&tokens)
    // A list is of one kind: its last member decides
    for index in tokens.indices.dropLast(2).reversed()
    where tokens[index].role == .model && tokens[index + 2].role == .board {
      guard var name = tokens[index].name, name.isShaped, name.mention.id == nil,
        [.comma, .enumeration, .slash].contains(tokens[index + 1].mark)
          || tokens[index + 1].sense == .and,
        name.mention.printed.allSatisfy({ !$0.isLowercase }),
        !name.mention.printed.contains(where: {
          $0.unicodeScalars.contains { Script.isHan($0.value) }
        })
      else { continue }
      name.role = .board
      tokens[index].kind = .name(name)
    }
  }

  /// "on MMLU, BoolQ, WiC, ReCoRD": a word of mixed case behind two tests of a list is a third.
  private func listedTests(_ tokens: inout [Token]) {
    for index in tokens.indices.dropFirst(4) {
      let token = tokens[index]
      guard token.isWord || token.name.map({ $0.isShaped && $0.mention.id == nil }) ?? false,
        token.name?.role != .board, isList(tokens[index - 1]), isList(tokens[index - 3]),
        tokens[index - 2].name?.role == .board, tokens[index - 4].name?.role == .board,
        index + 1 == tokens.count || isList(tokens[index + 1]) || tokens[index + 1].mark != nil,
        isMixed(token.range)
      else { continue }
      let mention = token.name?.mention ?? names.mention(text.string(token.range))
      tokens[index].kind = .name(Name(role: .board, mention: mention, isShaped: true))
    }
  }

  private func isList(_ token: Token) -> Bool {
    [.comma, .enumeration, .slash].contains(token.mark) || token.sense == .and
  }

  /// Letters alone, with two capitals at least.
  private func isMixed(_ range: Range<Int>) -> Bool {
    let letters = range.filter { text.isCapital($0) }.count
    return text.isCapital(range.lowerBound) && letters >= 2
      && range.allSatisfy { Script.isLatin(text.at($0)) && !Script.isDigit(text.at($0)) }
  }

  /// 在CMExam中, "on ToxicChat": an unknown name without a number where a test stands.
  private func isTestName(_ name: Name, _ tokens: [Token], _ index: Int) -> Bool {
    name.isShaped && name.mention.id == nil && index > 0 && index + 1 < tokens.count
      && standsForTest(tokens, index)
      && name.mention.printed.utf8.allSatisfy { $0 < 0x80 && !(0x30...0x39).contains($0) }
      && name.mention.printed.split(separator: "-").dropFirst().allSatisfy {
        !NameShape.variants.contains($0.lowercased())
      }
  }

  /// A test is named where this token stands, if any.
  private func standsForTest(_ tokens: [Token], _ index: Int) -> Bool {
    let before = tokens[index - 1]
    let after = tokens[index + 1]
    if after.sense == .board { return true }
    // the licensing exam (LedgerExam)
    if before.mark == .open, after.mark == .close, index > 1, tokens[index - 2].sense == .board {
      return true
    }
    let isHan = Script.isHan(text.at(before.range.lowerBound))
    if isHan {
      return before.sense == .on && after.sense == .on
        && Script.isHan(text.at(after.range.lowerBound))
    }
    return Scanner.places.contains(text, before.range)
      && !(index > 1 && Scanner.groundings.contains(text, tokens[index - 2].range))
  }

  private static let places = WordSet(["on", "across"])

  /// Verbs whose "on" leads to no test.
  private static let groundings = WordSet([
    "based", "built", "trained", "pretrained", "tuned", "finetuned", "runs", "run", "deployed",
    "available", "hosted", "released", "depends", "relies", "trains", "works",
  ])

  /// `ChatGPT(GPT-3.5)` is one name; `OpenAI 的 GPT-4` is GPT-4.
  private func foldAliases(_ tokens: inout [Token]) {
    var index = 0
    while index + 1 < tokens.count {
      guard tokens[index].isName, let name = tokens[index].name else { index += 1; continue }
      if index + 2 < tokens.count, tokens[index + 1].mark == .slash,
        tokens[index + 2].name?.role == .model,
        name.role != .board,
        tokens[index].range.upperBound + 1 == tokens[index + 2].range.lowerBound
      {
        // owner/model
        tokens[index].kind = .term(.particle)
        tokens[index + 1].kind = .term(.particle)
      } else if index + 3 < tokens.count, tokens[index + 1].mark == .open,
        let inner = tokens[index + 2].name,
        tokens[index + 3].mark == .close, inner.role == name.role,
        name.role == .model || name.role == .board
      {
        fold(&tokens, index, name, inner)
      } else if name.role == .board, renames(tokens, index) {
        // the OpenCompass multimodal board (OpenVLM Leaderboard)
        tokens[index].kind = .term(.particle)
      } else if name.role == .vendor, index + 2 < tokens.count, tokens[index + 2].role == .vendor,
        text.at(tokens[index + 1].range.lowerBound) == 0x26, follower(tokens, index + 2) != nil
      {
        // V&W's model
        tokens[index].kind = .term(.particle)
        tokens[index + 1].kind = .term(.particle)
      } else if name.role == .vendor, let follower = follower(tokens, index) {
        if follower == index + 1 || tokens[index + 1].sense == .of {
          for i in index..<follower { tokens[i].kind = .term(.particle) }
        }
      }
      index += 1
    }
  }

  /// A bracket behind the word for boards tells which board of the host is meant.
  private func renames(_ tokens: [Token], _ index: Int) -> Bool {
    var at = index + 1
    var isBoard = false
    while at < min(tokens.count, index + 6), tokens[at].mark == nil, !tokens[at].isName {
      isBoard = tokens[at].sense == .board
      at += 1
    }
    return isBoard && at + 2 < tokens.count && tokens[at].mark == .open
      && tokens[at + 1].role == .board && tokens[at + 2].mark == .close
  }

  private func follower(_ tokens: [Token], _ index: Int) -> Int? {
    for next in [index + 1, index + 2] where next < tokens.count {
      if let name = tokens[next].name { return name.role == .model ? next : nil }
    }
    return nil
  }

  private func fold(_ tokens: inout [Token], _ index: Int, _ outer: Name, _ inner: Name) {
    func hasDigit(_ name: Name) -> Bool {
      name.mention.printed.unicodeScalars.contains { Script.isDigit($0.value) }
    }
    var name = !hasDigit(outer) && hasDigit(inner) ? inner : outer
    var end = tokens[index + 3].range.upperBound
    var drop = index + 1..<index + 4
    if index + 4 < tokens.count, let number = tokens[index + 4].number, number.unit == .none,
      tokens[index + 4].range.lowerBound == end
    {
      name.mention = names.mention(name.mention.printed + number.text)
      end = tokens[index + 4].range.upperBound
      drop = index + 1..<index + 5
    }
    tokens[index] = Token(range: tokens[index].range.lowerBound..<end, kind: .name(name))
    tokens.removeSubrange(drop)
  }
}
