/// Why the body of an answer cannot be had in full.
enum BodyFailure: Error, Hashable, Sendable {
  /// It ends before its own coding does.
  case cut
  case damaged
  case tooLarge
  /// A content coding without a reader here.
  case unknownCoding(String)
}

/// The content of an answer, out of its transfer and content codings.
func content(
  of body: [UInt8], head: ResponseHead, limit: Int
) throws(BodyFailure) -> [UInt8] {
  var bytes = body
  if head.value("transfer-encoding")?.lowercased().contains("chunked") == true {
    bytes = try unchunked(body)
  }
  let codings = (head.value("content-encoding") ?? "").lowercased().split { ", \t".contains($0) }
  // A body that went through each of a hundred codings is not a page.
  guard codings.count <= 2 else { throw .unknownCoding("\(codings.count) codings") }
  for coding in codings.reversed() {
    bytes = try decoded(bytes, coding: String(coding), limit: limit)
  }
  guard bytes.count <= limit else { throw .tooLarge }
  return bytes
}

private func decoded(
  _ bytes: [UInt8], coding: String, limit: Int
) throws(BodyFailure) -> [UInt8] {
  if bytes.isEmpty { return [] }
  switch coding {
  case "identity": return bytes
  case "gzip", "x-gzip":
    // Some servers name the coding and do not use it.
    guard bytes.starts(with: [0x1F, 0x8B]) else { return bytes }
    return try inflated(bytes, .gzip, limit: limit)
  case "deflate":
    let isWrapped =
      bytes.count > 1 && bytes[0] & 15 == 8
      && (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
    return try inflated(bytes, isWrapped ? .zlib : .raw, limit: limit)
  case "br": return try brotliDecoded(bytes, limit: limit)
  default: throw .unknownCoding(coding)
  }
}

/// Puts chunks (RFC 9112, 7.1) together; bytes that do not start with one are as they are.
///
/// Archives of other programs keep the header of chunks that they took apart.
private func unchunked(_ body: [UInt8]) throws(BodyFailure) -> [UInt8] {
  var content: [UInt8] = []
  var at = 0
  while true {
    guard let end = body.firstIndex(of: 0x0A, from: at) else {
      if at == 0 { return body }
      throw .cut
    }
    let digits = body[at..<end].prefix(while: isHexDigit)
    guard !digits.isEmpty, digits.count <= 8,
      let size = Int(String(decoding: digits, as: UTF8.self), radix: 16)
    else {
      if at == 0 { return body }
      throw .damaged
    }
    if size == 0 { return content }
    guard end + 1 + size <= body.count else { throw .cut }
    content += body[(end + 1)..<(end + 1 + size)]
    at = end + 1 + size
    if at < body.count, body[at] == 0x0D { at += 1 }
    if at < body.count, body[at] == 0x0A { at += 1 }
  }
}

private func isHexDigit(_ byte: UInt8) -> Bool {
  isASCIIDigit(byte) || (0x61...0x66).contains(byte | 0x20)
}
