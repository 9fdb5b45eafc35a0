import Testing
import Touchstone

@testable import Documents

@Suite("A dateline dates the document")
struct DatelineTests {
  private static let rest =
    " Larch today released Larkspur, a model that ranks first on OakBoard and on nothing else."

  @Test(arguments: [
    "Mountain View, August 5, 2024 —", "SAN FRANCISCO, Calif., Aug. 5, 2024 (GLOBE NEWSWIRE) --",
    "August 5, 2024 –", "BEIJING, Aug. 5, 2024 /PRNewswire/ --", "2024年8月5日,北京讯",
    "北京，2024年8月5日 —", "新华社北京2024年8月5日电", "（北京，2024年8月5日）—", "2024年8月5日，北京讯：",
  ]) func `a paragraph that begins with place and date is read so`(start: String) throws {
    for name in ["a.md", "a.txt"] {
      let text = "Larkspur is here\n\n" + start + Self.rest + "\n"
      let read = try document(from: Capture(bytes: Array(text.utf8), source: name))
      #expect(read.published == Day("2024-08-05"), "\(name)")
      #expect(read.publishedSource == .text)
    }
  }

  @Test(arguments: [
    "On August 5, 2024 — a day to remember —", "Since August 5, 2024, and even before that,",
    "By the morning of August 5, 2024 — a day to remember —", "2024年8月5日，腾讯发布新模型之后，",
    "自2024年8月5日起，我们的通讯业务快速增长，", "Our models of August 5, 2024 -- all of them --",
  ]) func `a date in running prose dates nothing`(start: String) {
    #expect(dateline(start + Self.rest) == nil)
  }
}
