extension Digest {
  /// SHA-1 (FIPS 180-4) in Base32, as records of captures name content.
  ///
  /// It tells copies apart and stands against no forger; `sha256` does.
  package static func sha1(_ bytes: [UInt8]) -> String { base32(sha1Bytes(bytes)) }

  /// The twenty bytes of a SHA-1 digest.
  package static func sha1Bytes(_ bytes: [UInt8]) -> [UInt8] {
    var state: [UInt32] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0]
    var words = [UInt32](repeating: 0, count: 80)
    let whole = bytes.count / 64 * 64
    for start in stride(from: 0, to: whole, by: 64) {
      sha1Compress(bytes, at: start, into: &state, words: &words)
    }
    let tail = padding(of: bytes, from: whole)
    for start in stride(from: 0, to: tail.count, by: 64) {
      sha1Compress(tail, at: start, into: &state, words: &words)
    }
    return state.flatMap { word in
      stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  private static func sha1Compress(
    _ bytes: [UInt8], at start: Int, into state: inout [UInt32], words: inout [UInt32]
  ) {
    for i in 0..<16 { words[i] = bigEndianWord(of: bytes, at: start + i * 4) }
    for i in 16..<80 {
      let mixed = words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16]
      words[i] = mixed << 1 | mixed >> 31
    }
    var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
    for i in 0..<80 {
      let (f, k): (UInt32, UInt32) =
        switch i {
        case ..<20: (b & c | ~b & d, 0x5a82_7999)
        case ..<40: (b ^ c ^ d, 0x6ed9_eba1)
        case ..<60: (b & c | b & d | c & d, 0x8f1b_bcdc)
        default: (b ^ c ^ d, 0xca62_c1d6)
        }
      let next = (a << 5 | a >> 27) &+ f &+ e &+ k &+ words[i]
      (e, d, c, b, a) = (d, c, b << 30 | b >> 2, a, next)
    }
    for (i, word) in [a, b, c, d, e].enumerated() { state[i] &+= word }
  }

  /// RFC 4648, with padding.
  package static func base32(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    var text: [UInt8] = []
    var held: UInt32 = 0
    var bits = 0
    for byte in bytes {
      held = held << 8 | UInt32(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.append(alphabet[Int(held >> UInt32(bits) & 31)])
      }
      held &= (1 << UInt32(bits)) - 1
    }
    if bits > 0 { text.append(alphabet[Int(held << UInt32(5 - bits) & 31)]) }
    while text.count % 8 != 0 { text.append(UInt8(ascii: "=")) }
    return String(decoding: text, as: UTF8.self)
  }
}
