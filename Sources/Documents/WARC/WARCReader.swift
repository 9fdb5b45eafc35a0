/// Reads the records of a WARC, plain or as gzip members, in bounded memory.
///
/// A record that declares more than there is, or does not end where it says, ends the reading.
package struct WARCReader: ~Copyable {
  private let path: String
  /// Bytes of a block that are kept.
  private let limit: Int
  private var source: ByteSource
  private var inflater: Inflater?
  private var isInsideMember = false
  /// Not yet inflated.
  private var pending: ArraySlice<UInt8> = []
  private var taken = 0
  private var made = 0
  /// Not yet read.
  private var buffer: ArraySlice<UInt8> = []
  private var ordinal = 0

  /// Opens a file.
  package init(path: String, limit: Int = CaptureLimits().size) throws(CaptureError) {
    self.init(path: path, source: try ByteSource(path: path), limit: limit)
  }

  /// Reads bytes that came from `path`.
  package init(_ bytes: [UInt8], from path: String, limit: Int = CaptureLimits().size) {
    self.init(path: path, source: ByteSource(bytes: bytes), limit: limit)
  }

  private init(path: String, source: consuming ByteSource, limit: Int) {
    self.path = path
    self.source = source
    self.limit = limit + largestHead
  }

  /// The name of the file in messages.
  var name: String { path }

  /// The next record of a kind that `isWanted`; nil at the end.
  mutating func next(
    where isWanted: (WARCRecord.Kind) -> Bool
  ) throws(CaptureError) -> WARCRecord? {
    while var record = try nextHead() {
      guard let length = record.value("content-length").flatMap({ Int($0) }), length >= 0 else {
        throw damaged("its Content-Length is no number")
      }
      let isKept = record.kind.map(isWanted) ?? false
      let kept = !isKept ? 0 : length > limit ? min(length, largestHead) : length
      record.isOverLimit = isKept && kept < length
      record.block = try take(kept, of: length)
      try skip(length - kept, of: length)
      if isKept { return record }
    }
    return nil
  }

  private mutating func nextHead() throws(CaptureError) -> WARCRecord? {
    while true {
      if buffer.isEmpty, try !fill() {
        guard ordinal > 0 else { throw damaged("the file holds none") }
        return nil
      }
      guard let first = buffer.first, first == 0x0D || first == 0x0A else { break }
      buffer = buffer.dropFirst()
    }
    ordinal += 1
    var head: [UInt8] = []
    while !head.suffix(4).elementsEqual([13, 10, 13, 10]) {
      if buffer.isEmpty, try !fill() { throw damaged("its header is cut off") }
      let line = buffer.firstIndex(of: 0x0A).map { buffer[...$0] } ?? buffer
      head += line
      buffer = buffer[line.endIndex...]
      guard head.starts(with: Array("WARC/".utf8.prefix(head.count))) else {
        throw damaged(
          ordinal == 1
            ? "it does not begin with WARC/" : "the record before it ends elsewhere than it says")
      }
      guard head.count <= largestHead else { throw damaged("its header has no end") }
    }
    let fields = headerFields(head.split(separator: 0x0A).dropFirst().map { $0.dropLast() })
    func value(_ name: String) -> String? { fields.first { $0.name == name }?.value }
    func bare(_ text: String) -> String { text.filter { $0 != "<" && $0 != ">" } }
    return WARCRecord(
      type: value("warc-type") ?? "", id: bare(value("warc-record-id") ?? ""),
      date: value("warc-date") ?? "", target: value("warc-target-uri").map(bare), fields: fields)
  }

  private mutating func take(_ count: Int, of length: Int) throws(CaptureError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      if buffer.isEmpty, try !fill() { throw cut(length) }
      let piece = buffer.prefix(count - bytes.count)
      bytes += piece
      buffer = buffer[piece.endIndex...]
    }
    return bytes
  }

  private mutating func skip(_ count: Int, of length: Int) throws(CaptureError) {
    var rest = count
    while rest > 0 {
      if buffer.isEmpty, try !fill() { throw cut(length) }
      let piece = buffer.prefix(rest)
      rest -= piece.count
      buffer = buffer[piece.endIndex...]
    }
  }

  /// Gets more to read; false at the end.
  private mutating func fill() throws(CaptureError) -> Bool {
    while buffer.isEmpty {
      if pending.isEmpty {
        pending = try source.next()[...]
        if taken == 0, pending.starts(with: [0x1F, 0x8B]) { inflater = Inflater(.gzip) }
        taken += pending.count
        if pending.isEmpty {
          if isInsideMember { throw damaged("its gzip member is cut off") }
          return false
        }
      }
      guard inflater != nil else {
        buffer = pending
        pending = []
        continue
      }
      var output: [UInt8] = []
      let progress = inflater?.inflate(&pending, into: &output)
      made += output.count
      // No page shrinks like that; what does is made to keep its reader busy.
      guard progress != .damaged, made <= 64 << 20 + taken * 100 else {
        throw damaged(
          progress == .damaged ? "its gzip member is damaged" : "it inflates without bound")
      }
      isInsideMember = progress == .more
      buffer = output[...]
    }
    return true
  }

  private func cut(_ length: Int) -> CaptureError {
    damaged("it declares \(length) bytes and is cut off")
  }

  private func damaged(_ reason: String) -> CaptureError {
    .damagedArchive(path, record: max(ordinal, 1), reason: reason)
  }
}

private let largestHead = 1 << 18

/// Whether a file's content is a WARC.
package func isWARC(path: String) -> Bool {
  guard path != "-", !path.isWebAddress, var source = try? ByteSource(path: path),
    let start = try? source.next()
  else { return false }
  return isWARC(start)
}

/// Whether bytes are the start of a WARC.
package func isWARC(_ bytes: [UInt8]) -> Bool {
  var start = bytes
  if bytes.starts(with: [0x1F, 0x8B]), var inflater = Inflater(.gzip) {
    var input = bytes[...]
    start = []
    _ = inflater.inflate(&input, into: &start)
  }
  return start.starts(with: Array("WARC/".utf8))
}
