/// Byte strings to look for, by first byte.
struct Marks {
  private var isFirst = [Bool](repeating: false, count: 256)
  private var byFirst = [[[UInt8]]](repeating: [], count: 256)

  init(_ words: [String]) {
    for word in words {
      let bytes = Array(word.utf8)
      byFirst[Int(bytes[0])].append(bytes)
      isFirst[Int(bytes[0])] = true
    }
  }

  func isFound<Bytes: RandomAccessCollection>(in bytes: Bytes) -> Bool
  where Bytes.Element == UInt8 {
    for index in bytes.indices where isFirst[Int(bytes[index])] {
      for mark in byFirst[Int(bytes[index])] where bytes[index...].starts(with: mark) {
        return true
      }
    }
    return false
  }
}
