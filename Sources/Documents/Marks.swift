/// Byte strings to look for, by first byte.
struct Marks {
  private var byFirst = [[[UInt8]]](repeating: [], count: 256)

  init(_ words: [String]) {
    for word in words {
      let bytes = Array(word.utf8)
      byFirst[Int(bytes[0])].append(bytes)
    }
  }

  func isFound<Bytes: RandomAccessCollection>(in bytes: Bytes) -> Bool
  where Bytes.Element == UInt8 {
    for index in bytes.indices {
      for mark in byFirst[Int(bytes[index])] where bytes[index...].starts(with: mark) {
        return true
      }
    }
    return false
  }
}
