import Servers
import Synchronization
import Testing
import Touchstone

@testable import Documents

@Suite struct `Fetched pages` {
  private static let morning = Instant(seconds: 1_695_884_400)

  /// Time that passes only when somebody waits.
  private final class Clock: Sendable {
    private let time = Mutex((now: 0.0, waits: [Double]()))

    var waits: [Double] { time.withLock { $0.waits } }

    var pauses: Pauses {
      Pauses {
        self.time.withLock { $0.now }
      } wait: { seconds in
        self.time.withLock {
          $0.now += seconds
          $0.waits.append(seconds)
        }
      }
    }
  }

  private func fetcher(
    _ clock: Clock = Clock(), allowsPrivate: Bool = true, authorities: String? = nil,
    limits: CaptureLimits = CaptureLimits(
      size: 50_000, connectSeconds: 2, silentSeconds: 5, totalSeconds: 8)
  ) -> Fetcher {
    let policy = FetchPolicy(
      version: "9.9", contact: "https://checker.example/about", allowsPrivate: allowsPrivate,
      authorities: authorities, limits: limits)
    return Fetcher(policy: policy, pauses: clock.pauses)
  }

  private func fetch(_ path: String, _ clock: Clock = Clock()) throws -> Fetched? {
    guard let server = UnkindServer.shared else { return nil }
    var fetcher = fetcher(clock)
    return fetcher.fetch(server.address(path), at: Self.morning)
  }

  private func failure(_ fetched: Fetched?) -> CaptureError? {
    guard case .failure(let error) = fetched?.result else { return nil }
    return error
  }

  @Test func `Redirects are followed and each answer is kept`() throws {
    guard let server = UnkindServer.shared, let fetched = try fetch("/moved") else { return }
    let capture = try fetched.result.get()
    #expect(String(decoding: capture.bytes, as: UTF8.self).contains("Larkspur 3 is here"))
    #expect(capture.url == server.address("/page"))
    #expect(capture.contentType == "text/html; charset=utf-8")
    #expect(capture.captured?.description == "2023-09-28")
    #expect(fetched.exchanges.map(\.url) == ["/moved", "/page"].map(server.address))
    #expect(fetched.exchanges.map { $0.response?.status } == [302, 200])
    #expect(fetched.exchanges.allSatisfy { $0.address == "127.0.0.1" && $0.cut == nil })
    #expect(fetched.exchanges[0].request.starts(with: Array("GET /moved HTTP/1.1\r\n".utf8)))
  }

  @Test(arguments: ["/page", "/gzip", "/chunked", "/no-length", "/gbk-header", "/chain?5"])
  func `However it comes, the page is the same`(path: String) throws {
    guard let page = try fetch("/page"), let fetched = try fetch(path) else { return }
    #expect(try fetched.result.get().bytes == page.result.get().bytes)
  }

