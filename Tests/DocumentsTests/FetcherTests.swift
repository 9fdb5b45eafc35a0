import Documents
import Foundation
import Glibc
import Testing

@Suite struct `Fetched pages` {
  private static let page = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=gbk\r\n"

  /// By path; what a server answers that is not always kind.
  private static let answers: [String: String] = [
    "/page": page + "Content-Length: 12\r\n\r\n<p>words</p>",
    "/moved": "HTTP/1.1 302 Found\r\nLocation: /page\r\nContent-Length: 0\r\n\r\n",
    "/loop": "HTTP/1.1 302 Found\r\nLocation: /loop\r\nContent-Length: 0\r\n\r\n",
    "/file": "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n",
    "/none": "HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nnone",
    "/large": page + "\r\n" + String(repeating: "word ", count: 400),
    "/empty": page + "Content-Length: 0\r\n\r\n",
  ]

  @Test func `Redirects are followed, sizes limited, and each failure is one line`() throws {
    guard let server = LoopbackServer(answers: Self.answers) else {
      print("skipped: no loopback socket on this machine")
      return
    }
    let limits = CaptureLimits(size: 1_000, connectSeconds: 2, totalSeconds: 5)
    func fetch(_ path: String) throws -> Capture {
      try capture(server.address + path, limits: limits)
    }
    let moved = try fetch("/moved")
    #expect(moved.bytes == Array("<p>words</p>".utf8))
    #expect(moved.url == server.address + "/page")
    #expect(moved.contentType == "text/html; charset=gbk")
    #expect(moved.captured != nil)
    #expect(throws: CaptureError.refused(server.address + "/none", status: 404)) {
      try fetch("/none")
    }
    #expect(throws: CaptureError.tooLarge(server.address + "/large", limit: 1_000)) {
      try fetch("/large")
    }
    #expect(throws: CaptureError.empty(server.address + "/empty")) { try fetch("/empty") }
    for path in ["/loop", "/file"] {
      let error = try #require(throws: CaptureError.self) { try fetch(path) }
      guard case .fetchFailed = error else {
        Issue.record("\(path) gave \(error)")
        continue
      }
      #expect(!error.description.contains("\n"))
    }
  }
}

/// Answers HTTP requests on a port of its own until the test process ends.
private struct LoopbackServer {
  let address: String

  init?(answers: [String: String]) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard listener >= 0 else { return nil }
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 16) == 0
          && getsockname(listener, $0, &length) == 0
      }
    }
    guard isBound else { return nil }
    address = "http://127.0.0.1:\(UInt16(bigEndian: name.sin_port))"
    Thread.detachNewThread {
      while true {
        let client = accept(listener, nil, nil)
        guard client >= 0 else { return }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = recv(client, &buffer, buffer.count, 0)
        let request = String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
        let path = request.split(separator: " ").dropFirst().first.map(String.init) ?? ""
        let answer = Array((answers[path] ?? "").utf8)
        _ = send(client, answer, answer.count, Int32(MSG_NOSIGNAL))
        shutdown(client, Int32(SHUT_WR))
        close(client)
      }
    }
  }
}
