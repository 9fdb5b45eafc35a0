import Testing
import Touchstone

@testable import Documents

@Suite struct `WARC files` {
  private let page = "<html><p>Larkspur 3 is here.</p></html>"
  private let morning = Instant(seconds: 1_695_884_400)
  private let url = "http://a.example/news"

  private func exchange(
    _ body: [UInt8], status: String = "200 OK", fields: String = "", cut: Exchange.Cut? = nil
  ) -> Exchange {
    Exchange(
      url: url, request: Array("GET /news HTTP/1.1\r\nHost: a.example\r\n\r\n".utf8),
      head: Array("HTTP/1.1 \(status)\r\nContent-Type: text/html\r\n\(fields)\r\n".utf8),
      body: body, address: "192.0.2.7", cut: cut)
  }

  private func file(_ exchanges: [Exchange], kept: KeptPage? = nil) throws -> CaptureFile {
    try #require(
      CaptureFile(
        of: exchanges, at: morning, kept: kept.map { [url: $0] } ?? [:], software: "touchstone/9"))
  }

  private func text(_ bytes: [UInt8]) throws -> String {
    String(decoding: try inflated(bytes, .gzip, limit: 1 << 20), as: UTF8.self)
  }

  /// A record as other programs may write it.
  private func record(_ body: String, declaring length: Int? = nil, fields: String = "") -> [UInt8]
  {
    let block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n\(body)"
    return Array(
      """
      WARC/1.0\r
      warc-type: response\r
      WARC-Record-ID: <urn:uuid:1>\r
      WARC-Date: 2023-09-28T07:00:00Z\r
      WARC-Target-URI: <\(url)>\r
      Content-Type: application/http; msgtype=response\r
      \(fields)Content-Length: \(length ?? block.utf8.count)\r
      \r
      \(block)\r
      \r

      """.utf8)
  }

  /// The texts of the pages, and the error that ended the reading.
  private func read(_ bytes: [UInt8]) -> (pages: [String], error: String?) {
    var reader = WARCReader(bytes, from: "x.warc")
    var pages: [String] = []
    do throws(CaptureError) {
      while let page = try reader.nextPage() {
        switch page {
        case .success(let capture): pages.append(String(decoding: capture.bytes, as: UTF8.self))
        case .failure(let error): pages.append("\(error)")
        }
      }
      return (pages, nil)
    } catch {
      return (pages, "\(error)")
    }
  }

  @Test func `A fetch comes back as it went in`() throws {
    let file = try file([exchange(Array(page.utf8))])
    var reader = WARCReader(file.bytes, from: "x.warc.gz")
    let capture = try reader.onlyPage()
    #expect(capture.bytes == Array(page.utf8))
    #expect(capture.url == url)
    #expect(capture.record == file.record)
    #expect(capture.captured == morning.day)
    let text = try text(file.bytes)
    for line in [
      "WARC-Type: warcinfo", "software: touchstone/9", "WARC-Type: request",
      "WARC-Concurrent-To: <\(file.record)>", "WARC-IP-Address: 192.0.2.7",
      "WARC-Date: 2023-09-28T07:00:00Z", "WARC-Target-URI: \(url)",
      "WARC-Payload-Digest: sha1:\(Digest.sha1(Array(page.utf8)))",
    ] {
      #expect(text.contains("\r\n\(line)\r\n"), "\(line)")
    }
  }

  @Test func `The same fetch gives the same bytes, and no id comes twice`() throws {
    let exchanges = [exchange([], status: "503 Busy"), exchange([], status: "503 Busy")]
    let file = try file(exchanges)
    #expect(try file == self.file(exchanges))
    let ids = try text(file.bytes).split(separator: "\r\n").filter {
      $0.hasPrefix("WARC-Record-ID")
    }
    #expect(ids.count == 5)
    #expect(Set(ids).count == 5)
  }

  @Test(arguments: [
    ("200 OK", "identical-payload-digest"), ("304 Not Modified", "server-not-modified"),
  ])
  func `A page that is still the same is a revisit`(status: String, profile: String) throws {
    let bytes = Array(page.utf8)
    let kept = KeptPage(
      url: url, record: "urn:uuid:first", date: Instant(seconds: 0),
      payloadDigest: digestField(bytes), bytes: bytes)
    let body = status.hasPrefix("200") ? bytes : []
    let text = try text(file([exchange(body, status: status)], kept: kept).bytes)
    #expect(text.contains("WARC-Type: revisit"))
    #expect(text.contains("/revisit/\(profile)\r\n"))
    #expect(text.contains("WARC-Refers-To: <urn:uuid:first>\r\n"))
    #expect(text.contains("WARC-Refers-To-Date: 1970-01-01T00:00:00Z\r\n"))
    #expect(!text.contains("Larkspur"))
  }

  @Test func `A page that was cut says so`() throws {
    let file = try file([exchange(Array(page.utf8), cut: .length)])
    #expect(try text(file.bytes).contains("WARC-Truncated: length\r\n"))
    var reader = WARCReader(file.bytes, from: "x.warc.gz")
    let document = try document(from: reader.onlyPage())
    #expect(document.defects.contains(.truncated))
  }

  @Test func `Encoded bodies are kept as they came and read as they were meant`() throws {
    let packed = gzipped(Array(page.utf8))
    let file = try file([exchange(packed, fields: "Content-Encoding: gzip\r\n")])
    #expect(read(file.bytes).pages == [page])
    // Brotli of an empty text, and of "abc" stored.
    #expect(try brotliDecoded([0x3B], limit: 9).isEmpty)
    #expect(
      try brotliDecoded([0x0B, 0x01, 0x80, 0x61, 0x62, 0x63, 0x03], limit: 9) == Array("abc".utf8))
    #expect(throws: BodyFailure.cut) { try brotliDecoded([0x0B, 0x01, 0x80, 0x61], limit: 9) }
    #expect(throws: BodyFailure.tooLarge) {
      try brotliDecoded([0x0B, 0x01, 0x80, 0x61, 0x62, 0x63, 0x03], limit: 2)
    }
  }

  @Test func `Records of other programs are read, plain or zipped`() {
    let two = record(page) + record("second")
    #expect(read(two).pages == [page, "second"])
    #expect(read(gzipped(record(page)) + gzipped(record("second"))).pages == [page, "second"])
    #expect(isWARC(two) && isWARC(gzipped(two)) && !isWARC(Array(page.utf8)))
  }

  @Test(arguments: [
    (30, "ends elsewhere"), (5_000, "declares 5000 bytes"),
    (10_000_000_000, "declares 10000000000 bytes"), (-5, "no number"),
  ])
  func `A length that is not true ends the reading in one line`(length: Int, words: String) {
    let (pages, error) = read(record("first") + record(page, declaring: length) + record("third"))
    #expect(pages.first == "first")
    #expect(error?.contains(words) == true, "\(error as Any)")
    #expect(error?.contains("\n") == false)
  }

  @Test func `Cut, damaged, endless and forged records are told`() {
    let member = gzipped(record(page))
    #expect(read(member + member.dropLast(20)).error?.contains("member is cut off") == true)
    #expect(
      read(member + member.prefix(30) + [UInt8](repeating: 0xFF, count: 60)).error?
        .contains("damaged") == true)
    let endless = Array("WARC/1.1\r\nX: ".utf8) + [UInt8](repeating: 0x61, count: 1 << 20)
    #expect(read(endless).error?.contains("no end") == true)
    let forged = record(page, fields: "WARC-Block-Digest: sha1:AAAA\r\n")
    #expect(read(forged + record("second")).pages.first?.contains("digest") == true)
    #expect(read(forged + record("second")).pages.last == "second")
    #expect(read([]).error != nil)
  }

  @Test func `What inflates without bound is not inflated`() {
    var zeros = Array("WARC/1.1\r\nContent-Length: 99999999999\r\n\r\n".utf8)
    zeros += [UInt8](repeating: 0, count: 100 << 20)
    #expect(read(gzipped(zeros)).error?.contains("without bound") == true)
  }
}
