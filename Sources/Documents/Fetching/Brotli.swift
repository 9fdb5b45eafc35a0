internal import CBrotli

/// Decodes a Brotli stream (RFC 7932) of at most `limit` bytes.
func brotliDecoded(_ bytes: [UInt8], limit: Int) throws(BodyFailure) -> [UInt8] {
  guard let decoder = BrotliDecoderCreateInstance(nil, nil, nil) else { throw .damaged }
  defer { BrotliDecoderDestroyInstance(decoder) }
  var output: [UInt8] = []
  var used = 0
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    var available = bytes.count - used
    var room = piece.count
    let result = bytes.withUnsafeBufferPointer { input in
      piece.withUnsafeMutableBufferPointer { output in
        var next = input.baseAddress.map { $0 + used }
        var out = output.baseAddress
        return BrotliDecoderDecompressStream(decoder, &available, &next, &room, &out, nil)
      }
    }
    used = bytes.count - available
    output += piece[..<(piece.count - room)]
    guard output.count <= limit else { throw .tooLarge }
    switch result {
    case BROTLI_DECODER_RESULT_SUCCESS: return output
    case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: continue
    case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: throw .cut
    default: throw .damaged
    }
  }
}
