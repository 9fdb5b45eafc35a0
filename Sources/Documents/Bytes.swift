internal import Glibc

func asciiLowercased(_ byte: UInt8) -> UInt8 {
  (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
}

func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

func isASCIIDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

extension RandomAccessCollection where Element == UInt8, Index == Int {
  /// Where the first copy of `pattern` at or after `start` begins.
  func firstRange(of pattern: [UInt8], from start: Int) -> Int? {
    guard let first = pattern.first, start + pattern.count <= endIndex else { return nil }
    var index = Swift.max(start, startIndex)
    let last = endIndex - pattern.count
    while index <= last {
      if self[index] == first, self[index..<index + pattern.count].elementsEqual(pattern) {
        return index
      }
      index += 1
    }
    return nil
  }

  /// ASCII letters in `pattern` must be lower case.
  func containsIgnoringCase(_ pattern: String) -> Bool {
    let pattern = Array(pattern.utf8)
    guard let first = pattern.first, count >= pattern.count else { return false }
    for index in startIndex...(endIndex - pattern.count) where asciiLowercased(self[index]) == first
    {
      if self[index..<index + pattern.count].lazy.map(asciiLowercased).elementsEqual(pattern) {
        return true
      }
    }
    return false
  }
}

extension [UInt8] {
  /// Where a byte first stands at or after `start`.
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    withUnsafeBytes { raw in
      guard start < raw.count, let base = raw.baseAddress,
        let found = memchr(base + start, Int32(byte), raw.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}
