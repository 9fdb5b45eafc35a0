/// The words of both languages, by what they mean.
///
/// A class, as all readings share one and none may copy it.
final class Lexicon: Sendable {
  /// One sense with its words; alternatives are separated by `|`.
  struct Term: Sendable {
    let sense: Sense
    let zh: String
    let en: String

    init(_ sense: Sense, zh: String = "", en: String = "") {
      self.sense = sense
      self.zh = zh
      self.en = en
    }
  }

  let trie: Trie<Sense>
  /// The letters that English terms start with.
  private let jumps: Jumps
  /// The characters that Chinese terms start with.
  let pairs: Pairs

  /// Every topic, most specific first: the first entry of a word counts.
  static let standard = Lexicon(
    [plain, superiority, parity, ranking, scopes, tasks, cues, grammar].flatMap { $0 })

  init(_ terms: [Term]) {
    var trie = Trie<Sense>()
    let scalars = terms.reduce(0) { $0 + $1.zh.utf8.count / 3 + $1.en.utf8.count }
    trie.reserve(keys: scalars / 6, scalars: scalars)
    var jumps = Jumps()
    var pairs = Pairs()
    var word: [UInt32] = []
    func add(_ sense: Sense) {
      trie.insert(word, sense)
      jumps.insert(word, of: trie)
      pairs.insert(word)
      word.removeAll(keepingCapacity: true)
    }
    for term in terms {
      for words in [term.zh, term.en] {
        for scalar in words.unicodeScalars {
          if scalar == "|" {
            add(term.sense)
          } else {
            let folded = FoldedText.fold(scalar.value)
            word.append(folded == 0x2D ? 0x20 : folded)
          }
        }
        add(term.sense)
      }
    }
    self.trie = trie
    self.jumps = jumps
    self.pairs = pairs
  }

  /// The longest word at `start`: where it ends, and its sense; `letters` are the three there.
  ///
  /// A run of spaces and hyphens counts as one space, and as nothing between Chinese characters.
  func longest(
    _ text: FoldedText, at start: Int, limit: Int, _ letters: Int?
  ) -> (end: Int, sense: Sense)? {
    var node = Trie<Sense>.root
    var index = start
    var found: (end: Int, node: Int32)?
    if let letters, start + 3 <= limit {
      guard let third = jumps[letters] else { return nil }
      node = third
      index = start + 3
      if ends(text, start..<index, node) { found = (index, node) }
    }
    while index < limit {
      let c = text.at(index)
      if Script.isSpace(c) || c == 0x2D {
        if let next = trie.step(node, 0x20) {
          node = next
        } else if !(Script.isSpace(c) && Script.isHan(text.at(index - 1))) {
          break
        }
        let stop = min(limit, index + 3)
        while index < stop, Script.isSpace(text.at(index)) || text.at(index) == 0x2D {
          index += 1
        }
        continue
      }
      guard let next = trie.step(node, c) else { break }
      node = next
      index += 1
      if ends(text, start..<index, node) { found = (index, node) }
    }
    guard let found, let sense = trie.value(found.node) else { return nil }
    return (found.end, sense)
  }

  /// A word ends with the range that leads to the node.
  @inline(__always) private func ends(
    _ text: FoldedText, _ range: Range<Int>, _ node: Int32
  ) -> Bool {
    trie.hasValue(node)
      && (Lexicon.isBounded(text, range)
        || Script.isDigit(text.at(range.upperBound)) && trie.value(node) == .topN)
  }

  /// Latin words end where letters and digits end.
  static func isBounded(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    if Script.isLatin(text.at(range.lowerBound)), Script.isLatin(text.at(range.lowerBound - 1)) {
      return false
    }
    return
      !(Script.isLatin(text.at(range.upperBound - 1)) && Script.isLatin(text.at(range.upperBound)))
  }
}
