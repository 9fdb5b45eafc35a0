internal import CYAML

/// Parses YAML with libyaml; aliases are refused, since a short file can unfold to any size.
func parseYAML(_ bytes: [UInt8]) throws(ReadingFailure) -> Structure {
  let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  defer { parser.deallocate() }
  guard yaml_parser_initialize(parser) == 1 else { throw .outOfMemory }
  defer { yaml_parser_delete(parser) }
  yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
  let result = bytes.withUnsafeBufferPointer { buffer in
    yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
    return Result { () throws(ReadingFailure) in try structure(parser) }
  }
  return try result.get()
}

/// Parses JSON, of which YAML takes all but escaped surrogates.
func parseJSON(_ bytes: [UInt8]) throws(ReadingFailure) -> Structure {
  try parseYAML(withoutSurrogates(bytes))
}

private let deepest = 64

private func structure(
  _ parser: UnsafeMutablePointer<yaml_parser_t>
) throws(ReadingFailure) -> Structure {
  var builder = StructureBuilder()
  while true {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else {
      let problem = parser.pointee.problem.map { String(cString: $0) } ?? "not readable"
      throw .malformed(line: Int(parser.pointee.problem_mark.line) + 1, reason: problem)
    }
    defer { yaml_event_delete(&event) }
    let line = Int(event.start_mark.line) + 1
    switch event.type {
    case YAML_SCALAR_EVENT: builder.add(scalar(event))
    case YAML_SEQUENCE_START_EVENT: try builder.open(isMap: false, line: line)
    case YAML_MAPPING_START_EVENT: try builder.open(isMap: true, line: line)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: builder.close()
    case YAML_ALIAS_EVENT:
      throw .malformed(line: line, reason: "an alias; write out what it stands for")
    case YAML_STREAM_END_EVENT:
      guard let root = builder.root else { throw .empty }
      return root
    default: break
    }
  }
}

private func scalar(_ event: yaml_event_t) -> Structure {
  let scalar = event.data.scalar
  let text = String(
    decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
  let isNothing =
    scalar.style == YAML_PLAIN_SCALAR_STYLE
    && ["~", "null", "Null", "NULL"].contains(text)
  return .scalar(isNothing ? "" : text)
}

/// Puts together what the parser's events tell.
private struct StructureBuilder {
  /// Documents of one file after the first are left out.
  private(set) var root: Structure?
  private var open: [Level] = []

  private struct Level {
    var isMap: Bool
    var key: String?
    var elements: [Structure] = []
    var members: [(key: String, value: Structure)] = []
  }

  mutating func open(isMap: Bool, line: Int) throws(ReadingFailure) {
    guard open.count < deepest else {
      throw .malformed(line: line, reason: "nested deeper than \(deepest) levels")
    }
    open.append(Level(isMap: isMap))
  }

  mutating func close() {
    guard let level = open.popLast() else { return }
    add(level.isMap ? .map(level.members) : .list(level.elements))
  }

  mutating func add(_ structure: Structure) {
    guard let last = open.indices.last else {
      root = root ?? structure
      return
    }
    guard open[last].isMap else {
      open[last].elements.append(structure)
      return
    }
    guard let key = open[last].key else {
      open[last].key = structure.scalar ?? ""
      return
    }
    open[last].members.append((key, structure))
    open[last].key = nil
  }
}

/// Writes `\ud83c\udfc5` as the `\U0001f3c5` that YAML knows.
private func withoutSurrogates(_ bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var index = 0
  while index < bytes.count {
    guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count else {
      result.append(bytes[index])
      index += 1
      continue
    }
    if let high = unit(bytes, at: index), (0xD800..<0xDC00).contains(high),
      let low = unit(bytes, at: index + 6), (0xDC00..<0xE000).contains(low)
    {
      let digits = String(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00), radix: 16)
      result += Array("\\U".utf8) + Array(repeating: 0x30, count: 8 - digits.count)
      result += Array(digits.utf8)
      index += 12
    } else {
      result += bytes[index...index + 1]
      index += 2
    }
  }
  return result
}

private func unit(_ bytes: [UInt8], at index: Int) -> Int? {
  guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
    bytes[index + 1] == UInt8(ascii: "u")
  else { return nil }
  return Int(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16)
}
