internal import Glibc

/// How pages are fetched: under which name, how patiently, and from where.
package struct FetchPolicy: Hashable, Sendable {
  /// The version of the program.
  package var version: String
  /// Where the owner of a site learns who fetches; nil if nobody said.
  package var contact: String?
  /// Whether this machine and its network may be asked.
  package var allowsPrivate: Bool
  /// A file of certificates to trust in place of the system's.
  package var authorities: String?
  package var limits: CaptureLimits
  /// Seconds between two pages of one host.
  package var delay: Double
  package var redirects: Int
  /// How often a host that is busy is asked, the first time included.
  package var attempts: Int
  /// The longest wait, in seconds, that a host can ask for.
  package var longestWait: Double

  package init(
    version: String, contact: String? = nil, allowsPrivate: Bool = false,
    authorities: String? = nil, limits: CaptureLimits = CaptureLimits(), delay: Double = 1,
    redirects: Int = 5, attempts: Int = 3, longestWait: Double = 60
  ) {
    self.version = version
    self.contact = contact
    self.allowsPrivate = allowsPrivate
    self.authorities = authorities
    self.limits = limits
    self.delay = delay
    self.redirects = redirects
    self.attempts = attempts
    self.longestWait = longestWait
  }

  /// The name that robots.txt may speak of.
  static let robotsName = "touchstone"

  var userAgent: String {
    let who = (contact.map { "claim verifier; +\($0)" } ?? "claim verifier")
      .filter { $0.isASCII && $0 >= " " }
    return "\(Self.robotsName)/\(version) (\(who))"
  }
}

/// How time passes while pages are fetched, so that tests need not wait.
package struct Pauses: Sendable {
  /// Seconds since some moment that does not change.
  package var now: @Sendable () -> Double
  package var wait: @Sendable (Double) -> Void

  package init(now: @escaping @Sendable () -> Double, wait: @escaping @Sendable (Double) -> Void) {
    self.now = now
    self.wait = wait
  }

  package static let real = Pauses {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  } wait: { seconds in
    var rest = timespec(
      tv_sec: Int(seconds), tv_nsec: Int(seconds.truncatingRemainder(dividingBy: 1) * 1e9))
    var left = timespec()
    while nanosleep(&rest, &left) != 0, errno == EINTR { rest = left }
  }
}
