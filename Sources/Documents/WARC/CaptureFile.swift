internal import Touchstone

/// What a fetch leaves behind for good: a WARC of its own.
package struct CaptureFile: Hashable, Sendable {
  package let bytes: [UInt8]
  /// The id of the record with the last answer, `urn:uuid:…`.
  package let record: String

  /// Returns nil if no server answered.
  ///
  /// `kept` is what the fetch was given: a page that is still the same becomes a revisit of it.
  package init?(
    of exchanges: [Exchange], at date: Instant, kept: [String: KeptPage], software: String
  ) {
    let description = Array(
      """
      software: \(software)\r
      format: WARC File Format 1.1\r
      conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r
      robots: obey\r

      """.utf8)
    var records = exchanges.enumerated().flatMap { index, exchange in
      Self.records(of: exchange, at: date, kept: kept[exchange.url], ordinal: index)
    }
    guard let last = records.last else { return nil }
    let marks = records.map(\.id).joined()
    records.insert(
      WARCRecord(
        type: "warcinfo", id: recordID("warcinfo", "\(date)", marks, digestField(description)),
        date: "\(date)", fields: [("Content-Type", "application/warc-fields")], block: description),
      at: 0)
    bytes = records.flatMap(\.member)
    record = last.id
  }

  /// The request, then the answer that it belongs to.
  private static func records(
    of exchange: Exchange, at date: Instant, kept: KeptPage?, ordinal: Int
  ) -> [WARCRecord] {
    let answer = answer(of: exchange, at: date, kept: kept, ordinal: ordinal)
    let request = WARCRecord(
      type: "request",
      id: recordID("request", "\(date)", "\(ordinal)", exchange.url, digestField(exchange.request)),
      date: "\(date)", target: exchange.url,
      fields: [
        ("Content-Type", "application/http;msgtype=request"),
        ("WARC-Concurrent-To", "<\(answer.id)>"),
      ], block: exchange.request)
    return [request, answer]
  }

  private static func answer(
    of exchange: Exchange, at date: Instant, kept: KeptPage?, ordinal: Int
  ) -> WARCRecord {
    let status = exchange.response?.status ?? 0
    let payload = digestField(exchange.body)
    var fields = [("Content-Type", "application/http;msgtype=response")]
    if let address = exchange.address { fields.append(("WARC-IP-Address", address)) }
    if let cut = exchange.cut { fields.append(("WARC-Truncated", cut.rawValue)) }
    let isSame =
      (200..<300).contains(status) && exchange.cut == nil
      && payload == kept?.payloadDigest
    var type = "response"
    var block = exchange.head + exchange.body
    if let kept, status == 304 || isSame {
      type = "revisit"
      block = exchange.head
      let profile = status == 304 ? "server-not-modified" : "identical-payload-digest"
      fields += [
        ("WARC-Profile", "http://netpreserve.org/warc/1.1/revisit/\(profile)"),
        ("WARC-Payload-Digest", kept.payloadDigest), ("WARC-Refers-To", "<\(kept.record)>"),
        ("WARC-Refers-To-Target-URI", kept.url), ("WARC-Refers-To-Date", "\(kept.date)"),
      ]
    } else {
      fields.append(("WARC-Payload-Digest", payload))
    }
    return WARCRecord(
      type: type, id: recordID(type, "\(date)", "\(ordinal)", exchange.url, digestField(block)),
      date: "\(date)", target: exchange.url, fields: fields, block: block)
  }
}
