/// The four or sixteen bytes of an address on a network.
struct InternetAddress: Hashable, Sendable {
  let bytes: [UInt8]

  /// Whether it leads to the public internet: not to this machine, its network or its cloud's
  /// metadata.
  var isPublic: Bool {
    switch bytes.count {
    case 4: Self.isPublic(bytes)
    case 16: isPublicSix
    default: false
    }
  }

  private static func isPublic(_ bytes: [UInt8]) -> Bool {
    let value = bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return !reserved.contains { network, length in
      value >> (32 - length) == network >> (32 - length)
    }
  }

  private var isPublicSix: Bool {
    // IPv4 in IPv6: mapped, compatible, and translated (NAT64).
    let isMapped =
      bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == bytes[11]
      && [0, 0xFF].contains(bytes[10])
    let isTranslated = bytes.starts(with: [0, 0x64, 0xFF, 0x9B] + [UInt8](repeating: 0, count: 8))
    if isMapped || isTranslated { return Self.isPublic(Array(bytes[12...])) }
    if bytes.starts(with: [0x20, 0x02]) { return Self.isPublic(Array(bytes[2..<6])) }
    // Only 2000::/3 is given out; of it, not Teredo and not the examples of documentation.
    return bytes[0] & 0xE0 == 0x20 && !bytes.starts(with: [0x20, 0x01, 0, 0])
      && !bytes.starts(with: [0x20, 0x01, 0x0D, 0xB8])
  }

  /// The special-purpose networks of IANA's registry, with the lengths of their prefixes.
  private static let reserved: [(UInt32, UInt32)] = [
    (0x0000_0000, 8), (0x0A00_0000, 8), (0x6440_0000, 10), (0x7F00_0000, 8), (0xA9FE_0000, 16),
    (0xAC10_0000, 12), (0xC000_0000, 24), (0xC000_0200, 24), (0xC058_6300, 24),
    (0xC0A8_0000, 16), (0xC612_0000, 15), (0xC633_6400, 24), (0xCB00_7100, 24), (0xE000_0000, 3),
  ]
}
