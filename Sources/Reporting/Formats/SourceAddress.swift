/// The name of a source as a tool looks for it: a URI reference, or a path.
enum SourceAddress {
  /// Relative to the folder of the run where the source is; `isRelative` says so.
  static func reference(_ source: String) -> (uri: String, isRelative: Bool) {
    if let link = Link.web(source) { return (encoded(link.address, keeping: reserved), false) }
    let path = encoded(self.path(source), keeping: inPath)
    return path.hasPrefix("/") ? ("file://" + path, false) : (path, true)
  }

  /// Without a leading `./`.
  static func path(_ source: String) -> String {
    var path = source[...]
    while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
    return path.isEmpty ? source : String(path)
  }

  private static let inPath = Set("-._~/!$&'()*+,;=@".utf8)
  private static let reserved = inPath.union(":?#[]%".utf8)

  /// UTF-8 in percents, but for ASCII letters, digits and `kept`.
  static func encoded(_ text: String, keeping kept: Set<UInt8>) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: bytes.append(byte)
      case _ where kept.contains(byte): bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
