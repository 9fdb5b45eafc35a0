/// What fetching one address gave.
package struct Fetched: Sendable {
  /// Every request for the page, redirects and refusals too; not those for robots.txt.
  package var exchanges: [Exchange]
  package var result: Result<Capture, CaptureError>
}

/// Fetches pages one after the other, politely.
package struct Fetcher: Sendable {
  private let policy: FetchPolicy
  private let pauses: Pauses
  private var robots: [String: Robots] = [:]
  /// The earliest time of the next page, by origin.
  private var next: [String: Double] = [:]

  package init(policy: FetchPolicy, pauses: Pauses = .real) {
    self.policy = policy
    self.pauses = pauses
  }

  /// Fetches one address; `kept` holds what earlier captures can spare the servers, by address.
  package mutating func fetch(
    _ source: String, at date: Instant, kept: [String: KeptPage] = [:]
  ) -> Fetched {
    var visit = Visit(source: source, date: date, kept: kept)
    visit.deadline = pauses.now() + Double(policy.limits.totalSeconds)
    do throws(CaptureError) {
      let capture = try follow(&visit)
      guard !capture.bytes.isEmpty else { throw .empty(source) }
      return Fetched(exchanges: visit.exchanges, result: .success(capture))
    } catch {
      return Fetched(exchanges: visit.exchanges, result: .failure(error))
    }
  }

  /// One page on its way, over redirects.
  private struct Visit {
    let source: String
    let date: Instant
    let kept: [String: KeptPage]
    var exchanges: [Exchange] = []
    var deadline = 0.0
  }

  private mutating func follow(_ visit: inout Visit) throws(CaptureError) -> Capture {
    guard var address = WebAddress(visit.source) else {
      throw .fetchFailed(visit.source, reason: "not a plain http or https address")
    }
    for _ in 0...policy.redirects {
      try obeyRobots(address, &visit)
      waitForTurn(address.origin, &visit)
      let (exchange, head) = try answer(from: address, &visit)
      guard (300..<400).contains(head.status), head.status != 304,
        let location = head.value("location")
      else { return try page(exchange, head, visit) }
      guard let target = WebAddress(location, from: address.text) else {
        throw .fetchFailed(
          visit.source, reason: "it leads to what is no plain http or https address")
      }
      address = target
    }
    throw .fetchFailed(visit.source, reason: "more than \(policy.redirects) redirects")
  }

  /// Asks again, a few times, where a server says that it is busy.
  private mutating func answer(
    from address: WebAddress, _ visit: inout Visit
  ) throws(CaptureError) -> (Exchange, ResponseHead) {
    var attempt = 1
    while true {
      let exchange = try transfer(address, visit.kept[address.text], &visit)
      guard let head = exchange.response else {
        throw .fetchFailed(visit.source, reason: "the answer has no status")
      }
      guard head.status == 429 || head.status == 503 else { return (exchange, head) }
      let asked = head.value("retry-after").flatMap { seconds($0, since: visit.date, head) }
      let wait = asked ?? Double(1 << attempt)
      guard attempt < policy.attempts, wait <= policy.longestWait else {
        throw .busy(visit.source, status: head.status, seconds: asked.map { Int($0) })
      }
      pauses.wait(wait)
      visit.deadline += wait
      attempt += 1
    }
  }

  /// Retry-After in seconds; a date counts from the server's own.
  private func seconds(_ text: String, since date: Instant, _ head: ResponseHead) -> Double? {
    if let seconds = Int(text) { return Double(max(0, seconds)) }
    guard let then = Instant(http: text) else { return nil }
    let now = head.value("date").flatMap { Instant(http: $0) } ?? date
    return Double(max(0, then.seconds - now.seconds))
  }

  private func transfer(
    _ address: WebAddress, _ kept: KeptPage?, _ visit: inout Visit, keeps: Bool = true
  ) throws(CaptureError) -> Exchange {
    let source = visit.source
    let rest = visit.deadline - pauses.now()
    guard rest > 0 else {
      throw .timeout(source, reason: "\(policy.limits.totalSeconds) seconds are over")
    }
    let conditions = [
      kept?.entityTag.map { "If-None-Match: \($0)" },
      kept?.modified.map { "If-Modified-Since: \($0)" },
    ].compactMap { $0 }.filter { !$0.contains { $0.isNewline } }
    let (exchange, failure) = Transfer(
      address: address, headers: conditions, policy: policy, seconds: rest
    ).perform()
    if keeps, exchange.response != nil { visit.exchanges.append(exchange) }
    switch failure {
    case nil: return exchange
    case .timeout(let reason): throw .timeout(source, reason: reason)
    case .tooLarge: throw .tooLarge(source, limit: policy.limits.size)
    case .cut(let reason): throw .incomplete(source, reason: reason)
    case .failed(let reason): throw .fetchFailed(source, reason: reason)
    case .privateAddress(let address): throw .privateAddress(source, address: address)
    }
  }

  private func page(
    _ exchange: Exchange, _ head: ResponseHead, _ visit: Visit
  ) throws(CaptureError) -> Capture {
    if head.status == 304, let kept = visit.kept[exchange.url] {
      return Capture(
        bytes: kept.bytes, source: visit.source, url: exchange.url, contentType: kept.contentType,
        captured: visit.date.day)
    }
    guard (200..<300).contains(head.status) else {
      throw .refused(visit.source, status: head.status)
    }
    do throws(BodyFailure) {
      return Capture(
        bytes: try content(of: exchange.body, head: head, limit: policy.limits.size),
        source: visit.source, url: exchange.url, contentType: head.value("content-type"),
        captured: visit.date.day)
    } catch {
      throw CaptureError(error, source: visit.source, limit: policy.limits.size)
    }
  }
}

extension Fetcher {
  /// Leaves time between two pages of one host.
  private mutating func waitForTurn(_ origin: String, _ visit: inout Visit) {
    let now = pauses.now()
    // The hops of one page are not several pages.
    if visit.exchanges.isEmpty, let turn = next[origin], turn > now {
      pauses.wait(turn - now)
      visit.deadline += turn - now
    }
    let delay = max(policy.delay, min(robots[origin]?.delay ?? 0, policy.longestWait))
    next[origin] = pauses.now() + delay
  }

  private mutating func obeyRobots(
    _ address: WebAddress, _ visit: inout Visit
  ) throws(CaptureError) {
    var known = robots[address.origin]
    if known == nil { known = try robots(of: address, visit) }
    robots[address.origin] = known
    guard known?.allows(address.path) != false else {
      throw .denied(visit.source, origin: address.origin)
    }
  }

  /// RFC 9309, 2.3.1: what is refused forbids nothing, what is out of order forbids everything.
  private func robots(of address: WebAddress, _ visit: Visit) throws(CaptureError) -> Robots {
    var visit = visit
    guard var target = WebAddress("/robots.txt", from: address.origin + "/") else {
      return .allowingAll
    }
    for _ in 0...policy.redirects {
      let exchange = try transfer(target, nil, &visit, keeps: false)
      guard let head = exchange.response else { return .allowingNothing }
      switch head.status {
      case 200..<300:
        let text = try? content(of: exchange.body, head: head, limit: policy.limits.size)
        return text.map { Robots($0, for: FetchPolicy.robotsName) } ?? .allowingNothing
      case 300..<400:
        guard let location = head.value("location"),
          let next = WebAddress(location, from: target.text)
        else { return .allowingAll }
        target = next
      case 400..<500 where head.status != 429: return .allowingAll
      default: throw .robotsUnavailable(visit.source, origin: address.origin, status: head.status)
      }
    }
    return .allowingAll
  }
}
