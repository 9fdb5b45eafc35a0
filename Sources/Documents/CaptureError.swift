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
  case timeout(String, seconds: Int)
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
    case .timeout(let url, let seconds):
      "\(url): no complete answer within \(seconds) seconds; try again later"
    }
  }

  private static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes) bytes"
  }
}
