import Testing

@testable import Extraction

@Suite struct `Words where they stand` {
  private let words = WordSet(["第一", "榜单", "the top", "of"])

  private func text(_ text: String) -> (FoldedText, Range<Int>) {
    let folded = FoldedText(text)
    return (folded, 0..<folded.count)
  }

  private func holds(_ text: String, _ question: (FoldedText, Range<Int>) -> Bool) -> Bool {
    let (folded, range) = self.text(text)
    return question(folded, range)
  }

  @Test func `are met in capitals, full-width letters and traditional script`() {
    #expect(holds("The TOP", words.contains))
    #expect(holds("ＯＦ", words.contains))
    #expect(holds("榜單", words.contains))
    #expect(!holds("榜单上", words.contains))
    #expect(!holds("the", words.contains))
  }

  @Test func `may start or end a stretch, or stand inside it`() {
    #expect(holds("第一名", words.starts))
    #expect(!holds("第二名", words.starts))
    #expect(holds("权威榜单", words.ends))
    #expect(!holds("权威榜单里", words.ends))
    #expect(holds("在榜单里", words.stands(in:_:)))
    #expect(!holds("在榜里", words.stands(in:_:)))
  }

  @Test func `are not met beyond the end of a stretch`() {
    let (folded, _) = text("在榜单里")
    #expect(!words.stands(in: folded, 0..<2))
    #expect(!words.starts(folded, 1..<2))
    #expect(!words.ends(folded, 2..<3))
  }

  @Test func `are met in a text that nobody has folded`() {
    #expect(words.stands(in: "At The Top of it"))
    #expect(words.stands(in: "权威榜單"))
    #expect(!words.stands(in: "At the to"))
    #expect(!words.stands(in: ""))
  }

  @Test func `give the place of the first of them`() {
    let (folded, range) = text("权威榜单第一")
    #expect(words.first(in: folded, range) == 2..<4)
  }

  @Test func `are read as whole tokens, and outside the sentence not at all`() {
    let folded = FoldedText("第一榜")
    let tokens = [Token(range: 0..<2, kind: .word), Token(range: 2..<3, kind: .word)]
    let sentence = Sentence(text: folded, tokens: tokens, block: 0)
    #expect(sentence.reads("第一", 0))
    #expect(!sentence.reads("第", 0))
    #expect(!sentence.reads("第一榜", 0))
    #expect(sentence.isOne(of: words, 0))
    #expect(!sentence.isOne(of: words, 1))
    #expect(!sentence.isOne(of: words, -1))
    #expect(!sentence.reads("榜", 2))
  }
}
