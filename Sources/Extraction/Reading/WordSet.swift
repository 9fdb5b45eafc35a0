/// Words that are looked up where they stand in a text, without a string of their own.
///
/// They meet folded text: small letters, half-width forms and simplified script.
struct WordSet: Sendable {
  private var trie = Trie<Void>()
  private var longest = 0

  init(_ words: some Sequence<some StringProtocol>) {
    for word in words {
      let scalars = FoldedText.fold(String(word))
      longest = max(longest, scalars.count)
      trie.insert(scalars, ())
    }
  }

  /// The range holds exactly one of the words.
  func contains(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    trie.value(text, range) != nil
  }

  func contains(_ word: String) -> Bool {
    let text = FoldedText(word)
    return contains(text, 0..<text.count)
  }

  /// The range starts with one of the words.
  func starts(_ text: FoldedText, _ range: Range<Int>) -> Bool { start(of: range, text) != nil }

  /// The word that the range starts with; the shortest of several.
  private func start(of range: Range<Int>, _ text: FoldedText) -> Range<Int>? {
    var node = Trie<Void>.root
    for index in range {
      guard let next = trie.step(node, text.at(index)) else { return nil }
      node = next
      if trie.hasValue(node) { return range.lowerBound..<index + 1 }
    }
    return nil
  }

  /// The range ends with one of the words.
  func ends(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    (max(range.lowerBound, range.upperBound - longest)..<range.upperBound).contains {
      contains(text, $0..<range.upperBound)
    }
  }

  /// One of the words stands anywhere in a text that is not held as scalars.
  func stands(in text: String) -> Bool {
    var rest = text.unicodeScalars[...]
    while !rest.isEmpty {
      if trie.startsKey(rest.lazy.map { FoldedText.fold($0.value) }) { return true }
      rest.removeFirst()
    }
    return false
  }

  /// One of the words stands anywhere in the range.
  func stands(in text: FoldedText, _ range: Range<Int>) -> Bool {
    first(in: text, range) != nil
  }

  /// Where the first of the words stands that the range holds.
  func first(in text: FoldedText, _ range: Range<Int>) -> Range<Int>? {
    for index in range {
      if let word = start(of: index..<range.upperBound, text) { return word }
    }
    return nil
  }
}

extension Sentence {
  /// The token is one of the words.
  func isOne(of words: WordSet, _ index: Int) -> Bool {
    tokens.indices.contains(index) && isOne(of: words, tokens[index])
  }

  func isOne(of words: WordSet, _ token: Token) -> Bool { words.contains(text, token.range) }

  /// The token starts with one of the words.
  func starts(with words: WordSet, _ index: Int) -> Bool {
    tokens.indices.contains(index) && words.starts(text, tokens[index].range)
  }

  /// The token ends with one of the words.
  func ends(with words: WordSet, _ index: Int) -> Bool {
    tokens.indices.contains(index) && words.ends(text, tokens[index].range)
  }

  /// One of the words stands in the token.
  func holds(_ words: WordSet, _ index: Int) -> Bool {
    tokens.indices.contains(index) && words.stands(in: text, tokens[index].range)
  }

  /// The token is this word, which is written as folded text is.
  func reads(_ word: String, _ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    var at = tokens[index].range.lowerBound
    for scalar in word.unicodeScalars {
      if at >= tokens[index].range.upperBound || text.at(at) != scalar.value { return false }
      at += 1
    }
    return at == tokens[index].range.upperBound
  }
}