  @Test(arguments: [
    ("/gzip-cut", "cut off", Exchange.Cut?.none), ("/gzip-bad", "damaged", nil),
    ("/zstd", "zstd", nil), ("/chunk-cut", "damaged", .disconnect),
    ("/cut", "damaged", .disconnect),
    ("/reset", "damaged", .disconnect), ("/bomb", "larger", nil), ("/large", "larger", .length),
    ("/large-told", "larger", nil), ("/loop", "redirects", nil), ("/chain?6", "redirects", nil),
    ("/to-file", "no plain", nil), ("/to-secret", "no plain", nil), ("/none", "404", nil),
    ("/empty", "empty", nil), ("/header", "headers", nil), ("/line", "header", nil),
    ("/garbage", "HTTP/0.9", nil), ("/nothing", "Empty reply", nil),
    ("/private/page", "robots.txt", nil),
  ])
  func `Each failure is one clear line`(path: String, word: String, cut: Exchange.Cut?) throws {
    guard let fetched = try fetch(path) else { return }
    let error = try #require(failure(fetched), "\(path)")
    #expect(error.description.contains(word), "\(error)")
    #expect(!error.description.contains("\n"))
    if let cut { #expect(fetched.exchanges.last?.cut == cut) }
  }

  @Test(arguments: ["/silent", "/stalled", "/slow", "/slow-head"])
  func `A server that takes its time does not take ours`(path: String) throws {
    guard let server = UnkindServer.shared else { return }
    var fetcher = fetcher(
      limits: CaptureLimits(connectSeconds: 1, silentSeconds: 1, totalSeconds: 2))
    let fetched = fetcher.fetch(server.address(path), at: Self.morning)
    guard case .timeout = failure(fetched) else {
      Issue.record("\(path) gave \(fetched.result)")
      return
    }
    #expect(fetched.exchanges.allSatisfy { $0.cut == .time })
  }

  @Test func `A busy server is asked again when it says`() throws {
    let clock = Clock()
    guard let fetched = try fetch("/busy?7", clock) else { return }
    #expect(throws: Never.self) { try fetched.result.get() }
    #expect(fetched.exchanges.map { $0.response?.status } == [429, 429, 200])
    #expect(clock.waits == [7, 7])
  }

  @Test(arguments: [("/busy?600", []), ("/dated", [7, 7]), ("/down", [2, 4])])
  func `Patience has an end`(path: String, waits: [Double]) throws {
    let clock = Clock()
    guard let fetched = try fetch(path, clock) else { return }
    guard case .busy = failure(fetched) else {
      Issue.record("\(path) gave \(fetched.result)")
      return
    }
    #expect(clock.waits == waits)
  }

  @Test func `Two pages of one host are a second apart`() throws {
    guard let server = UnkindServer.shared else { return }
    let clock = Clock()
    var fetcher = fetcher(clock)
    for path in ["/page", "/gzip", "/moved"] {
      #expect(throws: Never.self) {
        try fetcher.fetch(server.address(path), at: Self.morning).result.get()
      }
    }
    #expect(clock.waits == [1, 1])
  }

  @Test func `The server learns who asks`() throws {
    guard let fetched = try fetch("/agent") else { return }
    let told = String(decoding: try fetched.result.get().bytes, as: UTF8.self)
    #expect(told.contains("touchstone/9.9 (claim verifier; +https://checker.example/about)"))
    #expect(!told.contains("cookie"))
  }

  @Test(arguments: ["http://127.0.0.1", "http://localhost", "http://0x7f.1", "http://[::1]"])
  func `This machine is asked only where that is allowed`(host: String) throws {
    guard let server = UnkindServer.shared, let port = server.ports["http"] else { return }
    var fetcher = fetcher(allowsPrivate: false)
    let fetched = fetcher.fetch("\(host):\(port)/page", at: Self.morning)
    guard case .privateAddress = failure(fetched) else {
      Issue.record("\(host) gave \(fetched.result)")
      return
    }
    #expect(fetched.exchanges.isEmpty)
  }

  @Test func `Only certificates that hold are trusted`() throws {
    guard let server = UnkindServer.shared else { return }
    func fetch(_ name: String, trusting authority: String?) -> Fetched? {
      guard let port = server.ports[name] else { return nil }
      var fetcher = fetcher(
        authorities: authority,
        limits: CaptureLimits(connectSeconds: 2, silentSeconds: 2, totalSeconds: 4))
      return fetcher.fetch("https://127.0.0.1:\(port)/page", at: Self.morning)
    }
    guard let good = fetch("tls", trusting: server.authority) else {
      print("skipped: openssl is missing, so there are no certificates")
      return
    }
    #expect(throws: Never.self) { try good.result.get() }
    for (name, authority) in [
      ("tls", nil), ("expired", server.authority), ("other", server.authority),
    ] {
      let error = failure(fetch(name, trusting: authority))
      #expect(error?.description.contains("certificate") == true, "\(name): \(error as Any)")
    }
    let mute = failure(fetch("mute", trusting: server.authority))
    #expect(mute?.description.contains("in time") == true, "\(mute as Any)")
  }

  @Test func `A page that did not change is not sent again`() throws {
    guard let server = UnkindServer.shared else { return }
    let url = server.address("/tagged")
    var fetcher = fetcher()
    let first = fetcher.fetch(url, at: Self.morning)
    let page = KeptPage(
      url: url, record: "urn:uuid:1", date: Self.morning, payloadDigest: "sha1:A",
      entityTag: "\"first\"", bytes: Array("kept".utf8))
    let second = fetcher.fetch(url, at: Self.morning, kept: [url: page])
    #expect(first.exchanges.last?.response?.status == 200)
    #expect(second.exchanges.last?.response?.status == 304)
    #expect(try second.result.get().bytes == Array("kept".utf8))
  }
}
