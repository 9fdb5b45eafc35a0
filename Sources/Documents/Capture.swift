package import Touchstone

/// The bytes of one source, with where they came from.
package struct Capture: Hashable, Sendable {
  package var bytes: [UInt8]
  /// What the user named: a path, a URL or `-`.
  package var source: String
  /// The URL after redirects; nil for a local file.
  package var url: String?
  /// The HTTP header `Content-Type`.
  package var contentType: String?
  /// The day of the fetch, in UTC; nil for a local file.
  package var captured: Day?
  /// The WARC record that keeps the bytes or says that they were still the same, as
  /// `urn:uuid:…`; nil for what no WARC holds.
  package var record: String?
  /// Whether the record says that it does not hold all of the page.
  package var isCut: Bool

  package init(
    bytes: [UInt8], source: String, url: String? = nil, contentType: String? = nil,
    captured: Day? = nil, record: String? = nil, isCut: Bool = false
  ) {
    self.bytes = bytes
    self.source = source
    self.url = url
    self.contentType = contentType
    self.captured = captured
    self.record = record
    self.isCut = isCut
  }
}

/// What a capture may cost.
package struct CaptureLimits: Hashable, Sendable {
  /// Bytes, after decompression.
  package var size: Int
  package var connectSeconds: Int
  /// How long a server may send nothing, before its first byte or later.
  package var silentSeconds: Int
  /// For a page with all its redirects; waits that the server asked for come on top.
  package var totalSeconds: Int

  package init(
    size: Int = 32 << 20, connectSeconds: Int = 10, silentSeconds: Int = 20, totalSeconds: Int = 60
  ) {
    self.size = size
    self.connectSeconds = connectSeconds
    self.silentSeconds = silentSeconds
    self.totalSeconds = totalSeconds
  }
}

/// Opens a file or standard input (`-`).
package func capture(
  _ source: String, limits: CaptureLimits = CaptureLimits()
) throws(CaptureError) -> Capture {
  let capture = Capture(bytes: try readFile(source, limit: limits.size), source: source)
  guard !capture.bytes.isEmpty else { throw .empty(source) }
  return capture
}

extension String {
  package var isWebAddress: Bool {
    let start = prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }

  /// The part after the last dot of the last path component, in lower case.
  var fileExtension: String {
    let path = isWebAddress ? prefix { $0 != "?" && $0 != "#" } : self[...]
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
