internal import CCurl
internal import Touchstone

private let userAgent = "touchstone/0.1 (claim verifier; one page a request)"
private let maximumRedirects = 5

/// Fetches one http(s) URL with libcurl, following at most five redirects.
func fetch(_ url: String, limits: CaptureLimits) throws(CaptureError) -> Capture {
  guard isCurlReady, let handle = curl_easy_init() else {
    throw .fetchFailed(url, reason: "libcurl cannot start")
  }
  defer { curl_easy_cleanup(handle) }
  let body = Body(limit: limits.size)
  configure(handle, url: url, limits: limits)
  shim_setopt_write(handle, CURLOPT_WRITEFUNCTION, receive)
  let result = withExtendedLifetime(body) {
    shim_setopt_pointer(handle, CURLOPT_WRITEDATA, Unmanaged.passUnretained(body).toOpaque())
    return curl_easy_perform(handle)
  }
  if body.isOverLimit || result == CURLE_FILESIZE_EXCEEDED {
    throw .tooLarge(url, limit: limits.size)
  }
  if result == CURLE_OPERATION_TIMEDOUT { throw .timeout(url, seconds: limits.totalSeconds) }
  guard result == CURLE_OK else {
    throw .fetchFailed(url, reason: String(cString: curl_easy_strerror(result)))
  }
  var status = 0
  shim_getinfo_long(handle, CURLINFO_RESPONSE_CODE, &status)
  guard (200..<300).contains(status) else { throw .refused(url, status: status) }
  return Capture(
    bytes: body.bytes, source: url, url: string(CURLINFO_EFFECTIVE_URL, of: handle) ?? url,
    contentType: string(CURLINFO_CONTENT_TYPE, of: handle),
    captured: Day(number: currentDayNumber()))
}

private let isCurlReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

private func configure(_ handle: UnsafeMutableRawPointer, url: String, limits: CaptureLimits) {
  let strings: [(CURLoption, String)] = [
    (CURLOPT_URL, url), (CURLOPT_USERAGENT, userAgent), (CURLOPT_ACCEPT_ENCODING, "gzip, deflate"),
    (CURLOPT_PROTOCOLS_STR, "http,https"), (CURLOPT_REDIR_PROTOCOLS_STR, "http,https"),
  ]
  for (option, value) in strings { shim_setopt_string(handle, option, value) }
  let numbers: [(CURLoption, Int)] = [
    (CURLOPT_FOLLOWLOCATION, 1), (CURLOPT_MAXREDIRS, maximumRedirects), (CURLOPT_NOSIGNAL, 1),
    (CURLOPT_SSL_VERIFYPEER, 1), (CURLOPT_SSL_VERIFYHOST, 2),
    (CURLOPT_CONNECTTIMEOUT, limits.connectSeconds), (CURLOPT_TIMEOUT, limits.totalSeconds),
    (CURLOPT_MAXFILESIZE_LARGE, limits.size),
  ]
  for (option, value) in numbers { shim_setopt_long(handle, option, value) }
}

private func string(_ key: CURLINFO, of handle: UnsafeMutableRawPointer) -> String? {
  var pointer: UnsafeMutablePointer<CChar>?
  shim_getinfo_string(handle, key, &pointer)
  return pointer.map { String(cString: $0) }
}

private final class Body {
  let limit: Int
  var bytes: [UInt8] = []
  var isOverLimit = false

  init(limit: Int) { self.limit = limit }
}

/// Refuses more than the limit, which libcurl checks before decompression only.
private func receive(
  buffer: UnsafeMutablePointer<CChar>?, size: Int, count: Int, context: UnsafeMutableRawPointer?
) -> Int {
  guard let buffer, let context else { return 0 }
  let body = Unmanaged<Body>.fromOpaque(context).takeUnretainedValue()
  let length = size * count
  guard body.bytes.count + length <= body.limit else {
    body.isOverLimit = true
    return 0
  }
  body.bytes.append(contentsOf: UnsafeRawBufferPointer(start: buffer, count: length))
  return length
}
