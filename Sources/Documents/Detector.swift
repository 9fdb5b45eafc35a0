internal import CUchardet

/// Names the charset that bytes most likely have, by statistics; nil if undecided.
func guessCharset(_ bytes: [UInt8]) -> String? {
  guard let detector = uchardet_new() else { return nil }
  defer { uchardet_delete(detector) }
  let sample = bytes.prefix(1 << 18)
  let isHandled = sample.withUnsafeBytes { raw in
    uchardet_handle_data(detector, raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count)
      == 0
  }
  guard isHandled else { return nil }
  uchardet_data_end(detector)
  let name = String(cString: uchardet_get_charset(detector))
  return name.isEmpty ? nil : name
}
