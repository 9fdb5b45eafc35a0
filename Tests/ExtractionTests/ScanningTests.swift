import Testing
import Touchstone

@testable import Extraction

@Suite struct `Scanning` {
  private static let terms = [
    Lexicon.plain, Lexicon.superiority, Lexicon.parity, Lexicon.ranking, Lexicon.scopes,
    Lexicon.tasks, Lexicon.cues, Lexicon.grammar,
  ].flatMap { $0 }

  @Test func `every term is found by its first letters`() {
    let words = Self.terms.flatMap { ($0.zh + "|" + $0.en).split(separator: "|") }
    #expect(words.count > 2000)
    for word in words {
      let text = FoldedText(String(word))
      let letters = Beginnings.place(text, 0)
      let found = Lexicon.standard.longest(text, at: 0, limit: text.count, letters)
      #expect(found?.end == text.count, "\(word)")
      #expect(
        !Script.isHan(text.at(0)) || Lexicon.standard.pairs.contains(text.at(0), text.at(1)),
        "\(word)")
    }
  }

  @Test func `every name of the catalog is found by its first letters`() {
    let names = NameIndex(catalog: .sample)
    let printed =
      Catalog.sample.models.values.flatMap(\.names) + Catalog.sample.boards.values.flatMap { $0 }
    // a star in a text is markup, never a part of a name
    for name in printed where nameKey(name).unicodeScalars.count > 1 && !name.contains("*") {
      let text = FoldedText(name)
      let found = names.longest(text, at: 0, limit: text.count, Beginnings.place(text, 0))
      #expect(found?.end == text.count, "\(name)")
      #expect(
        !Script.isHan(text.at(0)) || names.pairs.contains(text.at(0), text.at(1)), "\(name)")
    }
  }

  @Test(arguments: [
    "青岚很强,用青岚-13B的人说青岚大模型第一。", "Larkspur-7B beats Larkspur and a larkspur, Larks and GPT-4.",
    "没有这样的名字,GPT-4第一。", "超越青岚的青岚", "岚青青岚岚",
  ])
  func `what is read again around new names is what a fresh reading finds`(text: String) {
    var scanner = Scanner(names: NameIndex(catalog: .sample), lexicon: .standard)
    scanner.text = FoldedText(text)
    let range = 0..<scanner.text.count
    let first = scanner.tokens(in: range)
    scanner.add(["青岚", "青岚大模型", "Larkspur"])
    let again = scanner.tokens(in: range, from: first) ?? first
    let fresh = scanner.tokens(in: range)
    #expect(again.map(\.range) == fresh.map(\.range))
    #expect(again.map { $0.name?.mention } == fresh.map { $0.name?.mention })
  }

  @Test func `a text of every width is held piece by piece`() {
    let text = String(repeating: "a é 第 🏆 z.\n", count: 20_000)
    var source = SourceText(text)
    #expect(source.count == text.unicodeScalars.count)
    var rest = 0..<source.count
    var read = ""
    while let (piece, range) = source.piece(of: &rest) { read += piece.string(range) }
    #expect(read == text)
    var part = 140_001..<140_010
    let scalars = Array(text.unicodeScalars)[part]
    #expect(
      source.piece(of: &part)?.text.string(140_001..<140_010)
        == String(String.UnicodeScalarView(scalars)))
  }
}
