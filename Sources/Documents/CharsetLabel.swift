/// The charset of a byte order mark, and the mark's length.
func byteOrderMark(_ bytes: [UInt8]) -> (charset: String, length: Int)? {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ("UTF-8", 3) }
  if bytes.starts(with: [0xFF, 0xFE]) { return ("UTF-16LE", 2) }
  if bytes.starts(with: [0xFE, 0xFF]) { return ("UTF-16BE", 2) }
  return nil
}

/// UTF-16 by its zero bytes, which stand all on one side in text with some ASCII.
func utf16WithoutMark(_ bytes: [UInt8]) -> String? {
  let sample = bytes.prefix(4096)
  guard bytes.count.isMultiple(of: 2), sample.contains(0) else { return nil }
  var zeros = (even: 0, odd: 0)
  for (index, byte) in sample.enumerated() where byte == 0 {
    if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
  }
  let pairs = sample.count / 2
  let enough = max(1, pairs / 50)
  if zeros.odd >= enough && zeros.even == 0 { return "UTF-16LE" }
  if zeros.even >= enough && zeros.odd == 0 { return "UTF-16BE" }
  return nil
}

/// The `charset` parameter of a `Content-Type`.
func charset(inContentType header: String) -> String? {
  charset(inMarkup: Array("<meta \(header)>".utf8)[...])
}

/// The first `charset=` inside a meta tag, an XML declaration or a header.
func charset(inMarkup bytes: ArraySlice<UInt8>) -> String? {
  let lower = bytes.map(asciiLowercased)
  let key = Array("charset".utf8)
  var index = 0
  while let found = lower.firstRange(of: key, from: index) {
    index = found + key.count
    let tag = lower[..<found].lastIndex(of: UInt8(ascii: "<")) ?? 0
    guard lower[tag...].starts(with: Array("<meta".utf8)) else { continue }
    var label = lower[index...].drop { $0 <= 0x20 }
    guard label.first == UInt8(ascii: "=") else { continue }
    label = label.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
    let name = label.prefix { isLabelByte($0) }
    if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
  }
  return nil
}

/// The charset that browsers use for a label: the largest superset of what it names.
func canonicalCharset(_ label: String) -> String {
  let name = label.lowercased()
  return supersets[name] ?? name.uppercased()
}

private let supersets: [String: String] = [
  "utf-8": "UTF-8", "utf8": "UTF-8", "ascii": "WINDOWS-1252", "us-ascii": "WINDOWS-1252",
  "gb2312": "GB18030", "gbk": "GB18030", "gb18030": "GB18030", "gb_2312-80": "GB18030",
  "x-gbk": "GB18030", "cp936": "GB18030", "euc-cn": "GB18030",
  "big5": "BIG5-HKSCS", "big5-hkscs": "BIG5-HKSCS", "x-x-big5": "BIG5-HKSCS",
  "cn-big5": "BIG5-HKSCS",
  "shift_jis": "CP932", "shift-jis": "CP932", "sjis": "CP932", "x-sjis": "CP932",
  "windows-31j": "CP932",
  "iso-8859-1": "WINDOWS-1252", "latin1": "WINDOWS-1252", "iso8859-1": "WINDOWS-1252",
  "euc-kr": "CP949", "ks_c_5601-1987": "CP949", "uhc": "CP949",
  // A meta tag that can be read as bytes is not UTF-16, whatever it says.
  "utf-16": "UTF-8", "utf-16le": "UTF-8", "utf-16be": "UTF-8", "unicode": "UTF-8",
]

private func isLabelByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
  case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"): true
  default: false
  }
}
