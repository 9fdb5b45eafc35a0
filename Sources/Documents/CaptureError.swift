/// Why a source could not be opened.
package enum CaptureError: Error, Hashable, Sendable {
  case missing(String)
  case unreadable(String, reason: String)
  case empty(String)
  case tooLarge(String, limit: Int)
  case directory(String)
  case noDocuments(String)
  case fetchFailed(String, reason: String)
  case refused(String, status: Int)
  case timeout(String, reason: String)
  /// An answer that ends too early, does not decode to its end, or is not what was recorded.
  case incomplete(String, reason: String)
  /// robots.txt does not want it fetched.
  case denied(String, origin: String)
  case robotsUnavailable(String, origin: String, status: Int)
  /// The server asks for a pause longer than anybody waits, or again and again.
  case busy(String, status: Int, seconds: Int?)
  case privateAddress(String, address: String)
  /// A WARC whose records do not follow its format from some record on.
  case damagedArchive(String, record: Int, reason: String)
  case noPages(String)
  case severalPages(String)
}

extension CaptureError: CustomStringConvertible {
  /// One line: what, where, and what to do.
  package var description: String {
    switch self {
    case .missing(let path):
      "\(path): no such file; check the path"
    case .unreadable(let path, let reason):
      "\(path): cannot be read (\(reason)); check its permissions"
    case .empty(let source):
      "\(source): is empty; nothing to read"
    case .tooLarge(let source, let limit):
      "\(source): larger than the limit of \(Self.size(limit)); save the page's text and read that"
    case .directory(let path):
      "\(path): is a directory; name a file in it"
    case .noDocuments(let path):
      "\(path): holds no documents; expected files ending in .html, .htm, .md, .markdown or .txt"
    case .fetchFailed(let url, let reason):
      "\(url): could not be fetched (\(reason)); check the address and the network"
    case .refused(let url, let status):
      "\(url): the server answered \(status); open the address in a browser and save the page"
    case .timeout(let url, let reason):
      "\(url): no complete answer in time (\(reason)); try again later"
    case .incomplete(let source, let reason):
      "\(source): the answer is damaged (\(reason)); fetch it again later"
    case .denied(let url, let origin):
      "\(url): \(origin)/robots.txt asks not to fetch it; open it in a browser and save the page"
    case .robotsUnavailable(let url, let origin, let status):
      "\(url): \(origin)/robots.txt answers \(status), so nothing there is fetched; try again later"
    case .busy(let url, let status, let seconds):
      "\(url): the server is busy (\(status)) and asks to wait"
        + (seconds.map { " \($0) seconds" } ?? "") + "; try again later"
    case .privateAddress(let url, let address):
      "\(url): leads to \(address), inside a private network; --allow-private allows that"
    case .damagedArchive(let path, let record, let reason):
      "\(path): damaged in record \(record): \(reason); capture the pages again"
    case .noPages(let path):
      "\(path): holds no page that answered 200; a WARC needs such a response"
    case .severalPages(let path):
      "\(path): holds several pages; name a file with one"
    }
  }

  init(_ failure: BodyFailure, source: String, limit: Int) {
    switch failure {
    case .cut: self = .incomplete(source, reason: "its encoded body is cut off")
    case .damaged: self = .incomplete(source, reason: "its encoded body is damaged")
    case .unknownCoding(let name): self = .incomplete(source, reason: "encoded as \(name)")
    case .tooLarge: self = .tooLarge(source, limit: limit)
    }
  }

  private static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes) bytes"
  }
}
