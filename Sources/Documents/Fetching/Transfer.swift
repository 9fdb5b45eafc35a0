internal import CCurl
internal import Glibc

/// What one request is made with.
struct Transfer {
  var address: WebAddress
  /// `Name: value`.
  var headers: [String] = []
  var policy: FetchPolicy
  /// Seconds for the whole of it.
  var seconds: Double

  /// Why an answer did not come, or not in full.
  enum Failure: Error, Hashable {
    case timeout(reason: String)
    case tooLarge
    case privateAddress(String)
    case cut(reason: String)
    case failed(reason: String)
  }

  /// Asks once, following nothing; what came is there even if it is not all.
  func perform() -> (exchange: Exchange, failure: Failure?) {
    guard isCurlReady, let handle = curl_easy_init() else {
      return (Exchange(url: address.text), .failed(reason: "libcurl cannot start"))
    }
    defer { curl_easy_cleanup(handle) }
    var list: UnsafeMutablePointer<curl_slist>?
    for header in headers + ["Accept-Encoding: gzip, br"] { list = curl_slist_append(list, header) }
    defer { curl_slist_free_all(list) }
    let reason = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    reason.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    defer { reason.deallocate() }
    let received = Received(limit: policy.limits.size, allowsPrivate: policy.allowsPrivate)
    configure(handle)
    shim_setopt_pointer(handle, CURLOPT_HTTPHEADER, list)
    shim_setopt_pointer(handle, CURLOPT_ERRORBUFFER, reason)
    let code = withExtendedLifetime(received) {
      listen(handle, Unmanaged.passUnretained(received).toOpaque())
      return curl_easy_perform(handle)
    }
    let why = reason.pointee == 0 ? curl_easy_strerror(code) : UnsafePointer(reason)
    let failure = received.failure(code, reason: why.map { String(cString: $0) } ?? "")
    let exchange = Exchange(
      url: address.text, request: received.request,
      head: received.hasWholeHead ? received.head : [], body: received.body,
      address: string(CURLINFO_PRIMARY_IP, of: handle), cut: failure?.cut)
    return (exchange, failure)
  }

  private func configure(_ handle: UnsafeMutableRawPointer) {
    // A proxy would hide which address a name leads to.
    var strings: [(CURLoption, String)] = [
      (CURLOPT_URL, address.text), (CURLOPT_USERAGENT, policy.userAgent),
      (CURLOPT_PROTOCOLS_STR, "http,https"), (CURLOPT_PROXY, ""),
    ]
    if let file = policy.authorities { strings.append((CURLOPT_CAINFO, file)) }
    for (option, value) in strings { shim_setopt_string(handle, option, value) }
    let limits = policy.limits
    let numbers: [(CURLoption, Int)] = [
      (CURLOPT_FOLLOWLOCATION, 0), (CURLOPT_NOSIGNAL, 1), (CURLOPT_VERBOSE, 1),
      (CURLOPT_SSL_VERIFYPEER, 1), (CURLOPT_SSL_VERIFYHOST, 2),
      // HTTP/1.1 has a status line and headers that can be kept as they came; so can the body.
      (CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1)), (CURLOPT_HTTP_CONTENT_DECODING, 0),
      (CURLOPT_HTTP_TRANSFER_DECODING, 0),
      (CURLOPT_CONNECTTIMEOUT, limits.connectSeconds), (CURLOPT_LOW_SPEED_LIMIT, 1),
      (CURLOPT_LOW_SPEED_TIME, limits.silentSeconds),
      (CURLOPT_TIMEOUT_MS, max(1, Int(seconds * 1000))),
      (CURLOPT_MAXFILESIZE_LARGE, limits.size),
    ]
    for (option, value) in numbers { shim_setopt_long(handle, option, value) }
  }

  private func listen(_ handle: UnsafeMutableRawPointer, _ context: UnsafeMutableRawPointer) {
    shim_setopt_write(handle, CURLOPT_WRITEFUNCTION, receiveBody)
    shim_setopt_pointer(handle, CURLOPT_WRITEDATA, context)
    shim_setopt_write(handle, CURLOPT_HEADERFUNCTION, receiveHead)
    shim_setopt_pointer(handle, CURLOPT_HEADERDATA, context)
    shim_setopt_debug(handle, CURLOPT_DEBUGFUNCTION, receiveTrace)
    shim_setopt_pointer(handle, CURLOPT_DEBUGDATA, context)
    shim_setopt_open(handle, CURLOPT_OPENSOCKETFUNCTION, openSocket)
    shim_setopt_pointer(handle, CURLOPT_OPENSOCKETDATA, context)
  }
}

extension Transfer.Failure {
  fileprivate var cut: Exchange.Cut? {
    switch self {
    case .timeout: .time
    case .tooLarge: .length
    case .cut: .disconnect
    case .privateAddress, .failed: nil
    }
  }
}

