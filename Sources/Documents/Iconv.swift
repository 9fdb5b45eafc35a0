internal import CIconv

/// Decodes bytes to UTF-8 with glibc's iconv; bad bytes become U+FFFD and are counted.
///
/// Returns nil if iconv does not know the charset.
func decode(_ bytes: [UInt8], charset: String) -> (utf8: [UInt8], undecodable: Int)? {
  guard let descriptor = iconv_open("UTF-8", charset), descriptor != iconv_t(bitPattern: -1) else {
    return nil
  }
  defer { iconv_close(descriptor) }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count + bytes.count / 2)
  var undecodable = 0
  var input = bytes
  var buffer = [CChar](repeating: 0, count: 1 << 16)
  input.withUnsafeMutableBytes { raw in
    var next = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
    var left = raw.count
    while left > 0 {
      let (status, written, code) = buffer.withUnsafeMutableBufferPointer { output in
        var start = output.baseAddress
        var space = output.count
        let status = iconv(descriptor, &next, &left, &start, &space)
        return (status, output.count - space, shim_errno())
      }
      result.append(contentsOf: buffer[..<written].lazy.map { UInt8(bitPattern: $0) })
      guard status == -1, code != E2BIG else { continue }
      result.append(contentsOf: [0xEF, 0xBF, 0xBD])
      undecodable += 1
      next = next.map { $0 + 1 }
      left -= 1
    }
  }
  return (result, undecodable)
}
