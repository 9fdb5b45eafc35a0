import Documents
import Testing
import Touchstone

@Suite struct `Charsets` {
  private let sentence = "青岚大模型登顶榜单"

  private func page(_ label: String?, _ body: [UInt8]) -> [UInt8] {
    let meta = label.map { "<meta charset=\"\($0)\">" } ?? ""
    return Array("<html><head>\(meta)</head><body><p>".utf8) + body
      + Array("</p></body></html>".utf8)
  }

  // The sentence in GBK.
  private let gbk: [UInt8] = [
    0xC7, 0xE0, 0xE1, 0xB0, 0xB4, 0xF3, 0xC4, 0xA3, 0xD0, 0xCD, 0xB5, 0xC7, 0xB6, 0xA5, 0xB0, 0xF1,
    0xB5, 0xA5,
  ]

  @Test(arguments: ["gb2312", "GBK", "gb18030", "x-gbk"])
  func `GBK bytes come out right under each of their labels`(label: String) throws {
    #expect(try read(page(label, gbk)).text == sentence)
  }

  @Test func `A character outside GB2312 does not end a page declared gb2312`() throws {
    let bytes = page("gb2312", gbk + [0xE9, 0x46] + gbk)
    #expect(try read(bytes).text == sentence + "镕" + sentence)
  }

  @Test func `A four-byte GB18030 character is one character`() throws {
    #expect(try read(page("gb2312", [0x81, 0x39, 0xEE, 0x39] + gbk)).text == "㐀" + sentence)
  }

  @Test func `Big5 with an HKSCS character is whole`() throws {
    // 模型第一 and 嘅 of HKSCS
    let bytes: [UInt8] = [0xBC, 0xD2, 0xAB, 0xAC, 0xB2, 0xC4, 0xA4, 0x40, 0x9D, 0xD6]
    #expect(try read(page("big5", bytes)).text.hasPrefix("模型第一"))
    #expect(try read(page("big5", bytes)).defects == [])
  }

  @Test func `Shift_JIS is read as its Windows superset`() throws {
    // 日本一 and ① of CP932
    let bytes: [UInt8] = [0x93, 0xFA, 0x96, 0x7B, 0x88, 0xEA, 0x87, 0x40]
    #expect(try read(page("shift_jis", bytes)).text == "日本一①")
  }

  @Test func `ISO-8859-1 has the quotation marks of Windows`() throws {
    let bytes: [UInt8] = [0x93] + Array("best".utf8) + [0x94, 0x20, 0xE9]
    #expect(try read(page("iso-8859-1", bytes)).text == "“best” é")
  }

  @Test(arguments: [true, false], [true, false])
  func `UTF-16 is read in both byte orders, with and without a mark`(
    isLittle: Bool, hasMark: Bool
  ) throws {
    let text = "<html><body><p>\(sentence)</p></body></html>"
    let units = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? pair : pair.reversed()
    }
    #expect(try read(bytes).text == sentence)
  }

  @Test(arguments: ["gb2312", "iso-8859-1", "big5"])
  func `Valid UTF-8 beats a wrong label`(label: String) throws {
    let document = try read(page(label, Array(sentence.utf8)))
    #expect(document.text == sentence)
    #expect(document.defects == [])
  }

  @Test func `A byte order mark beats a meta tag and takes no column`() throws {
    let document = try read(
      [0xEF, 0xBB, 0xBF] + Array("<p>\(sentence)</p><meta charset=gbk>".utf8))
    #expect(document.text == sentence)
    #expect(document.position(of: 0) == SourcePosition(line: 1, column: 4))
  }

  @Test func `The HTTP header beats the meta tag`() throws {
    let bytes = page("big5", gbk)
    #expect(try read(bytes, contentType: "text/html; charset=GBK").text == sentence)
  }

  @Test func `A page labelled UTF-8 that is GBK is guessed and says so`() throws {
    let many = (0..<20).flatMap { _ in gbk }
    let document = try read(page("utf-8", many))
    #expect(document.text == String(repeating: sentence, count: 20))
    #expect(document.defects == [.guessedCharset("GB18030")])
  }

  @Test func `A page without a label is guessed`() throws {
    let many = (0..<20).flatMap { _ in gbk }
    let document = try read(page(nil, many))
    #expect(document.text == String(repeating: sentence, count: 20))
    #expect(document.defects == [.guessedCharset("GB18030")])
  }

  @Test func `A bad byte costs one character, not the rest of the page`() throws {
    let many = (0..<20).flatMap { _ in gbk }
    let document = try read(page("gbk", many + [0xFF] + gbk))
    #expect(document.text.hasSuffix("\u{FFFD}" + sentence))
    #expect(document.defects == [.undecodable(count: 1)])
  }

  @Test func `A bad byte in UTF-8 is replaced and counted`() throws {
    let many = Array(String(repeating: sentence, count: 20).utf8)
    let document = try read(page("utf-8", many + [0xC3] + Array("末".utf8)))
    #expect(document.text.hasSuffix("\u{FFFD}末"))
    #expect(document.defects == [.undecodable(count: 1)])
  }
}
