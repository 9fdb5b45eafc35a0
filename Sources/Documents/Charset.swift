internal import Touchstone

/// A source as valid UTF-8, with what decoding cost.
struct DecodedText {
  var utf8: [UInt8]
  var defects: [ReadingDefect] = []
}

/// Decodes a capture: BOM, then strict UTF-8, then HTTP header, then meta, then a guess.
///
/// Text that is valid UTF-8 is UTF-8 whatever its label says: by chance no other text is.
func decoded(_ capture: Capture) -> DecodedText {
  let bytes = capture.bytes
  if let (charset, length) = byteOrderMark(bytes) {
    return converted(Array(bytes[length...]), charset: charset) ?? repaired(bytes)
  }
  if let charset = utf16WithoutMark(bytes), let text = converted(bytes, charset: charset) {
    return text.adding(.guessedCharset(charset))
  }
  if isValidUTF8(bytes) { return DecodedText(utf8: bytes) }
  let declared = [
    capture.contentType.flatMap(charset(inContentType:)), charset(inMarkup: bytes.prefix(4096)),
  ].compactMap { $0 }
  let multibyte = bytes.count { $0 >= 0x80 }
  var candidates: [DecodedText] = []
  for label in declared {
    guard let text = converted(bytes, charset: canonicalCharset(label)) else { continue }
    // One stray byte does not disprove a label, one in fifty does.
    if text.undecodable * 50 <= multibyte { return text }
    candidates.append(text)
  }
  candidates.append(guessed(bytes, multibyte: multibyte))
  return candidates.min { $0.undecodable < $1.undecodable } ?? DecodedText(utf8: [])
}

private func guessed(_ bytes: [UInt8], multibyte: Int) -> DecodedText {
  let utf8 = repaired(bytes)
  if utf8.undecodable * 50 <= multibyte { return utf8.adding(.guessedCharset("UTF-8")) }
  let label = guessCharset(bytes).map(canonicalCharset) ?? "GB18030"
  return converted(bytes, charset: label)?.adding(.guessedCharset(label)) ?? utf8
}

private func converted(_ bytes: [UInt8], charset: String) -> DecodedText? {
  if charset == "UTF-8" { return repaired(bytes) }
  guard let (utf8, undecodable) = decode(bytes, charset: charset) else { return nil }
  return DecodedText(utf8: utf8, defects: undecodable > 0 ? [.undecodable(count: undecodable)] : [])
}

/// UTF-8 with each bad sequence replaced by U+FFFD.
private func repaired(_ bytes: [UInt8]) -> DecodedText {
  if isValidUTF8(bytes) { return DecodedText(utf8: bytes) }
  var utf8: [UInt8] = []
  utf8.reserveCapacity(bytes.count + 64)
  var undecodable = 0
  var decoder = Unicode.UTF8.ForwardParser()
  var iterator = bytes.makeIterator()
  while true {
    switch decoder.parseScalar(from: &iterator) {
    case .valid(let scalar): utf8.append(contentsOf: scalar)
    case .error:
      utf8.append(contentsOf: [0xEF, 0xBF, 0xBD])
      undecodable += 1
    case .emptyInput:
      return DecodedText(utf8: utf8, defects: [.undecodable(count: undecodable)])
    }
  }
}

private func isValidUTF8(_ bytes: [UInt8]) -> Bool {
  String(validating: bytes, as: UTF8.self) != nil
}

extension DecodedText {
  fileprivate var undecodable: Int {
    for case .undecodable(let count) in defects { return count }
    return 0
  }

  fileprivate func adding(_ defect: ReadingDefect) -> DecodedText {
    var text = self
    text.defects.append(defect)
    return text
  }
}
