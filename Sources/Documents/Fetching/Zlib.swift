internal import CZlib

/// What stands around a deflated stream.
enum DeflateFormat: Int32, Sendable {
  case raw = -15
  case zlib = 15
  case gzip = 31
}

/// Takes one deflated stream after the other, piece by piece.
struct Inflater: ~Copyable {
  enum Progress: Hashable { case more, ended, damaged }

  // zlib keeps the address of its stream.
  private let stream: UnsafeMutablePointer<z_stream>
  private var piece = [UInt8](repeating: 0, count: 1 << 16)

  init?(_ format: DeflateFormat) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(stream, format.rawValue, ZLIB_VERSION, size) == Z_OK else { return nil }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Appends at most 64 KB to `output`, and takes off `input` what went into them.
  mutating func inflate(_ input: inout ArraySlice<UInt8>, into output: inout [UInt8]) -> Progress {
    let start = input.startIndex
    let size = min(input.count, Int(Int32.max))
    let (status, used, made) = input.withUnsafeBufferPointer { source in
      piece.withUnsafeMutableBufferPointer { target in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        stream.pointee.avail_in = UInt32(size)
        stream.pointee.next_out = target.baseAddress
        stream.pointee.avail_out = UInt32(target.count)
        let status = CZlib.inflate(stream, Z_NO_FLUSH)
        return (
          status, size - Int(stream.pointee.avail_in), target.count - Int(stream.pointee.avail_out)
        )
      }
    }
    input = input[(start + used)...]
    output += piece[..<made]
    switch status {
    case Z_OK, Z_BUF_ERROR: return .more
    case Z_STREAM_END:
      inflateReset(stream)
      return .ended
    default: return .damaged
    }
  }
}

/// Inflates what may hold several gzip members, to at most `limit` bytes.
///
/// What follows the last member and is none itself is left out, as browsers do.
func inflated(
  _ bytes: [UInt8], _ format: DeflateFormat, limit: Int
) throws(BodyFailure) -> [UInt8] {
  guard var inflater = Inflater(format) else { throw .damaged }
  var input = bytes[...]
  var output: [UInt8] = []
  while true {
    let before = (input.count, output.count)
    let progress = inflater.inflate(&input, into: &output)
    guard output.count <= limit else { throw .tooLarge }
    switch progress {
    case .damaged: throw .damaged
    case .ended:
      guard format == .gzip, input.starts(with: [0x1F, 0x8B]) else { return output }
    case .more:
      if before == (input.count, output.count) { throw .cut }
    }
  }
}

/// One gzip member; without a time, so that the same bytes give the same member.
func gzipped(_ bytes: [UInt8]) -> [UInt8] {
  var stream = z_stream()
  let size = Int32(MemoryLayout<z_stream>.size)
  guard
    deflateInit2_(
      &stream, 9, Z_DEFLATED, DeflateFormat.gzip.rawValue, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      size) == Z_OK
  else { return [] }
  defer { deflateEnd(&stream) }
  var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
  let made = bytes.withUnsafeBufferPointer { source in
    output.withUnsafeMutableBufferPointer { target in
      stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
      stream.avail_in = UInt32(source.count)
      stream.next_out = target.baseAddress
      stream.avail_out = UInt32(target.count)
      return deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : 0
    }
  }
  return Array(output[..<made])
}
