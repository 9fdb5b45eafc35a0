import Glibc
import Testing
import Touchstone

@testable import Extraction

@Suite struct `Hostile text` {
  private static let units = [
    "第一", "青岚-13B超越GPT-4和", "(", "“", "of 7 out of 10 ", "GPT-4、", "1.", "[[((", "比", "排名第", "-13B",
    "the first ",
    "在C-Eval上,", "x", "９", "\u{200B}第\u{FEFF}", "|", "2023年", "the best ", "被", "。", "\r\n",
    "e\u{301}", "🏆#1",
  ]

  private func document(_ text: String) -> Document {
    let count = text.unicodeScalars.count
    return Document(source: "x", text: text, blocks: [Block(kind: .paragraph, range: 0..<count)])
  }

  /// Processor time of this thread, so that a busy machine does not count.
  private func seconds(_ text: String) -> Double {
    let document = document(text)
    let start = processorSeconds()
    _ = ClaimExtractor(catalog: .sample).claims(in: document)
    return processorSeconds() - start
  }

  private func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test(arguments: units) func `an endless sentence takes linear time`(unit: String) {
    let once = String(repeating: unit, count: 750 / unit.count)
    let eightfold = String(repeating: once, count: 8)
    // Linear time grows by 8, quadratic time by 64; one slow moment may be made good.
    let growth = (0..<3).lazy.map { _ in seconds(eightfold) / max(seconds(once), 0.001) }
    #expect(growth.contains { $0 < 16 }, "\(unit)")
  }

  @Test func `mixed fragments never crash`() {
    var state: UInt64 = 7
    for _ in 0..<60 {
      var text = ""
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += Self.units[Int(state >> 33) % Self.units.count]
      }
      for claim in ClaimExtractor(catalog: .sample).claims(in: document(text)) {
        #expect(claim.range.upperBound <= text.unicodeScalars.count && !claim.range.isEmpty)
      }
    }
  }

  @Test func `blocks outside the text are clamped`() {
    let document = Document(
      source: "x", text: "青岚-13B超越GPT-4。",
      blocks: [
        Block(kind: .paragraph, range: 0..<900),
        Block(kind: .tableRow(table: 3, row: 9), range: 5..<6),
      ])
    #expect(ClaimExtractor(catalog: .sample).claims(in: document).count == 1)
  }
}
