internal import Touchstone

/// One record of a WARC file (WARC 1.1, ISO 28500:2017).
struct WARCRecord: Hashable, Sendable {
  enum Kind: String, Hashable, Sendable {
    case warcinfo, request, response, revisit, resource
  }

  /// The kind's name as written; others than `Kind` exist.
  var type: String
  /// `urn:uuid:…`, without the angle brackets.
  var id: String
  var date: String
  var target: String?
  /// All other fields but the length, in order, names as written.
  var fields: [(name: String, value: String)] = []
  var block: [UInt8] = []
  /// Whether `block` is only the beginning of one that is too large.
  var isOverLimit = false

  var kind: Kind? { Kind(rawValue: type) }

  /// The value of a field; `name` is in lower case.
  func value(_ name: String) -> String? {
    fields.first { $0.name.lowercased() == name }?.value
  }

  static func == (left: WARCRecord, right: WARCRecord) -> Bool {
    left.id == right.id && left.type == right.type && left.block == right.block
  }

  func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// The record as it stands in a file, one gzip member.
  var member: [UInt8] {
    var head = "WARC/1.1\r\nWARC-Type: \(type)\r\nWARC-Record-ID: <\(id)>\r\nWARC-Date: \(date)\r\n"
    if let target { head += "WARC-Target-URI: \(target)\r\n" }
    for (name, value) in fields { head += "\(name): \(value)\r\n" }
    head += "WARC-Block-Digest: \(digestField(block))\r\nContent-Length: \(block.count)\r\n\r\n"
    return gzipped(Array(head.utf8) + block + Array("\r\n\r\n".utf8))
  }
}

/// A digest as fields of records hold it.
func digestField(_ bytes: [UInt8]) -> String { "sha1:" + Digest.sha1(bytes) }

/// An id that follows from what a record says, so that nothing random is needed.
///
/// It has the form of a name-based UUID (RFC 9562, version 5).
func recordID(_ parts: String...) -> String {
  var bytes = Array(Digest.sha1Bytes(Array(parts.joined(separator: "\n").utf8)).prefix(16))
  bytes[6] = bytes[6] & 0x0F | 0x50
  bytes[8] = bytes[8] & 0x3F | 0x80
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  for (index, byte) in bytes.enumerated() {
    if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
    text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
  return "urn:uuid:" + String(decoding: text, as: UTF8.self)
}