extension WebAddress {
  /// Reads an address, relative to `base` if it is one; nil if it is no http(s) address, or holds
  /// a password, which would end up in reports.
  init?(_ text: String, from base: String? = nil) {
    guard let parts = curl_url() else { return nil }
    defer { curl_url_cleanup(parts) }
    for step in [base, text].compactMap({ $0 }) {
      guard curl_url_set(parts, CURLUPART_URL, step, UInt32(CURLU_URLENCODE)) == CURLUE_OK else {
        return nil
      }
    }
    curl_url_set(parts, CURLUPART_FRAGMENT, nil, 0)
    func part(_ name: CURLUPart) -> String? {
      var pointer: UnsafeMutablePointer<CChar>?
      guard curl_url_get(parts, name, &pointer, UInt32(CURLU_PUNYCODE)) == CURLUE_OK else {
        return nil
      }
      defer { curl_free(pointer) }
      return pointer.map { String(cString: $0) }
    }
    guard let scheme = part(CURLUPART_SCHEME), ["http", "https"].contains(scheme),
      part(CURLUPART_USER) == nil, part(CURLUPART_PASSWORD) == nil,
      let host = part(CURLUPART_HOST), let whole = part(CURLUPART_URL)
    else { return nil }
    self.text = whole
    origin = "\(scheme)://\(host.lowercased())" + (part(CURLUPART_PORT).map { ":\($0)" } ?? "")
    path = (part(CURLUPART_PATH) ?? "/") + (part(CURLUPART_QUERY).map { "?\($0)" } ?? "")
  }
}

private let isCurlReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

private func string(_ key: CURLINFO, of handle: UnsafeMutableRawPointer) -> String? {
  var pointer: UnsafeMutablePointer<CChar>?
  shim_getinfo_string(handle, key, &pointer)
  return pointer.map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
}

/// What libcurl hands over while it works.
private final class Received {
  let limit: Int
  let allowsPrivate: Bool
  var request: [UInt8] = []
  var head: [UInt8] = []
  var body: [UInt8] = []
  var isOverLimit = false
  var isHeadOverLimit = false
  var refusedAddress: String?

  init(limit: Int, allowsPrivate: Bool) {
    self.limit = limit
    self.allowsPrivate = allowsPrivate
  }

  var hasWholeHead: Bool {
    head.suffix(4).elementsEqual([13, 10, 13, 10]) || head.suffix(2) == [10, 10]
  }

  func failure(_ code: CURLcode, reason: String) -> Transfer.Failure? {
    if isOverLimit { return .tooLarge }
    if isHeadOverLimit {
      return .failed(reason: "its headers are larger than \(largestHead) bytes")
    }
    switch code {
    case CURLE_OK: return nil
    // A header line beyond what libcurl takes.
    case CURLE_OUT_OF_MEMORY: return .failed(reason: "a header line is too long")
    case CURLE_FILESIZE_EXCEEDED: return .tooLarge
    case CURLE_OPERATION_TIMEDOUT: return .timeout(reason: reason)
    case CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_GOT_NOTHING, CURLE_BAD_CONTENT_ENCODING:
      return head.isEmpty ? .failed(reason: reason) : .cut(reason: reason)
    default:
      if let refusedAddress { return .privateAddress(refusedAddress) }
      return .failed(reason: reason)
    }
  }
}

private func receiver(_ context: UnsafeMutableRawPointer) -> Received {
  Unmanaged<Received>.fromOpaque(context).takeUnretainedValue()
}

/// Refuses more than the limit, which libcurl checks against the declared length only.
private func receiveBody(
  buffer: UnsafeMutablePointer<CChar>?, size: Int, count: Int, context: UnsafeMutableRawPointer?
) -> Int {
  guard let buffer, let context else { return 0 }
  let received = receiver(context)
  let length = size * count
  guard received.body.count + length <= received.limit else {
    received.isOverLimit = true
    return 0
  }
  received.body.append(contentsOf: UnsafeRawBufferPointer(start: buffer, count: length))
  return length
}

/// A line of the head, or of what an interim answer or a chunk's trailer adds.
private func receiveHead(
  buffer: UnsafeMutablePointer<CChar>?, size: Int, count: Int, context: UnsafeMutableRawPointer?
) -> Int {
  guard let buffer, let context else { return 0 }
  let received = receiver(context)
  let line = UnsafeRawBufferPointer(start: buffer, count: size * count)
  if received.hasWholeHead {
    guard line.starts(with: Array("HTTP/".utf8)) else { return line.count }
    received.head = []
  }
  guard received.head.count + line.count <= largestHead else {
    received.isHeadOverLimit = true
    return 0
  }
  received.head.append(contentsOf: line)
  return line.count
}

private let largestHead = 1 << 18

private func receiveTrace(
  handle: UnsafeMutableRawPointer?, kind: curl_infotype, buffer: UnsafeMutablePointer<CChar>?,
  size: Int, context: UnsafeMutableRawPointer?
) -> Int32 {
  guard kind == CURLINFO_HEADER_OUT, let buffer, let context else { return 0 }
  receiver(context).request.append(contentsOf: UnsafeRawBufferPointer(start: buffer, count: size))
  return 0
}

/// Opens a socket to an address that a name led to, unless it leads into a network of our own.
private func openSocket(
  context: UnsafeMutableRawPointer?, purpose: curlsocktype,
  target: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
  guard let context, let target, let start = MemoryLayout<curl_sockaddr>.offset(of: \.addr)
  else { return -1 }
  let family = target.pointee.family
  let raw = UnsafeRawPointer(target) + start
  // The bytes of sin_addr and sin6_addr.
  let (from, length) = family == AF_INET ? (4, 4) : family == AF_INET6 ? (8, 16) : (0, 0)
  guard Int(target.pointee.addrlen) >= from + length else { return -1 }
  let bytes = [UInt8](UnsafeRawBufferPointer(start: raw + from, count: length))
  let received = receiver(context)
  guard received.allowsPrivate || InternetAddress(bytes: bytes).isPublic else {
    received.refusedAddress = digits(family, raw + from)
    return -1
  }
  let kind = target.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
  return socket(family, kind, target.pointee.protocol)
}

private func digits(_ family: Int32, _ address: UnsafeRawPointer) -> String {
  var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
  guard inet_ntop(family, address, &text, socklen_t(text.count)) != nil else { return "?" }
  return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
}
