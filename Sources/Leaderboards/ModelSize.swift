/// Billions of parameters as a name states them: `Qwen-14B-Chat` → 14, `Llama2-70b` → 70.
///
/// A mixture such as `8x7B` states no single size. The first size in the name counts.
func modelSize(in name: String) -> Double? {
  let bytes = Array(name.utf8)
  var at = 0
  while at < bytes.count {
    guard isDigit(bytes[at]) else {
      at += 1
      continue
    }
    let start = at
    while at < bytes.count, isDigit(bytes[at]) || bytes[at] == UInt8(ascii: ".") { at += 1 }
    guard at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "b") else { continue }
    let follows = at + 1 < bytes.count ? bytes[at + 1] : UInt8(ascii: " ")
    guard !isLetter(follows), !isDigit(follows) else { continue }
    if start > 0, bytes[start - 1] | 0x20 == UInt8(ascii: "x") { return nil }
    guard at - start < 8 else { continue }
    return Double(String(decoding: bytes[start..<at], as: UTF8.self))
  }
  return nil
}

private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

private func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }
