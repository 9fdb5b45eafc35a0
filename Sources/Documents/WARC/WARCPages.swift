internal import Touchstone

extension WARCReader {
  /// The next page that was captured, or why it cannot be read; nil at the end.
  ///
  /// Pages are answers of 200 to 299, and resources, that hold HTML, Markdown or text.
  package mutating func nextPage() throws(CaptureError) -> Result<Capture, CaptureError>? {
    while let record = try next(where: { $0 == .response || $0 == .resource }) {
      do throws(CaptureError) {
        if let capture = try record.page(in: name) { return .success(capture) }
      } catch {
        return .failure(error)
      }
    }
    return nil
  }

  /// The page of a file that holds just one.
  package mutating func onlyPage() throws(CaptureError) -> Capture {
    guard let page = try nextPage() else { throw .noPages(name) }
    guard try nextPage() == nil else { throw .severalPages(name) }
    return try page.get()
  }
}

extension WARCRecord {
  /// The head and the body of the HTTP message in the block.
  var httpParts: (head: [UInt8], body: [UInt8]) {
    let ends = [[13, 10, 13, 10], [10, 10]].compactMap { mark in
      block.firstRange(of: mark, from: 0).map { $0 + mark.count }
    }
    guard let end = ends.min() else { return (block, []) }
    return (Array(block[..<end]), Array(block[end...]))
  }

  /// The page in the record; nil if it holds none.
  fileprivate func page(in file: String) throws(CaptureError) -> Capture? {
    guard let target, target.isWebAddress else { return nil }
    let name = "\(file): \(target)"
    var type = value("content-type")
    var bytes = block
    if kind == .response {
      guard type?.lowercased().hasPrefix("application/http") == true else { return nil }
      let (head, body) = httpParts
      guard let response = ResponseHead(head), (200..<300).contains(response.status) else {
        return nil
      }
      type = response.value("content-type")
      guard isPage(type) else { return nil }
      try checkDigest(name)
      do throws(BodyFailure) {
        bytes = try content(of: body, head: response, limit: CaptureLimits().size)
      } catch {
        throw CaptureError(error, source: name, limit: CaptureLimits().size)
      }
    } else {
      guard isPage(type) else { return nil }
      try checkDigest(name)
    }
    guard !bytes.isEmpty else { return nil }
    return Capture(
      bytes: bytes, source: target, url: target, contentType: type,
      captured: Instant(date)?.day, record: id.isEmpty ? nil : id,
      isCut: value("warc-truncated") != nil)
  }

  private func isPage(_ type: String?) -> Bool {
    guard let type = type?.lowercased() else { return true }
    return ["text/html", "application/xhtml", "text/plain", "text/markdown", "text/x-markdown"]
      .contains { type.hasPrefix($0) }
  }

  /// Bytes that are not those which were captured prove nothing.
  private func checkDigest(_ name: String) throws(CaptureError) {
    guard !isOverLimit else { throw .tooLarge(name, limit: CaptureLimits().size) }
    guard let digest = value("warc-block-digest"), digest.lowercased().hasPrefix("sha1:") else {
      return
    }
    guard digest.dropFirst(5).uppercased() == Digest.sha1(block) else {
      throw .incomplete(name, reason: "its bytes do not have the digest that its record states")
    }
  }
}
