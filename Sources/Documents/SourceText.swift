internal import Touchstone

/// A decoded source that tells the line and column of a byte in constant time.
struct SourceText {
  /// Valid UTF-8 without a byte order mark.
  let bytes: [UInt8]
  /// Byte offsets of the first byte of each line.
  let lineStarts: [Int]
  /// Code points before each multiple of `stride` bytes.
  private let checkpoints: [Int]
  private static let stride = 256

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var lineStarts = [0]
    var checkpoints: [Int] = []
    checkpoints.reserveCapacity(bytes.count / SourceText.stride + 1)
    var count = 0
    for start in Swift.stride(from: 0, to: bytes.count, by: SourceText.stride) {
      checkpoints.append(count)
      let end = min(start + SourceText.stride, bytes.count)
      bytes.withUnsafeBufferPointer { bytes in
        for index in start..<end { count += bytes[index] & 0xC0 == 0x80 ? 0 : 1 }
        for index in start..<end where bytes[index] == 0x0A || bytes[index] == 0x0D {
          let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
          if !isPair { lineStarts.append(index + 1) }
        }
      }
    }
    if bytes.count % SourceText.stride == 0 { checkpoints.append(count) }
    self.lineStarts = lineStarts
    self.checkpoints = checkpoints
  }

  /// 1-based line of a byte offset.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low, 1)
  }

  func position(at offset: Int) -> SourcePosition {
    let line = line(at: offset)
    return SourcePosition(
      line: line, column: codePoints(before: offset) - codePoints(before: lineStarts[line - 1]) + 1)
  }

  /// Byte offset at which a 1-based line starts; the end of the source for a line past it.
  func start(ofLine line: Int) -> Int {
    line > lineStarts.count ? bytes.count : lineStarts[max(line, 1) - 1]
  }

  private func codePoints(before offset: Int) -> Int {
    let offset = min(max(offset, 0), bytes.count)
    let checkpoint = offset / SourceText.stride
    var count = checkpoints[checkpoint]
    for byte in bytes[checkpoint * SourceText.stride..<offset] where byte & 0xC0 != 0x80 {
      count += 1
    }
    return count
  }
}
