/// A page that an earlier capture holds: what spares a server sending it again.
package struct KeptPage: Hashable, Sendable {
  package var url: String
  /// The id of the response record that holds it, and that record's date.
  package var record: String
  package var date: Instant
  /// The digest of the body as it came.
  var payloadDigest: String
  package var entityTag: String?
  package var modified: String?
  package var contentType: String?
  /// Decoded.
  package var bytes: [UInt8]
}

/// What the last capture of an address says about its page.
package struct LastCapture: Hashable, Sendable {
  /// Pages in the file itself, by address.
  package var pages: [String: KeptPage] = [:]
  /// The dates of the captures that hold pages which were still the same, by address, with the
  /// validators that the servers sent last.
  package var unchanged: [String: Unchanged] = [:]

  package struct Unchanged: Hashable, Sendable {
    package var date: Instant
    var entityTag: String?
    var modified: String?
  }

  /// Reads a capture's file.
  package init(path: String, limits: CaptureLimits = CaptureLimits()) throws(CaptureError) {
    var reader = try WARCReader(path: path, limit: limits.size)
    while let record = try reader.next(where: { $0 == .response || $0 == .revisit }) {
      guard let target = record.target, let head = ResponseHead(record.httpParts.head) else {
        continue
      }
      if record.kind == .response {
        pages[target] = KeptPage(record, head, target: target, limit: limits.size)
      } else if let date = record.value("warc-refers-to-date").flatMap({ Instant($0) }) {
        unchanged[target] = Unchanged(
          date: date, entityTag: head.value("etag"), modified: head.value("last-modified"))
      }
    }
  }

  /// Takes over the page of the capture that this one refers to.
  package mutating func take(_ page: KeptPage, as later: Unchanged) {
    var page = page
    page.entityTag = later.entityTag ?? page.entityTag
    page.modified = later.modified ?? page.modified
    pages[page.url] = page
  }
}

extension KeptPage {
  fileprivate init?(_ record: WARCRecord, _ head: ResponseHead, target: String, limit: Int) {
    let body = record.httpParts.body
    guard (200..<300).contains(head.status), !record.isOverLimit,
      record.value("warc-truncated") == nil, let date = Instant(record.date),
      let bytes = try? content(of: body, head: head, limit: limit), !bytes.isEmpty
    else { return nil }
    self.init(
      url: target, record: record.id, date: date, payloadDigest: digestField(body),
      entityTag: head.value("etag"), modified: head.value("last-modified"),
      contentType: head.value("content-type"), bytes: bytes)
  }
}
